import { once } from "../src/rules/once.ts";
import { listEncoded } from "../src/scanner/decode.ts";
import { createKeywordFinder } from "../src/scanner/keyword-finder.ts";
import { decodeKeywordTable } from "../src/scanner/keyword-table.ts";
import type { LineRange } from "../src/types.ts";
import type { RuleIndex } from "./rule-index.ts";

/** Larger texts, and those with more keywords, are left to the scanner, whose work is bounded on anything. */
const textLimit = 1 << 18;
const hitLimit = 4096;
const decodedLevels = 2;
/** Least that is looked at before a keyword, and how long a match may be behind where it must have begun. */
const leastBefore = 64;
const longestMatch = 1 << 14;

/** `judged`: only rules without a format could find something, and the judge may still say no. */
export type Forecast = "nothing" | "judged" | "anything";

/**
 * What could a scan find on these lines? Keywords and patterns of the catalogue, without what can only say no (checks,
 * judgement): where this says nothing, the scanner finds nothing; else the scanner is asked.
 */
export function createPrefilter(index: RuleIndex): (bytes: Buffer, addedLines?: readonly LineRange[]) => Forecast {
  const findKeywords = createKeywords(index.table);
  const called = index.called.split("\n");
  const patterns: RegExp[] = [];
  const judged = new Set(index.judged.split("\n"));
  /** Most texts call no rule. */
  const readRules = once(() => ({
    sources: index.sources.split("\n"),
    flags: index.flags.split("\n"),
    reach: index.reach.split("\n"),
  }));
  const readReach = (rule: number): readonly number[] => {
    const reach = readRules().reach[rule]!;
    return reach === "0" ? [96, 320] : reach.split(",").map(Number);
  };

  const forecastPlain = (bytes: Buffer, addedLines?: readonly LineRange[]): Forecast => {
    let isJudged = false;
    let text: string | undefined;
    /** Per rule where it has no match before, so that each looks at a text once. */
    const clearTo: number[] = [];
    const hits = findKeywords(bytes);
    if (!hits) return "anything";
    for (const [offset, keyword] of hits) {
      text ??= bytes.toString("latin1");
      for (const place of called[keyword]!.split(",")) {
        const rule = Number(place);
        if (isJudged && judged.has(place)) continue;
        const [before = 0, after = 0] = readReach(rule);
        const begin = Math.max(0, offset - Math.max(before, leastBefore), clearTo[rule] ?? 0);
        const end = offset + after;
        if (begin > end) continue;
        patterns[rule] ??= new RegExp(readRules().sources[rule]!, readRules().flags[rule]!);
        const next = findMatch(patterns[rule], text, begin, end, addedLines);
        if (next !== -1) clearTo[rule] = next;
        else if (judged.has(place)) isJudged = true;
        else return "anything";
      }
    }
    return isJudged ? "judged" : "nothing";
  };

  /** @param levels how often something may be encoded in something encoded, as the scanner has it */
  const couldDecode = (bytes: Buffer, levels: number): boolean =>
    listEncoded(bytes, 0, bytes.length).some(({ text }) => {
      const inner = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
      return isStrange(inner) || forecastPlain(inner) !== "nothing" || (levels > 1 && couldDecode(inner, levels - 1));
    });

  return (bytes, addedLines) => {
    if (isStrange(bytes)) return "anything";
    const plain = forecastPlain(bytes, addedLines);
    return plain !== "anything" && couldDecode(bytes, decodedLevels) ? "anything" : plain;
  };
}

/** Large, packed, not UTF-8 or not text: the scanner knows how to read it. */
function isStrange(bytes: Buffer): boolean {
  const isPacked = (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  return bytes.length > textLimit || isPacked || bytes[0]! >= 0xfe || bytes.subarray(0, 2048).includes(0);
}

/** @returns -1 for a match that begins in [begin, end] and touches an added line; else where to look on */
function findMatch(
  pattern: RegExp,
  text: string,
  begin: number,
  end: number,
  addedLines?: readonly LineRange[],
): number {
  const room = text.length <= end + longestMatch ? text : text.slice(0, end + longestMatch);
  pattern.lastIndex = begin;
  for (let found = pattern.exec(room); found; found = pattern.exec(room)) {
    // The first match lies further on: nothing begins before it.
    if (found.index > end) return found.index;
    if (touches(text, found.index, found.index + found[0].length, addedLines)) return -1;
    pattern.lastIndex = found.index + 1;
  }
  return room === text ? text.length + 1 : end + 1;
}

function touches(text: string, start: number, end: number, addedLines?: readonly LineRange[]): boolean {
  if (!addedLines) return true;
  const count = (from: number, to: number) => text.slice(from, to).split("\n").length - 1;
  const first = 1 + count(0, start);
  const last = first + count(start, end);
  return addedLines.some((range) => first <= range.end && range.start <= last);
}

/** Places of keywords in rising order, as pairs of offset and keyword; undefined where there are too many. */
function createKeywords(table: Uint8Array) {
  const finder = createKeywordFinder(decodeKeywordTable(table));
  const hits = new Int32Array(2 * hitLimit + 8 * decodeKeywordTable(table).place.length);
  return (bytes: Buffer): readonly [offset: number, keyword: number][] | undefined => {
    const { count, next } = finder.find(bytes, 0, bytes.length, hits);
    if (next < bytes.length || count > 2 * hitLimit) return undefined;
    const places: [number, number][] = [];
    for (let at = 0; at < count; at += 2) places.push([hits[at]!, hits[at + 1]!]);
    // They come in the order of their rarest bytes.
    return places.sort(([a], [b]) => a - b);
  };
}
