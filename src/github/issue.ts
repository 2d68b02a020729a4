import { GitHubError } from "../errors.ts";
import { type ExistingIssue, type IssuePlan, label } from "../incidents/plan-issue.ts";
import type { GitHubClient } from "./client.ts";
import type { RepositoryName } from "./names.ts";

export interface AppliedIssue {
  readonly fingerprint: string;
  /** Drafts of advisories have none. */
  readonly number?: number;
  readonly done: "created" | "updated" | "closed" | "opened again" | "unchanged";
}

/** Only the issues that carry the label: an outsider cannot set it, and so cannot pass off an issue as leakgate's. */
export async function listTrackingIssues(client: GitHubClient, repository: RepositoryName): Promise<ExistingIssue[]> {
  try {
    const issues = await client.paginate(client.rest.issues.listForRepo, {
      ...repository,
      labels: label,
      state: "all",
      per_page: 100,
    });
    return issues
      .filter((issue) => !issue.pull_request)
      .map(({ number, state, title, body }) => ({ number, open: state === "open", title, body: body ?? "" }));
  } catch (cause) {
    throw explain(cause, repository);
  }
}

/**
 * Does what a plan says.
 * @param assignees logins, instead of the plan's own
 * @returns undefined where there was nothing to do and there is no issue
 */
export async function applyIssue(
  client: GitHubClient,
  repository: RepositoryName,
  plan: IssuePlan,
  assignees: readonly string[] = [],
): Promise<AppliedIssue | undefined> {
  const { fingerprint } = plan;
  if (plan.action === "none")
    return plan.number === undefined ? undefined : { fingerprint, number: plan.number, done: "unchanged" };
  try {
    if (plan.action === "create")
      return { fingerprint, number: await createOnce(client, repository, plan, assignees), done: "created" };
    const { number, body, state, comment } = plan;
    const issue = { ...repository, issue_number: number };
    if (body !== undefined || state)
      await client.rest.issues.update({
        ...issue,
        ...(body !== undefined && { body }),
        ...(state && { state, state_reason: state === "closed" ? "completed" : "reopened" }),
      });
    // After the body: a comment that is lost is less than one that comes twice.
    if (comment) await client.rest.issues.createComment({ ...issue, body: comment, request: { retries: 0 } });
    return { fingerprint, number, done: state === "closed" ? "closed" : state === "open" ? "opened again" : "updated" };
  } catch (cause) {
    throw explain(cause, repository);
  }
}

/**
 * A creation that got no answer may have arrived: look before it is tried again. One whose assignees GitHub refuses (a code
 * owner may have left) is made without them.
 */
async function createOnce(
  client: GitHubClient,
  repository: RepositoryName,
  plan: IssuePlan & { action: "create" },
  assignees: readonly string[],
): Promise<number> {
  const create = async (owners: readonly string[]): Promise<number> => {
    const { data } = await client.rest.issues.create({
      ...repository,
      title: plan.title,
      body: plan.body,
      labels: [...plan.labels],
      // GitHub takes ten.
      ...(owners.length > 0 && { assignees: owners.slice(0, 10) }),
      request: { retries: 0 },
    });
    return data.number;
  };
  const owners = assignees.length > 0 ? assignees : plan.assignees;
  try {
    return await create(owners);
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 422 && owners.length > 0) return create([]);
    if (status !== undefined && status < 500) throw error;
    const issues = await listTrackingIssues(client, repository);
    const [mark = ""] = plan.body.split("\n", 1);
    const arrived = issues.find(({ body }) => body.includes(mark));
    return arrived?.number ?? (await create(owners));
  }
}

const hints: Readonly<Record<number, string>> = {
  401: "The token is not valid (any more).",
  403: "Give the job `permissions: issues: write`; for another repository, a token of an App that is installed there.",
  404: "Check the repository's name; a token that may not see a private repository gets the same answer.",
  410: "Issues are turned off in this repository: turn them on, or name another by `issue-repository`.",
};

function explain(cause: unknown, { owner, repo }: RepositoryName): GitHubError {
  if (cause instanceof GitHubError) return cause;
  const { status, message } = cause as { status?: number; message?: string };
  const words = status === undefined ? `no answer (${message ?? "unknown"})` : String(status);
  return new GitHubError(
    `GitHub refused the tracking issue in ${owner}/${repo}: ${words}`,
    hints[status ?? 0] ?? "The findings stand in the job summary; the next run tries again.",
    { cause },
  );
}
