/** Issues and the comments of their conversation; pull requests are issues too. */
import { associationOf, type Call, type Handlers, loginOf } from "./call.ts";
import { renderLabel, takeLabels } from "./labels.ts";
import { renderPage } from "./pages.ts";
import { ApiError, checkLength, notFound, type Reply, validationFailed } from "./reply.ts";
import { renderRepository, repositoryUrl, webUrl } from "./repositories.ts";
import { type Comment, type Issue, type Json, now, type Repository, takeId } from "./state.ts";
import { renderUser } from "./users.ts";

export function findIssue(call: Call): Issue {
  const issue = call.repository.issues.get(Number(call.params["issue_number"]));
  if (!issue) throw notFound();
  return issue;
}

export function renderIssue(call: Call, issue: Issue, repository: Repository = call.repository): Json {
  const within = { ...call, repository };
  const url = `${repositoryUrl(call, repository)}/issues/${issue.number}`;
  const web = webUrl(call, repository);
  const isPull = repository.pulls.has(issue.number);
  const html = `${web}/${isPull ? "pull" : "issues"}/${issue.number}`;
  const pull = {
    url: url.replace("/issues/", "/pulls/"),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: null,
  };
  return {
    url,
    repository_url: repositoryUrl(call, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: `${isPull ? "PR" : "I"}_${issue.id}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: renderUser(call, issue.user),
    labels: issue.labels.map((label) => renderLabel(within, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    assignee: issue.assignees[0] ? renderUser(call, issue.assignees[0]) : null,
    assignees: issue.assignees.map((login) => renderUser(call, login)),
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(repository, issue.user),
    ...(isPull ? { pull_request: pull } : {}),
  };
}

function renderComment(call: Call, issue: Issue, comment: Comment): Json {
  const url = repositoryUrl(call, call.repository);
  const web = `${webUrl(call, call.repository)}/issues/${issue.number}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${web}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${issue.number}`,
    body: comment.body,
    user: renderUser(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(call.repository, comment.user),
  };
}

const mayBeAssigned = (repository: Repository, login: string): boolean =>
  login === repository.owner || repository.collaborators.has(login);

function checkAssignees(call: Call, assignees: readonly string[]): void {
  const wrong = assignees.find((login) => !mayBeAssigned(call.repository, login));
  if (wrong !== undefined)
    throw new ApiError(422, "Validation Failed", [
      { value: wrong, resource: "Issue", field: "assignees", code: "invalid" },
    ]);
}

export function createIssue(
  call: Pick<Call, "server" | "repository">,
  user: string,
  title: string,
  body: string | null,
): Issue {
  const number = call.repository.nextNumber++;
  const issue: Issue = {
    id: takeId(call.server.state),
    number,
    user,
    title,
    body,
    state: "open",
    stateReason: null,
    createdAt: now(),
    updatedAt: now(),
    closedAt: null,
    locked: false,
    labels: [],
    assignees: [],
    comments: [],
  };
  call.repository.issues.set(number, issue);
  return issue;
}

interface IssueBody {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly state?: "open" | "closed";
  readonly state_reason?: string | null;
  readonly labels?: readonly unknown[];
  readonly assignees?: readonly string[];
}

function checkIssue(call: Call, { title, body, assignees }: IssueBody): void {
  if (!call.repository.hasIssues) throw new ApiError(410, "Issues has been disabled in this repository.");
  if (title !== undefined && String(title).trim() === "") throw validationFailed("Issue", "title", "missing_field");
  checkLength("Issue", "title", title === undefined ? undefined : String(title), 256);
  checkLength("Issue", "body", body);
  checkAssignees(call, assignees ?? []);
}

function updateIssue(call: Call): Reply {
  const issue = findIssue(call);
  const given = call.body as IssueBody;
  checkIssue(call, given);
  if (given.title !== undefined) issue.title = String(given.title);
  if (given.body !== undefined) issue.body = given.body;
  if (given.labels) issue.labels = takeLabels(call, given.labels);
  if (given.assignees) issue.assignees = [...given.assignees];
  if (given.state !== undefined && given.state !== issue.state) {
    issue.state = given.state;
    issue.closedAt = given.state === "closed" ? now() : null;
    issue.stateReason = given.state_reason ?? (given.state === "closed" ? "completed" : "reopened");
  }
  issue.updatedAt = now();
  return { status: 200, body: renderIssue(call, issue) };
}

function listIssues(call: Call): Promise<Reply> {
  const { state = "open", labels, creator, assignee, since, direction = "desc" } = call.query;
  const wanted = typeof labels === "string" ? labels.split(",").map((name) => name.trim().toLowerCase()) : [];
  const issues = [...call.repository.issues.values()].filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      wanted.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
      (creator === undefined || issue.user === creator) &&
      (assignee === undefined || assignee === "*" || issue.assignees.includes(String(assignee))) &&
      (since === undefined || issue.updatedAt >= String(since)),
  );
  issues.sort((a, b) => (direction === "desc" ? b.number - a.number : a.number - b.number));
  return renderPage(call, issues, (issue) => renderIssue(call, issue));
}

function findComment(call: Call): { issue: Issue; comment: Comment } {
  const id = Number(call.params["comment_id"]);
  for (const issue of call.repository.issues.values()) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment) return { issue, comment };
  }
  throw notFound();
}

export const issueHandlers: Handlers = {
  "issues/create": (call) => {
    const given = call.body as IssueBody;
    checkIssue(call, given);
    const labels = takeLabels(call, given.labels ?? []);
    const issue = createIssue(call, loginOf(call), String(given.title), given.body ?? null);
    Object.assign(issue, { labels, assignees: [...(given.assignees ?? [])] });
    return { status: 201, body: renderIssue(call, issue) };
  },
  "issues/get": (call) => ({ status: 200, body: renderIssue(call, findIssue(call)) }),
  "issues/update": updateIssue,
  "issues/list-for-repo": listIssues,
  "issues/list": (call) => {
    const all = [...call.server.state.repositories.values()].flatMap((repository) =>
      [...repository.issues.values()].map((issue) => ({ repository, issue })),
    );
    const mine = all.filter(({ issue }) => issue.state === "open" && issue.assignees.includes(loginOf(call)));
    const render = (entry: (typeof mine)[number]) => ({
      ...renderIssue(call, entry.issue, entry.repository),
      repository: renderRepository(call, entry.repository),
    });
    return renderPage(call, mine, render);
  },
  "issues/lock": (call) => {
    findIssue(call).locked = true;
    return { status: 204 };
  },
  "issues/check-user-can-be-assigned": (call) => {
    if (!mayBeAssigned(call.repository, call.params["assignee"]!)) throw notFound();
    return { status: 204 };
  },
  "issues/add-assignees": (call) => {
    const issue = findIssue(call);
    // Without an error, GitHub leaves out who may not be assigned.
    const { assignees = [] } = call.body as IssueBody;
    issue.assignees = [
      ...new Set([...issue.assignees, ...assignees.filter((login) => mayBeAssigned(call.repository, login))]),
    ];
    return { status: 201, body: renderIssue(call, issue) };
  },
  "issues/list-comments": (call) => {
    const issue = findIssue(call);
    return renderPage(call, issue.comments, (comment) => renderComment(call, issue, comment));
  },
  "issues/create-comment": (call) => {
    const issue = findIssue(call);
    const { body } = call.body as { body: string };
    if (body.trim() === "") throw validationFailed("IssueComment", "body", "missing_field");
    checkLength("IssueComment", "body", body);
    if (issue.locked && !call.repository.collaborators.has(loginOf(call)))
      throw new ApiError(403, "Unable to create comment because issue is locked.");
    const comment: Comment = {
      id: takeId(call.server.state),
      user: loginOf(call),
      body,
      createdAt: now(),
      updatedAt: now(),
    };
    issue.comments.push(comment);
    issue.updatedAt = now();
    return { status: 201, body: renderComment(call, issue, comment) };
  },
  "issues/get-comment": (call) => {
    const { issue, comment } = findComment(call);
    return { status: 200, body: renderComment(call, issue, comment) };
  },
  "issues/update-comment": (call) => {
    const { issue, comment } = findComment(call);
    const { body } = call.body as { body: string };
    checkLength("IssueComment", "body", body);
    Object.assign(comment, { body, updatedAt: now() });
    return { status: 200, body: renderComment(call, issue, comment) };
  },
  "issues/delete-comment": (call) => {
    const { issue, comment } = findComment(call);
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    return { status: 204 };
  },
};
