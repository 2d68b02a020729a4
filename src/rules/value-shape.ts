import { once } from "../once.ts";

/** Sources of regular expressions for the values of tokens, and what every random value has in common. */

const count = (from: number, to?: number): string => (to === undefined ? `{${from}}` : `{${from},${to}}`);

/** Lower-case hexadecimal digits. */
export const hex = (from: number, to?: number): string => `[0-9a-f]${count(from, to)}`;
/** Hexadecimal digits of either case. */
export const anyHex = (from: number, to?: number): string => `[0-9A-Fa-f]${count(from, to)}`;
/** Lower-case letters and digits. */
export const lower = (from: number, to?: number): string => `[0-9a-z]${count(from, to)}`;
/** Upper-case letters and digits. */
export const upper = (from: number, to?: number): string => `[0-9A-Z]${count(from, to)}`;
/** Letters and digits. */
export const base62 = (from: number, to?: number): string => `[0-9A-Za-z]${count(from, to)}`;
/** Letters, digits, `-` and `_`. */
export const base64url = (from: number, to?: number): string => `[\\w-]${count(from, to)}`;
/** Letters, digits, `+` and `/`, with padding. */
export const base64 = (from: number, to?: number): string => `[0-9A-Za-z+/]${count(from, to)}={0,2}`;
export const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** What people write where a value would stand, what runs along the alphabet, and what repeats. */
const filler =
  /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;

/** Characters in runs along the alphabet or the digits, up or down, of five and more. */
function countSequential(value: string): number {
  let sum = 0;
  for (let from = 0, at = 1; at <= value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
    if ((step === 1 || step === -1) && (at - from < 2 || step === value.charCodeAt(from + 1) - value.charCodeAt(from)))
      continue;
    if (at - from >= 5) sum += at - from;
    from = at;
  }
  return sum;
}

/** Bits a character of Shannon's entropy over the value's own characters. */
function measureEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const times of counts.values()) bits -= (times / value.length) * Math.log2(times / value.length);
  return bits;
}

/** In a long value words come by chance, and zero bytes are runs of `A` in base64. */
const longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
const longValue = 80;

/** Could a generator have made this? Placeholders, repetitions, sequences and few different characters say no. */
export function hasRandomLook(value: string): boolean {
  if ((value.length > longValue ? longFiller : filler).test(value)) return false;
  if (countSequential(value.toLowerCase()) * 2 > value.length) return false;
  const alphabet = /^[0-9a-f]*$/i.test(value.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy(value) >= 0.66 * Math.log2(Math.min(alphabet, value.length));
}

/** `CleanedUpFile0`: words in camel case, and a number. */
const numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;

/**
 * Letters without a digit that were drawn: small letters stand alone between capitals, and capitals stand together. In
 * camel case only words of two letters look so (`ToBeOrNot`), and then its capitals stand alone.
 */
function isDrawnOfLetters(bare: string): boolean {
  const lone = bare.match(/(?<=[A-Z])[a-z](?=[A-Z])/g)?.length ?? 0;
  const together = bare.match(/[A-Z]{2,}/g)?.length ?? 0;
  return bare.length >= 16 && lone > 1 && together > 0 && lone + together > 3;
}

/**
 * Is it written by a person: words, camel case, constants? Random letters and digits change their class (lower, upper,
 * digit) between about 40 and 60 of 100 neighbours, names far less often; a value without digits is mostly words.
 */
export function hasNameLook(value: string): boolean {
  const bare = value.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!classes.includes("0")) return !isDrawnOfLetters(bare);
  if (!/[aA]/.test(classes) || numberedName.test(value)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed = classes.includes("a") && classes.includes("A");
  return changes < (mixed ? 0.33 : 0.15) * (classes.length - 1);
}

/**
 * Is the value of this shape, or of the same lengths in an alphabet next to it? Vendors have changed alphabets more often
 * than lengths: hexadecimal digits may be of either case, or be any lower-case letters and digits.
 */
export function createShapeTest(source: string): (value: string) => boolean {
  const tests = once(() => {
    const shapes = [source, source.replaceAll("[0-9a-f]", "[0-9A-Fa-f]"), source.replaceAll("[0-9a-f]", "[0-9a-z]")];
    return [...new Set(shapes)].map((shape) => new RegExp(`^(?:${shape})$`));
  });
  return (value) => tests().some((test) => test.test(value));
}

/** What `createShapeTest` accepts, and some more, in one pattern. */
export const widenAlphabet = (source: string): string => source.replaceAll("[0-9a-f]", "[0-9a-zA-F]");
