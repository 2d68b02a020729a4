import { randomBytes } from "node:crypto";

/**
 * Remembers texts in which no rule matched, so that the lines which most versions of a file share are tried once.
 * It holds hashes only, is bounded, and forgets by overwriting. The hash is keyed anew in each process: nobody can
 * prepare a line that passes for another one.
 */
export interface SeenTexts {
  /** True where this text was `add`ed before. Sets what `add` adds. */
  has(bytes: Uint8Array, start: number, end: number, salt: number): boolean;
  /** Remembers the text that `has` was last asked for. */
  add(): void;
}

/** @param slots a power of two; eight bytes each */
export function createSeenTexts(slots: number): SeenTexts {
  const [first, second, third] = new Int32Array(randomBytes(12).buffer.slice(0, 12));
  const [oddFirst, oddSecond] = [first! | 1, second! | 1];
  let table: Int32Array | undefined;
  let high = 0;
  let low = 0;
  return {
    has(bytes, start, end, salt) {
      high = third! ^ salt;
      low = first! ^ (end - start);
      let at = start;
      for (; at + 4 <= end; at += 4) {
        const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
        high = Math.imul(high ^ word, oddFirst);
        low = Math.imul(low ^ ((word >>> 15) | (word << 17)), oddSecond);
        high ^= high >>> 15;
        low ^= low >>> 13;
      }
      for (; at < end; at++) {
        high = Math.imul(high ^ bytes[at]!, oddFirst);
        low = Math.imul(low ^ (bytes[at]! << 9), oddSecond);
      }
      high ^= high >>> 16;
      low = (low ^ (low >>> 14)) | 1;
      if (!table) return false;
      const slot = 2 * (high & (slots - 1));
      return table[slot] === high && table[slot + 1] === low;
    },
    add() {
      table ??= new Int32Array(2 * slots);
      const slot = 2 * (high & (slots - 1));
      table[slot] = high;
      table[slot + 1] = low;
    },
  };
}
