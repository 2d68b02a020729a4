import type { GitHubClient } from "./client.ts";
import type { PullRequestName } from "./names.ts";
import type { LineAnchor, ReviewNote } from "./review-plan.ts";
import type { PostedComment, PostedReview } from "./review-state.ts";

export interface LineNote extends ReviewNote {
  readonly anchor: LineAnchor;
}

/** Single writes to one pull request; counts them, and turns what is refused for its own sake into a notice. */
export interface ReviewWriter {
  readonly notices: readonly string[];
  /** Comments, answers and reviews that are new. */
  readonly created: number;
  readonly reviewed: boolean;
  remove(id: number): Promise<void>;
  update(comment: PostedComment, body: string): Promise<void>;
  reopen(comment: PostedComment): Promise<void>;
  close(comment: PostedComment, answer: string, resolveThread: boolean): Promise<void>;
  updateReview(review: PostedReview, body: string): Promise<void>;
  /** False: GitHub refused it (422), which it does as a whole when one comment is out of place, without naming it. */
  postReview(head: string, body: string, notes: readonly LineNote[]): Promise<boolean>;
  /** On its line, else on its file. False: neither was taken. */
  postComment(head: string, note: ReviewNote): Promise<boolean>;
}

const minimize = `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }`;
const unminimize = `mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }`;
const resolve = `mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;

/** A repeated POST could arrive twice; see `writeReview`. */
const once = { request: { retries: 0 } };

export function createReviewWriter(client: GitHubClient, { owner, repo, number }: PullRequestName): ReviewWriter {
  const { pulls } = client.rest;
  const pull = { owner, repo, pull_number: number };
  const notices: string[] = [];
  let created = 0;
  let reviewed = false;
  /** 404 and 422 are about one comment, which somebody may have deleted; anything else ends the writing. */
  const attempt = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      const { status, name } = error as { status?: number; name?: string };
      if (status !== 404 && status !== 422 && name !== "GraphqlResponseError") throw error;
      notices.push(`${what} was refused (${status ?? "GraphQL"})`);
    }
  };
  const create = async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      created++;
      return true;
    } catch (error) {
      if ((error as { status?: number }).status !== 422) throw error;
      return false;
    }
  };
  return {
    notices,
    get created() {
      return created;
    },
    get reviewed() {
      return reviewed;
    },
    async remove(id) {
      await attempt("deleting a doubled comment", () => pulls.deleteReviewComment({ owner, repo, comment_id: id }));
    },
    async update({ id }, body) {
      await attempt("updating a comment", () => pulls.updateReviewComment({ owner, repo, comment_id: id, body }));
    },
    async reopen({ nodeId }) {
      await attempt("showing a comment again", () => client.graphql(unminimize, { id: nodeId }));
    },
    async close(comment, answer, resolveThread) {
      const reply = { ...pull, comment_id: comment.id, body: answer, ...once };
      if (!comment.answered) {
        await attempt("answering in a thread", () => pulls.createReplyForReviewComment(reply));
        created++;
      }
      const { nodeId, threadId } = comment;
      if (!comment.minimized) await attempt("minimising a comment", () => client.graphql(minimize, { id: nodeId }));
      if (!resolveThread || comment.resolved) return;
      const what = "resolving a thread (which needs a token with contents: write)";
      await attempt(what, () => client.graphql(resolve, { id: threadId }));
    },
    async updateReview(review, body) {
      if (body === review.body) return;
      const changed = { ...pull, review_id: review.id, body };
      await attempt("updating the review", () => pulls.updateReview(changed));
    },
    async postReview(head, body, notes) {
      const comments = notes.map(({ anchor, body }) => ({ ...placeLine(anchor), body }));
      const review = { ...pull, commit_id: head, event: "COMMENT" as const, body, comments, ...once };
      const posted = await create(() => pulls.createReview(review));
      reviewed ||= posted;
      return posted;
    },
    async postComment(head, { anchor, body }) {
      if (anchor.kind === "none") return false;
      const comment = { ...pull, commit_id: head, body, ...once };
      if (anchor.kind === "line") {
        const placed = { ...comment, ...placeLine(anchor) };
        if (await create(() => pulls.createReviewComment(placed))) return true;
      }
      const onFile = { ...comment, path: anchor.path, subject_type: "file" as const };
      return create(() => pulls.createReviewComment(onFile as Parameters<typeof pulls.createReviewComment>[0]));
    },
  };
}

/** Right side only: the secret is in the new version. A start line must come before the line. */
function placeLine({ path, line, startLine }: LineAnchor) {
  const start =
    startLine !== undefined && startLine < line ? { start_line: startLine, start_side: "RIGHT" as const } : {};
  return { path, line, side: "RIGHT" as const, ...start };
}
