import { GitHubError } from "../errors.ts";
import { explainRefusal, hasStatus, isRefusal } from "./refusal.ts";
import { type Existing, planRuleset, type RulesetPlan, rulesetName } from "./ruleset-plan.ts";
import type { RulesetStore } from "./ruleset-store.ts";

/** leakgate's own ruleset, and the names of all others. */
export async function readOwn(store: RulesetStore): Promise<{ own: Existing | undefined; others: readonly string[] }> {
  const all = await store.list();
  const own = all.find(({ name }) => name === rulesetName);
  const others = all.filter(({ name }) => name !== rulesetName);
  return {
    own: own && (await store.read(own.id)),
    others: others.map(({ name, enforcement }) => `"${name}" (${enforcement})`),
  };
}

/**
 * Does what a plan says, and looks whether it is there.
 * @throws GitHubError that says whether anything was changed
 */
export async function applyRuleset(store: RulesetStore, plan: RulesetPlan): Promise<void> {
  if (plan.action === "none") return;
  try {
    await write(store, plan);
  } catch (error) {
    if (await isDone(store, plan, error)) return;
    // A request that GitHub understood and refused is not made again.
    if (isRefusal(error) && error.status < 500) throw refuse(plan, store, error);
    await write(store, plan).catch((second: unknown) => {
      throw refuse(plan, store, second);
    });
  }
  if (!(await isDone(store, plan, undefined)))
    throw new GitHubError(
      `GitHub took the ruleset and answers with another than it was given`,
      "Run it again without --apply to see what is there.",
    );
}

function write(store: RulesetStore, plan: Exclude<RulesetPlan, { action: "none" }>): Promise<void> {
  switch (plan.action) {
    case "create":
      return store.create(plan.content);
    case "update":
      return store.update(plan.id, plan.content);
    case "delete":
      return store.remove(plan.id);
  }
}

/** What counts is what stands there, not what was answered. */
async function isDone(store: RulesetStore, plan: RulesetPlan, cause: unknown): Promise<boolean> {
  try {
    const { own } = await readOwn(store);
    if (plan.action === "delete" || plan.action === "none") return own === undefined;
    return own !== undefined && planRuleset(own, plan.content).action === "none";
  } catch (error) {
    const words = explainRefusal(error, `read ${store.path}`, needs).message;
    throw new GitHubError(
      `whether the ruleset was written is not known: ${words}`,
      "Run it again without --apply to see what is there.",
      { cause: cause ?? error },
    );
  }
}

export const needs = "repository administration: write (for an organisation: organization administration: write)";

function refuse({ action }: RulesetPlan, store: RulesetStore, error: unknown): GitHubError {
  const explained = explainRefusal(error, `${action} the ruleset at ${store.path}`, needs);
  const said = String((error as { response?: { data?: { errors?: unknown } } }).response?.data?.errors ?? "");
  const hint =
    hasStatus(error, 422) && /evaluate/i.test(said)
      ? "Evaluating comes with GitHub Enterprise: leave --evaluate out."
      : hasStatus(error, 422) && /workflows/i.test(said)
        ? "Requiring workflows comes with GitHub Enterprise: see docs/branch-protection.md for what else closes the gate."
        : explained.hint;
  return new GitHubError(`${explained.message}. Nothing was changed`, hint, { cause: error });
}
