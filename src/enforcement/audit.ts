import { GitHubError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { readActionsApp } from "./actions-app.ts";
import type { RepositoryFacts } from "./facts.ts";
import type { Hole } from "./hole.ts";
import { judgeRepository } from "./judge-repository.ts";
import { type RepositoryFiles, readFiles } from "./read-files.ts";
import { createRepositoryReader, type Listed } from "./read-repository.ts";
import { explainRefusal, hasStatus, isRefusal } from "./refusal.ts";

/** `gated`: nobody merges past it; `bypassable`: there is a check and a way around; `ungated`; `unseen`: not proven. */
export type Standing = "gated" | "bypassable" | "ungated" | "unseen";

export interface Audited {
  readonly name: string;
  readonly standing: Standing;
  readonly holes: readonly Hole[];
  /** Holes that were accepted by name; they count for nothing. */
  readonly accepted: readonly Hole[];
  readonly unseen: readonly string[];
  /** Absent where GitHub did not give it. */
  readonly facts?: RepositoryFacts;
}

export interface Audit {
  readonly target: string;
  readonly repositories: readonly Audited[];
  /** Archived ones are read-only: nothing can be merged. */
  readonly archived: number;
  /** Repositories that the organisation has and the token does not see; undefined where GitHub does not tell it. */
  readonly hidden: number | undefined;
}

export interface AuditOptions {
  /** Name of the Action's repository. */
  readonly action: string;
  readonly accept: readonly string[];
  onProgress?(done: number, total: number): void;
}

/** How many repositories are asked about at a time; GitHub allows a hundred requests at once. */
const atOnce = 6;

/**
 * @param target "owner/name" or an organisation
 * @throws GitHubError where nothing of it can be read
 */
export async function auditTarget(client: GitHubClient, target: string, options: AuditOptions): Promise<Audit> {
  const app = await readActionsApp(client);
  const { listed, hidden } = await listRepositories(client, target);
  const live = listed.filter(({ archived }) => !archived);
  const { files, refused } = await readFiles(
    client,
    live.map(({ full_name }) => full_name),
  );
  const reader = createRepositoryReader(client, options.action, app);
  const repositories: Audited[] = [];
  const waiting = [...live.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, repository] = next;
      repositories[place] = await auditRepository(
        repository,
        files.get(repository.full_name),
        refused,
        reader,
        options,
      );
      options.onProgress?.(++done, live.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { target, repositories, archived: listed.length - live.length, hidden };
}

async function auditRepository(
  listed: Listed,
  files: RepositoryFiles | undefined,
  refused: ReadonlyMap<string, string>,
  reader: ReturnType<typeof createRepositoryReader>,
  { accept }: AuditOptions,
): Promise<Audited> {
  const name = listed.full_name;
  const lost = (why: string): Audited => ({ name, standing: "unseen", holes: [], accepted: [], unseen: [why] });
  if (!files) return lost(`its files: ${refused.get(name) ?? "GitHub gave no answer"}`);
  try {
    const facts = await reader.read(listed, files);
    const all = judgeRepository(facts);
    const holes = all.filter(({ id }) => !accept.includes(id));
    const accepted = all.filter(({ id }) => accept.includes(id));
    return { name, standing: decideStanding(holes, facts.unseen), holes, accepted, unseen: facts.unseen, facts };
  } catch (error) {
    // A token that is no token is not one repository's trouble.
    if (hasStatus(error, 401) || !(isRefusal(error) || error instanceof GitHubError))
      throw explainRefusal(error, `read the rules of ${name}`, needs);
    return lost(explainRefusal(error, "read its rules", needs).message);
  }
}

const needs = "repository permissions metadata: read, contents: read and administration: read";

export function decideStanding(holes: readonly Hole[], unseen: readonly string[]): Standing {
  const errors = holes.filter(({ level }) => level === "error");
  if (errors.some(({ id }) => id === "no-workflow" || id === "not-required" || id === "evaluate-only"))
    return "ungated";
  if (errors.length > 0) return "bypassable";
  return unseen.length > 0 ? "unseen" : "gated";
}

/** What the target names, and how much of it the token does not see. */
export async function listRepositories(
  client: GitHubClient,
  target: string,
): Promise<{ listed: Listed[]; hidden: number | undefined }> {
  const [owner, repo] = target.split("/") as [string, string | undefined];
  if (repo !== undefined) {
    try {
      return { listed: [(await client.rest.repos.get({ owner, repo })).data], hidden: 0 };
    } catch (error) {
      throw explainRefusal(error, `read ${target}`, needs);
    }
  }
  try {
    const { data } = await client.rest.orgs.get({ org: owner });
    const listed: Listed[] = await client.paginate(client.rest.repos.listForOrg, { org: owner, per_page: 100 });
    const total = data.total_private_repos === undefined ? undefined : data.public_repos + data.total_private_repos;
    return { listed, hidden: total === undefined ? undefined : Math.max(0, total - listed.length) };
  } catch (error) {
    throw explainRefusal(error, `list the repositories of the organisation ${owner}`, needs);
  }
}
