import type { GitHubClient } from "../github/client.ts";
import type { Existing, RulesetContent } from "./ruleset-plan.ts";

/** The rulesets of one repository or organisation. */
export interface RulesetStore {
  /** Below the API's address, for people who write to it themselves. */
  readonly path: string;
  list(): Promise<readonly { readonly id: number; readonly name: string; readonly enforcement: string }[]>;
  read(id: number): Promise<Existing>;
  create(content: RulesetContent): Promise<void>;
  update(id: number, content: RulesetContent): Promise<void>;
  remove(id: number): Promise<void>;
}

/** A write that got no answer may have arrived: who writes looks first, then decides to write again. */
const once = { request: { retries: 0 } };

/** The client's types of requests and of answers differ in what GitHub takes back as it gave it. */
const send = (...parts: object[]): never => Object.assign({}, ...parts, once) as never;

interface Answer {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
  readonly bypass_actors?: RulesetContent["bypass_actors"];
  readonly conditions?: unknown;
  readonly rules?: readonly unknown[];
}

const toExisting = ({ id, name, enforcement, bypass_actors, conditions, rules }: Answer): Existing => ({
  ...{ id, name, target: "branch", enforcement, conditions: conditions ?? {} },
  rules: (rules ?? []) as Existing["rules"],
  ...(bypass_actors && { bypass_actors }),
});

/** @param target "owner/name", or an organisation */
export function openRulesets({ rest, paginate }: GitHubClient, target: string): RulesetStore {
  const [owner, repo] = target.split("/") as [string, string | undefined];
  if (repo === undefined) {
    const org = owner;
    return {
      path: `orgs/${org}/rulesets`,
      list: () => paginate(rest.repos.getOrgRulesets, { org, per_page: 100 }),
      read: async (ruleset_id) => toExisting((await rest.repos.getOrgRuleset({ org, ruleset_id })).data as Answer),
      create: async (content) => void (await rest.repos.createOrgRuleset(send({ org }, content))),
      update: async (ruleset_id, content) =>
        void (await rest.repos.updateOrgRuleset(send({ org, ruleset_id }, content))),
      remove: async (ruleset_id) => void (await rest.repos.deleteOrgRuleset({ org, ruleset_id, ...once })),
    };
  }
  const repository = { owner, repo };
  return {
    path: `repos/${owner}/${repo}/rulesets`,
    list: () => paginate(rest.repos.getRepoRulesets, { ...repository, includes_parents: false, per_page: 100 }),
    read: async (ruleset_id) =>
      toExisting(
        (await rest.repos.getRepoRuleset({ ...repository, ruleset_id, includes_parents: false })).data as Answer,
      ),
    create: async (content) => void (await rest.repos.createRepoRuleset(send(repository, content))),
    update: async (ruleset_id, content) =>
      void (await rest.repos.updateRepoRuleset(send(repository, { ruleset_id }, content))),
    remove: async (ruleset_id) => void (await rest.repos.deleteRepoRuleset({ ...repository, ruleset_id, ...once })),
  };
}
