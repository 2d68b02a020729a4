/** Repositories: what they are, their branches, commits, contents and comparisons. */
import type { Call, Handlers } from "./call.ts";
import { renderCommit, renderFile } from "./commits.ts";
import { listBranches, listCommits, listFileDiffs, readBranch, readCommit, readCommitId } from "./git-store.ts";
import { renderPage } from "./pages.ts";
import { renderPull } from "./pulls.ts";
import { notFound, type Reply } from "./reply.ts";
import type { Json, PullRequest, Repository } from "./state.ts";
import { mayAccess } from "./tokens.ts";
import { renderUser } from "./users.ts";

const paths = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  contributors_url: "contributors",
  deployments_url: "deployments",
  downloads_url: "downloads",
  events_url: "events",
  forks_url: "forks",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  hooks_url: "hooks",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  languages_url: "languages",
  merges_url: "merges",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  stargazers_url: "stargazers",
  statuses_url: "statuses/{sha}",
  subscribers_url: "subscribers",
  subscription_url: "subscription",
  tags_url: "tags",
  teams_url: "teams",
  trees_url: "git/trees{/sha}",
};

export const repositoryUrl = (call: Call, repository: Repository): string =>
  `${call.server.api}/repos/${repository.owner}/${repository.name}`;

export const webUrl = (call: Call, repository: Repository): string =>
  `${call.server.web}/${repository.owner}/${repository.name}`;

export function renderRepository(call: Call, repository: Repository): Json {
  const url = repositoryUrl(call, repository);
  const web = webUrl(call, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === "open").length;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: renderUser(call, repository.owner),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    description: null,
    fork: repository.parent !== undefined,
    url,
    html_url: web,
    ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `${url}/${path}`])),
    clone_url: `${web}.git`,
    git_url: `${web}.git`,
    ssh_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 0,
    open_issues: open,
    open_issues_count: open,
    has_issues: repository.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: false,
    archived: repository.archived,
    // Shown to administrators only.
    ...(mayAccess(call.token, "administration", "read") && {
      security_and_analysis: {
        secret_scanning: { status: "enabled" },
        secret_scanning_push_protection: { status: repository.pushProtection ? "enabled" : "disabled" },
      },
    }),
    disabled: false,
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    permissions: {
      admin: mayAccess(call.token, "administration", "write"),
      maintain: false,
      push: call.token?.permissions["contents"] === "write",
      triage: false,
      pull: true,
    },
  };
}

async function getBranch(call: Call): Promise<Reply> {
  const { repository } = call;
  const name = call.params["branch"]!;
  const sha = await readBranch(repository.gitDir, name);
  if (!sha) throw notFound();
  const url = `${repositoryUrl(call, repository)}/branches/${name}`;
  const protection = repository.protections.get(name);
  return {
    status: 200,
    body: {
      name,
      commit: renderCommit(call, repository, await readCommit(repository.gitDir, sha)),
      _links: { html: `${webUrl(call, repository)}/tree/${name}`, self: url },
      protected: protection !== undefined || repository.rulesets.length > 0,
      protection: { enabled: protection !== undefined, ...summariseChecks(protection) },
      protection_url: `${url}/protection`,
    },
  };
}

/** Whoever may read the branch is shown its checks. https://docs.github.com/rest/branches/branches#get-a-branch */
function summariseChecks(protection: Json | undefined): Json {
  const { contexts, checks } = (protection?.["required_status_checks"] ?? {}) as {
    contexts?: string[];
    checks?: Json[];
  };
  return checks ? { required_status_checks: { enforcement_level: "everyone", contexts: contexts ?? [], checks } } : {};
}

function getPermission(call: Call): Reply {
  const login = call.params["username"]!;
  const isOwner = login === call.repository.owner;
  const role = isOwner
    ? "admin"
    : (call.repository.collaborators.get(login) ?? (call.repository.private ? "none" : "read"));
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  return { status: 200, body: { permission, role_name: role, user: { ...renderUser(call, login), role_name: role } } };
}

export const repositoryHandlers: Handlers = {
  "meta/root": (call) => ({ status: 200, body: { current_user_url: `${call.server.api}/user` } }),
  "repos/get": (call) => ({ status: 200, body: renderRepository(call, call.repository) }),
  "repos/list-for-org": (call) => {
    const all = [...call.server.state.repositories.values()].filter(({ owner }) => owner === call.params["org"]);
    if (all.length === 0 && !call.server.state.organizations.has(call.params["org"]!)) throw notFound();
    const covered = (full: string) => call.token && (call.token.repositories?.includes(full) ?? true);
    const seen = all.filter((repository) => !repository.private || covered(`${repository.owner}/${repository.name}`));
    return renderPage(call, seen, (repository) => renderRepository(call, repository));
  },
  "repos/get-branch": getBranch,
  "repos/codeowners-errors": ({ repository }) => {
    const kinds = { line: 1, column: 1, kind: "Unknown owner", message: "Unknown owner", path: ".github/CODEOWNERS" };
    return { status: 200, body: { errors: Array.from({ length: repository.codeOwnersErrors }, () => kinds) } };
  },
  "repos/list-branches": async (call) => {
    const branches = await listBranches(call.repository.gitDir);
    const url = `${repositoryUrl(call, call.repository)}/commits`;
    return renderPage(call, branches, ({ name, sha }) => ({
      name,
      commit: { sha, url: `${url}/${sha}` },
      protected: false,
    }));
  },
  "git/get-ref": async (call) => {
    const ref = `refs/${call.params["ref"]}`;
    const sha = await readCommitId(call.repository.gitDir, ref);
    if (!sha) throw notFound();
    const url = `${repositoryUrl(call, call.repository)}/git`;
    return {
      status: 200,
      body: {
        ref,
        node_id: `REF_${ref}`,
        url: `${url}/${ref}`,
        object: { type: "commit", sha, url: `${url}/commits/${sha}` },
      },
    };
  },
  "repos/get-commit": async (call) => {
    const sha = await readCommitId(call.repository.gitDir, call.params["ref"]!);
    if (!sha) throw notFound();
    const commit = await readCommit(call.repository.gitDir, sha);
    const files = commit.parents[0] ? await listFileDiffs(call.repository.gitDir, commit.parents[0], sha) : [];
    const shown = files.slice(0, 300).map((file) => renderFile(call, sha, file));
    return { status: 200, body: { ...renderCommit(call, call.repository, commit), files: shown } };
  },
  "repos/get-collaborator-permission-level": getPermission,
  "repos/list-pull-requests-associated-with-commit": async (call) => {
    // Empty for commits of forks, as seen on GitHub.
    const own = [...call.repository.pulls.values()].filter((pull) => pull.headRepository === call.repository);
    const sha = await readCommitId(call.repository.gitDir, call.params["commit_sha"]!);
    const holders: PullRequest[] = [];
    for (const pull of own) {
      const commits = await listCommits(call.repository.gitDir, pull.baseSha, pull.headSha);
      if (commits.some((commit) => commit.sha === sha)) holders.push(pull);
    }
    return renderPage(call, holders, (pull) => renderPull(call, pull));
  },
};
