import { GitHubError } from "../src/errors.ts";
import { createGitHubClient } from "../src/github/client.ts";
import { parseRepositoryName } from "../src/github/names.ts";
import { type ActionEvent, parsePullRequest } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/**
 * The second stage for forks: a run with a token that may write, after the fork's own run. It takes nothing from that run
 * but the head's id, and scans the objects itself, so that there is no artifact to be deceived by. The payload names no
 * pull request of a fork: it is the open one whose head is that branch and, still, that commit.
 */
export async function resolvePullRequest(event: ActionEvent, inputs: Inputs, apiUrl: string): Promise<ActionEvent> {
  const run = event.workflowRun;
  if (!run || !/^pull_request(?:_target)?$/.test(run.event) || !run.owner || !run.branch) return event;
  const { owner, repo } = parseRepositoryName(event.repository);
  try {
    const client = createGitHubClient({ token: inputs.token, apiUrl });
    const head = `${run.owner}:${run.branch}`;
    const { data: pulls } = await client.rest.pulls.list({ owner, repo, head, state: "open", per_page: 100 });
    const pull = pulls.find(({ head }) => head.sha === run.head);
    if (!pull) return event;
    const pullRequest = parsePullRequest({ ...pull }, event.repository, event.name);
    return { ...event, pullRequest };
  } catch (cause) {
    throw new GitHubError(
      `the pull request of ${run.head.slice(0, 12)} could not be looked up: ${(cause as Error).message}`,
      "Give the job `pull-requests: write`, then run it again.",
      { cause },
    );
  }
}
