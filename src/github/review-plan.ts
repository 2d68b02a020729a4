import type { PostedComment, PostedReview, ReviewState } from "./review-state.ts";

/** Where a comment may stand in GitHub's diff: on lines of one hunk, on the file, or nowhere. */
export type Anchor =
  | { readonly kind: "line"; readonly path: string; readonly line: number; readonly startLine?: number }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "none" };
export type LineAnchor = Extract<Anchor, { kind: "line" }>;

/** What the review has to say of one finding. */
export interface ReviewNote {
  readonly fingerprint: string;
  /** The whole comment, marker included. */
  readonly body: string;
  readonly anchor: Anchor;
  /** Still in the tip; otherwise it only lies in the commits. */
  readonly inTip: boolean;
  /** The answer for a thread whose secret left the tip, marker included. */
  readonly farewell: string;
}

export interface ReviewPlan {
  readonly create: readonly ReviewNote[];
  readonly update: readonly { readonly comment: PostedComment; readonly body: string }[];
  /** Minimised by an earlier run, and the secret is back. */
  readonly reopen: readonly PostedComment[];
  readonly close: readonly { readonly comment: PostedComment; readonly answer: string }[];
  /** Ids of second comments of one finding and of second answers, as two runs at once can leave them. */
  readonly remove: readonly number[];
  /** Second reviews, which cannot be deleted: they only point to the first. */
  readonly retire: readonly PostedReview[];
  /** Notes that only the body of the review can carry. */
  readonly overflow: readonly ReviewNote[];
  readonly review?: PostedReview;
}

export interface ReviewLimits {
  /** Inline comments that may be open at once. */
  readonly comments: number;
  /** A thread whose secret is gone is done with only when it is resolved. */
  readonly resolveThreads?: boolean;
}

/**
 * Decides what to write so that each finding has one comment, whatever earlier runs wrote.
 * @param notes the most important first
 * @param gone the answer to a comment whose finding no commit of the pull request holds any more
 */
export function planReview(
  notes: readonly ReviewNote[],
  state: ReviewState,
  limits: ReviewLimits,
  gone: (comment: PostedComment) => string,
): ReviewPlan {
  const posted = new Map<string, PostedComment>();
  const remove: number[] = [];
  for (const comment of state.comments.toSorted((a, b) => Number(b.discussed) - Number(a.discussed) || a.id - b.id)) {
    if (!posted.has(comment.fingerprint)) {
      posted.set(comment.fingerprint, comment);
      remove.push(...comment.doubled);
    } else if (!comment.discussed) remove.push(comment.id);
  }
  const noteOf = new Map(notes.map((note) => [note.fingerprint, note]));
  const update: ReviewPlan["update"][number][] = [];
  const reopen: PostedComment[] = [];
  const close: ReviewPlan["close"][number][] = [];
  let open = 0;
  for (const comment of posted.values()) {
    const note = noteOf.get(comment.fingerprint);
    if (note?.inTip) {
      open++;
      if (comment.discussed) continue;
      if (comment.minimized) reopen.push(comment);
      if (comment.body !== note.body) update.push({ comment, body: note.body });
    } else if (!comment.discussed && !isClosed(comment, limits)) {
      close.push({ comment, answer: note?.farewell ?? gone(comment) });
    }
  }
  const fresh = notes.filter((note) => !posted.has(note.fingerprint));
  const placeable = fresh.filter((note) => note.inTip && note.anchor.kind !== "none");
  const create = placeable.slice(0, Math.max(0, limits.comments - open));
  const created = new Set(create);
  const overflow = fresh.filter((note) => !created.has(note));
  const { doubledReviews: retire } = state;
  return { create, update, reopen, close, remove, retire, overflow, ...(state.review && { review: state.review }) };
}

const isClosed = (
  { minimized, answered, resolved }: PostedComment,
  { resolveThreads = false }: ReviewLimits,
): boolean => minimized && answered && (resolved || !resolveThreads);
