import { applyRuleset, needs, readOwn } from "./apply-ruleset.ts";
import type { ProtectPlan } from "./protect.ts";
import { explainRefusal, hasStatus } from "./refusal.ts";
import { createContent, planRemoval, planRuleset, type RulesetPlan, rulesetName, type Wanted } from "./ruleset-plan.ts";
import type { RulesetStore } from "./ruleset-store.ts";
import { typeRequest } from "./type-request.ts";

/** Undefined where rulesets are not to be had. */
export async function readRulesetPlan(
  store: RulesetStore,
  target: string,
  wanted: Wanted,
  undo: boolean,
): Promise<Omit<ProtectPlan, "lockouts" | "unsure"> | undefined> {
  const read = await readOwn(store).catch((error: unknown) => {
    if (hasStatus(error, 404) && target.includes("/")) return undefined;
    throw explainRefusal(error, `read the rulesets of ${target}`, needs);
  });
  if (!read) return undefined;
  const plan = undo ? planRemoval(read.own) : planRuleset(read.own, createContent(wanted));
  const former = read.own && JSON.stringify({ ...read.own, id: undefined });
  return {
    target,
    steps:
      plan.action === "none" ? [] : [{ what: `ruleset "${rulesetName}"`, action: plan.action, changes: plan.changes }],
    others: read.others,
    undo: planUndo(plan, target, store.path, former),
    apply: () => applyRuleset(store, plan),
  };
}

function planUndo(plan: RulesetPlan, target: string, path: string, former: string | undefined): string[] {
  if (plan.action === "create") return [`leakgate protect ${target} --undo --apply`];
  if (former === undefined || plan.action === "none") return [];
  return [
    plan.action === "update" ? typeRequest("PUT", `${path}/${plan.id}`, former) : typeRequest("POST", path, former),
  ];
}
