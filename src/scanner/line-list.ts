import { randomFillSync } from "node:crypto";

/** The lines of one text, each with a hash of its bytes. Made once and filled anew for every text. */
export interface LineList {
  readonly count: number;
  /** Where each line begins; at `count` where the text ends. */
  starts: Int32Array;
  /** Sixty-four bits of hash, in two halves; both zero for a line that is too long to be remembered. */
  first: Int32Array;
  second: Int32Array;
  read(bytes: Uint8Array): void;
}

/** A longer line is not remembered: it is tried in pieces. */
export const longestLine = 4096;

/**
 * The hash is keyed anew in each process: nobody can prepare a line that passes for another one.
 * Each step shifts, so that no pair of changed bytes cancels out.
 */
export function createLineList(): LineList {
  const [seed, secondSeed, one, two] = randomFillSync(new Int32Array(4));
  const [oddOne, oddTwo] = [one! | 1, two! | 1];
  const list = {
    count: 0,
    starts: new Int32Array(256),
    first: new Int32Array(256),
    second: new Int32Array(256),
    read(bytes: Uint8Array): void {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let { starts, first, second } = list;
      const words = bytes.length - 3;
      let count = 0;
      let at = 0;
      while (at < bytes.length) {
        if (count + 2 >= starts.length) {
          starts = list.starts = grow(starts);
          first = list.first = grow(first);
          second = list.second = grow(second);
        }
        const begin = at;
        let high = seed!;
        let low = secondSeed!;
        for (; at < words; at += 4) {
          const word = view.getInt32(at, true);
          // Is one of the four bytes a line feed? https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
          const fed = word ^ 0x0a0a0a0a;
          if (((fed - 0x01010101) & ~fed & 0x80808080) !== 0) break;
          high = Math.imul(high ^ word, oddOne);
          low = Math.imul(low ^ word, oddTwo);
          high ^= high >>> 15;
          low ^= low >>> 13;
        }
        let rest = 0;
        while (at < bytes.length) {
          const byte = bytes[at++]!;
          rest = (rest << 8) | byte;
          if (byte === 10) break;
        }
        const long = at - begin > longestLine;
        high = Math.imul(high ^ rest ^ ((at - begin) << 20), oddOne);
        low = Math.imul(low ^ rest ^ (at - begin), oddTwo);
        starts[count] = begin;
        first[count] = long ? 0 : (high ^ (high >>> 16)) | 1;
        second[count] = long ? 0 : low ^ (low >>> 16);
        count++;
      }
      starts[count] = bytes.length;
      list.count = count;
    },
  };
  return list;
}

function grow(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
