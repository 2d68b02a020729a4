/** GraphQL's view of the state. Properties that are functions are only called when they are asked for. */
import type { Server } from "./call.ts";
import { listBranches } from "./git-store.ts";
import { renderObject } from "./graphql-objects.ts";
import { GraphqlFault } from "./graphql-root.ts";
import { locateComment } from "./placement.ts";
import { listPullCommits, listPullFiles } from "./pull-refs.ts";
import { listSubmitted } from "./review-comments.ts";
import type { Comment, PullRequest, Repository, Review, ReviewComment, Thread } from "./state.ts";
import { checkAccess, type Token } from "./tokens.ts";

export interface Node {
  readonly __typename: string;
  readonly id: string;
  /** For what can be hidden; undefined shows it again. */
  readonly minimize?: (reason: string | undefined) => void;
  readonly [field: string]: unknown;
}

interface Page {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export function createNodes(server: Server, token: Token) {
  /** At most 100 a page, and one of `first` and `last` must be said. https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  function createConnection<T>(all: readonly T[], render: (entry: T) => unknown, { first, after, last, before }: Page) {
    const size = first ?? last;
    if (size === undefined)
      throw new GraphqlFault(
        "MISSING_PAGINATION_BOUNDARIES",
        "You must provide a `first` or `last` value to properly paginate the connection.",
      );
    if (size > 100)
      throw new GraphqlFault(
        "EXCESSIVE_PAGINATION",
        `Requesting ${size} records on the connection exceeds the \`first\` limit of 100 records.`,
      );
    const most = Math.min(size, server.pageSize);
    const from = after == null ? 0 : Number(Buffer.from(after, "base64url").toString().slice(7)) + 1;
    const to = before == null ? all.length : Number(Buffer.from(before, "base64url").toString().slice(7));
    const start = first === undefined ? Math.max(from, to - most) : from;
    const end = first === undefined ? to : Math.min(to, from + most);
    const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString("base64url");
    const nodes = all.slice(start, end).map(render);
    return {
      totalCount: all.length,
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index) })),
      pageInfo: {
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length > 0 ? cursor(start) : null,
        endCursor: nodes.length > 0 ? cursor(end - 1) : null,
      },
    };
  }

  /** A bot's login has no `[bot]` here, other than in REST. */
  function renderActor(login: string) {
    const isBot = login.endsWith("[bot]");
    const url = `${server.web}/${login}`;
    return {
      __typename: isBot ? "Bot" : "User",
      login: login.replace(/\[bot\]$/, ""),
      id: `U_${server.state.users.get(login) ?? 0}`,
      databaseId: server.state.users.get(login) ?? 0,
      url,
      resourcePath: url,
      avatarUrl: url,
    };
  }

  const renderText = (comment: Comment) => ({
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: () => renderActor(comment.user),
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
    viewerDidAuthor: comment.user === token.login,
    viewerCanMinimize: true,
    viewerCanUpdate: comment.user === token.login,
    minimize: (reason: string | undefined) => setReason(comment, reason),
  });

  function setReason(target: { minimized?: string }, reason: string | undefined): void {
    if (reason === undefined) delete target.minimized;
    else target.minimized = reason;
  }

  const renderIssueComment = (comment: Comment): Node => ({
    __typename: "IssueComment",
    id: `IC_${comment.id}`,
    ...renderText(comment),
  });

  function renderComment(repository: Repository, pull: PullRequest, comment: ReviewComment): Node {
    const place = () => locateComment(repository, pull, comment);
    const root = pull.comments.find(({ id }) => id === comment.inReplyTo);
    const url = `${server.web}/${repository.owner}/${repository.name}/pull/${pull.number}#discussion_r${comment.id}`;
    return {
      __typename: "PullRequestReviewComment",
      id: `PRRC_${comment.id}`,
      ...renderText(comment),
      path: comment.path,
      diffHunk: comment.diffHunk,
      subjectType: comment.subjectType.toUpperCase(),
      state: "SUBMITTED",
      line: async () => (await place()).line,
      startLine: async () => (await place()).startLine,
      position: async () => (await place()).position,
      outdated: async () => (await place()).position === null,
      commit: async () => ({ oid: (await place()).commit }),
      originalCommit: { oid: comment.originalCommit },
      originalLine: comment.originalLine,
      originalStartLine: comment.originalStartLine,
      originalPosition: comment.originalPosition,
      replyTo: () => (root ? renderComment(repository, pull, root) : null),
      pullRequestReview: () => renderReview(pull.reviews.find(({ id }) => id === comment.reviewId)!),
      url,
      resourcePath: url,
    };
  }

  const renderReview = (review: Review): Node => ({
    __typename: "PullRequestReview",
    id: `PRR_${review.id}`,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: () => renderActor(review.user),
    body: review.body,
    state: review.state,
    submittedAt: review.submittedAt ?? null,
    commit: { oid: review.commit },
    isMinimized: review.minimized !== undefined,
    minimizedReason: review.minimized ?? null,
    viewerDidAuthor: review.user === token.login,
    minimize: (reason: string | undefined) => setReason(review, reason),
  });

  function renderThread(repository: Repository, pull: PullRequest, thread: Thread): Node {
    const comments = listSubmitted(pull).filter(({ id, inReplyTo }) => id === thread.root || inReplyTo === thread.root);
    const first = comments[0]!;
    const place = () => locateComment(repository, pull, first);
    const mayWrite = token.permissions["contents"] === "write";
    return {
      __typename: "PullRequestReviewThread",
      id: `PRRT_${thread.id}`,
      path: first.path,
      diffSide: first.side,
      startDiffSide: first.startSide ?? null,
      subjectType: first.subjectType.toUpperCase(),
      line: async () => (await place()).line,
      startLine: async () => (await place()).startLine,
      originalLine: first.originalLine,
      originalStartLine: first.originalStartLine,
      isResolved: thread.resolvedBy !== undefined,
      isCollapsed: thread.resolvedBy !== undefined,
      isOutdated: async () => (await place()).position === null,
      resolvedBy: () => (thread.resolvedBy === undefined ? null : renderActor(thread.resolvedBy)),
      viewerCanReply: true,
      viewerCanResolve: mayWrite && thread.resolvedBy === undefined,
      viewerCanUnresolve: mayWrite && thread.resolvedBy !== undefined,
      comments: (page: Page) => createConnection(comments, (comment) => renderComment(repository, pull, comment), page),
      pullRequest: () => renderPull(repository, pull),
    };
  }

  function listThreads(pull: PullRequest): Thread[] {
    const seen = listSubmitted(pull);
    return pull.threads.filter(({ root }) => seen.some(({ id, inReplyTo }) => id === root || inReplyTo === root));
  }

  const renderPull = (repository: Repository, pull: PullRequest): Node => ({
    __typename: "PullRequest",
    id: `PR_${pull.id}`,
    databaseId: pull.id,
    number: pull.number,
    title: pull.issue.title,
    body: pull.issue.body ?? "",
    state: pull.issue.state.toUpperCase(),
    isDraft: pull.draft,
    author: () => renderActor(pull.issue.user),
    headRefOid: pull.headSha,
    headRefName: pull.head,
    baseRefOid: pull.baseSha,
    baseRefName: pull.base,
    isCrossRepository: pull.headRepository !== repository,
    locked: pull.issue.locked,
    changedFiles: async () => (await listPullFiles(repository, pull)).length,
    commits: async (page: Page) =>
      createConnection(await listPullCommits(repository, pull), ({ sha }) => ({ commit: { oid: sha } }), page),
    reviewThreads: (page: Page) => {
      try {
        checkAccess(token, repository, ["pull_requests"], "read");
      } catch {
        throw new GraphqlFault("FORBIDDEN", "Resource not accessible by integration");
      }
      return createConnection(listThreads(pull), (thread) => renderThread(repository, pull, thread), page);
    },
    reviews: (page: Page) =>
      createConnection(
        pull.reviews.filter(({ state }) => state !== "PENDING"),
        renderReview,
        page,
      ),
    comments: (page: Page) => createConnection(pull.issue.comments, renderIssueComment, page),
  });

  const renderRepository = (repository: Repository): Node => ({
    __typename: "Repository",
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    owner: renderActor(repository.owner),
    isPrivate: repository.private,
    isFork: repository.parent !== undefined,
    isArchived: repository.archived,
    hasIssuesEnabled: repository.hasIssues,
    visibility: repository.private ? "PRIVATE" : "PUBLIC",
    defaultBranchRef: { name: repository.defaultBranch },
    object: ({ expression }: { expression: string }) => renderObject(token, repository, expression),
    refs: async ({ refPrefix, ...page }: Page & { refPrefix: string }) => {
      const all = (await listBranches(repository.gitDir)).filter(({ name }) =>
        `refs/heads/${name}`.startsWith(refPrefix),
      );
      const render = ({ name }: { name: string }) => ({
        __typename: "Ref",
        name: `refs/heads/${name}`.slice(refPrefix.length),
        prefix: refPrefix,
      });
      return createConnection(all, render, page);
    },
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.get(number);
      if (!pull)
        throw new GraphqlFault("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      return renderPull(repository, pull);
    },
  });

  function findInPull(repository: Repository, pull: PullRequest, id: string): Node | undefined {
    if (id === `PR_${pull.id}`) return renderPull(repository, pull);
    const thread = pull.threads.find((candidate) => `PRRT_${candidate.id}` === id);
    if (thread) return renderThread(repository, pull, thread);
    const comment = pull.comments.find((candidate) => `PRRC_${candidate.id}` === id);
    if (comment) return renderComment(repository, pull, comment);
    const review = pull.reviews.find((candidate) => `PRR_${candidate.id}` === id);
    return review && renderReview(review);
  }

  return { renderRepository, renderIssueComment, renderThread, findInPull };
}
