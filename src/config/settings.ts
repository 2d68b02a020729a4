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
    const level = settings?.levels.get(rule.id) ?? rule.level;
    if (level === "off") return [];
    const fixtures = rule.fixture ? (settings?.fixtures ?? "warning") : "warning";
    if (level === rule.level && fixtures === "warning") return [rule];
    return [{ ...rule, level, ...(fixtures !== "warning" && { fixture: fixtures === "likely" && fixtures }) }];
  });
  return {
    rules,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : [],
    baseline: new Set(baseline ? parseBaseline(baseline) : []),
  };
}
