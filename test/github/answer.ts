/** From a request to its answer: path, token, permission, schema, handler, schema. */
import type { Call, Handlers, Server } from "./call.ts";
import { checkHandlers } from "./checks.ts";
import { contentHandlers } from "./contents.ts";
import type { Request } from "./failures.ts";
import { issueHandlers } from "./issues.ts";
import { labelHandlers } from "./labels.ts";
import { mergeHandlers } from "./merging.ts";
import { matchOperation, type Operation } from "./openapi.ts";
import { accessOf, listNeeded } from "./permissions.ts";
import { protectionHandlers } from "./protection.ts";
import { pullHandlers } from "./pulls.ts";
import { ApiError, badCredentials, notFound, type Reply } from "./reply.ts";
import { repositoryHandlers } from "./repositories.ts";
import { reviewCommentHandlers } from "./review-comments.ts";
import { reviewHandlers } from "./reviews.ts";
import { rulesetHandlers } from "./rulesets.ts";
import { scanningHandlers } from "./scanning.ts";
import { searchHandlers } from "./search.ts";
import type { Violation } from "./server.ts";
import type { Repository } from "./state.ts";
import { checkAccess, readToken, type Token } from "./tokens.ts";
import { userHandlers } from "./users.ts";
import { workflowHandlers } from "./workflows.ts";

const handlers: Handlers = {
  ...checkHandlers,
  ...contentHandlers,
  ...issueHandlers,
  ...labelHandlers,
  ...mergeHandlers,
  ...protectionHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...reviewCommentHandlers,
  ...reviewHandlers,
  ...rulesetHandlers,
  ...scanningHandlers,
  ...searchHandlers,
  ...userHandlers,
  ...workflowHandlers,
};

export const listPlayed = (): string[] => Object.keys(handlers);

/** Names the request's operation at once, for injected failures, and gives the function that carries it out. */
export function answerRequest(
  server: Server,
  tokens: readonly Token[],
  request: Request,
  violations: Violation[],
): () => Promise<Reply> {
  const url = new URL(request.path, server.api);
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, "") || "/";
  const isGraphql = request.method === "POST" && /^\/(api\/)?graphql$/.test(path);
  const match = isGraphql ? undefined : matchOperation(request.method, path);
  if (isGraphql) Object.assign(request, { field: readField(request.body) });
  Object.assign(request, { operation: isGraphql ? "graphql" : match?.operation.operationId });
  const report = (kind: Violation["kind"], faults: readonly string[]) =>
    violations.push({ kind, operation: request.operation ?? `${request.method} ${path}`, faults });

  return async () => {
    try {
      if (!request.headers["user-agent"])
        throw new ApiError(
          403,
          "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
        );
      const download = readDownload(server, path);
      if (download) return download;
      const token = readToken(tokens, request.headers["authorization"]);
      if (token) Object.assign(request, { login: token.login });
      if (isGraphql) {
        if (!token) throw badCredentials();
        const { answerGraphql } = await import("./graphql.ts");
        return await answerGraphql(server, token, request.body, report);
      }
      const handler = match && handlers[match.operation.operationId];
      if (!handler) {
        report("unknown", ["the stand-in does not play this"]);
        throw notFound();
      }
      const reply = await carryOut(server, token, request, url, match, handler, report);
      const { checkResponse } = await import("./schema.ts");
      const faults = checkResponse(match.operation, reply.status, reply.body);
      if (faults.length > 0) report("response", faults);
      return reply;
    } catch (error) {
      if (error instanceof ApiError) return error.reply;
      throw error;
    }
  };
}

/** The first field of the query or mutation names it. */
function readField(body: unknown): string {
  const { query = "" } = (body ?? {}) as { query?: string };
  return /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ?? "";
}

async function carryOut(
  server: Server,
  token: Token | undefined,
  request: Request,
  url: URL,
  { operation, params }: { operation: Operation; params: Record<string, string> },
  handler: Handlers[string],
  report: (kind: Violation["kind"], faults: readonly string[]) => void,
): Promise<Reply> {
  const repository = params["owner"] ? findRepository(server, params) : undefined;
  if (params["owner"] && !repository) throw notFound();
  const access = operation.operationId === "rate-limit/get" ? "read" : accessOf(operation.method);
  checkAccess(token, repository, listNeededHere(operation, params, repository), access);
  if (repository?.archived && access === "write") throw new ApiError(403, "Repository was archived so is read-only.");
  const query: Record<string, unknown> = Object.fromEntries(url.searchParams);
  const body = request.body === undefined && operation.requestBody?.required ? {} : request.body;
  const { checkRequest } = await import("./schema.ts");
  const faults = checkRequest(operation, params, query, body);
  if (faults.length > 0) {
    report("request", faults);
    throw new ApiError(422, `Invalid request.\n\n${faults.join("\n")}`);
  }
  const call: Call = {
    server,
    url: url.href,
    params,
    query,
    body,
    accept: request.headers["accept"] ?? "",
    token,
    repository: repository!,
  };
  return handler!(call);
}

/** Where "download an artifact" leads to: elsewhere on GitHub, outside the API and its description. */
function readDownload({ state }: Server, path: string): Reply | undefined {
  const [, full, id] = /^\/_download\/([^/]+\/[^/]+)\/(\d+)$/.exec(path) ?? [];
  const artifact = state.repositories.get(full ?? "")?.artifacts.find((candidate) => candidate.id === Number(id));
  return (
    artifact && { status: 200, body: Buffer.from(artifact.content), headers: { "content-type": "application/zip" } }
  );
}

/** Names do not care for case. */
function findRepository(server: Server, params: Record<string, string>): Repository | undefined {
  const full = `${params["owner"]}/${params["repo"]}`.toLowerCase();
  for (const [name, repository] of server.state.repositories) if (name.toLowerCase() === full) return repository;
  return undefined;
}

/** On a pull request's conversation, the permission for pull requests does as well as the one for issues. */
function listNeededHere(
  operation: Operation,
  params: Record<string, string>,
  repository: Repository | undefined,
): readonly string[] {
  const needed = listNeeded(operation.operationId);
  if (!operation.operationId.startsWith("issues/")) return needed;
  const number = Number(params["issue_number"] ?? 0);
  const comment = Number(params["comment_id"] ?? 0);
  const pulls = [...(repository?.pulls.values() ?? [])];
  const isPull = pulls.some((pull) => pull.number === number || pull.issue.comments.some(({ id }) => id === comment));
  return isPull ? [...needed, "pull_requests"] : needed;
}
