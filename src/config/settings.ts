import { changeRule } from "../rules/told.ts";
import type { Config, Rule } from "../types.ts";
import { parseBaseline } from "./baseline.ts";
import type { PolicyFiles } from "./files.ts";
import type { Settings } from "./parse.ts";
import { parseSuppressions } from "./suppressions.ts";

/** The catalogue as a configuration changes it. */
export function applySettings(
  catalogue: readonly Rule[],
  settings: Settings | undefined,
  { suppressions, baseline }: Pick<PolicyFiles, "suppressions" | "baseline">,
): Config {
  const all = settings ? [...catalogue, ...settings.customRules] : catalogue;
  const rules = all.flatMap((rule) => {
    const own = settings?.levels.get(rule.id);
    const level = own ?? rule.level;
    if (level === "off") return [];
    const fixtures = rule.fixture ? (settings?.fixtures ?? "warning") : "warning";
    // A level that somebody chose is no look's to raise.
    const isFixed = own !== undefined && rule.loose === true;
    if (level === rule.level && fixtures === "warning" && !isFixed) return [rule];
    const fixture = fixtures !== "warning" && { fixture: fixtures === "likely" && fixtures };
    return [changeRule(rule, { level, ...(isFixed && { loose: false }), ...fixture })];
  });
  return {
    rules,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : [],
    baseline: new Set(baseline ? parseBaseline(baseline) : []),
  };
}
