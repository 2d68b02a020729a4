import type { GitHubClient } from "../github/client.ts";
import type { RepositoryName } from "../github/names.ts";
import type { BranchFacts, Bypass, RequiredCheck } from "./facts.ts";
import { hasStatus, lacksPlan } from "./refusal.ts";
import type { ReadRuleset, Ruleset } from "./rulesets.ts";
import type { GateJob } from "./workflow.ts";

export interface BranchWorld {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** Names of checks that the repository's own gate jobs report. */
  readonly checks: readonly string[];
  readRuleset: ReadRuleset;
  /** The jobs of a workflow of another repository; undefined where it cannot be read. */
  readWorkflow(repositoryId: number, path: string, ref: string | undefined): Promise<readonly GateJob[] | undefined>;
}

interface Requirement {
  readonly of: Bypass["of"];
  readonly by: string;
  /** Undefined: the token may not see them. */
  readonly who: readonly string[] | undefined;
}

/** What rulesets and classic protection say, gathered. */
interface Enforced {
  readonly checks: RequiredCheck[];
  readonly workflows: BranchFacts["requiredWorkflows"][number][];
  readonly requirements: Requirement[];
  review: BranchFacts["review"];
  readonly unseen: string[];
}

type BranchRule = Awaited<ReturnType<GitHubClient["rest"]["repos"]["getBranchRules"]>>["data"][number];

/** What GitHub enforces on a branch: every active ruleset, and classic protection where that leaves something open. */
export async function readBranch(
  world: BranchWorld,
  name: string,
): Promise<{ facts: BranchFacts; unseen: readonly string[] }> {
  const { client, repository } = world;
  const rules = await client
    .paginate(client.rest.repos.getBranchRules, { ...repository, branch: name, per_page: 100 })
    .catch((error: unknown) => {
      if (lacksPlan(error)) return [];
      throw error;
    });
  const has = (type: string) => rules.some((rule) => rule.type === type);
  const enforced: Enforced = { checks: [], workflows: [], requirements: [], review: undefined, unseen: [] };
  const { checks, workflows, requirements, unseen } = enforced;
  for (const rule of rules) await addRule(world, rule, enforced);
  const open = checks.length === 0 || !enforced.review?.codeOwners || !has("non_fast_forward");
  const classic = open ? await readClassic(world, name) : undefined;
  if (classic === "unseen") unseen.push(`the protection of branch ${name}`);
  const old = classic === "unseen" ? undefined : classic;
  if (old) addClassic(world, old, enforced);
  for (const { by, who } of requirements) if (who === undefined) unseen.push(`who may bypass ${by}`);
  const isRequired = requirements.some(({ of }) => of !== "review");
  return {
    unseen: [...new Set(unseen)],
    facts: {
      name,
      checks,
      requiredWorkflows: workflows,
      mergeQueue: has("merge_queue"),
      forcePushBlocked: has("non_fast_forward") || old?.forcePushBlocked === true,
      deletionBlocked: has("deletion") || old?.deletionBlocked === true,
      ...(enforced.review && { review: enforced.review }),
      bypass: listBypass(requirements),
      inactive: isRequired ? [] : await listInactive(world),
    },
  };
}

async function addRule(world: BranchWorld, rule: BranchRule, enforced: Enforced): Promise<void> {
  const { checks, workflows, requirements, unseen } = enforced;
  if (!["required_status_checks", "workflows", "pull_request"].includes(rule.type)) return;
  const ruleset = await world.readRuleset(world.repository, rule.ruleset_id!);
  const by = ruleset ? `ruleset "${ruleset.name}"` : `ruleset ${rule.ruleset_id}`;
  const who = ruleset?.bypass;
  if (rule.type === "required_status_checks") {
    const own = (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
      context,
      by,
      ...(app !== undefined && app !== null && { app }),
    }));
    checks.push(...own);
    if (own.some(({ context }) => world.checks.includes(context))) requirements.push({ of: "check", by, who });
  }
  if (rule.type === "workflows") {
    for (const { path, repository_id, ref, sha } of rule.parameters?.workflows ?? []) {
      const jobs = await world.readWorkflow(repository_id, path, sha ?? ref);
      if (!jobs) unseen.push(`the workflow ${path} that ${by} requires`);
      workflows.push({ path, by, job: jobs?.[0] });
      if (jobs?.[0]) requirements.push({ of: "workflow", by, who });
    }
  }
  if (rule.type === "pull_request" && rule.parameters) {
    const { require_code_owner_review, required_approving_review_count, dismiss_stale_reviews_on_push } =
      rule.parameters;
    enforced.review = strongest(enforced.review, {
      codeOwners: require_code_owner_review,
      approvals: required_approving_review_count,
      // Not `require_last_push_approval`: then anybody approves the last push, and a code owner's old approval stays.
      // https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
      staleDismissed: dismiss_stale_reviews_on_push,
    });
    if (require_code_owner_review) requirements.push({ of: "review", by, who });
  }
}

type Classic = Exclude<Awaited<ReturnType<typeof readClassic>>, "unseen" | undefined>;

function addClassic(world: BranchWorld, old: Classic, enforced: Enforced): void {
  const { requirements } = enforced;
  const by = "branch protection";
  enforced.checks.push(...old.checks);
  if (old.review) enforced.review = strongest(enforced.review, old.review);
  const who = old.adminsExempt ? ["administrators"] : [];
  if (old.checks.some(({ context }) => world.checks.includes(context))) requirements.push({ of: "check", by, who });
  if (old.review?.codeOwners) requirements.push({ of: "review", by, who: [...who, ...old.allowed] });
}

/** Rules add up: a bypass counts only where no other ruleset asks for the same without one. */
function listBypass(requirements: readonly Requirement[]): Bypass[] {
  return (["check", "workflow", "review"] as const).flatMap((of) => {
    const same = requirements.filter((requirement) => requirement.of === of);
    if (same.some(({ who }) => who?.length === 0)) return [];
    return same.flatMap(({ by, who }) => (who ? [{ of, by, who }] : []));
  });
}

type Review = NonNullable<BranchFacts["review"]>;

/** All rules on reviews hold at once. */
const strongest = (one: Review | undefined, other: Review): Review => ({
  codeOwners: (one?.codeOwners ?? false) || other.codeOwners,
  approvals: Math.max(one?.approvals ?? 0, other.approvals),
  staleDismissed: (one?.staleDismissed ?? false) || other.staleDismissed,
});

async function readClassic({ client, repository }: BranchWorld, branch: string) {
  try {
    const { data } = await client.rest.repos.getBranch({ ...repository, branch });
    if (data.protection?.enabled === false) return undefined;
    const { data: protection } = await client.rest.repos.getBranchProtection({ ...repository, branch });
    const { required_status_checks: status, required_pull_request_reviews: reviews } = protection;
    const allowed = reviews?.bypass_pull_request_allowances;
    return {
      checks: (status?.checks ?? []).map(
        ({ context, app_id: app }): RequiredCheck => ({
          context,
          by: "branch protection",
          ...(app !== null && app >= 0 && { app }),
        }),
      ),
      forcePushBlocked: protection.allow_force_pushes?.enabled !== true,
      deletionBlocked: protection.allow_deletions?.enabled !== true,
      adminsExempt: protection.enforce_admins?.enabled !== true,
      allowed: [
        ...(allowed?.users ?? []).map(({ login }) => login),
        ...(allowed?.teams ?? []).map(({ slug }) => `team ${slug}`),
        ...(allowed?.apps ?? []).map((app) => `App ${app?.slug ?? app?.id}`),
      ],
      ...(reviews && {
        review: {
          codeOwners: reviews.require_code_owner_reviews,
          approvals: reviews.required_approving_review_count ?? 0,
          staleDismissed: reviews.dismiss_stale_reviews,
        },
      }),
    };
  } catch (error) {
    if (lacksPlan(error)) return undefined;
    if (hasStatus(error, 404) && /not protected/i.test((error as Error).message)) return undefined;
    if (hasStatus(error, 403, 404)) return "unseen";
    throw error;
  }
}

/** Names of rulesets that would require the check, but are switched off or only evaluated. */
async function listInactive({ client, repository, checks, readRuleset }: BranchWorld): Promise<string[]> {
  const all = await client
    .paginate(client.rest.repos.getRepoRulesets, { ...repository, per_page: 100 })
    .catch((error: unknown) => {
      if (lacksPlan(error) || hasStatus(error, 403, 404)) return [];
      throw error;
    });
  const found: string[] = [];
  for (const { id, enforcement, target } of all) {
    if (enforcement === "active" || (target ?? "branch") !== "branch") continue;
    const ruleset = await readRuleset(repository, id);
    if (ruleset && requires(ruleset, checks)) found.push(`ruleset "${ruleset.name}" (${enforcement})`);
  }
  return found;
}

const requires = ({ rules }: Ruleset, checks: readonly string[]): boolean =>
  rules.some(
    (rule) =>
      rule.type === "workflows" ||
      (rule.type === "required_status_checks" &&
        (rule.parameters?.required_status_checks ?? []).some(({ context }) => checks.includes(context))),
  );
