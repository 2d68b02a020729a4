import { ofTexts } from "../src/judge/place.ts";
import { checkEdited } from "../src/rules/generic-choices.ts";
import { rules } from "../src/rules/index.ts";
import { encodeKeywordTable } from "../src/scanner/keyword-table.ts";
import { buildKeywordTable } from "../src/scanner/keywords.ts";
import { listKeywords, packBits, readPatternFacts, writePattern } from "../src/scanner/pattern-facts.ts";
import { defaultReach } from "../src/scanner/patterns.ts";
import { type RuleIndex, shapes } from "../src/scanner/rule-rows.ts";
import type { Rule } from "../src/types.ts";
import { weighedRules } from "./weighed.ts";

/** Whose check never says of a value that it is a secret, and whose value is what stands there, with its quote. */
const reads: ReadonlySet<string> = new Set(
  weighedRules
    .filter(({ judged, check, id }) => judged && (!check || check === checkEdited) && !ofTexts.has(id))
    .map(({ id }) => id),
);

export function createRuleIndex(all: readonly Rule[]): RuleIndex {
  const rulesOf = new Map<string, number[]>();
  all.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) rulesOf.set(keyword, [...(rulesOf.get(keyword) ?? []), index]);
  });
  const facts = all.map(readPatternFacts);
  const calls = [...rulesOf].flatMap(([keyword, places]) =>
    places.map((rule) => ({ rule, distances: facts[rule]!.anchors?.get(keyword) ?? [] })),
  );
  const patterns = all.map(({ pattern }) => writePattern(pattern));
  const anchors = all.map((rule, place) =>
    facts[place]!.anchors ? listKeywords(rule).flatMap((keyword) => list(facts[place]!.anchors!.get(keyword)!)) : [],
  );
  const weighed = new Map(weighedRules.map(({ id }, place) => [id, place + 1]));
  return {
    table: encodeKeywordTable(buildKeywordTable([...rulesOf.keys()])),
    firstCall: sumUp([...rulesOf.values()].map(({ length }) => length)),
    rule: Uint16Array.from(calls, ({ rule }) => rule),
    firstDistance: sumUp(calls.map(({ distances }) => distances.length)),
    distance: Int16Array.from(calls.flatMap(({ distances }) => [...distances])),
    anchored: Uint8Array.from(facts, (found) => (found.anchors ? 1 : 0)),
    before: Int32Array.from(all, ({ reach }) => (reach ?? defaultReach)[0]),
    after: Int32Array.from(all, ({ reach }) => (reach ?? defaultReach)[1]),
    judged: Uint8Array.from(all, ({ id }) => weighed.get(id) ?? 0),
    shape: Uint8Array.from(
      facts,
      (found, place) =>
        (found.crossesLines ? shapes.crossesLines : 0) |
        (found.endsWithSecret ? shapes.endsWithSecret : 0) |
        (all[place]!.decode ? shapes.decodes : 0) |
        (reads.has(all[place]!.id) ? shapes.reads : 0) |
        (all[place]!.further ? shapes.goesOn : 0),
    ),
    needRun: Uint16Array.from(facts, ({ need }) => need?.run ?? 0),
    needSet: Buffer.concat(facts.map(({ need }) => packBits(need?.inside ?? new Uint8Array(256)))),
    firstLook: sumUp(facts.map(({ look }) => look?.length ?? 0)),
    look: Buffer.concat(facts.map(({ look }) => look ?? new Uint8Array(0))),
    firstAnchor: sumUp(anchors.map(({ length }) => length)),
    anchor: Int16Array.from(anchors.flat()),
    ids: Buffer.from(all.map(({ id }) => id).join("\n"), "latin1"),
    firstLetter: sumUp(patterns.map(({ length }) => length)),
    letters: Buffer.from(patterns.join(""), "latin1"),
  };
}

/** Where each of so many begins, and where the last one ends. */
function sumUp(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...counts], (count) => (sum += count));
}

const list = (distances: readonly number[]): number[] => [distances.length, ...distances];

/** The build puts a reader of a file in place of this module: a commit need not wait for the catalogue. */
export const readRuleIndex = (): RuleIndex => createRuleIndex(rules);
