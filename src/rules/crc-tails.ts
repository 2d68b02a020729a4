import type { Proof } from "../types.ts";
import { crc32, encodeDigits } from "./checksums.ts";
import { hasRandomLook } from "./value-shape.ts";

/** How the last characters of a token say the CRC-32 of what stands before them. */
export interface CrcTail {
  readonly encode: (sum: number) => string;
  /** The sum is of the prefix, too. */
  readonly whole?: true;
}

const digits = "0123456789";
const small = "abcdefghijklmnopqrstuvwxyz";

/** Eight hexadecimal digits. */
export const crcHex: CrcTail = { encode: (sum) => sum.toString(16).padStart(8, "0") };
/** Six base62 digits, as GitHub's. */
export const crcBase62: CrcTail = { encode: (sum) => encodeDigits(sum, digits + small.toUpperCase() + small, 6) };
/** Six base62 digits whose small letters come first. */
export const crcBase62SmallFirst: CrcTail = {
  encode: (sum) => encodeDigits(sum, digits + small + small.toUpperCase(), 6),
};

/**
 * A true tail proves a token. A false one refutes nothing where the vendor tells no more than the prefix: the sum was
 * learned from tokens, and there may be others. A dash or an underscore may part the tail from the rest, and a letter with
 * an underscore may say what kind of token it is.
 */
export function createTailCheck(prefix: string, { encode, whole }: CrcTail): (value: string) => Proof {
  const length = encode(0).length;
  return (value) => {
    const body = value.slice(prefix.length).replace(/^[a-z]_/, "");
    const summed = (whole ? value : body).slice(0, -length).replace(/[-_]$/, "");
    if (encode(crc32(summed)) === value.slice(-length)) return "valid";
    return hasRandomLook(body) ? "unknown" : "invalid";
  };
}
