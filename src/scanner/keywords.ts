import { letterPairs } from "./letter-pairs.ts";

/**
 * One pass over the bytes for all keywords at once.
 *
 * Each keyword is looked for by its rarest three bytes. Of a byte only the low five bits are kept, which folds ASCII
 * case for free and makes a table of all 32³ triples one byte each: 32 KiB, so it stays in the first-level cache.
 * Where a triple stands that some keyword has, the bytes before and behind it are asked for, then the whole keyword.
 */
export interface KeywordIndex {
  /**
   * Notes (offset, keyword) pairs into `hits` for every place in [from, to) where a keyword's rarest triple ends and
   * the keyword stands whole, ASCII case folded. Stops early when `hits` is full.
   * @returns how many numbers were written, and where to go on: `to` when all was seen
   */
  find(bytes: Uint8Array, from: number, to: number, hits: Int32Array): { count: number; next: number };
}

/** @param keywords lower-case ASCII, three bytes or more, no line breaks */
export function createKeywordIndex(keywords: readonly string[]): KeywordIndex {
  const table = buildTable(keywords);
  const { present, before, behind, head, chain, place, start, letters } = table;

  /** Writes the keywords that stand with their rarest triple ending at `at`. */
  const confirm = (bytes: Uint8Array, at: number, slot: number, hits: Int32Array, count: number): number => {
    if (present[slot] === 0) return count;
    // Outside the text there is no byte, and undefined counts as zero: such a keyword does not stand whole anyway.
    if (((before[slot]! >>> (bytes[at - 3]! & 31)) & (behind[slot]! >>> (bytes[at + 1]! & 31)) & 1) === 0) return count;
    let written = count;
    for (let index = head[slot]!; index >= 0; index = chain[index]!) {
      const first = start[index]!;
      const length = start[index + 1]! - first;
      const origin = at - place[index]!;
      if (origin < 0 || origin + length > bytes.length) continue;
      let same = 0;
      while (same < length && lower[bytes[origin + same]!] === letters[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };

  return {
    find(bytes, from, to, hits) {
      let count = 0;
      // One place gives at most one hit a keyword, and four places are looked at together.
      const full = hits.length - 8 * keywords.length;
      let slot = 0;
      let at = Math.max(0, from - 2);
      for (; at < from; at++) slot = ((slot << 5) | (bytes[at]! & 31)) & 32767;
      for (; at + 3 < to && count <= full; at += 4) {
        const first = ((slot << 5) | (bytes[at]! & 31)) & 32767;
        const second = ((first << 5) | (bytes[at + 1]! & 31)) & 32767;
        const third = ((second << 5) | (bytes[at + 2]! & 31)) & 32767;
        slot = ((third << 5) | (bytes[at + 3]! & 31)) & 32767;
        if ((present[first]! | present[second]! | present[third]! | present[slot]!) === 0) continue;
        count = confirm(bytes, at, first, hits, count);
        count = confirm(bytes, at + 1, second, hits, count);
        count = confirm(bytes, at + 2, third, hits, count);
        count = confirm(bytes, at + 3, slot, hits, count);
      }
      for (; at < to && count <= full; at++) {
        slot = ((slot << 5) | (bytes[at]! & 31)) & 32767;
        count = confirm(bytes, at, slot, hits, count);
      }
      return { count, next: at };
    },
  };
}

const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte | 32 : byte));
const everything = -1;

function buildTable(keywords: readonly string[]) {
  const present = new Uint8Array(32768);
  /** Per triple, which bytes (low five bits, one bit each) may stand before and behind it. */
  const before = new Int32Array(32768);
  const behind = new Int32Array(32768);
  /** Per triple its first keyword, per keyword the next one with the same triple; -1 ends. */
  const head = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  /** Per keyword where its triple ends, and where its bytes begin in `letters`. */
  const place = new Uint8Array(keywords.length);
  const start = new Int32Array(keywords.length + 1);
  const letters = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index]!;
    if (keyword.length < 3 || keyword.length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    start[index] = first;
    const at = first + findRarestTriple(letters, first, keyword.length);
    const slot = ((letters[at]! & 31) << 10) | ((letters[at + 1]! & 31) << 5) | (letters[at + 2]! & 31);
    first += keyword.length;
    present[slot] = 1;
    before[slot]! |= at > start[index]! ? 1 << (letters[at - 1]! & 31) : everything;
    behind[slot]! |= at + 3 < first ? 1 << (letters[at + 3]! & 31) : everything;
    chain[index] = head[slot]!;
    head[slot] = index;
    place[index] = at + 2 - start[index]!;
    start[index + 1] = first;
  }
  return { present, before, behind, head, chain, place, start, letters };
}

const pairs = Uint8Array.from(letterPairs, (digit) => Number.parseInt(digit, 32));
/** How common three letters are follows from their two pairs. */
function findRarestTriple(letters: Uint8Array, first: number, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 < length; at++) {
    const a = letters[first + at]! & 31;
    const b = letters[first + at + 1]! & 31;
    const c = letters[first + at + 2]! & 31;
    const cost = pairs[(a << 5) | b]! + pairs[(b << 5) | c]! - single[b]!;
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return best;
}

/** How common a letter is, in the same steps. */
const single = Uint8Array.from({ length: 32 }, (_, letter) => {
  const row = pairs.subarray(32 * letter, 32 * letter + 32);
  return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
});
