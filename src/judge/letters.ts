import { remember } from "../remember.ts";

/** What a value is made of, counted in two passes. In UTF-16 code units, but for `distinct` and `entropy`, which are of characters. */
export interface Letters {
  readonly lowered: string;
  readonly upper: number;
  readonly lower: number;
  readonly digits: number;
  /** Neither letter of ASCII, digit nor white space. */
  readonly symbols: number;
  /** Neither printable ASCII. */
  readonly foreign: number;
  readonly blanks: number;
  readonly slashes: number;
  readonly brackets: number;
  readonly distinct: number;
  /** Shannon's, bits a character. */
  readonly entropy: number;
  /** Which signs of ASCII stand there: see `signsOf`. */
  readonly signs: number;
  readonly equalRun: number;
  readonly trailingDigits: number;
  /** Of digits of base 16, and of letters and digits with a digit among them: from eight on, else 0. */
  readonly hexRun: number;
  readonly mixedRun: number;
  readonly runs: Runs;
}

/** Lengths of the longest runs, whatever the case. */
interface Runs {
  readonly equal: number;
  /** Each the next, or the one before, of the character before it. */
  readonly rising: number;
  readonly falling: number;
  /** Rising or falling, of the letters alone and of the digits alone. */
  readonly letters: number;
  readonly digits: number;
  /** Rising, of either. */
  readonly woven: number;
}

const isUpper = 1;
const isLower = 2;
const isDigit = 3;
const isBlank = 4;
const isSlash = 5;
const isBracket = 6;
const isOther = 7;

const kindOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Z]/.test(letter)) return isUpper;
  if (/[a-z]/.test(letter)) return isLower;
  if (/\d/.test(letter)) return isDigit;
  if (/\s/.test(letter)) return isBlank;
  if (/[/\\]/.test(letter)) return isSlash;
  return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
});

/** A bit for each of the 32 signs of ASCII that are neither letter nor digit. */
const signBits = Int32Array.from({ length: 128 }, (_, code) => {
  const place = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(String.fromCharCode(code));
  return place === -1 ? 0 : 1 << place;
});

/** The bits of some signs, of which a text holds one where `letters.signs & signsOf("…")` is not 0. */
export const signsOf = (signs: string): number =>
  Array.from(signs).reduce((bits, sign) => bits | signBits[sign.charCodeAt(0)]!, 0);

const isHexDigit = (code: number): boolean => (code >= 48 && code < 58) || ((code | 32) >= 97 && (code | 32) < 103);

/** What each character adds to the entropy where it stands `count` times among `length`, worked out once for short texts. */
const longestKnown = 64;
const parts = new Float64Array((longestKnown + 1) ** 2).fill(Number.NaN);
function partOf(count: number, length: number): number {
  const work = (): number => (count / length) * Math.log2(count / length);
  if (length > longestKnown) return work();
  const at = length * (longestKnown + 1) + count;
  if (Number.isNaN(parts[at])) parts[at] = work();
  return parts[at]!;
}

function countForeign(text: string): number[] {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}

// Of the text at hand.
const kinds = new Uint32Array(8);
const times = new Uint32Array(128);
const seen = new Uint8Array(128);

export function countLetters(text: string): Letters {
  kinds.fill(0);
  let foreign = 0;
  let signs = 0;
  let distinct = 0;
  let isWide = false;
  let equal = 0;
  let equalRun = 0;
  let hex = 0;
  let hexRun = 0;
  let mixed = 0;
  let mixedRun = 0;
  let digit = -1;
  let previous = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) foreign++;
    let kind = isOther;
    if (code < 128) {
      kind = kindOf[code]!;
      signs |= signBits[code]!;
      if (times[code]!++ === 0) seen[distinct++] = code;
    } else {
      isWide = true;
      if (/\s/.test(text[at]!)) kind = isBlank;
    }
    kinds[kind]!++;
    equal = code === previous ? equal + 1 : 1;
    previous = code;
    if (equal > equalRun) equalRun = equal;
    hex = isHexDigit(code) ? hex + 1 : 0;
    if (hex > hexRun) hexRun = hex;
    if (kind === isDigit) digit = at;
    mixed = kind > 0 && kind <= isDigit ? mixed + 1 : 0;
    if (mixed > mixedRun && at - digit < mixed) mixedRun = mixed;
  }
  let entropy = 0;
  for (let at = 0; at < distinct; at++) {
    const code = seen[at]!;
    if (!isWide) entropy -= partOf(times[code]!, text.length);
    times[code] = 0;
  }
  if (isWide) {
    const counts = countForeign(text);
    for (const count of counts) entropy -= partOf(count, text.length);
    distinct = counts.length;
  }
  let trailingDigits = 0;
  while (isDigitAt(text, text.length - 1 - trailingDigits)) trailingDigits++;
  const [, upper = 0, lower = 0, digits = 0, blanks = 0, slashes = 0, brackets = 0, others = 0] = kinds;
  const lowered = text.toLowerCase();
  return {
    ...{ lowered, upper, lower, digits, symbols: slashes + brackets + others, foreign, blanks, slashes, brackets },
    ...{ distinct, entropy, signs, equalRun, trailingDigits, runs: measureRuns(lowered) },
    hexRun: hexRun < 8 ? 0 : hexRun,
    mixedRun: mixedRun < 8 ? 0 : mixedRun,
  };
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code < 58;
};

/** Of the text at hand, of its letters and of its digits: the longest run so far, and the one that goes on. */
const all = { rising: 0, falling: 0, last: -2, up: 0, down: 0 };
const [ofLetters, ofDigits] = [{ ...all }, { ...all }];

function step(run: typeof all, code: number): void {
  const by = code - run.last;
  run.last = code;
  run.up = by === 1 ? run.up + 1 : 1;
  run.down = by === -1 ? run.down + 1 : 1;
  if (run.up > run.rising) run.rising = run.up;
  if (run.down > run.falling) run.falling = run.down;
}

function measureRuns(text: string): Runs {
  for (const run of [all, ofLetters, ofDigits]) {
    run.rising = run.falling = 0;
    run.last = -2;
  }
  let equal = 0;
  let longest = 0;
  let previous = -2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    equal = code === previous ? equal + 1 : 1;
    previous = code;
    if (equal > longest) longest = equal;
    step(all, code);
    if (code >= 97 && code < 123) step(ofLetters, code);
    else if (code >= 48 && code < 58) step(ofDigits, code);
  }
  return {
    equal: longest,
    rising: all.rising,
    falling: all.falling,
    letters: Math.max(ofLetters.rising, ofLetters.falling),
    digits: Math.max(ofDigits.rising, ofDigits.falling),
    woven: Math.max(ofLetters.rising, ofDigits.rising),
  };
}

/** Several look at a value, one after another. */
export const readLetters = remember(countLetters, 1024);
