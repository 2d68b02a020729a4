import type { Rule } from "../types.ts";
import { findAnchors } from "./anchors.ts";
import { compilePattern, defaultReach, type Pattern } from "./patterns.ts";

type Anchors = ReadonlyMap<string, readonly number[]>;

/** Rules by their place in the list, with what is derived from each when it is first called. */
export interface RuleSet {
  readonly size: number;
  readonly keywords: readonly string[];
  /** Per keyword the rules that it calls. */
  readonly called: readonly (readonly number[])[];
  readonly before: Int32Array;
  readonly after: Int32Array;
  pattern(rule: number): Pattern;
  /** Null where matches are looked for in a window around a hit. */
  anchors(rule: number): Anchors | null;
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
  const patterns: (Pattern | undefined)[] = new Array(rules.length);
  const anchors: (Anchors | null | undefined)[] = new Array(rules.length);
  const anchorsOf = (rule: number): Anchors | null => {
    anchors[rule] ??= anchors[rule] === null ? null : (findAnchors(rules[rule]!) ?? null);
    return anchors[rule];
  };
  return {
    size: rules.length,
    keywords: [...rulesOf.keys()],
    called: [...rulesOf.values()],
    before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
    after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    anchors: anchorsOf,
    pattern(rule) {
      patterns[rule] ??= compilePattern(rules[rule]!, anchorsOf(rule) !== null);
      return patterns[rule];
    },
  };
}
