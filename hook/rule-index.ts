import { rules } from "../src/rules/index.ts";
import type { Rule } from "../src/types.ts";

/** What decides whether a rule could match at all, packed so that it is read in a millisecond. */
export interface RuleIndex {
  /** Lower-case, one a line. */
  readonly keywords: string;
  /** For each keyword the places of its rules, `1,2;3`. */
  readonly called: string;
  readonly sources: readonly string[];
  readonly flags: readonly string[];
  /** How far before and behind a keyword a match may begin, for each rule; 0 for the usual reach. */
  readonly reach: readonly (readonly [number, number] | 0)[];
  /** Places of the rules without a format, whose matches mostly come to nothing. */
  readonly judged: readonly number[];
}

export function createRuleIndex(all: readonly Rule[]): RuleIndex {
  const rulesOf = new Map<string, number[]>();
  all.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) rulesOf.set(keyword, [...(rulesOf.get(keyword) ?? []), index]);
  });
  return {
    keywords: [...rulesOf.keys()].join("\n"),
    called: [...rulesOf.values()].map((places) => places.join(",")).join(";"),
    sources: all.map(({ pattern }) => pattern.source),
    flags: all.map(({ pattern }) => `${pattern.flags.replace(/[gdy]/g, "")}g`),
    reach: all.map(({ reach }) => reach ?? 0),
    judged: all.flatMap((rule, place) => (rule.judged ? [place] : [])),
  };
}

/** The build puts the data itself in place of this module: a commit need not wait for the catalogue. */
export const readRuleIndex = (): RuleIndex => createRuleIndex(rules);
