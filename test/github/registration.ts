/** Makes repositories and pull requests known to the stand-in; their objects stay where they are on disk. */
import type { Server } from "./call.ts";
import { git, readBranch, readCommit } from "./git-store.ts";
import { createIssue } from "./issues.ts";
import { writeMerge } from "./pull-refs.ts";
import { now, type PullRequest, type Repository, takeId } from "./state.ts";

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** A bare repository, or the `.git` of one with a work tree. */
  readonly gitDir: string;
  readonly private?: boolean;
  /** Default "main". */
  readonly defaultBranch?: string;
  /** Is the owner an organisation? */
  readonly organization?: boolean;
  /** Full name of the repository that this is a fork of. */
  readonly parent?: string;
  readonly hasIssues?: boolean;
  readonly archived?: boolean;
  readonly codeSecurity?: boolean;
  /** Login → role. */
  readonly collaborators?: Readonly<Record<string, string>>;
}

export interface PullRequestOptions {
  readonly owner: string;
  readonly repo: string;
  /** Default: the repository's next. */
  readonly number?: number;
  /** Branches. */
  readonly base: string;
  readonly head: string;
  /** Full name of the fork that has the head branch. */
  readonly headRepo?: string;
  readonly title?: string;
  readonly body?: string;
  /** Login of who opened it; default "octocat". */
  readonly user?: string;
  readonly draft?: boolean;
}

export function registerRepository({ state }: Server, options: RepositoryOptions): Repository {
  const { owner, name, gitDir, organization, parent, collaborators = {} } = options;
  if (organization && !state.organizations.has(owner))
    state.organizations.set(owner, {
      id: takeId(state),
      login: owner,
      plan: "enterprise",
      rulesets: [],
      teams: new Map(),
    });
  const upstream = parent === undefined ? undefined : state.repositories.get(parent);
  if (parent !== undefined && !upstream) throw new Error(`${parent} is not registered`);
  const repository: Repository = {
    id: takeId(state),
    owner,
    name,
    gitDir,
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? "main",
    hasIssues: options.hasIssues ?? upstream === undefined,
    archived: options.archived ?? false,
    codeSecurity: options.codeSecurity ?? !options.private,
    freePlan: false,
    pushProtection: true,
    codeOwnersErrors: 0,
    workflowAccess: "organization",
    ...(upstream ? { parent: upstream } : {}),
    createdAt: now(),
    nextNumber: 1,
    labels: [],
    issues: new Map(),
    pulls: new Map(),
    rulesets: [],
    collaborators: new Map(Object.entries(collaborators)),
    protections: new Map(),
    checkRuns: [],
    statuses: [],
    sarifs: [],
    advisories: [],
    runs: [],
    artifacts: [],
  };
  state.repositories.set(`${owner}/${name}`, repository);
  return repository;
}

export async function registerPull(server: Server, options: PullRequestOptions): Promise<PullRequest> {
  const find = (full: string): Repository => {
    const found = server.state.repositories.get(full);
    if (!found) throw new Error(`${full} is not registered`);
    return found;
  };
  const repository = find(`${options.owner}/${options.repo}`);
  const headRepository = options.headRepo === undefined ? repository : find(options.headRepo);
  repository.nextNumber = options.number ?? repository.nextNumber;
  const read = async (source: Repository, branch: string): Promise<string> => {
    const sha = await readBranch(source.gitDir, branch);
    if (!sha) throw new Error(`${source.owner}/${source.name} has no branch ${branch}`);
    return sha;
  };
  const [baseSha, headSha] = await Promise.all([read(repository, options.base), read(headRepository, options.head)]);
  if (headRepository !== repository)
    await git(repository.gitDir, "fetch", "-q", "--no-tags", headRepository.gitDir, headSha);
  const title = options.title ?? (await readCommit(repository.gitDir, headSha)).message.split("\n")[0]!;
  const issue = createIssue({ server, repository }, options.user ?? "octocat", title, options.body ?? null);
  await git(repository.gitDir, "update-ref", `refs/pull/${issue.number}/head`, headSha);
  const pull: PullRequest = {
    number: issue.number,
    id: takeId(server.state),
    issue,
    base: options.base,
    head: options.head,
    headRepository,
    draft: options.draft ?? false,
    headSha,
    baseSha,
    reviews: [],
    comments: [],
    threads: [],
  };
  await writeMerge(repository, pull);
  repository.pulls.set(pull.number, pull);
  return pull;
}
