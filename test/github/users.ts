/** Accounts: people, organisations and Apps' bots. */
import type { Call, Handlers } from "./call.ts";
import { renderPage } from "./pages.ts";
import { notAccessible, notFound, requiresAuthentication } from "./reply.ts";
import { renderRepository } from "./repositories.ts";
import { type Json, now, type State, takeId } from "./state.ts";
import { mayAccess } from "./tokens.ts";

export function renderUser(call: Call, login: string): Json {
  const { state, api, web } = call.server;
  if (!state.users.has(login)) state.users.set(login, takeId(state));
  const id = state.users.get(login)!;
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${web}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: login.endsWith("[bot]") ? `${web}/apps/${login.slice(0, -5)}` : `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : state.organizations.has(login) ? "Organization" : "User",
    site_admin: false,
  };
}

function renderAccount(call: Call, login: string): Json {
  const profile = { name: null, company: null, blog: "", location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return { ...renderUser(call, login), ...profile, ...counts, created_at: now(), updated_at: now() };
}

const isKnown = (state: State, login: string): boolean =>
  state.users.has(login) ||
  state.organizations.has(login) ||
  [...state.repositories.values()].some((repository) => repository.owner === login);

export function renderApp(call: Call): Json {
  const { app } = call.server.state;
  const { web } = call.server;
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: renderUser(call, "github"),
    name: app.slug,
    description: "",
    external_url: web,
    html_url: `${web}/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2018-07-30T09:30:17Z",
    permissions: { metadata: "read", ...app.permissions },
    events: [],
  };
}

function createInstallationToken(call: Call) {
  const { repositories, permissions } = (call.body ?? {}) as {
    repositories?: string[];
    permissions?: Record<string, "read" | "write">;
  };
  const known = [...call.server.state.repositories.keys()];
  const full = repositories?.map((name) => known.find((key) => key.endsWith(`/${name}`)) ?? name);
  const token = call.server.addToken({
    login: `${call.server.state.app.slug}[bot]`,
    permissions: permissions ?? call.server.state.app.permissions,
    ...(full ? { repositories: full } : {}),
  });
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  return {
    status: 201,
    body: {
      token,
      expires_at: expires,
      permissions: permissions ?? {},
      repository_selection: full ? "selected" : "all",
    },
  };
}

/** The App itself proves who it is with a JWT; anybody else is turned away. */
function requireJwt(call: Call): void {
  if (!call.token) throw requiresAuthentication();
  if (call.token.kind !== "jwt") throw notAccessible("app");
}

export const userHandlers: Handlers = {
  "users/get-authenticated": (call) => {
    if (!call.token) throw requiresAuthentication();
    if (call.token.kind !== "user") throw notAccessible("app");
    const own = { private_gists: 0, total_private_repos: 0, owned_private_repos: 0, disk_usage: 0, collaborators: 0 };
    return { status: 200, body: { ...renderAccount(call, call.token.login), ...own, two_factor_authentication: true } };
  },
  "users/get-by-username": (call) => {
    const login = call.params["username"]!;
    if (!isKnown(call.server.state, login)) throw notFound();
    return { status: 200, body: renderAccount(call, login) };
  },
  "orgs/get": (call) => {
    const organization = call.server.state.organizations.get(call.params["org"]!);
    if (!organization) throw notFound();
    const { login, id } = organization;
    const url = `${call.server.api}/orgs/${login}`;
    const urls = {
      repos_url: `${url}/repos`,
      events_url: `${url}/events`,
      hooks_url: `${url}/hooks`,
      issues_url: `${url}/issues`,
      members_url: `${url}/members{/member}`,
      public_members_url: `${url}/public_members{/member}`,
      avatar_url: `${call.server.web}/avatars/${id}`,
      html_url: `${call.server.web}/${login}`,
    };
    const own = [...call.server.state.repositories.values()].filter(({ owner }) => owner === login);
    const hidden = own.filter((repository) => repository.private).length;
    const counts = { public_repos: own.length - hidden, public_gists: 0, followers: 0, following: 0 };
    const isMember = mayAccess(call.token, "organization_administration", "read");
    const rest = {
      // Told to the organisation's own people.
      ...(isMember && { total_private_repos: hidden, owned_private_repos: hidden }),
      description: null,
      has_organization_projects: false,
      has_repository_projects: false,
      type: "Organization",
      created_at: now(),
      updated_at: now(),
      archived_at: null,
    };
    return { status: 200, body: { login, id, node_id: `O_${id}`, url, ...urls, ...counts, ...rest } };
  },
  "teams/get-membership-for-user-in-org": (call) => {
    const { org, team_slug, username } = call.params as Record<"org" | "team_slug" | "username", string>;
    const members = call.server.state.organizations.get(org)?.teams.get(team_slug) ?? [];
    if (!members.some((login) => login.toLowerCase() === username.toLowerCase())) throw notFound();
    const url = `${call.server.api}/orgs/${org}/teams/${team_slug}/memberships/${username}`;
    return { status: 200, body: { url, role: "member", state: "active" } };
  },
  "apps/get-authenticated": (call) => {
    requireJwt(call);
    return { status: 200, body: renderApp(call) };
  },
  "apps/get-by-slug": (call) => {
    if (call.params["app_slug"] !== call.server.state.app.slug) throw notFound();
    return { status: 200, body: renderApp(call) };
  },
  "apps/create-installation-access-token": (call) => {
    requireJwt(call);
    return createInstallationToken(call);
  },
  "apps/get-repo-installation": (call) => {
    requireJwt(call);
    const { app } = call.server.state;
    const { repository } = call;
    const api = call.server.api;
    const links = {
      access_tokens_url: `${api}/app/installations/1/access_tokens`,
      repositories_url: `${api}/installation/repositories`,
      html_url: `${call.server.web}/settings/installations/1`,
    };
    const rest = {
      single_file_name: null,
      suspended_by: null,
      suspended_at: null,
      created_at: now(),
      updated_at: now(),
      events: [],
    };
    const target = {
      account: renderUser(call, repository.owner),
      target_id: repository.id,
      target_type: "Organization",
      repository_selection: "all",
    };
    return {
      status: 200,
      body: {
        id: 1,
        app_id: app.id,
        app_slug: app.slug,
        permissions: { metadata: "read", ...app.permissions },
        ...target,
        ...links,
        ...rest,
      },
    };
  },
  "apps/list-repos-accessible-to-installation": (call) => {
    if (call.token?.kind !== "app") throw call.token ? notAccessible("user") : requiresAuthentication();
    const all = [...call.server.state.repositories.entries()];
    const mine = all
      .filter(([name]) => call.token?.repositories?.includes(name) ?? true)
      .map(([, repository]) => repository);
    return renderPage(
      call,
      mine,
      (repository) => renderRepository(call, repository),
      (repositories) => ({ total_count: mine.length, repositories }),
    );
  },
};
