import { decodeRows, encodeRows, type RowType } from "./typed-rows.ts";

/** What keywords are found by: made from them once, and for the catalogue when leakgate is built. */
export interface KeywordTable {
  /** Per three bytes, which byte (low five bits, one bit each) may follow: any where they are a keyword. */
  readonly follows: Int32Array;
  /**
   * Per hash of four bytes: which byte may stand behind them, which before those that end a keyword, and whether they
   * are one whole. Words such as "pass" and "api" begin or end a hundred keywords: the fifth byte tells them apart.
   */
  readonly after: Int32Array;
  readonly before: Int32Array;
  readonly ends: Uint8Array;
  /** Per hash of five bytes the first of a chain of keywords; -1 ends. */
  readonly heads: Int16Array;
  /** Per keyword the next one of its chain. */
  readonly chain: Int16Array;
  /** Per keyword where the first three of its rarest bytes end, and where all its bytes begin in `letters`. */
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
  ends: Uint8Array,
  place: Uint8Array,
  letters: Uint8Array,
} as const satisfies Record<keyof KeywordTable, RowType>;

export const encodeKeywordTable = (table: KeywordTable): Uint8Array => encodeRows(types, table);

/** Looks at the bytes where they are. */
export const decodeKeywordTable = (bytes: Uint8Array): KeywordTable => decodeRows(types, bytes);
