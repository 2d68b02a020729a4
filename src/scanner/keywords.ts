import { letterPairs } from "./letter-pairs.ts";

/**
 * One pass over the bytes for all keywords at once.
 *
 * Each keyword is looked for by its rarest four bytes. Of a byte only the low five bits are kept, which folds ASCII case
 * for free: three bytes name a word of 32 bits, and its bits say which fourth byte may follow. Where one may, the byte
 * before is asked for, then the whole keyword. A keyword of three bytes may be followed by anything.
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
  const { follows, ends, after, before, heads, chain, named, place, start, letters } = buildTable(keywords);

  /** Writes those of a chain that stand whole where their rarest three bytes end at `at`. */
  const compare = (bytes: Uint8Array, at: number, bucket: number, hits: Int32Array, count: number): number => {
    let written = count;
    for (let node = heads[bucket]!; node >= 0; node = chain[node]!) {
      const index = named[node]!;
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

  /** Writes the keywords whose rarest three bytes end at `at`. */
  const confirm = (bytes: Uint8Array, at: number, slot: number, hits: Int32Array, count: number): number => {
    // Outside the text there is no byte, which counts as zero: a keyword that goes on there does not stand whole.
    const next = bytes[at + 1] ?? 0;
    if (((follows[slot]! >>> next) & 1) === 0) return count;
    const four = hashFour(slot, next);
    const second = bytes[at + 2] ?? 0;
    const last = bytes[at - 3] ?? 0;
    let written = count;
    if (((after[four]! >>> second) & 1) !== 0) written = compare(bytes, at, hashFive(four, second, 1), hits, written);
    if (((before[four]! >>> last) & 1) !== 0) written = compare(bytes, at, hashFive(four, last, 2), hits, written);
    if (ends[four] !== 0) written = compare(bytes, at, hashFive(four, 0, 3), hits, written);
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
      const inside = Math.min(to, bytes.length - 1) - 3;
      for (; at < inside && count <= full; at += 4) {
        const b = bytes[at + 1]!;
        const c = bytes[at + 2]!;
        const d = bytes[at + 3]!;
        const first = ((slot << 5) | (bytes[at]! & 31)) & 32767;
        const second = ((first << 5) | (b & 31)) & 32767;
        const third = ((second << 5) | (c & 31)) & 32767;
        slot = ((third << 5) | (d & 31)) & 32767;
        // A shift looks at the low five bits alone.
        const one = follows[first]! >>> b;
        const two = follows[second]! >>> c;
        const three = follows[third]! >>> d;
        const four = follows[slot]! >>> bytes[at + 4]!;
        if (((one | two | three | four) & 1) === 0) continue;
        if ((one & 1) !== 0) count = confirm(bytes, at, first, hits, count);
        if ((two & 1) !== 0) count = confirm(bytes, at + 1, second, hits, count);
        if ((three & 1) !== 0) count = confirm(bytes, at + 2, third, hits, count);
        if ((four & 1) !== 0) count = confirm(bytes, at + 3, slot, hits, count);
      }
      for (; at < to && count <= full; at++) {
        slot = ((slot << 5) | (bytes[at]! & 31)) & 32767;
        count = confirm(bytes, at, slot, hits, count);
      }
      return { count, next: at };
    },
  };
}

/** @param slot three bytes, five bits each */
const hashFour = (slot: number, next: number): number => Math.imul((slot << 5) | (next & 31), 0x9e3779b1) >>> 17;
/** @param side tells a byte behind the four from one before them, and from none */
const hashFive = (four: number, byte: number, side: number): number =>
  Math.imul((four << 7) | ((byte & 31) << 2) | side, 0x9e3779b1) >>> 17;

const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte | 32 : byte));

function buildTable(keywords: readonly string[]) {
  /** Per three bytes, which byte (low five bits, one bit each) may follow. */
  const follows = new Int32Array(32768);
  /**
   * Per hash of four bytes: which byte may stand behind them, which before those that end a keyword, and whether they
   * are one whole. Words such as "pass" and "api" begin or end a hundred keywords: the fifth byte tells them apart.
   */
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  /** Per hash of five bytes the first of a chain of keywords; -1 ends. */
  const heads = new Int16Array(32768).fill(-1);
  const chain: number[] = [];
  const named: number[] = [];
  /** Per keyword where its three bytes end, and where all its bytes begin in `letters`. */
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
