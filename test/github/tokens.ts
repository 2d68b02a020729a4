/** Who calls, and what the token may do. Permission names are those of an installation token. */
import { badCredentials, notAccessible, notFound, requiresAuthentication } from "./reply.ts";
import type { Repository } from "./state.ts";

export type Access = "read" | "write";
export type Permissions = Readonly<Record<string, Access>>;

export interface Token {
  readonly value: string;
  /** `app` is GITHUB_TOKEN or another installation token; `user` a personal token; `jwt` the App itself. */
  readonly kind: "app" | "user" | "jwt";
  /** As REST shows it: `github-actions[bot]`. */
  readonly login: string;
  readonly permissions: Permissions;
  /** Full names; absent means every repository of the stand-in. */
  readonly repositories?: readonly string[];
}

/** What the workflow of the documentation asks for. */
export const defaultPermissions: Permissions = {
  contents: "read",
  pull_requests: "write",
  issues: "write",
  checks: "write",
  statuses: "write",
  security_events: "write",
  actions: "read",
};

/** A fork's or Dependabot's GITHUB_TOKEN. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export const readOnlyPermissions: Permissions = {
  contents: "read",
  pull_requests: "read",
  issues: "read",
  actions: "read",
};

export function readToken(tokens: readonly Token[], authorization: string | undefined): Token | undefined {
  if (authorization === undefined) return undefined;
  const value = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1];
  const token = tokens.find((candidate) => candidate.value === value);
  if (!token) throw badCredentials();
  return token;
}

export const mayAccess = (token: Token | undefined, permission: string, access: Access): boolean => {
  const granted = token?.permissions[permission];
  return granted === "write" || (granted === "read" && access === "read");
};

/** Nobody reads these without being granted them, on public repositories neither. */
const guarded = new Set(["administration", "organization_administration", "security_events", "repository_advisories"]);

/**
 * @param needed any one of these permissions is enough; empty means that everybody who sees the repository may
 * @throws ApiError 401, 403 or 404 as GitHub answers
 */
export function checkAccess(
  token: Token | undefined,
  repository: Repository | undefined,
  needed: readonly string[],
  access: Access,
): void {
  const full = repository && `${repository.owner}/${repository.name}`;
  const covered = !full || !token?.repositories || token.repositories.includes(full);
  if (repository?.private && (!token || !covered)) throw notFound();
  if (access === "write" && !token) throw requiresAuthentication();
  if (needed.length === 0) return;
  const open = access === "read" && repository !== undefined && !repository.private;
  if (open && needed.some((permission) => !guarded.has(permission))) return;
  if (!token) throw requiresAuthentication();
  if (!covered || !needed.some((permission) => mayAccess(token, permission, access)))
    throw notAccessible(token.kind === "user" ? "user" : "app");
}
