/** Pull requests, their commits and files. https://docs.github.com/rest/pulls/pulls */
import { associationOf, type Call, findPull, type Handlers } from "./call.ts";
import { renderCommit, renderFile } from "./commits.ts";
import { type FileDiff, git } from "./git-store.ts";
import { renderLabel } from "./labels.ts";
import { renderPage } from "./pages.ts";
import { listPullCommits, listPullFiles, readStart } from "./pull-refs.ts";
import { ApiError, checkLength, type Reply } from "./reply.ts";
import { renderRepository, repositoryUrl, webUrl } from "./repositories.ts";
import { type Json, now, type PullRequest, type Repository } from "./state.ts";
import { renderUser } from "./users.ts";

export function renderPull(call: Call, pull: PullRequest): Json {
  const url = repositoryUrl(call, call.repository);
  const web = `${webUrl(call, call.repository)}/pull/${pull.number}`;
  const own = `${url}/pulls/${pull.number}`;
  const issue = `${url}/issues/${pull.number}`;
  const statuses = `${url}/statuses/${pull.headSha}`;
  const end = (repository: Repository, ref: string, sha: string) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: renderUser(call, repository.owner),
    repo: renderRepository(call, repository),
  });
  const hrefs = {
    comments: `${issue}/comments`,
    commits: `${own}/commits`,
    statuses,
    html: web,
    issue,
    review_comments: `${own}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    self: own,
  };
  const { title, body, state, locked, labels, user, createdAt, updatedAt, closedAt, assignees } = pull.issue;
  return {
    url: own,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: `${own}/commits`,
    comments_url: `${issue}/comments`,
    review_comments_url: `${own}/comments`,
    review_comment_url: `${url}/pulls/comments{/number}`,
    statuses_url: statuses,
    number: pull.number,
    state,
    locked,
    title,
    body,
    user: renderUser(call, user),
    labels: labels.map((label) => renderLabel(call, label)),
    milestone: null,
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt,
    merged_at: null,
    merge_commit_sha: pull.mergeSha ?? null,
    assignee: assignees[0] ? renderUser(call, assignees[0]) : null,
    assignees: assignees.map((login) => renderUser(call, login)),
    requested_reviewers: [],
    requested_teams: [],
    head: end(pull.headRepository, pull.head, pull.headSha),
    base: end(call.repository, pull.base, pull.baseSha),
    _links: Object.fromEntries(Object.entries(hrefs).map(([name, href]) => [name, { href }])),
    author_association: associationOf(call.repository, user),
    auto_merge: null,
    draft: pull.draft,
  };
}

async function renderWhole(call: Call, pull: PullRequest): Promise<Json> {
  const [commits, files] = await Promise.all([
    listPullCommits(call.repository, pull),
    listPullFiles(call.repository, pull),
  ]);
  const sum = (count: (file: FileDiff) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    ...renderPull(call, pull),
    merged: false,
    mergeable: pull.mergeSha !== undefined,
    mergeable_state: pull.mergeSha === undefined ? "dirty" : "clean",
    rebaseable: null,
    merged_by: null,
    maintainer_can_modify: false,
    comments: pull.issue.comments.length,
    review_comments: pull.comments.length,
    commits: commits.length,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
  };
}

async function getPull(call: Call): Promise<Reply> {
  const pull = findPull(call);
  if (!/\bdiff\b|\bpatch\b/.test(call.accept)) return { status: 200, body: await renderWhole(call, pull) };
  const files = await listPullFiles(call.repository, pull);
  if (files.length > 300)
    throw new ApiError(
      406,
      "Sorry, the diff exceeded the maximum number of files (300). Consider using 'List pull requests files' API or locally cloning the repository instead.",
      [{ resource: "PullRequest", field: "diff", code: "too_large" }],
    );
  const start = await readStart(call.repository, pull, pull.headSha);
  return {
    status: 200,
    body: (
      await git(call.repository.gitDir, "diff-tree", "-r", "-M", "-p", "--full-index", start, pull.headSha)
    ).toString(),
  };
}

function listPulls(call: Call): Promise<Reply> | Reply {
  const { state = "open", head, base, sort = "created", direction } = call.query;
  const pulls = [...call.repository.pulls.values()].filter(
    (pull) =>
      (state === "all" || pull.issue.state === state) &&
      (head === undefined || head === `${pull.headRepository.owner}:${pull.head}` || !String(head).includes(":")) &&
      (base === undefined || pull.base === base),
  );
  const newest = direction === undefined ? sort === "created" : direction === "desc";
  pulls.sort((a, b) => (newest ? b.number - a.number : a.number - b.number));
  return renderPage(call, pulls, (pull) => renderPull(call, pull));
}

/** Files past this many lines of the whole diff come without patch and counts, unmarked. */
const longestDiff = 20_000;

async function listFiles(call: Call): Promise<Reply> {
  const pull = findPull(call);
  let lines = 0;
  const files = (await listPullFiles(call.repository, pull)).slice(0, 3000).map((file): FileDiff => {
    lines += file.patch?.split("\n").length ?? 0;
    if (lines <= longestDiff) return file;
    const { patch: _, ...rest } = file;
    return { ...rest, additions: 0, deletions: 0 };
  });
  return renderPage(call, files, (file) => renderFile(call, pull.headSha, file));
}

export const pullHandlers: Handlers = {
  "pulls/get": getPull,
  "pulls/list": listPulls,
  "pulls/update": async (call) => {
    const pull = findPull(call);
    const { title, body, state } = call.body as { title?: string; body?: string; state?: "open" | "closed" };
    checkLength("PullRequest", "body", body);
    Object.assign(pull.issue, {
      title: title ?? pull.issue.title,
      body: body ?? pull.issue.body,
      state: state ?? pull.issue.state,
    });
    pull.issue.updatedAt = now();
    pull.issue.closedAt = pull.issue.state === "closed" ? (pull.issue.closedAt ?? now()) : null;
    return { status: 200, body: await renderWhole(call, pull) };
  },
  "pulls/list-files": listFiles,
  "pulls/list-commits": async (call) => {
    const commits = await listPullCommits(call.repository, findPull(call));
    return renderPage(call, commits.slice(0, 250), (commit) => renderCommit(call, call.repository, commit));
  },
};
