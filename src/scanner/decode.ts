import { type Encoded, listRunAt, listRuns } from "./encoded-runs.ts";
import { decodeEscapes } from "./escape-forms.ts";
import { findEscapeKind, findJoined, isQuote, joins, lists, passQuiet } from "./escapes.ts";
import type { Room } from "./inflate.ts";
import { createEscapeSearch } from "./kernel/encoded.ts";
import { builtKernels } from "./kernel/kernel.ts";
import { findLast, isContinued } from "./line-ends.ts";
import { createRoom } from "./unpack.ts";

export type { Encoded } from "./encoded-runs.ts";

/** Looks where something encoded may stand, in a text that the kernel holds. It finds too much rather than too little. */
export interface EncodedSearch {
  /** The first place in [at, to) where an escape may begin, or `to`. */
  findEscape(at: number, to: number): number;
  /** May a run of digits in [from, to) be decoded? */
  mayHoldRun(from: number, to: number): boolean;
  /** What may be in another text, which was decoded from that one: see `holds` in kernel/ranges.ts. */
  lookInto(text: Uint8Array): number;
}

/**
 * Lists what stands encoded in whole lines: in [from, to) runs of base64, base64url and hexadecimal digits that
 * decode to text or to gzip, and text with percent, HTML, JSON or unicode escapes, with strings joined by an operator or
 * in a template, with letters in a list, or with lines that a backslash continues.
 * @param floor text with escapes may begin in a line before, and goes on
 * @param ceiling behind
 * @param quiet is nothing in this text with escapes?
 * @param search of the kernel, where it holds the text already
 * @param room for all archives in the text together
 */
export function listEncoded(
  bytes: Uint8Array,
  from: number,
  to: number,
  floor = from,
  ceiling = to,
  kernels = builtKernels,
  quiet: QuietSources = noneQuiet,
  search?: EncodedSearch,
  room = createRoom(),
): Encoded[] {
  const found: Encoded[] = [];
  if (!search || search.mayHoldRun(from, to)) listRuns(bytes, from, to, kernels, room, found);
  const findEscape = search ? (at: number) => search.findEscape(at, to) : createEscapeSearch(kernels, bytes, floor, to);
  listEscaped(bytes, floor, to, ceiling, quiet, findEscape, found);
  return found;
}

/** As `listEncoded`, at places that it gave for the same lines. */
export function listEncodedAt(
  bytes: Uint8Array,
  places: Iterable<number>,
  { from, to, floor, ceiling }: Readonly<Record<"from" | "to" | "floor" | "ceiling", number>>,
  quiet: QuietSources,
  room: Room,
): Encoded[] {
  const found: Encoded[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const place of places) {
    if (place < 0) listRunAt(bytes, from, ~place, to, room, found);
    else decodeAt(buffer, place, findEscapeKind(bytes, place), floor, ceiling, quiet, found);
  }
  return found;
}

/** Texts with escapes in which nothing was found. */
export interface QuietSources {
  has(source: string): boolean;
  add(source: string): void;
}
const noneQuiet: QuietSources = { has: () => false, add: () => {} };

const mostQuiet = 1 << 13;
const longestQuiet = 1 << 10;

/** Half of what stands with escapes in a history stood there before, in another file or among other lines. */
export function createQuietSources(): QuietSources {
  const sources = new Set<string>();
  return {
    has: (source) => sources.has(source),
    add(source) {
      if (source.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source);
    },
  };
}

/** How far around the first escape of a long line is decoded at once. */
const escapedBefore = 256;
const escapedAfter = 2048;
const longestWord = 2048;

/** Escapes that begin in [from, to); the text around them ends at `ceiling`. */
function listEscaped(
  bytes: Uint8Array,
  from: number,
  to: number,
  ceiling: number,
  quiet: QuietSources,
  findEscape: ((at: number) => number) | undefined,
  found: Encoded[],
): void {
  let buffer: Buffer | undefined;
  const search = findEscape ?? ((at: number) => passQuiet(bytes, at, to));
  for (let at = from; at < to; at++) {
    at = search(at);
    const kind = at < to ? findEscapeKind(bytes, at) : 0;
    if (kind === 0) continue;
    // Most calls come for a line or two without an escape.
    buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    at = decodeAt(buffer, at, kind, from, ceiling, quiet, found);
  }
}

/** @returns where the next escape may begin */
function decodeAt(
  buffer: Buffer,
  at: number,
  kind: number,
  from: number,
  ceiling: number,
  quiet: QuietSources,
  found: Encoded[],
): number {
  const { start, end, next, isOver } = findExtent(buffer, at, kind, from, ceiling);
  const source = buffer.toString("latin1", start, end);
  const isList = kind === lists;
  if (!isList && quiet.has(source)) return next;
  const decoded = decodeEscapes(source, start, isList);
  if (decoded) found.push({ place: at, ...decoded, ...(isList ? { isOver } : { source }) });
  else if (!isList) quiet.add(source);
  else if (isOver) found.push(callFrom(at));
  // What joins another list among these lines may do so alone in another text.
  if (isOver)
    for (let inner = at + 1; inner < next; inner++)
      if (findEscapeKind(buffer, inner) === lists) found.push(callFrom(inner));
  return next;
}

/** A list is joined from there, of which nothing is decoded. */
const callFrom = (place: number): Encoded => ({ place, text: nothing, begin: 0, toOuter: () => place, isOver: true });
const nothing = new Uint8Array(0);

/**
 * The lines that are decoded for an escape at `at`, and where the next may begin: its own and the one behind, and as many as
 * a backslash goes on; all strings that are joined; all that a joined list stands in.
 */
function findExtent(
  buffer: Buffer,
  at: number,
  kind: number,
  from: number,
  ceiling: number,
): { start: number; end: number; next: number; isOver: boolean } {
  const joinsStrings = kind === joins;
  const isList = kind === lists;
  // Strings that are joined are read whole, whichever of their lines were known: else it would hang on what was seen before.
  const most = joinsStrings || isList ? buffer.length : ceiling;
  const limit = at + escapedAfter < most ? passWord(buffer, at + escapedAfter, most) : most;
  const endOfLine = (place: number): number => {
    const feed = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed === -1 ? limit : place + feed;
  };
  let first = joinsStrings ? findFirstJoint(buffer, at) : at;
  let last = at;
  if (isList) {
    const floor = Math.max(0, at - escapedAfter);
    const open = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open > floor) first = open;
  }
  const isOver = isList && (first === last || buffer.subarray(first, last).includes(10));
  const before = buffer.subarray(Math.max(joinsStrings || isList ? 0 : from, first - escapedBefore), first);
  const start = first - before.length + before.lastIndexOf(10) + 1;
  if (joinsStrings) {
    // From string to string, as long as each is joined with the next.
    for (
      let quote = at, begin = findJoined(buffer, at);
      begin > 0 && begin < limit;
      begin = findJoined(buffer, quote)
    ) {
      quote = firstOf(buffer, [buffer[at]!, 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
    // What ends the last line may join it with the next one.
    if (last > at) return { start, end: endOfLine(last), next: last, isOver };
  }
  // What ends a list on another line may join one itself.
  if (last > at)
    return { start, end: endOfLine(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine(last)), isOver };
  let feed = endOfLine(at + 1);
  let end = feed === limit ? limit : endOfLine(feed + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed = end;
    end = endOfLine(end + 1);
  }
  return { start, end, next: passLine(buffer, at, feed === limit ? end : feed), isOver };
}

/** Behind a word: of a value that is cut off another rule would find what is left, and what is decoded takes precedence. */
function passWord(bytes: Uint8Array, from: number, most: number): number {
  const end = Math.min(most, from + longestWord);
  let at = from;
  while (at < end && bytes[at]! > 32 && !isQuote(bytes[at])) at++;
  return at;
}

/** Behind a line, but for the end of a string at its end: that may be joined with more than the line behind. */
function passLine(bytes: Uint8Array, at: number, end: number): number {
  const last = findLast(bytes, at, end);
  return last > at && isQuote(bytes[last]) ? last - 1 : end;
}

/** Where the first of the strings ends that are joined, one with the next, up to the one that this quote ends. */
function findFirstJoint(bytes: Uint8Array, at: number): number {
  const quote = bytes[at]!;
  const floor = Math.max(0, at - escapedAfter);
  for (let first = at; ; ) {
    const begin = lastOf(bytes, quote, first - 1, floor);
    const before = lastOf(bytes, quote, begin - 1, floor);
    if (before <= floor || findJoined(bytes, before) !== begin) return first;
    first = before;
  }
}

function lastOf(bytes: Uint8Array, byte: number, from: number, floor: number): number {
  let at = from;
  while (at > floor && bytes[at] !== byte) at--;
  return at;
}

function firstOf(bytes: Uint8Array, wanted: readonly number[], from: number, limit: number): number {
  let at = from;
  while (at < limit && !wanted.includes(bytes[at]!)) at++;
  return at;
}
