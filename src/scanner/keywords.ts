import { readBuiltRules } from "./built-rules.ts";
import type { Kernels } from "./kernel/kernel.ts";
import { createKeywordFinder, type KeywordIndex } from "./keyword-finder.ts";
import { decodeKeywordTable, hashFive, hashFour, type KeywordTable } from "./keyword-table.ts";
import { letterPairs } from "./letter-pairs.ts";

export type { KeywordIndex } from "./keyword-finder.ts";

export const createKeywordIndex = (keywords: readonly string[], kernels?: Kernels): KeywordIndex =>
  createKeywordFinder(findBuiltTable(keywords) ?? buildKeywordTable(keywords), kernels);

/** The keywords of a table that was made before. */
export function listTableKeywords(built: Uint8Array): string[] {
  const { letters, start, place } = decodeKeywordTable(built);
  const text = Buffer.from(letters).toString("latin1");
  return Array.from(place, (_, index) => text.slice(start[index], start[index + 1]));
}

/** The table that was made with leakgate, where it is one of these very keywords. */
export function findBuiltTable(keywords: readonly string[], built = readBuiltRules()?.table): KeywordTable | undefined {
  if (!built) return undefined;
  const table = decodeKeywordTable(built);
  const isSame =
    table.place.length === keywords.length &&
    keywords.every((keyword, index) => table.start[index + 1]! - table.start[index]! === keyword.length) &&
    Buffer.from(keywords.join(""), "latin1").equals(table.letters);
  return isSame ? table : undefined;
}

/** @param keywords lower-case ASCII or bytes above it, three or more, no line breaks */
export function buildKeywordTable(keywords: readonly string[]): KeywordTable {
  const follows = new Int32Array(32768);
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  const heads = new Int16Array(32768).fill(-1);
  const chain: number[] = [];
  const named: number[] = [];
  const place = new Uint8Array(keywords.length);
  const start = new Int32Array(keywords.length + 1);
  const letters = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index]!;
    const { length } = keyword;
    if (length < 3 || length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    const at = first + findRarestFour(letters, first, length);
    const slot = ((letters[at]! & 31) << 10) | ((letters[at + 1]! & 31) << 5) | (letters[at + 2]! & 31);
    place[index] = at + 2 - first;
    start[index] = first;
    for (const next of length === 3 ? anyByte : [letters[at + 3]! & 31]) {
      const four = hashFour(slot, next);
      follows[slot]! |= 1 << next;
      let bucket: number;
      if (at + 4 < first + length) {
        after[four]! |= 1 << letters[at + 4]!;
        bucket = hashFive(four, letters[at + 4]!, 1);
      } else if (at > first) {
        before[four]! |= 1 << letters[at - 1]!;
        bucket = hashFive(four, letters[at - 1]!, 2);
      } else {
        ends[four] = 1;
        bucket = hashFive(four, 0, 3);
      }
      named.push(index);
      chain.push(heads[bucket]!);
      heads[bucket] = chain.length - 1;
    }
    first += length;
    start[index + 1] = first;
  }
  const [links, names] = [Int16Array.from(chain), Int16Array.from(named)];
  return { follows, ends, after, before, heads, chain: links, named: names, place, start, letters };
}

const anyByte = Array.from({ length: 32 }, (_, byte) => byte);
const pairs = Uint8Array.from(letterPairs, (digit) => Number.parseInt(digit, 32));
/** How common four letters are follows from their three pairs. */
function findRarestFour(letters: Uint8Array, first: number, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const pairAt = (at: number): number => pairs[((letters[at]! & 31) << 5) | (letters[at + 1]! & 31)]!;
  const singleAt = (at: number): number => single[letters[at]! & 31]!;
  for (let at = first; at + 3 < first + length; at++) {
    const cost = pairAt(at) + pairAt(at + 1) + pairAt(at + 2) - singleAt(at + 1) - singleAt(at + 2);
    if (cost < least) {
      least = cost;
      best = at - first;
    }
  }
  return best;
}

/** How common a letter is, in the same steps. */
const single = Uint8Array.from({ length: 32 }, (_, letter) => {
  const row = pairs.subarray(32 * letter, 32 * letter + 32);
  return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
});
