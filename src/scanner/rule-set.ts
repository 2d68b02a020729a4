import type { Rule } from "../types.ts";
import { readBuiltRules } from "./built-rules.ts";
import { listTableKeywords } from "./keywords.ts";
import type { Need } from "./needs.ts";
import { defaultReach, type Pattern, preparePattern, readNeed } from "./patterns.ts";
import type { RuleIndex } from "./rule-rows.ts";

/** A rule that a keyword calls. */
export interface Call {
  readonly rule: number;
  /** How far before the keyword a match begins; null where it is looked for in a window around. */
  readonly distances: readonly number[] | null;
}

/** What one of a keyword's rules needs, and how far around a hit: bytes before its first, and behind it. */
export interface CallNeed extends Need {
  readonly before: number;
  readonly after: number;
  readonly crossesLines: boolean;
}

/** Rules by their place in the list, with what is derived from each when it is first called. */
export interface RuleSet {
  readonly size: number;
  readonly keywords: readonly string[];
  readonly before: Int32Array;
  readonly after: Int32Array;
  calls(keyword: number): readonly Call[];
  pattern(rule: number): Pattern;
  /** What the rules of a keyword need, one of which must hold for any of them to match; undefined where that is not known of all. */
  needsOf(keyword: number): readonly CallNeed[] | undefined;
}

/**
 * Most of the catalogue's rules take its whole table, which takes a tenth of a second to make: the others' keywords call nothing.
 * @param built what leakgate was made with; nothing where it runs from its sources
 */
export function prepareRules(rules: readonly Rule[], built = readBuiltRules()): RuleSet {
  if (built && areMany(rules, built)) {
    const listed = listTableKeywords(built.table);
    const whole = createRuleSet(rules, listed);
    if (whole.keywords.length === listed.length) return whole;
  }
  return createRuleSet(rules);
}

/** Have they most of the keywords that leakgate was made with a table of? */
export const areMany = (rules: readonly Rule[], built: RuleIndex): boolean =>
  2 * rules.reduce((sum, { keywords }) => sum + keywords.length, 0) > built.firstCall.length;

/** @param listed keywords that come first, whether a rule has them or not */
export function createRuleSet(rules: readonly Rule[], listed: readonly string[] = []): RuleSet {
  const rulesOf = new Map<string, number[]>(listed.map((keyword) => [keyword, []]));
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const list = rulesOf.get(keyword);
      if (!list) rulesOf.set(keyword, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const patterns: (Pattern | undefined)[] = new Array(rules.length);
  const calls: (readonly Call[] | undefined)[] = new Array(keywords.length);
  const patternOf = (rule: number): Pattern => {
    patterns[rule] ??= preparePattern(rules[rule]!);
    return patterns[rule];
  };
  const callsOf = (keyword: number): readonly Call[] => {
    calls[keyword] ??= called[keyword]!.map((rule) => {
      const { anchors } = patternOf(rule);
      return { rule, distances: anchors ? (anchors.get(keywords[keyword]!) ?? []) : null };
    });
    return calls[keyword];
  };
  return {
    size: rules.length,
    keywords,
    before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
    after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword) {
      const needs: CallNeed[] = [];
      for (const { rule, distances } of callsOf(keyword)) {
        const pattern = patternOf(rule);
        const need = readNeed(pattern);
        if (!need) return undefined;
        const [lead = 0, last = 0] = distances ? [distances[0], distances.at(-1)] : [];
        const { before, after, crossesLines } = pattern;
        needs.push({ ...need, before: before + lead, after: after - last, crossesLines });
      }
      return needs;
    },
  };
}
