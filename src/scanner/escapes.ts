/*
 * Where an escape, or what joins strings, begins. `kernel/assembly/escapes.ts` is the twin: what is changed here is changed there.
 */

/** What a byte can be to an escape, one bit each; whatever only begins one before certain bytes has their bit beside its own. */
const begins = 1;
/** Ends a string, and what follows may join it with another. */
export const joins = 2;
const follows = 4;
/** Lists begin with it, and so does much else: what follows is looked at first. */
const opens = 8;
/** Stands behind what opens a list of letters. */
const holds = 16;
/** Ends a list whose strings are joined, or joins those of the list that follows. */
export const lists = 32;
const calls = 64;
const needed = joins | opens | lists;
const kindOf = new Uint8Array(256);
const note = (letters: string, kind: number): void => {
  for (const letter of letters) kindOf[letter.charCodeAt(0)]! |= kind;
};
note("%&\\$", begins);
note("\"'`", joins);
note(" \t\r\n+.\"'", follows);
note("[{", opens);
note(" \"'", holds);
note("]", lists);
note(".", calls);

/** Passes over bytes that begin no escape, four at a time. */
export function passQuiet(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (; at + 3 < to; at += 4) {
    // Not taken apart as a list, which is made anew each time until this is compiled.
    const a = kindOf[bytes[at]!]!;
    const b = kindOf[bytes[at + 1]!]!;
    const c = kindOf[bytes[at + 2]!]!;
    const d = kindOf[bytes[at + 3]!]!;
    const followed = (a & (b >> 1)) | (b & (c >> 1)) | (c & (d >> 1)) | d;
    if ((((a | b | c | d) & begins) | (followed & needed)) !== 0) break;
  }
  return at;
}

/** What an escape that begins at this byte is; 0 where none does. */
export function findEscapeKind(bytes: Uint8Array, at: number): number {
  const kind = kindOf[bytes[at]!]! & (begins | needed);
  if (kind === 0 || (kind !== begins && (kind & (kindOf[bytes[at + 1]!]! >> 1)) === 0)) return 0;
  if (kind === joins) return joinsList(bytes, at) ? lists : findJoined(bytes, at) > 0 ? joins : 0;
  return beginsEscape(bytes, at) ? kind : 0;
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
      if (next === 10 || (next === 13 && second === 10) || isSlash(bytes, at)) return true;
      if ((next! & 254) === 48) return isOctalLetter(next!, second, bytes[at + 3]);
      return (next === 117 || next === 120) && (isHexDigit(second) || (second === 123 && next === 117));
    case 36: // $
      return next === 123 && isQuote(second);
    case 91: // [ {
    case 123:
      return beginsLetters(bytes, isSpace(next) ? at + 2 : at + 1);
    default: // ]
      return isCalled(bytes, at + 1);
  }
}

const mostBackslashes = 4;
/** Past the backslashes, more of which stand in JSON that is a string of JSON. */
function passBackslashes(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 92 && at < from + mostBackslashes) at++;
  return at;
}

/** The slash that PHP and others escape in JSON: a URL's before a host, `:\/\/db`, and one in base64. */
function isSlash(bytes: Uint8Array, at: number): boolean {
  const slash = passBackslashes(bytes, at);
  if (bytes[slash] !== 47) return false;
  if (bytes[at - 1] !== 58) return slash === at + 1 && isDrawn(bytes, at - 1, slash + 1);
  const second = passBackslashes(bytes, slash + 1);
  return second > slash + 1 && bytes[second] === 47 && isWord(bytes[second + 1]);
}

/** How many letters before and behind a slash are looked at, and how many there must be. */
const looked = 14;
const fewestDrawn = 16;
/** Letters of both cases, and digits or a plus, around a slash: names of types and paths have few of one or the other. */
function isDrawn(bytes: Uint8Array, before: number, behind: number): boolean {
  let letters = 0;
  let others = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step] of [
    [before, -1],
    [behind, 1],
  ] as const) {
    // Other slashes of the same text are escaped, too.
    for (let count = 0, at = from; count < looked && (isWord(bytes[at]) || bytes[at] === 92); count++, at += step) {
      const byte = bytes[at]!;
      if (byte === 92) continue;
      letters++;
      if ((byte >= 48 && byte < 58) || byte === 43) others++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters >= fewestDrawn && others > 0 && capitals > 0 && smalls > 0;
}

const isOctalDigit = (byte: number | undefined): boolean => byte !== undefined && (byte & 248) === 48;
/** Three digits, of no control. */
const isOctalLetter = (first: number, second: number | undefined, third: number | undefined): boolean =>
  isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second! >= 52);

const join = Buffer.from(".join");
/** Is it `.join`? */
function isCalled(bytes: Uint8Array, at: number): boolean {
  for (let letter = 0; letter < join.length; letter++) if (bytes[at + letter] !== join[letter]) return false;
  return true;
}

/** An empty string that joins a list: `"".join(`, `join("", `, `implode('', `, `}, "")`. */
function joinsList(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] !== bytes[at]) return false;
  const next = bytes[at + 2];
  if (next === 46) return isCalled(bytes, at + 2);
  if (next === 44) return bytes[at - 1] === 40 && (bytes[at - 2] === 110 || bytes[at - 2] === 101);
  return next === 41 && bytes[at - 2] === 44 && bytes[at - 3] === 125;
}

export const isOperator = (byte: number | undefined): boolean =>
  byte === 43 || byte === 46 || byte === 38 || byte === 124;
export const isWord = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 47 && byte < 58) ||
    ((byte | 32) >= 97 && (byte | 32) < 123) ||
    byte === 43 ||
    byte === 45 ||
    byte === 61 ||
    byte === 95);

function passBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return at;
  do at++;
  while (isSpace(bytes[at]));
  return at;
}

/**
 * Where the string begins that is joined with the one that this quote ends, by an operator or, as C and Python do it, by
 * standing behind it; 0 where none is.
 */
export function findJoined(bytes: Uint8Array, at: number): number {
  const quote = bytes[at];
  let next = passBlanks(bytes, at + 1);
  const isJoint = isOperator(bytes[next]);
  if (isJoint) {
    next += bytes[next + 1] === bytes[next] ? 2 : 1;
    while (isSpace(bytes[next])) next++;
    if (bytes[next] === 95) next++;
    next = passBlanks(bytes, next);
  } else if (next === at + 1 || !isWord(bytes[at - 1])) return 0;
  for (let letters = 0; letters < 2 && bytes[next]! >= 64 && bytes[next] !== quote; letters++) next++;
  if (bytes[next] !== quote) return 0;
  return isJoint || (isWord(bytes[next + 1]) && (hasDigit(bytes, at, -1) || hasDigit(bytes, next, 1))) ? next : 0;
}

const longestPart = 200;
/** Of a string that ends or begins at this quote: tokens have some, imports and names have few. */
function hasDigit(bytes: Uint8Array, quoteAt: number, step: 1 | -1): boolean {
  for (let at = quoteAt + step, end = at + longestPart * step; at !== end; at += step) {
    const byte = bytes[at];
    if (byte === undefined || byte === 10 || byte === bytes[quoteAt]) return false;
    if (byte >= 48 && byte < 58) return true;
  }
  return false;
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
