/** Reviews of pull requests. https://docs.github.com/rest/pulls/reviews */
import { associationOf, type Call, findPull, type Handlers, loginOf } from "./call.ts";
import { renderPage } from "./pages.ts";
import { type CommentBody, type Fault, isPartOf, type Placement, planPlacement } from "./placement.ts";
import { ApiError, checkLength, notFound, type Reply, unprocessable, validationFailed } from "./reply.ts";
import { repositoryUrl, webUrl } from "./repositories.ts";
import { addComment, renderReviewComment } from "./review-comments.ts";
import { type Json, now, type PullRequest, type Review, takeId } from "./state.ts";
import { renderUser } from "./users.ts";

const thread = "Pull request review thread";
const words: Record<Fault, string> = {
  path: `${thread} path is invalid`,
  position: `${thread} position is invalid`,
  line: `${thread} line must be part of the diff`,
  "start-hunk": `${thread} start line must be part of the same hunk as the line.`,
  "start-order": `${thread} start line must precede the end line.`,
};

/** One sentence a comment; which comment it was, GitHub does not say. */
function renderFaults(faults: readonly Fault[]): string {
  const blank = faults.some((fault) => fault === "path" || fault === "position" || fault === "line");
  const parts = [...faults.map((fault) => words[fault]), ...(blank ? [`${thread} diff hunk can't be blank`] : [])];
  if (parts.length < 3) return parts.join(" and ");
  return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}

async function renderReview(call: Call, pull: PullRequest, review: Review): Promise<Json> {
  const html = `${webUrl(call, call.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const url = `${repositoryUrl(call, call.repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: renderUser(call, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.submittedAt ? { submitted_at: review.submittedAt } : {}),
    commit_id: review.commit,
    author_association: associationOf(call.repository, review.user),
  };
}

type Event = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

function checkEvent(call: Call, pull: PullRequest, event: Event | undefined, body: string): void {
  const login = loginOf(call);
  if (event === "APPROVE" && login === "github-actions[bot]")
    throw unprocessable("GitHub Actions is not permitted to approve pull requests.");
  if (event && event !== "COMMENT" && login === pull.issue.user)
    throw unprocessable(`Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`);
  if (event && event !== "APPROVE" && body.trim() === "")
    throw unprocessable("You need to leave a comment indicating the requested changes.");
}

async function createReview(call: Call): Promise<Reply> {
  const pull = findPull(call);
  const given = (call.body ?? {}) as { commit_id?: string; body?: string; event?: Event; comments?: CommentBody[] };
  const body = given.body ?? "";
  checkLength("PullRequestReview", "body", body);
  checkEvent(call, pull, given.event, body);
  const commit = given.commit_id ?? pull.headSha;
  if (!(await isPartOf(call.repository, pull, commit)))
    throw validationFailed("PullRequestReview", "commit_id", "custom", "commit_id is not part of the pull request");
  if (!given.event && pull.reviews.some((review) => review.state === "PENDING" && review.user === loginOf(call)))
    throw unprocessable("User can only have one pending review per pull request");
  const placements: Placement[] = [];
  const faults = new Set<string>();
  for (const comment of given.comments ?? []) {
    checkLength("PullRequestReviewComment", "body", comment.body);
    if (comment.body.trim() === "") faults.add("Pull request review comment body can't be blank");
    const placement = await planPlacement(call.repository, pull, commit, comment);
    if (Array.isArray(placement)) faults.add(renderFaults(placement));
    else placements.push(placement);
  }
  if (faults.size > 0) throw unprocessable(...faults);
  const review = addReview(call, pull, commit, given.event, body);
  for (const [index, placement] of placements.entries())
    addComment(call, pull, review, placement, given.comments![index]!.body);
  return { status: 200, body: await renderReview(call, pull, review) };
}

export function addReview(
  call: Call,
  pull: PullRequest,
  commit: string,
  event: Event | undefined,
  body: string,
): Review {
  const review: Review = {
    id: takeId(call.server.state),
    user: loginOf(call),
    body,
    state: event ? states[event] : "PENDING",
    commit,
    ...(event ? { submittedAt: now() } : {}),
  };
  pull.reviews.push(review);
  return review;
}

function findReview(call: Call): { pull: PullRequest; review: Review } {
  const pull = findPull(call);
  const review = pull.reviews.find(({ id }) => id === Number(call.params["review_id"]));
  if (!review || (review.state === "PENDING" && review.user !== loginOf(call))) throw notFound();
  return { pull, review };
}

async function answer(call: Call, pull: PullRequest, review: Review): Promise<Reply> {
  return { status: 200, body: await renderReview(call, pull, review) };
}

function deletePending(call: Call): Promise<Reply> {
  const { pull, review } = findReview(call);
  if (review.state !== "PENDING") throw unprocessable("Can not delete a non-pending pull request review");
  pull.reviews.splice(pull.reviews.indexOf(review), 1);
  const own = new Set(pull.comments.filter((comment) => comment.reviewId === review.id).map(({ id }) => id));
  pull.comments.splice(0, Infinity, ...pull.comments.filter(({ id }) => !own.has(id)));
  pull.threads.splice(0, Infinity, ...pull.threads.filter(({ root }) => !own.has(root)));
  return answer(call, pull, review);
}

export const reviewHandlers: Handlers = {
  "pulls/create-review": createReview,
  "pulls/list-reviews": (call) => {
    const pull = findPull(call);
    const seen = pull.reviews.filter((review) => review.state !== "PENDING" || review.user === loginOf(call));
    return renderPage(call, seen, (review) => renderReview(call, pull, review));
  },
  "pulls/get-review": (call) => {
    const { pull, review } = findReview(call);
    return answer(call, pull, review);
  },
  "pulls/update-review": (call) => {
    const { pull, review } = findReview(call);
    const { body } = call.body as { body: string };
    checkLength("PullRequestReview", "body", body);
    review.body = body;
    return answer(call, pull, review);
  },
  "pulls/submit-review": (call) => {
    const { pull, review } = findReview(call);
    const { event, body } = call.body as { event: Event; body?: string };
    if (review.state !== "PENDING") throw unprocessable("Review has already been submitted");
    checkEvent(call, pull, event, body ?? review.body);
    Object.assign(review, { state: states[event], body: body ?? review.body, submittedAt: now() });
    return answer(call, pull, review);
  },
  "pulls/dismiss-review": (call) => {
    const { pull, review } = findReview(call);
    if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
      throw new ApiError(422, "Validation Failed", ["Can not dismiss a commented pull request review"]);
    review.state = "DISMISSED";
    return answer(call, pull, review);
  },
  "pulls/delete-pending-review": deletePending,
  "pulls/list-comments-for-review": (call) => {
    const { pull, review } = findReview(call);
    const own = pull.comments.filter((comment) => comment.reviewId === review.id);
    return renderPage(call, own, (comment) => renderReviewComment(call, pull, comment));
  },
};
