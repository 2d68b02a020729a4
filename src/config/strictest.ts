import { changeRule } from "../rules/told.ts";
import { type Config, type Rule, weightOf } from "../types.ts";

/**
 * The catalogue at its own levels, with what a configuration adds to it and nothing of what it takes away: rules of its
 * own and higher levels count; exclusions, suppressions and lower levels do not.
 */
export function keepStrictest(catalogue: readonly Rule[], { rules }: Config): Config {
  const asked = new Map(rules.map((rule) => [rule.id, rule]));
  const known = new Set(catalogue.map(({ id }) => id));
  const kept = catalogue.map((rule) => {
    const theirs = asked.get(rule.id) ?? rule;
    const stricter = weightOf(theirs.level) > weightOf(rule.level) ? changeRule(rule, { level: theirs.level }) : rule;
    return rule.fixture === true && theirs.fixture !== true
      ? changeRule(stricter, { fixture: theirs.fixture ?? false })
      : stricter;
  });
  return {
    rules: [...kept, ...rules.filter(({ id }) => !known.has(id))],
    exclude: [],
    suppressions: [],
    baseline: new Set(),
  };
}
