import { commonFours } from "./common-fours.ts";
import { hashFive, hashFour, type KeywordTable } from "./keyword-table.ts";

/** @param keywords lower-case ASCII or bytes above it, three or more, no line breaks */
export function buildKeywordTable(keywords: readonly string[]): KeywordTable {
  const follows = new Int32Array(32768);
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  const heads = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
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
    let bucket: number;
    if (length === 3) {
      follows[slot] = -1;
      bucket = hashFive(slot, 0, 0);
    } else {
      const next = letters[at + 3]! & 31;
      const four = hashFour(slot, next);
      follows[slot]! |= 1 << next;
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
    }
    chain[index] = heads[bucket]!;
    heads[bucket] = index;
    first += length;
    start[index + 1] = first;
  }
  return { follows, ends, after, before, heads, chain, place, start, letters };
}

/** The first of those that are least common. */
function findRarestFour(letters: Uint8Array, first: number, length: number): number {
  commonness ??= readCommonness();
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let four = 0;
  for (let at = 0; at < length; at++) {
    four = ((four << 5) | (letters[first + at]! & 31)) & 0xfffff;
    if (at < 3 || commonness[four]! >= least) continue;
    least = commonness[four]!;
    best = at - 3;
  }
  return best;
}

/** Per four bytes, five bits each, in doublings; 0 for what is rare. */
let commonness: Uint8Array | undefined;

function readCommonness(): Uint8Array {
  const steps = new Uint8Array(1 << 20);
  const readPair = (text: string, at: number): number =>
    (digits.indexOf(text[at]!) << 5) | digits.indexOf(text[at + 1]!);
  for (const [step, groups] of commonFours.entries())
    for (const group of groups.split(" "))
      for (let at = 2; at < group.length; at += 2) steps[(readPair(group, 0) << 10) | readPair(group, at)] = step + 1;
  return steps;
}

const digits = "0abcdefghijklmnopqrstuvwxyz12345";
