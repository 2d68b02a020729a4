import type { Rule } from "../types.ts";
import { type Anchors, findAnchors } from "./anchors.ts";
import { readBuiltRules } from "./built-rules.ts";
import { findLook, type Look } from "./looks.ts";
import { findNeed, type Need } from "./needs.ts";
import { endsWithSecret, mayCrossLines } from "./pattern-shape.ts";
import { type RuleIndex, shapes } from "./rule-rows.ts";

/** What is read off the text of a rule's pattern. */
interface PatternFacts {
  readonly anchors: Anchors | undefined;
  readonly need: Need | undefined;
  /** Where it needs nothing, or so little that nearly every window holds it: tells where no match begins. */
  readonly look: Look | undefined;
  readonly crossesLines: boolean;
  readonly endsWithSecret: boolean;
}

const weakRun = 3;

export function readPatternFacts(rule: Rule): PatternFacts {
  const anchors = findAnchors(rule);
  const need = findNeed(rule);
  return {
    ...{ anchors, need, look: need && need.run > weakRun ? undefined : findLook(rule, anchors) },
    crossesLines: mayCrossLines(rule.pattern.source, rule.pattern.flags),
    endsWithSecret: endsWithSecret(rule.pattern.source),
  };
}

/** `im (?<secret>…)` in ASCII. */
export function writePattern({ source, flags }: RegExp): string {
  const ascii = source.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}

export const listKeywords = ({ keywords }: Rule): readonly string[] => [...new Set(keywords)];

/** The same as it was written into the rule index when leakgate was built; undefined for rules that are not the catalogue's own. */
export function findBuiltFacts(rule: Rule, index = readBuiltRules()): PatternFacts | undefined {
  if (!index || rule.linear) return undefined;
  const place = placesOf(index).get(rule.id);
  if (place === undefined) return undefined;
  const { anchored, anchor, firstAnchor } = index;
  const { flags, source } = readWritten(index, place);
  if (`${flags} ${source}` !== writePattern(rule.pattern)) return undefined;
  const keywords = listKeywords(rule);
  const anchors = new Map<string, readonly number[]>();
  let at = firstAnchor[place]!;
  const end = firstAnchor[place + 1]!;
  for (const keyword of anchored[place] === 1 ? keywords : []) {
    if (at >= end) return undefined;
    const next = at + 1 + anchor[at]!;
    anchors.set(keyword, Array.from(anchor.subarray(at + 1, next)));
    at = next;
  }
  if (at !== end) return undefined;
  return { anchors: anchored[place] === 1 ? anchors : undefined, ...readBuiltFacts(index, place) };
}

/** What was written of the pattern that stands there. */
export function readBuiltFacts(index: RuleIndex, place: number): Omit<PatternFacts, "anchors"> {
  const { shape, needRun, needSet } = index;
  const run = needRun[place]!;
  return {
    need: run === 0 ? undefined : { run, inside: unpackBits(needSet.subarray(32 * place, 32 * place + 32)) },
    look: readLook(index, place),
    crossesLines: (shape[place]! & shapes.crossesLines) !== 0,
    endsWithSecret: (shape[place]! & shapes.endsWithSecret) !== 0,
  };
}

/** As `writePattern` wrote it. */
export function readWritten({ firstLetter, letters }: RuleIndex, place: number): { source: string; flags: string } {
  const [from, to] = [firstLetter[place]!, firstLetter[place + 1]!];
  const text = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength).toString("latin1", from, to);
  const blank = text.indexOf(" ");
  return { flags: text.slice(0, blank), source: text.slice(blank + 1) };
}

/** What tells where no match of a rule begins. */
export function readLook({ firstLook, look }: RuleIndex, place: number): Look | undefined {
  const [from, to] = [firstLook[place]!, firstLook[place + 1]!];
  return from === to ? undefined : look.subarray(from, to);
}

let known: { readonly index: RuleIndex; readonly places: ReadonlyMap<string, number> } | undefined;

/** Where each rule stands in the index. */
export function placesOf(index: RuleIndex): ReadonlyMap<string, number> {
  if (known?.index !== index) {
    const ids = Buffer.from(index.ids.buffer, index.ids.byteOffset, index.ids.byteLength).toString("latin1");
    known = { index, places: new Map(ids.split("\n").map((id, place) => [id, place])) };
  }
  return known.places;
}

/** Hundreds are unpacked at the start of a scan: `Uint8Array.from` would take ten times as long. */
export function unpackBits(bits: Uint8Array): Uint8Array {
  const inside = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) inside[byte] = (bits[byte >> 3]! >> (byte & 7)) & 1;
  return inside;
}

export function packBits(inside: Uint8Array): Uint8Array {
  const bits = new Uint8Array(32);
  inside.forEach((one, byte) => {
    bits[byte >> 3]! |= one << (byte & 7);
  });
  return bits;
}
