/** Makes sample values: the same seed gives the same values, so a failure can be repeated. */
export interface Random {
  /** Whole number from 0 to `below`, exclusive. */
  integer(below: number): number;
  /** `length` characters of `alphabet`. */
  from(alphabet: string, length: number): string;
  /** One of the choices. */
  pick<T>(choices: readonly T[]): T;
  bytes(length: number): Uint8Array;
  digits(length: number): string;
  hex(length: number): string;
  lower(length: number): string;
  upper(length: number): string;
  /** a-z0-9 */
  base36(length: number): string;
  /** A-Z0-9 */
  upperBase36(length: number): string;
  /** A-Za-z0-9 */
  base62(length: number): string;
  /** A-Za-z0-9+/ (without padding) */
  base64(length: number): string;
  /** A-Za-z0-9-_ */
  base64url(length: number): string;
  uuid(): string;
}

const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();

/** @param seed any text */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  const from = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[integer(alphabet.length)]).join("");
  const of =
    (alphabet: string) =>
    (length: number): string =>
      from(alphabet, length);
  const hex = of(`${digits}abcdef`);
  return {
    integer,
    from,
    pick: (choices) => choices[integer(choices.length)]!,
    bytes: (length) => Uint8Array.from({ length }, () => integer(256)),
    digits: of(digits),
    hex,
    lower: of(lower),
    upper: of(upper),
    base36: of(lower + digits),
    upperBase36: of(upper + digits),
    base62: of(digits + upper + lower),
    base64: of(`${upper}${lower}${digits}+/`),
    base64url: of(`${upper}${lower}${digits}-_`),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${from("89ab", 1)}${hex(3)}-${hex(12)}`,
  };
}
