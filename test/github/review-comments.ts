/** Comments on the lines and files of a pull request. https://docs.github.com/rest/pulls/comments */
import { associationOf, type Call, findPull, type Handlers } from "./call.ts";
import { renderPage } from "./pages.ts";
import { type CommentBody, type Fault, isPartOf, locateComment, type Placement, planPlacement } from "./placement.ts";
import { ApiError, checkLength, notFound, type Reply, validationFailed } from "./reply.ts";
import { repositoryUrl, webUrl } from "./repositories.ts";
import { addReview } from "./reviews.ts";
import { type Json, now, type PullRequest, type Review, type ReviewComment, takeId } from "./state.ts";
import { renderUser } from "./users.ts";

export async function renderReviewComment(call: Call, pull: PullRequest, comment: ReviewComment): Promise<Json> {
  const url = repositoryUrl(call, call.repository);
  const own = `${url}/pulls/comments/${comment.id}`;
  const pullUrl = `${url}/pulls/${pull.number}`;
  const html = `${webUrl(call, call.repository)}/pull/${pull.number}#discussion_r${comment.id}`;
  const place = await locateComment(call.repository, pull, comment);
  return {
    url: own,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    position: place.position,
    original_position: comment.originalPosition,
    commit_id: place.commit,
    original_commit_id: comment.originalCommit,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
    user: renderUser(call, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(call.repository, comment.user),
    _links: { self: { href: own }, html: { href: html }, pull_request: { href: pullUrl } },
    start_line: place.startLine,
    original_start_line: comment.originalStartLine,
    start_side: comment.startSide ?? null,
    line: place.line,
    original_line: comment.originalLine,
    side: comment.side,
    subject_type: comment.subjectType,
  };
}

/** Without `root` it starts a thread of its own. */
export function addComment(
  call: Call,
  pull: PullRequest,
  review: Review,
  placement: Placement,
  body: string,
  root?: number,
): ReviewComment {
  const comment: ReviewComment = {
    ...placement,
    id: takeId(call.server.state),
    reviewId: review.id,
    user: review.user,
    body,
    createdAt: now(),
    updatedAt: now(),
    ...(root === undefined ? {} : { inReplyTo: root }),
  };
  pull.comments.push(comment);
  if (root === undefined) pull.threads.push({ id: takeId(call.server.state), root: comment.id });
  return comment;
}

/** Comments of a pending review are seen by nobody but its author, and not in lists. */
export const listSubmitted = (pull: PullRequest): ReviewComment[] => {
  const pending = new Set(pull.reviews.filter(({ state }) => state === "PENDING").map(({ id }) => id));
  return pull.comments.filter(({ reviewId }) => !pending.has(reviewId));
};

const fields: Record<Fault, [field: string, message: string]> = {
  path: ["path", "pull_request_review_thread.path is invalid"],
  position: ["position", "pull_request_review_thread.position is invalid"],
  line: ["line", "pull_request_review_thread.line must be part of the diff"],
  "start-hunk": ["start_line", "pull_request_review_thread.start_line must be part of the same hunk as the line."],
  "start-order": ["start_line", "pull_request_review_thread.start_line must precede the end line."],
};

function createFault(faults: readonly Fault[]): ApiError {
  const resource = "PullRequestReviewComment";
  const entries: Json[] = faults.map((fault) => ({
    resource,
    code: "custom",
    field: `pull_request_review_thread.${fields[fault][0]}`,
    message: fields[fault][1],
  }));
  entries.push({ resource, code: "missing_field", field: "pull_request_review_thread.diff_hunk" });
  return new ApiError(422, "Validation Failed", entries);
}

function checkBody(body: string): void {
  if (body.trim() === "") throw validationFailed("PullRequestReviewComment", "body", "missing_field");
  checkLength("PullRequestReviewComment", "body", body);
}

async function createComment(call: Call): Promise<Reply> {
  const pull = findPull(call);
  const given = call.body as CommentBody & { commit_id: string; in_reply_to?: number };
  if (given.in_reply_to !== undefined) return reply(call, pull, given.in_reply_to, given.body);
  checkBody(given.body);
  if (!(await isPartOf(call.repository, pull, given.commit_id)))
    throw validationFailed(
      "PullRequestReviewComment",
      "commit_id",
      "custom",
      "commit_id is not part of the pull request",
    );
  const placement = await planPlacement(call.repository, pull, given.commit_id, given);
  if (Array.isArray(placement)) throw createFault(placement);
  const review = addReview(call, pull, given.commit_id, "COMMENT", "");
  const comment = addComment(call, pull, review, placement, given.body);
  return { status: 201, body: await renderReviewComment(call, pull, comment) };
}

/** Only the first comment of a thread can be answered. */
async function reply(call: Call, pull: PullRequest, id: number, body: string): Promise<Reply> {
  const root = pull.comments.find((comment) => comment.id === id);
  if (!root || root.inReplyTo !== undefined) throw notFound();
  checkBody(body);
  const review = addReview(call, pull, pull.headSha, "COMMENT", "");
  const { minimized: _, ...placement } = root;
  const comment = addComment(call, pull, review, placement, body, root.id);
  return { status: 201, body: await renderReviewComment(call, pull, comment) };
}

function findComment(call: Call): { pull: PullRequest; comment: ReviewComment } {
  const id = Number(call.params["comment_id"]);
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.comments.find((candidate) => candidate.id === id);
    if (comment) return { pull, comment };
  }
  throw notFound();
}

export const reviewCommentHandlers: Handlers = {
  "pulls/list-review-comments": (call) => {
    const pull = findPull(call);
    const { direction, since } = call.query;
    const seen = listSubmitted(pull).filter((comment) => since === undefined || comment.updatedAt >= String(since));
    if (direction === "desc") seen.reverse();
    return renderPage(call, seen, (comment) => renderReviewComment(call, pull, comment));
  },
  "pulls/create-review-comment": createComment,
  "pulls/create-reply-for-review-comment": (call) =>
    reply(call, findPull(call), Number(call.params["comment_id"]), (call.body as { body: string }).body),
  "pulls/get-review-comment": async (call) => {
    const { pull, comment } = findComment(call);
    return { status: 200, body: await renderReviewComment(call, pull, comment) };
  },
  "pulls/update-review-comment": async (call) => {
    const { pull, comment } = findComment(call);
    const { body } = call.body as { body: string };
    checkBody(body);
    Object.assign(comment, { body, updatedAt: now() });
    return { status: 200, body: await renderReviewComment(call, pull, comment) };
  },
  "pulls/delete-review-comment": (call) => {
    const { pull, comment } = findComment(call);
    pull.comments.splice(pull.comments.indexOf(comment), 1);
    const rest = pull.comments.some(({ inReplyTo }) => inReplyTo === comment.id);
    if (!rest) pull.threads.splice(0, Infinity, ...pull.threads.filter(({ root }) => root !== comment.id));
    return { status: 204 };
  },
};
