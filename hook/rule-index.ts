import { rules } from "../src/rules/index.ts";
import { findAnchors } from "../src/scanner/anchors.ts";
import { encodeKeywordTable } from "../src/scanner/keyword-table.ts";
import { buildKeywordTable } from "../src/scanner/keywords.ts";
import { defaultReach, endsWithSecret } from "../src/scanner/patterns.ts";
import type { Rule } from "../src/types.ts";
import type { RuleIndex } from "./rule-rows.ts";

export function createRuleIndex(all: readonly Rule[]): RuleIndex {
  const rulesOf = new Map<string, number[]>();
  all.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) rulesOf.set(keyword, [...(rulesOf.get(keyword) ?? []), index]);
  });
  const anchors = all.map((rule) => findAnchors(rule));
  const calls = [...rulesOf].flatMap(([keyword, places]) =>
    places.map((rule) => ({ rule, distances: anchors[rule]?.get(keyword) ?? [] })),
  );
  const patterns = all.map(writePattern);
  let judged = 0;
  return {
    table: encodeKeywordTable(buildKeywordTable([...rulesOf.keys()])),
    firstCall: sumUp([...rulesOf.values()].map(({ length }) => length)),
    rule: Uint16Array.from(calls, ({ rule }) => rule),
    firstDistance: sumUp(calls.map(({ distances }) => distances.length)),
    distance: Int16Array.from(calls.flatMap(({ distances }) => [...distances])),
    anchored: Uint8Array.from(anchors, (found) => (found ? 1 : 0)),
    before: Int32Array.from(all, ({ reach }) => (reach ?? defaultReach)[0]),
    after: Int32Array.from(all, ({ reach }) => (reach ?? defaultReach)[1]),
    judged: Uint8Array.from(all, (rule) => (rule.judged ? ++judged : 0)),
    firstLetter: sumUp(patterns.map(({ length }) => length)),
    letters: Buffer.from(patterns.join(""), "latin1"),
  };
}

/** Where each of so many begins, and where the last one ends. */
function sumUp(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...counts], (count) => (sum += count));
}

/** `im (?<secret>…)` in ASCII. Where a match alone does not tell the place of its value, the engine is asked for it. */
function writePattern({ pattern: { source, flags }, judged }: Rule): string {
  const asked = judged && !endsWithSecret(source) ? "d" : "";
  const ascii = source.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")}${asked} ${ascii}`;
}

/** The build puts a reader of a file in place of this module: a commit need not wait for the catalogue. */
export const readRuleIndex = (): RuleIndex => createRuleIndex(rules);
