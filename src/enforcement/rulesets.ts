import type { GitHubClient } from "../github/client.ts";
import { hasStatus } from "./refusal.ts";

type Answer = Awaited<ReturnType<GitHubClient["rest"]["repos"]["getRepoRuleset"]>>["data"];
export type Rule = NonNullable<Answer["rules"]>[number];
export type BypassActor = NonNullable<Answer["bypass_actors"]>[number];

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
  readonly rules: readonly Rule[];
  /** In words. Undefined where the token may not see them: GitHub shows them to those who may change the ruleset. */
  readonly bypass: readonly string[] | undefined;
}

export type ReadRuleset = (
  repository: { readonly owner: string; readonly repo: string },
  id: number,
) => Promise<Ruleset | undefined>;

/** Each ruleset is read once: an organisation's stands behind all of its repositories. */
export function createRulesetReader(client: GitHubClient): ReadRuleset {
  const known = new Map<number, Promise<Ruleset | undefined>>();
  return (repository, id) => {
    const read = known.get(id) ?? readRuleset(client, repository, id);
    known.set(id, read);
    return read;
  };
}

async function readRuleset(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  id: number,
): Promise<Ruleset | undefined> {
  try {
    const { data } = await client.rest.repos.getRepoRuleset({ ...repository, ruleset_id: id });
    return {
      id,
      name: data.name,
      enforcement: data.enforcement,
      rules: data.rules ?? [],
      bypass: data.bypass_actors?.map(describeActor),
    };
  } catch (error) {
    if (hasStatus(error, 403, 404)) return undefined;
    throw error;
  }
}

/** https://docs.github.com/rest/repos/rules: roles have fixed numbers where they are GitHub's own. */
const roles: Readonly<Record<number, string>> = { 1: "read", 2: "maintain", 3: "triage", 4: "write", 5: "admin" };

function describeActor({ actor_type: type, actor_id: id, bypass_mode: mode = "always" }: BypassActor): string {
  const names: Readonly<Record<string, string>> = {
    OrganizationAdmin: "organisation owners",
    RepositoryRole: `everybody with the role ${roles[id ?? 0] ?? id}`,
    Team: `team ${id}`,
    Integration: `App ${id}`,
    DeployKey: "every deploy key that may write",
    User: `user ${id}`,
  };
  return `${names[type] ?? type}${mode === "pull_request" ? " (in pull requests)" : ""}`;
}
