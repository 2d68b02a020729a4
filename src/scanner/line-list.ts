import { drawNumbers } from "../random.ts";
import { builtKernels, type Kernels } from "./kernel/kernel.ts";
import { hashPiece } from "./kernel/lines.ts";

/** The lines of one text, each with a hash of its bytes. Made once and filled anew for every text. */
export interface LineList {
  count: number;
  /** Where each line begins; at `count` where the text ends. */
  starts: Int32Array;
  /** Sixty-four bits of hash, in two halves; both zero for a line that is too long to be remembered. */
  first: Int32Array;
  second: Int32Array;
  /** One where it is known that nothing is in the line, whatever stands around it. */
  clean: Uint8Array;
}

/** Bytes that two texts have in common: (from, to, length) triples, rising by `to`, of which `count` numbers are valid. */
interface CopiedBytes {
  readonly numbers: Int32Array;
  readonly count: number;
}

/** A longer line is not remembered: it is tried in pieces. */
export const longestLine = 4096;

/**
 * The hash is keyed anew in each process: nobody can prepare a line that passes for another one.
 * Each step folds, so that no pair of changed bytes cancels out.
 */
const [seedHigh, seedLow, oddHigh, drawn] = drawNumbers(4) as unknown as readonly [number, number, number, number];
const oddLow = drawn | 1;
export const lineKeys = [seedHigh, seedLow, oddHigh, oddLow, longestLine];
const [oddUpper, oddLower] = [oddLow >>> 16, oddLow & 0xffff];

/** @param room for how many lines there is room at first */
export const createLineList = (room = 256): LineList => ({
  count: 0,
  starts: new Int32Array(room),
  first: new Int32Array(room),
  second: new Int32Array(room),
  clean: new Uint8Array(room),
});

export function readLines(list: LineList, bytes: Uint8Array, kernels = builtKernels): void {
  list.count = 0;
  hashLines(kernels, list, bytes, viewOf(bytes), 0, bytes.length);
  endLines(list, bytes.length);
}

/** Reads the lines of a text that was made from another one: those that are copied whole come with what is known of them. */
export function readChangedLines(
  list: LineList,
  bytes: Uint8Array,
  base: LineList,
  copies: CopiedBytes,
  kernels = builtKernels,
): void {
  list.count = 0;
  const { numbers } = copies;
  const view = viewOf(bytes);
  let at = 0;
  for (let copy = 0; copy < copies.count; copy += 3) {
    const from = numbers[copy]!;
    const to = numbers[copy + 1]!;
    const length = numbers[copy + 2]!;
    let line = findLine(base, from);
    // What begins a line there may be the rest of a longer one here.
    if (base.starts[line] === from && to > 0 && bytes[to - 1] !== 10) line++;
    let end = findLine(base, from + length + 1) - 1;
    const last = to + base.starts[end]! - from;
    // The last line there may go on here.
    if (end === base.count && last < bytes.length && bytes[last - 1] !== 10) end--;
    if (end <= line) continue;
    hashLines(kernels, list, bytes, view, at, to + base.starts[line]! - from);
    takeLines(list, base, line, end, to - from);
    at = to + base.starts[end]! - from;
  }
  hashLines(kernels, list, bytes, view, at, bytes.length);
  endLines(list, bytes.length);
}

/** Behind the last line stands none. */
function endLines({ starts, first, count }: LineList, end: number): void {
  starts[count] = end;
  first[count] = 0;
}

/** The first line that begins at `offset` or behind; behind the last one stands the end of the text. */
export function findLine({ starts, count }: LineList, offset: number): number {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fewer lines are taken over sooner one by one. */
const fewLines = 128;

function takeLines(list: LineList, base: LineList, line: number, end: number, shift: number): void {
  const { count } = list;
  const lines = end - line;
  reserve(list, count + lines);
  const { starts, first, second, clean } = list;
  for (let at = 0; at < lines; at++) starts[count + at] = base.starts[line + at]! + shift;
  if (lines < fewLines) {
    for (let at = 0; at < lines; at++) {
      first[count + at] = base.first[line + at]!;
      second[count + at] = base.second[line + at]!;
      clean[count + at] = base.clean[line + at]!;
    }
  } else {
    first.set(base.first.subarray(line, end), count);
    second.set(base.second.subarray(line, end), count);
    clean.set(base.clean.subarray(line, end), count);
  }
  list.count = count + lines;
}

/** One for a text: a version has many places that are new, of a line or two. */
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Adds the lines that begin in [from, until). */
function hashLines(
  kernels: Kernels,
  list: LineList,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  until: number,
): void {
  const kernel = kernels.forLines(until - from);
  if (!kernel) {
    hashPlain(list, bytes, view, from, until);
    return;
  }
  for (let at = from; at < until; ) {
    const hashed = hashPiece(kernel, bytes, at, until, lineKeys);
    if (!hashed) {
      // A line that is longer than a piece, or the last one.
      at = hashPlain(list, bytes, view, at, at + 1);
      continue;
    }
    const { count } = list;
    reserve(list, count + hashed.count);
    list.starts.set(hashed.starts, count);
    list.first.set(hashed.first, count);
    list.second.set(hashed.second, count);
    list.clean.fill(0, count, count + hashed.count);
    list.count = count + hashed.count;
    at = hashed.next;
  }
}

/** The twin of the kernel's. @returns where the next line begins */
function hashPlain(list: LineList, bytes: Uint8Array, view: DataView, from: number, until: number): number {
  if (from >= until) return from;
  const words = bytes.length - 7;
  let { count, starts, first, second, clean } = list;
  let at = from;
  while (at < until) {
    if (count + 2 >= starts.length) {
      reserve(list, count + 2);
      ({ starts, first, second, clean } = list);
    }
    const begin = at;
    let high = seedHigh;
    let low = seedLow;
    // The state in two halves is multiplied as a whole and folded; the product of the low halves is put together from four.
    const take = (lower: number, upper: number): void => {
      const one = low ^ lower;
      const upperOne = one >>> 16;
      const lowerOne = one & 0xffff;
      const least = lowerOne * oddLower;
      const middle = upperOne * oddLower + (least >>> 16);
      const other = lowerOne * oddUpper + (middle & 0xffff);
      const over = upperOne * oddUpper + (middle >>> 16) + (other >>> 16);
      high = (Math.imul(high ^ upper, oddLow) + Math.imul(one, oddHigh) + over) | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words, begin + longestLine + 1);
    for (; at < limit; at += 8) {
      const lower = view.getInt32(at, true);
      const upper = view.getInt32(at + 4, true);
      if (holdsFeed(lower) || holdsFeed(upper)) break;
      take(lower, upper);
    }
    // It will have no hash: only its end is looked for.
    if (at > begin + longestLine) at = findFeed(bytes, at);
    let lower = 0;
    let upper = 0;
    let shift = 0;
    for (let byte = 0; at < bytes.length && byte !== 10; shift += 8) {
      byte = bytes[at++]!;
      if (shift < 32) lower |= byte << shift;
      else upper |= byte << (shift - 32);
    }
    if (shift === 64) {
      take(lower, upper);
      lower = upper = 0;
    }
    const length = at - begin;
    take(lower, upper ^ (length << 24));
    starts[count] = begin;
    first[count] = length > longestLine ? 0 : low | 1;
    second[count] = length > longestLine ? 0 : high;
    clean[count] = 0;
    count++;
  }
  list.count = count;
  return at;
}

/** Is one of the four bytes a line feed? https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord */
function holdsFeed(word: number): boolean {
  const fed = word ^ 0x0a0a0a0a;
  return ((fed - 0x01010101) & ~fed & 0x80808080) !== 0;
}

function findFeed(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(10, from);
  return feed === -1 ? bytes.length : feed;
}

/** Makes room for so many lines, and for the end of the text behind them. */
function reserve(list: LineList, lines: number): void {
  if (lines + 1 < list.starts.length) return;
  const length = 2 ** (33 - Math.clz32(lines));
  const grow = (numbers: Int32Array): Int32Array => {
    const larger = new Int32Array(length);
    larger.set(numbers);
    return larger;
  };
  list.starts = grow(list.starts);
  list.first = grow(list.first);
  list.second = grow(list.second);
  const clean = new Uint8Array(length);
  clean.set(list.clean);
  list.clean = clean;
}
