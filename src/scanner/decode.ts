import { type Encoded, listRuns } from "./encoded-runs.ts";
import { findEscapeKind, isQuote, isSpace, joins, passQuiet } from "./escapes.ts";
import { createEscapeSearch } from "./kernel/encoded.ts";

export type { Encoded } from "./encoded-runs.ts";

/**
 * Lists what stands encoded in whole lines: in [from, to) runs of base64, base64url and hexadecimal digits that
 * decode to text or to gzip, and text with percent, HTML, JSON or unicode escapes, with strings joined by an operator or
 * in a template, with letters in a list, or with lines that a backslash continues.
 * @param floor text with escapes may begin in a line before, and goes on
 * @param ceiling behind
 */
export function listEncoded(bytes: Uint8Array, from: number, to: number, floor = from, ceiling = to): Encoded[] {
  const found: Encoded[] = [];
  listRuns(bytes, from, to, found);
  listEscaped(bytes, floor, to, ceiling, found);
  return found;
}

/** How far around the first escape of a long line is decoded at once. */
const escapedBefore = 256;
const escapedAfter = 2048;
/**
 * Escapes of controls stay as they are: bytes in source code. So do percent forms that are no UTF-8, which leaves names
 * of Windows variables alone, `%FEED_TOKEN%`.
 */
const escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
const follower = "%[89ab][0-9a-f]";
const escaped = new RegExp(
  [
    `%${escapedByte}`,
    `%(?:c[2-9a-f]|d[0-9a-f])${follower}`,
    `%e[0-9a-f](?:${follower}){2}`,
    `%f[0-4](?:${follower}){3}`,
    "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
    `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
    `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
    "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
    "\\\\(?:[\"'/]|\\r?\\n)",
    "([\"'`])[ \\t]{0,8}[+.][ \\t]{0,8}(?:\\r?\\n[ \\t]{0,40})?\\1",
    "([\"'`])[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,40})[+.][ \\t]{0,8}\\2",
    // Parts of a template, and characters that a list holds one by one.
    "\\$\\{[\"']|(?<=\\$\\{[\"'][^\"'\\n]{0,200})[\"']\\}",
    "(?<=([\"'])[^\"'\\\\\\s])\\3[ \\t]{0,4},[ \\t]{0,4}\\3(?=[^\"'\\\\\\s]\\3)",
  ].join("|"),
  "gi",
);

/** Escapes that begin in [from, to); the text around them ends at `ceiling`. */
function listEscaped(bytes: Uint8Array, from: number, to: number, ceiling: number, found: Encoded[]): void {
  let buffer: Buffer | undefined;
  const search = createEscapeSearch(bytes, from, to) ?? ((at: number) => passQuiet(bytes, at, to));
  for (let at = from; at < to; at++) {
    at = search(at);
    const kind = at < to ? findEscapeKind(bytes, at) : 0;
    if (kind === 0) continue;
    // Most calls come for a line or two without an escape.
    buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const before = buffer.subarray(Math.max(from, at - escapedBefore), at);
    // An operator that begins its line joins the line before.
    const feedBefore = before.lastIndexOf(10);
    const isLeading = kind === joins && feedBefore > 0 && isBlank(before, feedBefore + 1);
    const start = at - before.length + (isLeading ? before.lastIndexOf(10, feedBefore - 1) : feedBefore) + 1;
    const after = buffer.subarray(at, Math.min(ceiling, at + escapedAfter));
    // Joined strings go on in the next line.
    const feed = after.indexOf(10, 1);
    let next = feed === -1 ? -1 : after.indexOf(10, feed + 1);
    let goesOn = false;
    while (next !== -1 && isContinued(after, next)) {
      next = after.indexOf(10, next + 1);
      goesOn = true;
    }
    const end = at + (next === -1 ? after.length : next);
    const decoded = decodeEscapes(buffer.toString("latin1", start, end), start);
    if (decoded) found.push(decoded);
    at = feed === -1 || goesOn ? end : at + feed;
  }
}

/** Does a backslash stand before this line feed? */
const isContinued = (bytes: Uint8Array, feed: number): boolean =>
  bytes[feed - 1] === 92 || (bytes[feed - 1] === 13 && bytes[feed - 2] === 92);
const isJoint = (byte: number | undefined): boolean => byte === 43 || byte === 46;

function isBlank(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (!isSpace(bytes[at])) return false;
  return true;
}

/** Does this line end with a string and an operator or with a backslash, or begin with an operator and a string? */
export function isJoined(bytes: Uint8Array, start: number, end: number): boolean {
  if (isContinued(bytes, end - 1)) return true;
  let last = end - 1;
  while (last > start && bytes[last]! <= 32) last--;
  if (isJoint(bytes[last])) {
    do last--;
    while (isSpace(bytes[last]));
    if (last >= start && isQuote(bytes[last])) return true;
  }
  let first = start;
  while (first < end && isSpace(bytes[first])) first++;
  if (!isJoint(bytes[first])) return false;
  do first++;
  while (isSpace(bytes[first]));
  return isQuote(bytes[first]);
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };

function decodeEscapes(text: string, origin: number): Encoded | undefined {
  /** Where the pieces between escapes begin, decoded and outer. */
  const decodedAt: number[] = [0];
  const outerAt: number[] = [0];
  const pieces: string[] = [];
  let length = 0;
  let last = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const found of text.matchAll(escaped)) {
    put(text.slice(last, found.index));
    decodedAt.push(length);
    outerAt.push(found.index);
    put(decodeOne(found[0]));
    last = found.index + found[0].length;
    decodedAt.push(length);
    outerAt.push(last);
  }
  if (last === 0) return undefined;
  put(text.slice(last));
  return {
    text: Buffer.from(pieces.join(""), "latin1"),
    begin: decodedAt[1]!,
    toOuter(offset, isEnd) {
      let piece = decodedAt.length - 1;
      while (decodedAt[piece]! > offset || (isEnd && piece > 0 && decodedAt[piece]! === offset)) piece--;
      const next = outerAt[piece + 1] ?? text.length;
      return origin + Math.min(next, outerAt[piece]! + offset - decodedAt[piece]!);
    },
  };
}

function decodeOne(form: string): string {
  if (form[0] === "%") return Buffer.from(form.replaceAll("%", ""), "hex").toString("latin1");
  if (form[0] === "&") {
    const name = form.slice(1, -1).toLowerCase();
    if (name[0] !== "#") return entities[name]!;
    return encodeCode(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  }
  const code = /[ux]\{?([0-9a-f]+)\}?$/i.exec(form)?.[1];
  if (code) return encodeCode(Number.parseInt(code, 16));
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1]! : "";
}

/** As UTF-8, one character a byte: the text around it is bytes too. */
const encodeCode = (code: number): string =>
  code < 128 ? String.fromCharCode(code) : Buffer.from(String.fromCodePoint(code)).toString("latin1");
