import type { Rule } from "../types.ts";
import { findAnchors } from "./anchors.ts";
import { defaultReach, type Pattern, preparePattern } from "./patterns.ts";

/** A rule that a keyword calls. */
export interface Call {
  readonly rule: number;
  /** How far before the keyword a match begins; null where it is looked for in a window around. */
  readonly distances: readonly number[] | null;
}

/** Rules by their place in the list, with what is derived from each when it is first called. */
export interface RuleSet {
  readonly size: number;
  readonly keywords: readonly string[];
  readonly before: Int32Array;
  readonly after: Int32Array;
  calls(keyword: number): readonly Call[];
  pattern(rule: number): Pattern;
}

export function createRuleSet(rules: readonly Rule[]): RuleSet {
  const rulesOf = new Map<string, number[]>();
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
  const anchors: (ReturnType<typeof findAnchors> | null)[] = new Array(rules.length).fill(null);
  const calls: (readonly Call[] | undefined)[] = new Array(keywords.length);
  const anchorsOf = (rule: number): ReturnType<typeof findAnchors> => {
    if (anchors[rule] === null) anchors[rule] = rules[rule]!.linear ? undefined : findAnchors(rules[rule]!);
    return anchors[rule];
  };
  return {
    size: rules.length,
    keywords,
    before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
    after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    calls(keyword) {
      calls[keyword] ??= called[keyword]!.map((rule) => {
        const anchored = anchorsOf(rule);
        return { rule, distances: anchored ? (anchored.get(keywords[keyword]!) ?? []) : null };
      });
      return calls[keyword];
    },
    pattern(rule) {
      patterns[rule] ??= preparePattern(rules[rule]!, anchorsOf(rule) !== undefined);
      return patterns[rule];
    },
  };
}
