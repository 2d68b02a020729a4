/** Merging a pull request, as far as rulesets let it. Without bypasses. */
import { type Call, findPull, type Handlers } from "./call.ts";
import { git, listFileDiffs, readBranch, readEntry, readMergeBase } from "./git-store.ts";
import { ApiError } from "./reply.ts";
import { listActiveRules } from "./rulesets.ts";
import type { Json, PullRequest } from "./state.ts";

export const mergeHandlers: Handlers = {
  "pulls/merge": async (call) => {
    const pull = findPull(call);
    const { repository } = call;
    const violations = await listViolations(call, pull);
    if (violations.length > 0)
      throw new ApiError(405, `Repository rule violations found\n\n${violations.join("\n\n")}\n\n`);
    if (!pull.mergeSha) throw new ApiError(405, "Pull Request is not mergeable");
    await git(repository.gitDir, "update-ref", `refs/heads/${pull.base}`, pull.mergeSha);
    pull.issue.state = "closed";
    return { status: 200, body: { sha: pull.mergeSha, merged: true, message: "Pull Request successfully merged" } };
  },
};

async function listViolations(call: Call, pull: PullRequest): Promise<string[]> {
  const { repository } = call;
  const found: string[] = [];
  for (const { type, parameters } of listActiveRules(call, pull.base) as { type: string; parameters?: Json }[]) {
    if (type === "required_status_checks")
      for (const { context, integration_id } of parameters!["required_status_checks"] as {
        context: string;
        integration_id?: number;
      }[])
        if (!passes(call, pull, context, integration_id)) found.push(`Required status check "${context}" is expected.`);
    if (type === "workflows")
      for (const { path } of parameters!["workflows"] as { path: string }[]) {
        const run = repository.runs.findLast((one) => one.path === path && one.headSha === pull.headSha);
        if (run?.conclusion !== "success") found.push(`Required workflow "${path}" is expected.`);
      }
    // Code owners are not asked where no approval is required: https://github.com/rjwalters/loom/issues/4607
    if (type === "pull_request" && Number(parameters!["required_approving_review_count"]) > 0) {
      const approvals = pull.reviews.filter(({ state, commit }) => state === "APPROVED" && commit === pull.headSha);
      const needed = Number(parameters!["required_approving_review_count"]);
      if (approvals.length < needed) found.push(`At least ${needed} approving review is required.`);
      const owners = parameters!["require_code_owner_review"] ? await listOwners(call, pull) : [];
      if (owners.length > 0 && !approvals.some(({ user }) => owners.includes(user)))
        found.push(`Waiting on code owner review from ${owners.join(", ")}.`);
    }
  }
  return found;
}

/**
 * The newest run of the name decides; which of two GitHub takes is not documented, and this is what people see:
 * https://github.com/free2z/zuu/issues/562. Commit statuses are of no App.
 */
function passes({ repository, server }: Call, pull: PullRequest, context: string, app: number | undefined): boolean {
  const run = repository.checkRuns.findLast(({ name, head_sha }) => name === context && head_sha === pull.headSha);
  const isOf = app === undefined || app === server.state.app.id;
  if (run && isOf) return ["success", "neutral", "skipped"].includes(String(run["conclusion"]));
  const status = repository.statuses.findLast((one) => one["context"] === context && one["sha"] === pull.headSha);
  return app === undefined && status?.["state"] === "success";
}

/** Of CODEOWNERS on the base branch; patterns of whole folders only. */
async function listOwners({ repository }: Call, pull: PullRequest): Promise<string[]> {
  const base = (await readBranch(repository.gitDir, pull.base))!;
  const entry = await readEntry(repository.gitDir, base, ".github/CODEOWNERS");
  if (entry?.type !== "file") return [];
  const lines = entry.content.toString().split("\n").filter(Boolean);
  const files = await listFileDiffs(
    repository.gitDir,
    (await readMergeBase(repository.gitDir, base, pull.headSha))!,
    pull.headSha,
  );
  const owned = lines.flatMap((line) => {
    const [pattern, ...owners] = line.split(" ");
    return files.some(({ path }) => `/${path}`.startsWith(pattern!)) ? owners : [];
  });
  return owned.map((owner) => owner.replace("@", ""));
}
