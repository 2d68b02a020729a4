import { rules as catalogue } from "../rules/index.ts";
import { changeRule, isOf } from "../rules/told.ts";
import type { Rule } from "../types.ts";

/** A rule as a worker can be told of it: by name where it is the catalogue's, else as data. */
export type RuleReference =
  | (Pick<Rule, "id" | "level"> & { readonly fixture: NonNullable<Rule["fixture"]>; readonly loose: boolean })
  | { readonly custom: Rule };

/** With what it has of the rule that it was changed from: only members of its own are told to another thread. */
function copyRule(rule: Rule): Rule {
  const members: [string, unknown][] = [];
  for (const name in rule) members.push([name, rule[name as keyof Rule]]);
  return Object.fromEntries(members) as unknown as Rule;
}

/** Undefined where a rule can only run in the process that made it: it has a check, and the catalogue does not know it. */
export function encodeRules(rules: readonly Rule[]): RuleReference[] | undefined {
  const known = new Map(catalogue.map((rule) => [rule.id, rule]));
  const references: RuleReference[] = [];
  for (const rule of rules) {
    const own = known.get(rule.id);
    if (own && isOf(rule, own)) {
      references.push({ id: rule.id, level: rule.level, fixture: rule.fixture ?? false, loose: rule.loose ?? false });
    } else if (rule.check) return undefined;
    else references.push({ custom: copyRule(rule) });
  }
  return references;
}

export function decodeRules(references: readonly RuleReference[]): Rule[] {
  const known = new Map(catalogue.map((rule) => [rule.id, rule]));
  return references.map((reference) => {
    if ("custom" in reference) return reference.custom;
    const { id, level, fixture, loose } = reference;
    const rule = known.get(id)!;
    const isSame = rule.level === level && (rule.fixture ?? false) === fixture && (rule.loose ?? false) === loose;
    return isSame ? rule : changeRule(rule, { level, fixture, loose });
  });
}
