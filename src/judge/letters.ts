/** What a value is made of, counted in one pass. In UTF-16 code units, but for `distinct` and `entropy`, which are of characters. */
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

/** How often each character stands there, in the order in which they come. */
function countEach(text: string): number[] {
  const counts: number[] = [];
  const places = new Uint8Array(128);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return countForeign(text);
    if (places[code] === 0) places[code] = counts.push(0);
    counts[places[code]! - 1]!++;
  }
  return counts;
}

function countForeign(text: string): number[] {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}

export function countLetters(text: string): Letters {
  const kinds = new Uint32Array(8);
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) foreign++;
    const kind = code < 128 ? kindOf[code]! : /\s/.test(text[at]!) ? isBlank : isOther;
    kinds[kind]!++;
  }
  const counts = countEach(text);
  let entropy = 0;
  for (const count of counts) entropy -= (count / text.length) * Math.log2(count / text.length);
  const [, upper = 0, lower = 0, digits = 0, blanks = 0, slashes = 0, brackets = 0, others = 0] = kinds;
  return {
    lowered: text.toLowerCase(),
    ...{ upper, lower, digits, foreign, blanks, slashes, brackets, entropy },
    symbols: slashes + brackets + others,
    distinct: counts.length,
  };
}
