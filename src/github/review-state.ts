import type { GitHubClient } from "./client.ts";
import type { PullRequestName } from "./names.ts";

/** A comment that leakgate wrote on an earlier run, with what happened to its thread since. */
export interface PostedComment {
  readonly id: number;
  readonly nodeId: string;
  readonly threadId: string;
  readonly fingerprint: string;
  readonly body: string;
  readonly minimized: boolean;
  readonly resolved: boolean;
  /** leakgate said in the thread that the secret is gone. */
  readonly answered: boolean;
  /** Ids of answers that say it again, as two runs at once can leave them. */
  readonly doubled: readonly number[];
  /** Somebody else wrote in the thread: it is theirs now. */
  readonly discussed: boolean;
}

export interface PostedReview {
  readonly id: number;
  readonly body: string;
}

export interface ReviewState {
  /** The head as GitHub has it now; a scan of another commit must not speak for it. */
  readonly head: string;
  readonly comments: readonly PostedComment[];
  /** The review whose body leakgate keeps up to date. */
  readonly review?: PostedReview;
  /** More of the kind, as two runs at once can leave them; reviews cannot be deleted. */
  readonly doubledReviews: readonly PostedReview[];
}

/** Markers in HTML comments, invisible to readers. Only those in texts of our own count: anybody can write them. */
export const markers = {
  finding: (fingerprint: string): string => `<!-- leakgate:finding ${fingerprint} -->`,
  removed: (fingerprint: string): string => `<!-- leakgate:removed ${fingerprint} -->`,
  review: "<!-- leakgate:review -->",
};

const findingMarker = /^<!-- leakgate:finding ([a-z2-7]{12}(?:-\d{1,4})?) -->/;

const query = `query($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String, $wantThreads: Boolean!, $wantReviews: Boolean!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    headRefOid
    reviewThreads(first: 100, after: $threads) @include(if: $wantThreads) {
      pageInfo { hasNextPage endCursor }
      nodes { id isResolved comments(first: 50) { nodes { id fullDatabaseId body viewerDidAuthor isMinimized } } }
    }
    reviews(first: 100, after: $reviews) @include(if: $wantReviews) {
      pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId body viewerDidAuthor }
    }
  } }
}`;

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

interface ThreadNode {
  readonly id: string;
  readonly isResolved: boolean;
  readonly comments: { readonly nodes: readonly CommentNode[] };
}

interface CommentNode {
  readonly id: string;
  readonly fullDatabaseId: string | number;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly reviewThreads?: Page<ThreadNode>;
      readonly reviews?: Page<Pick<CommentNode, "fullDatabaseId" | "body" | "viewerDidAuthor">>;
    };
  };
}

/** Reads every thread and review of a pull request, a hundred at a time, in as few requests as there are pages. */
export async function readReviewState(client: GitHubClient, pull: PullRequestName): Promise<ReviewState> {
  const comments: PostedComment[] = [];
  const found: PostedReview[] = [];
  let head = "";
  let threads: string | null = null;
  let reviews: string | null = null;
  let [wantThreads, wantReviews] = [true, true];
  while (wantThreads || wantReviews) {
    const variables = { owner: pull.owner, repo: pull.repo, number: pull.number };
    const cursors: Record<string, string> = { ...(threads && { threads }), ...(reviews && { reviews }) };
    const answer: Answer = await client.graphql(query, { ...variables, ...cursors, wantThreads, wantReviews });
    const page = answer.repository.pullRequest;
    head = page.headRefOid;
    comments.push(...(page.reviewThreads?.nodes ?? []).flatMap(parseThread));
    for (const { fullDatabaseId, body, viewerDidAuthor } of page.reviews?.nodes ?? []) {
      if (viewerDidAuthor && body.startsWith(markers.review)) found.push({ id: Number(fullDatabaseId), body });
    }
    threads = page.reviewThreads?.pageInfo.endCursor ?? null;
    reviews = page.reviews?.pageInfo.endCursor ?? null;
    wantThreads = page.reviewThreads?.pageInfo.hasNextPage === true;
    wantReviews = page.reviews?.pageInfo.hasNextPage === true;
  }
  const [review, ...doubledReviews] = found.toSorted((a, b) => a.id - b.id);
  return { head, comments, doubledReviews, ...(review && { review }) };
}

function parseThread({ id, isResolved, comments }: ThreadNode): PostedComment[] {
  const [first, ...replies] = comments.nodes;
  const fingerprint = first?.viewerDidAuthor && findingMarker.exec(first.body)?.[1];
  if (!fingerprint) return [];
  const isAnswer = ({ viewerDidAuthor, body }: CommentNode): boolean =>
    viewerDidAuthor && body.startsWith(markers.removed(fingerprint));
  const answers = replies.filter(isAnswer).map((reply) => Number(reply.fullDatabaseId));
  return [
    {
      id: Number(first.fullDatabaseId),
      nodeId: first.id,
      threadId: id,
      fingerprint,
      body: first.body,
      minimized: first.isMinimized,
      resolved: isResolved,
      answered: answers.length > 0,
      doubled: answers.slice(1),
      discussed: replies.some((reply) => !reply.viewerDidAuthor),
    },
  ];
}
