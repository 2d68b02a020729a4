import type { GitHubClient } from "./client.ts";
import type { PullRequestName } from "./names.ts";
import { planReview, type ReviewLimits, type ReviewNote, type ReviewPlan } from "./review-plan.ts";
import { type PostedComment, type ReviewState, readReviewState } from "./review-state.ts";
import { createReviewWriter, type LineNote } from "./review-writer.ts";

export interface ReviewOptions {
  readonly pull: PullRequestName;
  /** The commit that was scanned. */
  readonly head: string;
  readonly limits: ReviewLimits;
  readonly resolveThreads: boolean;
  /** The body that is kept up to date; it gets the notes that have no comment of their own. */
  renderBody(overflow: readonly ReviewNote[]): string;
  /** What is said in the thread of a finding that no commit of the pull request holds any more. */
  renderGone(comment: PostedComment): string;
}

/** The verdict depends on nothing of this. */
export interface ReviewReport {
  /** What could not be done, in words for log and summary. */
  readonly notices: readonly string[];
  readonly created: number;
}

/**
 * Brings the review of a pull request to what the scan found. A write whose fate is unknown (server error, broken
 * connection) is followed by a second look, never by a blind repetition.
 * @throws what the client throws, when GitHub refuses or stays away
 */
export async function writeReview(
  client: GitHubClient,
  notes: readonly ReviewNote[],
  options: ReviewOptions,
): Promise<ReviewReport> {
  const limits = { ...options.limits, resolveThreads: options.resolveThreads };
  const plan = (state: ReviewState): ReviewPlan =>
    planReview(notes, state, limits, (comment) => options.renderGone(comment));
  for (let attempt = 1; ; attempt++) {
    const state = await readReviewState(client, options.pull);
    if (state.head !== options.head) {
      return {
        notices: ["the head has moved since the scan: comments are left to the run for the new head"],
        created: 0,
      };
    }
    try {
      const report = await applyReview(client, plan(state), options);
      if (report.created === 0) return report;
      // Another run may have written the same between our look and our write; both look again, and one comment stays.
      const { remove, retire } = plan(await readReviewState(client, options.pull));
      const writer = createReviewWriter(client, options.pull);
      for (const id of remove) await writer.remove(id);
      for (const review of retire) await writer.updateReview(review, retired);
      return { ...report, notices: [...report.notices, ...writer.notices] };
    } catch (error) {
      const status = (error as { status?: number }).status ?? 500;
      if (attempt === 2 || status < 500) throw error;
    }
  }
}

/** Carries out a plan: one review for all new comments, everything else in place. */
async function applyReview(
  client: GitHubClient,
  plan: ReviewPlan,
  options: Pick<ReviewOptions, "pull" | "head" | "resolveThreads" | "renderBody">,
): Promise<ReviewReport> {
  const writer = createReviewWriter(client, options.pull);
  const refused: ReviewNote[] = [];
  const postSingly = async (notes: readonly ReviewNote[]): Promise<void> => {
    for (const note of notes) if (!(await writer.postComment(options.head, note))) refused.push(note);
  };
  await postSingly(plan.create.filter((note) => note.anchor.kind === "file"));
  const lines = plan.create.filter((note): note is LineNote => note.anchor.kind === "line");
  const body = (): string => options.renderBody([...refused, ...plan.overflow]);
  const text = plan.review ? renderFollowUp(lines.length) : body();
  if (lines.length > 0 && !(await writer.postReview(options.head, text, lines))) await postSingly(lines);
  const { review } = plan;
  const mustHaveBody = refused.length + plan.overflow.length > 0;
  if (review) await writer.updateReview(review, body());
  else if (!writer.reviewed && mustHaveBody) await writer.postReview(options.head, body(), []);
  for (const id of plan.remove) await writer.remove(id);
  for (const doubled of plan.retire) await writer.updateReview(doubled, retired);
  for (const { comment, body } of plan.update) await writer.update(comment, body);
  for (const comment of plan.reopen) await writer.reopen(comment);
  for (const { comment, answer } of plan.close) await writer.close(comment, answer, options.resolveThreads);
  return { notices: writer.notices, created: writer.created };
}

/** Without the marker, so that it is no candidate any more. */
const retired = "Two runs wrote at the same time: the other review of leakgate is kept up to date.";

const renderFollowUp = (count: number): string =>
  count === 1 ? "leakgate found one more secret." : `leakgate found ${count} more secrets.`;
