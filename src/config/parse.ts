import { quoteWord } from "../errors.ts";
import type { Level, Rule } from "../types.ts";
import { parseCustomRule, levels as ruleLevels, type Samples } from "./custom-rule.ts";
import { type Entry, parseYaml } from "./document.ts";
import type { NamedText } from "./files.ts";
import { renderNearest } from "./nearest.ts";

/** What a configuration file says; absent keys are empty. */
export interface Settings {
  readonly exclude: readonly string[];
  /** By rule id; `off` takes the rule out. */
  readonly levels: ReadonlyMap<string, Level | "off">;
  readonly customRules: readonly Rule[];
  /** By the id of a custom rule. */
  readonly samples: ReadonlyMap<string, Samples>;
  /** What blocks of all that tests and documentation make for themselves: nothing (as if absent), what looks drawn, or as elsewhere. */
  readonly fixtures?: (typeof fixtureLevels)[number];
}

export const keys = ["exclude", "fixtures", "rules", "custom-rules"] as const;
export const fixtureLevels = ["warning", "likely", "error"] as const;
export const levels = [...ruleLevels, "off"] as const;

/** Parses `.leakgate.yaml`. @param ruleIds of the catalogue. @throws ConfigError with line, column and the nearest valid word */
export function parseSettings(file: NamedText, ruleIds: readonly string[]): Settings {
  const top = parseYaml(file)?.map("the configuration", keys);
  const customRules: Rule[] = [];
  const samples = new Map<string, Samples>();
  for (const entry of top?.get("custom-rules")?.value.list("custom-rules") ?? []) {
    const { rule, samples: own } = parseCustomRule(entry, file.name);
    const taken = [...ruleIds, ...customRules.map((other) => other.id)].includes(rule.id);
    if (taken)
      entry.fail(
        `there is already a rule "${rule.id}"`,
        "Give it an id of its own, with your organisation's name first.",
      );
    customRules.push(rule);
    samples.set(rule.id, own);
  }
  return {
    exclude: (top?.get("exclude")?.value.list("exclude") ?? []).map((entry) => entry.text("a path to exclude")),
    levels: parseLevels(top?.get("rules")?.value, [...ruleIds, ...customRules.map((rule) => rule.id)]),
    customRules,
    samples,
    ...parseFixtures(top?.get("fixtures")?.value),
  };
}

function parseFixtures(entry: Entry | undefined): Pick<Settings, "fixtures"> {
  if (!entry) return {};
  const word = entry.text("fixtures");
  const fixtures =
    fixtureLevels.find((valid) => valid === word) ??
    entry.fail(`${quoteWord(word)} is not a level of fixtures`, renderNearest(word, fixtureLevels));
  return { fixtures };
}

function parseLevels(entry: Entry | undefined, ruleIds: readonly string[]): Map<string, Level | "off"> {
  const parsed = new Map<string, Level | "off">();
  for (const [id, { key, value }] of entry?.map("rules") ?? []) {
    if (!ruleIds.includes(id))
      key.fail(
        `there is no rule ${quoteWord(id)}`,
        `${renderNearest(id, ruleIds)} \`leakgate rules\` lists all.`.trim(),
      );
    const word = value.text(`the level of ${id}`);
    const level =
      levels.find((valid) => valid === word) ??
      value.fail(`${quoteWord(word)} is not a level`, renderNearest(word, levels));
    parsed.set(id, level);
  }
  return parsed;
}
