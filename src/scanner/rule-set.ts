import type { Rule } from "../types.ts";
import { readBuiltRules } from "./built-rules.ts";
import { decodeKeywordTable, type KeywordTable } from "./keyword-table.ts";
import { buildKeywordTable } from "./keywords.ts";
import type { Look } from "./looks.ts";
import type { Need } from "./needs.ts";
import { placesOf } from "./pattern-facts.ts";
import { defaultReach, type Pattern, prepareBuiltPattern, preparePattern, readNeed } from "./patterns.ts";
import type { RuleIndex } from "./rule-rows.ts";

/** A rule that a keyword calls. */
export interface Call {
  readonly rule: number;
  /** How far before the keyword a match begins; null where it is looked for in a window around. */
  readonly distances: readonly number[] | null;
}

/** What one of a keyword's rules needs, if that is known, and how far around a hit: bytes before its first, and behind it. */
export type CallNeed = Partial<Need> &
  Partial<NeededLook> & {
    readonly before: number;
    readonly after: number;
    readonly crossesLines: boolean;
  };

/** It must let through what begins so many bytes before the hit. */
interface NeededLook {
  readonly look: Look;
  readonly lead: number;
}

/** Rules by their place in the list, with what is derived from each when it is first called. */
export interface RuleSet {
  readonly size: number;
  /** What the keywords are found by, in their order. */
  readonly table: KeywordTable;
  readonly before: Int32Array;
  readonly after: Int32Array;
  calls(keyword: number): readonly Call[];
  pattern(rule: number): Pattern;
  /** What the rules of a keyword need, one of which must hold for any of them to match. */
  needsOf(keyword: number): readonly CallNeed[];
}

/**
 * Most of the catalogue's rules take what was made of it when leakgate was built, which takes a tenth of a second to make:
 * the others' keywords call nothing.
 * @param built nothing where leakgate runs from its sources
 */
export function prepareRules(rules: readonly Rule[], built = readBuiltRules()): RuleSet {
  const placed = built && placeRules(rules, built);
  return placed ? createBuiltSet(rules, built, placed) : createRuleSet(rules);
}

/** Are these rules of the catalogue, most of them, and no others? Those of other makers are run by a linear engine. */
export const areBuilt = (rules: readonly Rule[], built: RuleIndex): boolean => placeRules(rules, built) !== undefined;

/** Which of the rules stands at each place of the catalogue, or -1. */
function placeRules(rules: readonly Rule[], built: RuleIndex): Int32Array | undefined {
  const places = placesOf(built);
  if (2 * rules.length <= places.size) return undefined;
  const placed = new Int32Array(places.size).fill(-1);
  for (const [at, { id, linear }] of rules.entries()) {
    const place = places.get(id);
    if (place === undefined || linear || placed[place] !== -1) return undefined;
    placed[place] = at;
  }
  return placed;
}

/** Of a rule nothing but its name is asked before it is called, and its pattern is made when it is run. */
function createBuiltSet(rules: readonly Rule[], built: RuleIndex, placed: Int32Array): RuleSet {
  const { firstCall, rule: called, firstDistance, distance, anchored } = built;
  const places = new Int32Array(rules.length);
  for (let place = 0; place < placed.length; place++) if (placed[place] !== -1) places[placed[place]!] = place;
  return createSet(
    {
      size: rules.length,
      table: decodeKeywordTable(built.table),
      before: places.map((place) => built.before[place]!),
      after: places.map((place) => built.after[place]!),
    },
    (rule) => prepareBuiltPattern(rules[rule]!, built, places[rule]!),
    (keyword) => {
      const calls: Call[] = [];
      for (let call = firstCall[keyword]!; call < firstCall[keyword + 1]!; call++) {
        const rule = placed[called[call]!]!;
        if (rule === -1) continue;
        const isAnchored = anchored[called[call]!] === 1;
        const distances = isAnchored
          ? Array.from(distance.subarray(firstDistance[call], firstDistance[call + 1]))
          : null;
        calls.push({ rule, distances });
      }
      return calls;
    },
  );
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
  const set: RuleSet = createSet(
    {
      ...{ size: rules.length, table: buildKeywordTable(keywords) },
      before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
      after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    },
    (rule) => preparePattern(rules[rule]!),
    (keyword) =>
      called[keyword]!.map((rule) => {
        const { anchors } = set.pattern(rule);
        return { rule, distances: anchors ? (anchors.get(keywords[keyword]!) ?? []) : null };
      }),
  );
  return set;
}

/** What is made of a rule and of a keyword is made when it is first asked for. */
function createSet(
  facts: Pick<RuleSet, "size" | "table" | "before" | "after">,
  makePattern: (rule: number) => Pattern,
  makeCalls: (keyword: number) => readonly Call[],
): RuleSet {
  const patterns: (Pattern | undefined)[] = new Array(facts.size);
  const calls: (readonly Call[] | undefined)[] = new Array(facts.table.place.length);
  const patternOf = (rule: number): Pattern => {
    patterns[rule] ??= makePattern(rule);
    return patterns[rule];
  };
  const callsOf = (keyword: number): readonly Call[] => {
    calls[keyword] ??= makeCalls(keyword);
    return calls[keyword];
  };
  return {
    ...facts,
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword) {
      const needs: CallNeed[] = [];
      for (const { rule, distances } of callsOf(keyword)) {
        const pattern = patternOf(rule);
        const listed = listNeeds(readNeed(pattern), pattern.look, distances ?? []);
        const [lead = 0, last = 0] = distances ? [distances[0], distances.at(-1)] : [];
        const { before, after, crossesLines } = pattern;
        for (const need of listed) needs.push({ ...need, before: before + lead, after: after - last, crossesLines });
      }
      return needs;
    },
  };
}

/** One of these must hold for a rule to match at a keyword. */
export function listNeeds(
  need: Need | undefined,
  look: Look | undefined,
  distances: ArrayLike<number>,
): readonly (Partial<Need> & Partial<NeededLook>)[] {
  return look ? Array.from(distances, (lead) => ({ ...need, look, lead })) : [need ?? {}];
}
