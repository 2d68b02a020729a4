import { createGitHubClient } from "../src/github/client.ts";
import { judgeGate, readGate } from "../src/github/gate.ts";
import { parseRepositoryName } from "../src/github/names.ts";
import { writeReview } from "../src/github/review.ts";
import { markers } from "../src/github/review-state.ts";
import { renderGone, renderReviewBody, renderSuppressed } from "../src/reporters/comment.ts";
import type { RangeResult } from "../src/scan-range.ts";
import type { PullRequest } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { createNotes } from "./notes.ts";
import type { Outcome } from "./outcome.ts";

export interface ReviewRun {
  readonly repository: string;
  readonly pullRequest: PullRequest;
  readonly result: RangeResult;
  readonly outcome: Outcome;
  readonly cwd: string;
  readonly apiUrl: string;
  readonly inputs: Inputs;
  log(line: string): void;
}

/** Writes the review and gives notices of what could not be written; nothing here can fail the job. */
export async function reviewPullRequest(run: ReviewRun): Promise<readonly string[]> {
  const { inputs, outcome, pullRequest, result } = run;
  if (!inputs.comment) return [];
  if (!inputs.token) return ["there is no token, so no comment was written"];
  try {
    const notes = await createNotes(result, run.cwd);
    const findings = new Map(outcome.open.map((finding) => [finding.fingerprint, finding]));
    const suppressions = new Map(result.findings.map(({ fingerprint, suppression }) => [fingerprint, suppression]));
    const counts = { open: outcome.open, blocking: outcome.blocking.size };
    const client = createGitHubClient({ token: inputs.token, apiUrl: run.apiUrl, log: run.log });
    const { notices } = await writeReview(client, notes, {
      pull: { ...parseRepositoryName(run.repository), number: pullRequest.number },
      head: pullRequest.head.commit,
      limits: { comments: inputs.maxComments },
      resolveThreads: inputs.resolveThreads,
      renderGone: ({ fingerprint, body }) => {
        const suppression = suppressions.get(fingerprint);
        const marker = markers.removed(fingerprint);
        return suppression ? renderSuppressed(suppression, marker) : renderGone(marker, body);
      },
      renderBody: (overflow) => {
        const rest = overflow.flatMap(({ fingerprint }) => findings.get(fingerprint) ?? []);
        return renderReviewBody({ ...counts, marker: markers.review, rest });
      },
    });
    return notices;
  } catch (error) {
    return [explain(error, pullRequest.restricted)];
  }
}

/** Warns where the check does not keep anything out; what GitHub does not tell is left unsaid. */
export async function checkGate(run: ReviewRun, event: string, job: string): Promise<readonly string[]> {
  const { inputs, apiUrl, log, pullRequest } = run;
  if (!inputs.token) return [];
  const repository = parseRepositoryName(run.repository);
  const { branch } = pullRequest.base;
  try {
    const client = createGitHubClient({ token: inputs.token, apiUrl, log });
    return judgeGate(await readGate(client, repository, branch), { event, job, branch });
  } catch (error) {
    log(`The rules of branch ${branch} could not be read: ${(error as Error).message}`);
    return [];
  }
}

function explain(error: unknown, restricted: boolean): string {
  const { status, message } = error as { status?: number; message?: string };
  const isLimit = /rate limit/i.test(message ?? "");
  if (!isLimit && (status === 403 || status === 404)) {
    const why = restricted
      ? "as always for a pull request from a fork or by Dependabot"
      : "it needs pull-requests: write";
    return `no comment was written, since the token may not (${why}): annotations and this summary have everything`;
  }
  return `comments could not be written (${status ?? "no answer"}: ${(message ?? "").slice(0, 200)}): annotations and this summary have everything`;
}
