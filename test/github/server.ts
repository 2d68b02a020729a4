/**
 * GitHub on 127.0.0.1, for tests and the demo: stateful, over real git repositories on disk, every request and answer
 * checked against GitHub's own OpenAPI description, and with the rules that GitHub enforces beyond it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerRequest } from "./answer.ts";
import type { Server } from "./call.ts";
import { type Failure, type Injection, type Match, type Request, takeFailure } from "./failures.ts";
import { refreshPull } from "./pull-refs.ts";
import { type PullRequestOptions, type RepositoryOptions, registerPull, registerRepository } from "./registration.ts";
import type { Reply } from "./reply.ts";
import { createState, type PullRequest, type Repository, type State, takeId } from "./state.ts";
import { defaultPermissions, type Permissions, type Token } from "./tokens.ts";

export { failures } from "./failures.ts";
export { readOnlyPermissions } from "./tokens.ts";

export interface GitHubOptions {
  /** Of the default token; absent: `defaultPermissions`. Names as in an installation token: `pull_requests`. */
  readonly permissions?: Permissions;
  /** Account of the default token; absent: `github-actions[bot]`. */
  readonly login?: string;
  /** Full names of the repositories that the default token is for; absent: all. */
  readonly repositories?: readonly string[];
  /** No page of a list is longer, whatever `per_page` says: shows whether the client follows the Link header. */
  readonly pageSize?: number;
  /** Base of addresses that people open; absent: the stand-in's own. */
  readonly serverUrl?: string;
}

export interface Violation {
  /** `request`: a client asked wrongly; `response`: the stand-in is wrong; `unknown`: it does not play this path. */
  readonly kind: "request" | "response" | "unknown";
  readonly operation: string;
  readonly faults: readonly string[];
}

export interface GitHubStandIn {
  /** GITHUB_API_URL. `/api/v3` and `/api/graphql` below it work as on GitHub Enterprise Server. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly state: State;
  readonly requests: readonly Request[];
  readonly violations: readonly Violation[];
  fail(match: Match, failure: Failure, times?: number): Injection;
  addRepository(options: RepositoryOptions): Repository;
  addPullRequest(options: PullRequestOptions): Promise<PullRequest>;
  /** Gives the token's value. @param options.kind default "app" */
  addToken: Server["addToken"];
  /** Brings `refs/pull/N/head` up to date with the branches, for what is read over git and not over the API. */
  refresh(): Promise<void>;
  /** @throws AggregateError when an answer of the stand-in broke GitHub's description */
  close(): Promise<void>;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return bytes.toString();
  }
}

function send(response: ServerResponse, call: number, { status, body, headers }: Reply): void {
  const isJson = body !== undefined && typeof body !== "string" && !Buffer.isBuffer(body);
  const content = isJson ? JSON.stringify(body) : (body as string | Buffer | undefined);
  response.writeHead(status, {
    "x-github-request-id": `STANDIN:${call}`,
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": String(Math.max(0, 1000 - call)),
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
    ...(content === undefined
      ? {}
      : { "content-type": isJson ? "application/json; charset=utf-8" : "text/plain; charset=utf-8" }),
    ...headers,
  });
  response.end(content);
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
  const state = createState();
  state.app.permissions = options.permissions ?? defaultPermissions;
  const tokens: Token[] = [];
  const requests: Request[] = [];
  const violations: Violation[] = [];
  const injections: Injection[] = [];

  const addToken: Server["addToken"] = ({ kind = "app", ...rest }) => {
    const value = `standin-${kind}-${takeId(state)}`;
    tokens.push({ value, kind, ...rest });
    return value;
  };
  const refresh = async (): Promise<void> => {
    for (const repository of state.repositories.values())
      for (const pull of repository.pulls.values()) await refreshPull(repository, pull);
  };

  const listener = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      violations.push({
        kind: "response",
        operation: `${message.method} ${message.url}`,
        faults: [String((error as Error).stack ?? error)],
      });
      if (!response.headersSent) send(response, requests.length, { status: 500, body: { message: "Server Error" } });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const server: Server = {
    state,
    api: url,
    web: options.serverUrl ?? url,
    pageSize: options.pageSize ?? 100,
    addToken,
  };

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parseBody(await readBody(message));
    const headers = message.headers as Record<string, string>;
    const request: Request = {
      call: requests.length + 1,
      method: message.method!,
      path: message.url!,
      operation: undefined,
      body,
      headers,
      status: 0,
    };
    requests.push(request);
    const answer = answerRequest(server, tokens, request, violations);
    const failure = takeFailure(injections, request);
    if (failure?.delay) await sleep(failure.delay, undefined, { ref: false });
    if (failure?.reset && !failure.after) return void response.destroy();
    if (failure?.status !== undefined && !failure.after)
      return finish({ status: failure.status, body: failure.body ?? {}, headers: failure.headers ?? {} });
    await refresh();
    const reply = await answer();
    if (failure?.reset) return void response.destroy();
    finish(
      failure?.status === undefined
        ? reply
        : { status: failure.status, body: failure.body ?? {}, headers: failure.headers ?? {} },
    );

    function finish(final: Reply): void {
      request.status = final.status;
      send(response, request.call, final);
    }
  }

  const { permissions = defaultPermissions, login = "github-actions[bot]", repositories } = options;
  const token = addToken({ permissions, login, ...(repositories ? { repositories } : {}) });
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    token,
    state,
    requests,
    violations,
    fail: (match, failure, times = 1) => {
      const injection = { match, failure, left: times, hits: 0 };
      injections.push(injection);
      return injection;
    },
    addRepository: (repository) => registerRepository(server, repository),
    addPullRequest: (pull) => registerPull(server, pull),
    addToken,
    refresh,
    close: async () => {
      listener.closeAllConnections();
      await new Promise((resolve) => listener.close(resolve));
      const wrong = violations.filter(({ kind }) => kind === "response");
      if (wrong.length > 0)
        throw new AggregateError(
          wrong.map(({ operation, faults }) => new Error(`${operation}: ${faults.join("; ")}`)),
          `the loopback GitHub answered wrongly: ${wrong.map(({ operation, faults }) => `${operation}: ${faults[0]}`).join(" | ")}`,
        );
    },
  };
}
