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

/** Where rules without a format match, which the judge may still refuse. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** `anything`, or what the judge has to look at: matches of rules without a format, each with the lines around it; empty for none. */
export type Forecast = "anything" | Buffer;

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

  const forecastPlain = (bytes: Buffer, addedLines?: readonly LineRange[]): "anything" | readonly Span[] => {
    const spans: Span[] = [];
    let text: string | undefined;
    /** Per rule where it has no match before, so that each looks at a text once. */
    const clearTo: number[] = [];
    const touches = createTouch(bytes, addedLines);
    const hits = findKeywords(bytes);
    if (!hits) return "anything";
    for (const [offset, keyword] of hits) {
      text ??= bytes.toString("latin1");
      for (const place of called[keyword]!.split(",")) {
        const rule = Number(place);
        const [before = 0, after = 0] = readReach(rule);
        const begin = Math.max(0, offset - Math.max(before, leastBefore), clearTo[rule] ?? 0);
        const end = offset + after;
        if (begin > end) continue;
        patterns[rule] ??= new RegExp(readRules().sources[rule]!, readRules().flags[rule]!);
        const onMatch = judged.has(place) && ((span: Span) => spans.push(span));
        const next = findMatch(patterns[rule], text, begin, end, touches, onMatch);
        if (next === -1) return "anything";
        clearTo[rule] = next;
      }
    }
    return spans;
  };

  /** @param levels how often something may be encoded in something encoded, as the scanner has it */
  const couldDecode = (bytes: Buffer, levels: number): boolean =>
    listEncoded(bytes, 0, bytes.length).some(({ text }) => {
      const inner = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
      return isStrange(inner) || forecastPlain(inner).length > 0 || (levels > 1 && couldDecode(inner, levels - 1));
    });

  return (bytes, addedLines) => {
    if (isStrange(bytes)) return "anything";
    const plain = forecastPlain(bytes, addedLines);
    return plain === "anything" || couldDecode(bytes, decodedLevels) ? "anything" : cutAround(bytes, plain);
  };
}

/** Longer lines are cut this far from a match: names and the judge see less. */
const longestAround = 4096;

/** The lines that hold a match, with the one before and the one behind; an empty line stands for what is left out. */
function cutAround(bytes: Buffer, spans: readonly Span[]): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const lineBefore = bytes.lastIndexOf(10, Math.max(0, start - 1));
    const from = Math.max(done, start - longestAround, lineBefore < 1 ? 0 : bytes.lastIndexOf(10, lineBefore - 1) + 1);
    const feed = bytes.indexOf(10, end);
    const next = feed === -1 ? -1 : bytes.indexOf(10, feed + 1);
    const to = Math.min(end + longestAround, next === -1 ? bytes.length : next + 1);
    if (to <= done) continue;
    if (from > done && pieces.length > 0) pieces.push(gap);
    pieces.push(bytes.subarray(from, to));
    done = to;
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

const gap = Buffer.from("\n\n");

/** Large, packed, not UTF-8 or not text: the scanner knows how to read it. */
function isStrange(bytes: Buffer): boolean {
  const isPacked = (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  return bytes.length > textLimit || isPacked || bytes[0]! >= 0xfe || bytes.subarray(0, 2048).includes(0);
}

/**
 * @param onMatch told of each match that begins in [begin, end] and touches an added line
 * @returns where to look on; without `onMatch` -1 once there is such a match
 */
function findMatch(
  pattern: RegExp,
  text: string,
  begin: number,
  end: number,
  touches: Touch,
  onMatch: ((span: Span) => void) | false,
): number {
  const room = text.length <= end + longestMatch ? text : text.slice(0, end + longestMatch);
  pattern.lastIndex = begin;
  for (let found = pattern.exec(room); found; found = pattern.exec(room)) {
    // The first match lies further on: nothing begins before it.
    if (found.index > end) return found.index;
    const span = { start: found.index, end: found.index + found[0].length };
    if (touches(span)) {
      if (!onMatch) return -1;
      onMatch(span);
    }
    pattern.lastIndex = found.index + 1;
  }
  return room === text ? text.length + 1 : end + 1;
}

type Touch = (span: Span) => boolean;

/** Does it stand on an added line? Line breaks are counted once for all matches of a text. */
function createTouch(text: Buffer, addedLines: readonly LineRange[] | undefined): Touch {
  if (!addedLines) return () => true;
  const added = once(() => listAdded(text, addedLines));
  return ({ start, end }) => added().some((range) => start < range.end && range.start <= end);
}

/** The added lines as bytes, from the first one's start to behind the last one's end. */
function listAdded(text: Buffer, addedLines: readonly LineRange[]): Span[] {
  const starts = [0, 0];
  for (let feed = text.indexOf(10); feed !== -1; feed = text.indexOf(10, feed + 1)) starts.push(feed + 1);
  return addedLines.map(({ start, end }) => ({
    start: starts[start] ?? text.length,
    end: starts[end + 1] ?? text.length + 1,
  }));
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
