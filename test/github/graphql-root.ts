/** The queries and mutations that the stand-in plays. Object ids are those of REST's `node_id`. */
import type { Server } from "./call.ts";
import { createNodes, type Node } from "./graphql-nodes.ts";
import type { PullRequest, Repository } from "./state.ts";
import { checkAccess, mayAccess, type Token } from "./tokens.ts";

export class GraphqlFault extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const forbidden = (): GraphqlFault => new GraphqlFault("FORBIDDEN", "Resource not accessible by integration");
const unresolved = (id: string): GraphqlFault =>
  new GraphqlFault("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);

const canSee = (token: Token, repository: Repository): boolean => {
  try {
    checkAccess(token, repository, [], "read");
    return true;
  } catch {
    return false;
  }
};

const mayWrite = (token: Token, repository: Repository, permission: string): boolean =>
  (token.repositories?.includes(`${repository.owner}/${repository.name}`) ?? true) &&
  mayAccess(token, permission, "write");

type Found = { readonly repository: Repository; readonly node: Node; readonly pull?: PullRequest };

export function createRoot(server: Server, token: Token) {
  const nodes = createNodes(server, token);
  const repositories = [...server.state.repositories.values()].filter((repository) => canSee(token, repository));

  function find(id: string): Found {
    for (const repository of repositories) {
      if (id === `R_${repository.id}`) return { repository, node: nodes.renderRepository(repository) };
      for (const pull of repository.pulls.values()) {
        const node = nodes.findInPull(repository, pull, id);
        if (node) return { repository, node, pull };
      }
      for (const issue of repository.issues.values()) {
        const comment = issue.comments.find((candidate) => `IC_${candidate.id}` === id);
        if (comment) return { repository, node: nodes.renderIssueComment(comment) };
      }
    }
    throw unresolved(id);
  }

  /** Resolving needs `contents: write`, which seems too much and is so. */
  function resolveThread(id: string, resolved: boolean) {
    const { repository, pull } = find(id);
    const thread = pull?.threads.find((candidate) => `PRRT_${candidate.id}` === id);
    if (!pull || !thread) throw unresolved(id);
    if (!mayWrite(token, repository, "contents")) throw forbidden();
    if (resolved) thread.resolvedBy = token.login;
    else delete thread.resolvedBy;
    return { clientMutationId: null, thread: nodes.renderThread(repository, pull, thread) };
  }

  function minimize(id: string, reason: string | undefined) {
    const { repository, node, pull } = find(id);
    if (!node.minimize) throw unresolved(id);
    const onPull =
      pull !== undefined ||
      [...repository.pulls.values()].some(({ issue }) => issue.comments.some((comment) => `IC_${comment.id}` === id));
    const granted = mayWrite(token, repository, "pull_requests") || (!onPull && mayWrite(token, repository, "issues"));
    if (!granted) throw forbidden();
    node.minimize(reason);
    return find(id).node;
  }

  return {
    viewer: { login: token.login.replace(/\[bot\]$/, ""), id: `U_${token.login}` },
    rateLimit: { cost: 1, limit: 1000, remaining: 999, used: 1, nodeCount: 1, resetAt: new Date().toISOString() },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = repositories.find((repository) => repository.owner === owner && repository.name === name);
      if (!found)
        throw new GraphqlFault("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return nodes.renderRepository(found);
    },
    node: ({ id }: { id: string }) => find(id).node,
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => find(id).node),
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => resolveThread(input.threadId, true),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => resolveThread(input.threadId, false),
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => ({
      clientMutationId: null,
      minimizedComment: minimize(input.subjectId, input.classifier.toLowerCase()),
    }),
    unminimizeComment: ({ input }: { input: { subjectId: string } }) => ({
      clientMutationId: null,
      unminimizedComment: minimize(input.subjectId, undefined),
    }),
  };
}
