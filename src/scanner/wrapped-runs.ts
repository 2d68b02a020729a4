/** Where digits of base64 stand, from and to. */
export type Span = readonly [start: number, end: number];

/** Mail, keys and tools break base64 into lines of 64 or 76 digits: https://www.rfc-editor.org/rfc/rfc2045#section-6.8 */
const shortestLine = 60;
const longestLine = 1 << 10;
/** So much behind a line is read with it: as much as is looked through at once. */
const longestBlock = 1 << 20;
/** Lines before that are read with a line of which only the neighbours are new. */
const mostBefore = 64;

const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9;

/**
 * The lines that base64 is broken into, of which [start, end) is one.
 * @param from what begins at or behind it is looked at by itself, too
 * @param isDigit of base64 and base64url, one for each byte
 * @param goesOn may the digits from here be the next line of the same text?
 * @returns none where a line before has told them already; undefined where it is no such line
 */
export function listWrapped(
  bytes: Uint8Array,
  from: number,
  [start, end]: Span,
  isDigit: Uint8Array,
  goesOn: (start: number, end: number) => boolean,
): Span[] | undefined {
  let first = start;
  let width = end - start;
  for (let lines = 0; lines < mostBefore; lines++) {
    const [before, beforeEnd] = findBefore(bytes, first, isDigit);
    const isWider = lines === 0 && beforeEnd - before > width;
    if ((!isWider && beforeEnd - before !== width) || !isWidth(beforeEnd - before) || !goesOn(before, beforeEnd)) break;
    if (before >= from) return [];
    width = beforeEnd - before;
    first = before;
  }
  if (!isWidth(width)) return undefined;
  const spans: Span[] = [[first, first + width]];
  for (let last = first + width; last - start < longestBlock; ) {
    const next = findBehind(bytes, last);
    let at = next;
    while (at < bytes.length && at - next < width && isDigit[bytes[at]!] === 1) at++;
    if (at === next || !goesOn(next, at)) break;
    spans.push([next, at]);
    last = at;
    if (at - next < width) break;
  }
  return spans.length > 1 ? spans : undefined;
}

const isWidth = (length: number): boolean => length >= shortestLine && length <= longestLine && length % 4 === 0;

/** The digits of the line before the one that has its first at `start`, if it ends with them. */
function findBefore(bytes: Uint8Array, start: number, isDigit: Uint8Array): Span {
  let at = start - 1;
  while (isBlank(bytes[at])) at--;
  if (bytes[at] !== 10) return [start, start];
  at--;
  if (bytes[at] === 13) at--;
  const end = at + 1;
  while (at >= 0 && end - at <= longestLine + 1 && isDigit[bytes[at]!] === 1) at--;
  return [at + 1, end];
}

/** Where the line behind the one that ends here has its first letter; where it ends, if it does not end here. */
function findBehind(bytes: Uint8Array, end: number): number {
  let at = end;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return end;
  do at++;
  while (isBlank(bytes[at]));
  return at;
}
