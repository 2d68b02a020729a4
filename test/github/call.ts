/** What a handler is given. */
import type { Reply } from "./reply.ts";
import { notFound } from "./reply.ts";
import type { PullRequest, Repository, State } from "./state.ts";
import type { Permissions, Token } from "./tokens.ts";

export interface Server {
  readonly state: State;
  /** Base of API addresses, and of the addresses that people open. */
  readonly api: string;
  readonly web: string;
  /** No page of a list is longer. */
  readonly pageSize: number;
  addToken(options: {
    login: string;
    permissions: Permissions;
    kind?: Token["kind"];
    repositories?: readonly string[];
  }): string;
}

export interface Call {
  readonly server: Server;
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The media type asked for. */
  readonly accept: string;
  readonly token: Token | undefined;
  /** Of `{owner}/{repo}` in the path. Only there may it be read. */
  readonly repository: Repository;
}

type Handler = (call: Call) => Reply | Promise<Reply>;
export type Handlers = Readonly<Record<string, Handler>>;

export const loginOf = (call: Call): string => call.token?.login ?? "ghost";

export function findPull(call: Call): PullRequest {
  const pull = call.repository.pulls.get(Number(call.params["pull_number"]));
  if (!pull) throw notFound();
  return pull;
}

/** May this account push? Decides what others may do in the repository. */
export const associationOf = (repository: Repository, login: string): string =>
  login === repository.owner ? "OWNER" : repository.collaborators.has(login) ? "COLLABORATOR" : "NONE";
