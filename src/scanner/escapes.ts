/*
 * Where an escape, or what joins strings, begins. `kernel/assembly/escapes.ts` is the twin: what is changed here is changed there.
 */

/** What a byte can be to an escape, one bit each. */
const begins = 1;
/** Between two strings only. */
export const joins = 2;
/** Stands before what joins. */
const parts = 4;
/** Lists begin with it, and so does much else: what follows is looked at first. */
const opens = 8;
/** Stands behind what opens a list of letters. */
const holds = 16;
const kindOf = new Uint8Array(256);
const note = (letters: string, kind: number): void => {
  for (const letter of letters) kindOf[letter.charCodeAt(0)]! |= kind;
};
note("%&\\$", begins);
note("+.", joins);
note(" \t\n\"'`", parts);
note("[{", opens);
note(" \"'", holds);

/** Passes over bytes that begin no escape, four at a time. */
export function passQuiet(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let last = at > 0 ? kindOf[bytes[at - 1]!]! : 0;
  for (; at + 3 < to; at += 4) {
    // Not taken apart as a list, which is made anew each time until this is compiled.
    const a = kindOf[bytes[at]!]!;
    const b = kindOf[bytes[at + 1]!]!;
    const c = kindOf[bytes[at + 2]!]!;
    const d = kindOf[bytes[at + 3]!]!;
    const joined = ((last >> 1) & a) | ((a >> 1) & b) | ((b >> 1) & c) | ((c >> 1) & d);
    const opened = (a & (b >> 1)) | (b & (c >> 1)) | (c & (d >> 1)) | d;
    if ((((a | b | c | d) & begins) | (joined & joins) | (opened & opens)) !== 0) break;
    last = d;
  }
  return at;
}

/** What an escape that begins at this byte is; 0 where none does. */
export function findEscapeKind(bytes: Uint8Array, at: number): number {
  const kind = kindOf[bytes[at]!]! & (begins | joins | opens);
  return kind !== 0 && stands(bytes, at, kind) && beginsEscape(bytes, at) ? kind : 0;
}

/** Is its neighbour one that it takes? */
function stands(bytes: Uint8Array, at: number, kind: number): boolean {
  if (kind === joins) return (kindOf[bytes[at - 1]!]! & parts) !== 0;
  return kind !== opens || (kindOf[bytes[at + 1]!]! & holds) !== 0;
}

export const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 9;
const isHexDigit = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte < 58) || ((byte | 32) >= 97 && (byte | 32) < 103));
export const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39 || byte === 96;

function beginsEscape(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  const second = bytes[at + 2];
  switch (bytes[at]) {
    case 37: // %
      return isHexDigit(next) && isHexDigit(second) && (next! < 56 || bytes[at + 3] === 37);
    case 38: // &
      return next === 35 || (next === 113 && second === 117) || (next === 97 && (second === 109 || second === 112));
    case 92: // backslash
      if (next === 10 || (next === 13 && second === 10)) return true;
      return (next === 117 || next === 120) && (isHexDigit(second) || (second === 123 && next === 117));
    case 36: // $
      return next === 123 && isQuote(second);
    case 91: // [ {
    case 123:
      return beginsLetters(bytes, isSpace(next) ? at + 2 : at + 1);
    default: {
      let before = at - 1;
      while (isSpace(bytes[before])) before--;
      if (bytes[before] === 10) before -= bytes[before - 1] === 13 ? 2 : 1;
      return isQuote(bytes[before]) && (isQuote(next) || next === 32 || next === 10 || next === 13);
    }
  }
}

/** A shorter list of letters spells no secret, and stands in many a file of data. */
const fewestLetters = 6;

/** `'a', 'b', …` */
function beginsLetters(bytes: Uint8Array, from: number): boolean {
  const quote = bytes[from];
  if (!isQuote(quote)) return false;
  let at = from;
  for (let letters = 1; bytes[at] === quote && bytes[at + 2] === quote; letters++) {
    if (letters === fewestLetters) return true;
    at += 3;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 44) return false;
    at++;
    while (isSpace(bytes[at])) at++;
  }
  return false;
}
