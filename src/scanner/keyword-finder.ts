import { builtKernels, createWorth } from "./kernel/kernel.ts";
import { createKernelFind, type Find } from "./kernel/keywords.ts";
import { hashFive, hashFour, type KeywordTable } from "./keyword-table.ts";

/**
 * One pass over the bytes for all keywords at once.
 *
 * Each keyword is looked for by its rarest four bytes. Of a byte only the low five bits are kept, which folds ASCII case
 * for free: three bytes name a word of 32 bits, and its bits say which fourth byte may follow. Where one may, the byte
 * before is asked for, then the whole keyword. A keyword of three bytes may be followed by anything.
 */
export interface KeywordIndex {
  readonly table: KeywordTable;
  /**
   * Notes (offset, keyword) pairs into `hits` for every place in [from, to) where the first three of a keyword's rarest bytes end and
   * the keyword stands whole, ASCII case folded. Stops early when `hits` is full.
   * @returns how many numbers were written, and where to go on: `to` when all was seen
   */
  find(bytes: Uint8Array, from: number, to: number, hits: Int32Array): { count: number; next: number };
}

export function createKeywordFinder(table: KeywordTable, kernels = builtKernels): KeywordIndex {
  const plain = createPlainFinder(table);
  const isWorth = createWorth();
  let fast: Find | undefined | null = null;
  return {
    table,
    find(bytes, from, to, hits) {
      if (!isWorth(to - from, fast !== null)) return plain.find(bytes, from, to, hits);
      if (fast === null) fast = createKernelFind(kernels, table, hits.length);
      return fast ? fast(bytes, from, to, hits) : plain.find(bytes, from, to, hits);
    },
  };
}

/** The twin of the kernel's. */
export function createPlainFinder(table: KeywordTable): KeywordIndex {
  const { follows, ends, after, before, heads, chain, place, start, letters } = table;

  /** Writes those of a chain that stand whole where the first three of their rarest bytes end at `at`. */
  const compare = (bytes: Uint8Array, at: number, bucket: number, hits: Int32Array, count: number): number => {
    let written = count;
    for (let index = heads[bucket]!; index >= 0; index = chain[index]!) {
      const first = start[index]!;
      const length = start[index + 1]! - first;
      const origin = at - place[index]!;
      let same = 0;
      while (same < length && lower[bytes[origin + same]!] === letters[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };

  /** Writes the keywords of which the first three of the rarest bytes end at `at`. */
  const confirm = (bytes: Uint8Array, at: number, slot: number, hits: Int32Array, count: number): number => {
    // Outside the text there is no byte, which counts as zero: a keyword that goes on there does not stand whole.
    const next = bytes[at + 1] ?? 0;
    const following = follows[slot]!;
    if (((following >>> next) & 1) === 0) return count;
    const four = hashFour(slot, next);
    const second = bytes[at + 2] ?? 0;
    const last = bytes[at - 3] ?? 0;
    let written = following === anyByte ? compare(bytes, at, hashFive(slot, 0, 0), hits, count) : count;
    if (((after[four]! >>> second) & 1) !== 0) written = compare(bytes, at, hashFive(four, second, 1), hits, written);
    if (((before[four]! >>> last) & 1) !== 0) written = compare(bytes, at, hashFive(four, last, 2), hits, written);
    if (ends[four] !== 0) written = compare(bytes, at, hashFive(four, 0, 3), hits, written);
    return written;
  };

  return {
    table,
    find(bytes, from, to, hits) {
      let count = 0;
      // One place gives at most one hit a keyword, and four places are looked at together.
      const full = hits.length - 8 * place.length;
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

/** What may follow three bytes that are a keyword. */
const anyByte = -1;
const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte | 32 : byte));
