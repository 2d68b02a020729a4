import { isOperator, isQuote, isSpace, isWord } from "./escapes.ts";

/** What of a value stands on one line, and what on the next. */

/** Does a backslash stand before this line feed? */
export const isContinued = (bytes: Uint8Array, feed: number): boolean =>
  (feed > 0 && bytes[feed - 1] === 92) || (feed > 1 && bytes[feed - 1] === 13 && bytes[feed - 2] === 92);

/** Where the last byte of [start, end) stands that is no white space; `start` where none is. */
export function findLast(bytes: Uint8Array, start: number, end: number): number {
  let last = end - 1;
  while (last > start && bytes[last]! <= 32) last--;
  return last;
}

/** Does this line end with a string? One that the next line begins with may be joined with it. */
export function endsString(bytes: Uint8Array, start: number, end: number): boolean {
  const last = findLast(bytes, start, end);
  return last > start && isQuote(bytes[last]) && isWord(bytes[last - 1]);
}

/** Does this line begin with a string, with or without letters before it, that one at the end of the line above may be joined with? */
export function beginsString(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start;
  while (first < end && isSpace(bytes[first])) first++;
  for (let letters = 0; letters < 2 && bytes[first]! >= 64 && !isQuote(bytes[first]); letters++) first++;
  return first < end && isQuote(bytes[first]);
}

/**
 * Does this line end with a string and an operator or with a backslash, or begin with an operator and a string?
 * Nothing is read outside of it: V8 would make the whole anew for each such place.
 */
export function isJoined(bytes: Uint8Array, start: number, end: number): boolean {
  if (isContinued(bytes, end - 1)) return true;
  let last = findLast(bytes, start, end);
  // In Visual Basic it goes on: `& _`
  if (bytes[last] === 95) while (last > start && (bytes[last] === 95 || isSpace(bytes[last]))) last--;
  if (last >= start && isOperator(bytes[last])) {
    do last--;
    while (last >= start && (isSpace(bytes[last]) || isOperator(bytes[last])));
    if (last >= start && isQuote(bytes[last])) return true;
  }
  let first = start;
  while (first < end && isSpace(bytes[first])) first++;
  if (first >= end || !isOperator(bytes[first])) return false;
  do first++;
  while (first < end && (isSpace(bytes[first]) || isOperator(bytes[first])));
  return first < end && isQuote(bytes[first]);
}
