/** What keywords are found by: made from them once, and for the catalogue when leakgate is built. */
export interface KeywordTable {
  /** Per three bytes, which byte (low five bits, one bit each) may follow. */
  readonly follows: Int32Array;
  /**
   * Per hash of four bytes: which byte may stand behind them, which before those that end a keyword, and whether they
   * are one whole. Words such as "pass" and "api" begin or end a hundred keywords: the fifth byte tells them apart.
   */
  readonly after: Int32Array;
  readonly before: Int32Array;
  readonly ends: Uint8Array;
  /** Per hash of five bytes the first of a chain of keywords, of which `named` tells which; -1 ends. */
  readonly heads: Int16Array;
  readonly chain: Int16Array;
  readonly named: Int16Array;
  /** Per keyword where its rarest three bytes end, and where all its bytes begin in `letters`. */
  readonly place: Uint8Array;
  readonly start: Int32Array;
  readonly letters: Uint8Array;
}

/** @param slot three bytes, five bits each */
export const hashFour = (slot: number, next: number): number => Math.imul((slot << 5) | (next & 31), 0x9e3779b1) >>> 17;
/** @param side tells a byte behind the four from one before them, and from none */
export const hashFive = (four: number, byte: number, side: number): number =>
  Math.imul((four << 7) | ((byte & 31) << 2) | side, 0x9e3779b1) >>> 17;

const types = {
  follows: Int32Array,
  after: Int32Array,
  before: Int32Array,
  start: Int32Array,
  heads: Int16Array,
  chain: Int16Array,
  named: Int16Array,
  ends: Uint8Array,
  place: Uint8Array,
  letters: Uint8Array,
} as const satisfies Record<keyof KeywordTable, unknown>;
const parts = Object.entries(types) as [keyof KeywordTable, (typeof types)[keyof KeywordTable]][];

/** As bytes: how long each part is, in numbers, then the parts, each at a multiple of four. Little-endian. */
export function encodeKeywordTable(table: KeywordTable): Uint8Array {
  const pieces = parts.map(([name]) => table[name]);
  const lengths = Int32Array.from(pieces, ({ length }) => length);
  const padded = [lengths, ...pieces].map(({ buffer, byteOffset, byteLength }) => {
    const piece = Buffer.alloc((byteLength + 3) & ~3);
    piece.set(new Uint8Array(buffer, byteOffset, byteLength));
    return piece;
  });
  return Buffer.concat(padded);
}

/** Looks at the bytes where they are. */
export function decodeKeywordTable(bytes: Uint8Array): KeywordTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const lengths = new Int32Array(aligned.buffer, aligned.byteOffset, parts.length);
  let at = aligned.byteOffset + lengths.byteLength;
  const read = parts.map(([name, Numbers], part): [string, unknown] => {
    const numbers = new Numbers(aligned.buffer as ArrayBuffer, at, lengths[part]);
    at += (numbers.byteLength + 3) & ~3;
    return [name, numbers];
  });
  return Object.fromEntries(read) as unknown as KeywordTable;
}
