import { UsageError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { parseRepositoryName } from "../github/names.ts";
import { readActionsApp } from "./actions-app.ts";
import { listRepositories } from "./audit.ts";
import { readClassicPlan } from "./classic-plan.ts";
import type { RepositoryFacts } from "./facts.ts";
import { type Lockout, planLockouts, simulate } from "./gate-plan.ts";
import type { Hole } from "./hole.ts";
import { judgeRepository } from "./judge-repository.ts";
import { readOrganizationPlan } from "./protect-organization.ts";
import { readFiles } from "./read-files.ts";
import { createRepositoryReader } from "./read-repository.ts";
import { explainRefusal, hasStatus, lacksPlan } from "./refusal.ts";
import type { Wanted } from "./ruleset-plan.ts";
import { readRulesetPlan } from "./ruleset-step.ts";
import { openRulesets } from "./ruleset-store.ts";

export interface ProtectOptions {
  readonly action: string;
  readonly check?: string;
  readonly strict: boolean;
  readonly evaluate: boolean;
  readonly classic: boolean;
  readonly codeOwners: boolean;
  readonly branches: readonly string[];
  readonly repositories: readonly string[];
  /** `owner/name/path/of/workflow.yml@ref` */
  readonly workflow?: string;
  readonly undo: boolean;
}

/** What would be done, and what is known of it. Nothing is written before `apply` is called. */
export interface ProtectPlan {
  readonly target: string;
  /** "ruleset …" or "branch protection of main": action and what it changes. */
  readonly steps: readonly { readonly what: string; readonly action: string; readonly changes: readonly string[] }[];
  /** Rulesets of other people, left alone. */
  readonly others: readonly string[];
  readonly lockouts: readonly Lockout[];
  readonly unsure: readonly string[];
  /** What stays open behind it; undefined where that is told by an audit only. */
  readonly after?: readonly Hole[];
  /** Lines for a shell that bring back what stood there. */
  readonly undo: readonly string[];
  apply(): Promise<void>;
}

const needs = "repository administration: write and contents: read";

export async function readProtectPlan(
  client: GitHubClient,
  target: string,
  options: ProtectOptions,
): Promise<ProtectPlan> {
  return target.includes("/")
    ? readRepositoryPlan(client, target, options)
    : readOrganizationPlan(client, target, options);
}

async function readRepositoryPlan(client: GitHubClient, target: string, options: ProtectOptions): Promise<ProtectPlan> {
  if (options.workflow !== undefined)
    throw new UsageError(
      "--workflow is a rule of organisations",
      "Name the organisation: `leakgate protect ORGANIZATION --workflow …`.",
    );
  const app = await readActionsApp(client);
  const { listed } = await listRepositories(client, target);
  const [repository] = listed;
  const { files, refused } = await readFiles(client, [repository!.full_name]);
  const own = files.get(repository!.full_name);
  if (!own)
    throw explainRefusal(new Error(refused.get(repository!.full_name)), `read the workflows of ${target}`, needs);
  const facts = await createRepositoryReader(client, options.action, app)
    .read(repository!, own)
    .catch((error: unknown) => {
      throw explainRefusal(error, `read the rules of ${target}`, needs);
    });
  const check = options.check ?? facts.jobs[0]?.check ?? options.action;
  const { strict, evaluate, codeOwners, branches: patterns } = options;
  const wanted: Wanted = { check, app, strict, evaluate, codeOwners, branches: patterns };
  const branches = facts.branches.map(({ name }) => name);
  const ran = options.undo ? true : await hasRun(client, target, facts, check);
  const known = {
    lockouts: options.undo ? [] : planLockouts(facts, check, ran),
    unsure: ran === undefined ? [`whether the check "${check}" was ever reported: that takes checks: read`] : [],
    ...(!options.undo && { after: judgeRepository(simulate(facts, wanted)) }),
  };
  if (!options.classic) {
    const plan = await readRulesetPlan(openRulesets(client, target), target, wanted, options.undo);
    if (plan) return { ...known, ...plan };
  }
  return { ...known, ...(await readClassicPlan(client, target, { ...options, check, app, branches })) };
}

/** On the tip of the default branch, or of one of the newest pull requests. Undefined where the token may not see. */
async function hasRun(
  client: GitHubClient,
  target: string,
  { defaultBranch, actionsApp }: RepositoryFacts,
  check: string,
): Promise<boolean | undefined> {
  const { owner, repo } = parseRepositoryName(target);
  const isReported = async (ref: string): Promise<boolean> => {
    const { data } = await client.rest.checks.listForRef({ owner, repo, ref, check_name: check, per_page: 100 });
    return data.check_runs.some(({ app }) => app?.id === actionsApp);
  };
  try {
    if (await isReported(defaultBranch)) return true;
    const { data: pulls } = await client.rest.pulls.list({
      owner,
      repo,
      state: "all",
      sort: "updated",
      direction: "desc",
      per_page: 5,
    });
    for (const { head } of pulls) if (await isReported(head.sha)) return true;
    return false;
  } catch (error) {
    if (hasStatus(error, 403, 404, 422) && !lacksPlan(error)) return undefined;
    throw explainRefusal(error, `see whether the check ${check} was reported in ${target}`, "checks: read");
  }
}
