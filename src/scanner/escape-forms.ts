import { once } from "../once.ts";
import type { Encoded } from "./encoded-runs.ts";

/*
 * The forms in which text stands escaped or in pieces: `escapes.ts` tells where one may begin. Escapes of controls stay as
 * they are: bytes in source code. So do percent forms that are no UTF-8, which leaves names of Windows variables alone,
 * `%FEED_TOKEN%`. Logs are full of percent forms, which are read without a pattern.
 */

const escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
const blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
/** Of a string: `u"…"`, `f"…"`. */
const prefix = "[a-z@]{0,2}";
/** What a token is made of, before and behind where strings of one are parted. */
const inWord = String.raw`[\w+/=-]`;
const rest = (quote: string): string => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;

const forms = [
  "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
  `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
  `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
  "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
  "\\\\(?:0[4-7][0-7]|1[0-6][0-7]|17[0-6])",
  String.raw`\\{1,4}\/`,
  // Properties and YAML go on behind the blanks of the next line.
  String.raw`\\(?:["']|\r?\n(?:(?<=[\w+/=.-]\\\r?\n)[ \t]{1,60}(?=${inWord}))?)`,
  // Strings with an operator between them.
  String.raw`(?<joined>["'\x60])${blanks}(?:\+{1,2}|\.\.?|&(?:[ \t]{0,4}_)?)${blanks}${prefix}\k<joined>|'${blanks}\|\|${blanks}'`,
  // Strings with nothing between them, the second of which is no key; on one line they end a statement.
  String.raw`(?<=${inWord})(?<below>["'])[ \t]{0,8}\r?\n[ \t]{0,60}${prefix}\k<below>${rest("below")}(?![ \t]{0,8}(?:[:>\]]|=(?!=))))`,
  String.raw`(?<=${inWord})(?<beside>["'])[ \t]{1,8}${prefix}\k<beside>${rest("beside")}[ \t]{0,8}(?:[;,)}\]]|["']${inWord}))`,
  // Parts of a template, and characters that a list holds one by one.
  "\\$\\{[\"']|(?<=\\$\\{[\"'][^\"'\\n]{0,200})[\"']\\}",
  "(?<=(?<letter>[\"'])[^\"'\\\\\\s])\\k<letter>[ \\t]{0,4},[ \\t]{0,4}\\k<letter>(?=[^\"'\\\\\\s]\\k<letter>)",
];
/** Strings of a list, which are joined to one. */
const listed = String.raw`(?<listed>["'])[ \t]{0,8},${blanks}\k<listed>`;

const escaped = new RegExp(forms.join("|"), "gi");
const escapedInList = new RegExp([listed, ...forms].join("|"), "gi");

type OnEscape = (outer: number, outerEnd: number, decoded: number, decodedEnd: number) => void;

/** @param isList the strings of the list in this text are joined */
export function decodeEscapes(text: string, origin: number, isList: boolean): Omit<Encoded, "place"> | undefined {
  let begin = -1;
  const decoded = decodeText(text, isList, (outer) => {
    if (begin === -1) begin = outer;
  });
  if (!decoded) return undefined;
  const listPieces = once(() => {
    /** Where the pieces between escapes begin, decoded and outer. */
    const pieces = { decoded: [0], outer: [0] };
    decodeText(text, isList, (outer, outerEnd, from, to) => {
      pieces.outer.push(outer, outerEnd);
      pieces.decoded.push(from, to);
    });
    return pieces;
  });
  return {
    text: decoded,
    begin,
    toOuter(offset, isEnd) {
      const { decoded, outer } = listPieces();
      let piece = decoded.length - 1;
      while (decoded[piece]! > offset || (isEnd && piece > 0 && decoded[piece]! === offset)) piece--;
      // Every other piece is an escape, which is taken whole.
      if (piece % 2 === 1) return origin + outer[isEnd ? piece + 1 : piece]!;
      return origin + outer[piece]! + offset - decoded[piece]!;
    },
  };
}

/** No form reaches into another, so that those with a percent sign and the others are looked for by themselves. */
function decodeText(text: string, isList: boolean, onEscape: OnEscape): Uint8Array | undefined {
  const expression = isList ? escapedInList : escaped;
  expression.lastIndex = 0;
  // To match all would make the expression anew.
  let other = expression.exec(text);
  let percent = findPercent(text, 0);
  if (!other && percent === text.length) return undefined;
  // No form is shorter than what it stands for.
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  const put = (piece: string, from: number, to: number): void => {
    for (let at = from; at < to; at++) bytes[length++] = piece.charCodeAt(at);
  };
  let last = 0;
  while (other || percent < text.length) {
    const isPercent = !other || percent < other.index;
    const start = isPercent ? percent : other!.index;
    put(text, last, start);
    const begin = length;
    if (isPercent) {
      last = start + 3 * countPercent(text, start);
      for (let at = start; at < last; at += 3) bytes[length++] = readHexByte(text, at + 1);
      percent = findPercent(text, last);
    } else {
      const form = other![0];
      const letters = decodeForm(form);
      put(letters, 0, letters.length);
      last = start + form.length;
      other = expression.exec(text);
    }
    onEscape(start, last, begin, length);
  }
  put(text, last, text.length);
  return bytes.subarray(0, length);
}

/** Where the next percent form begins; the text's length where none does. */
function findPercent(text: string, from: number): number {
  for (let at = text.indexOf("%", from); at !== -1; at = text.indexOf("%", at + 1))
    if (countPercent(text, at) > 0) return at;
  return text.length;
}

/** Bytes of the letter that stands as percent forms from here on; 0 where none does. https://www.rfc-editor.org/rfc/rfc3629#section-4 */
function countPercent(text: string, at: number): number {
  const byte = readHexByte(text, at + 1);
  if (byte < 0x80) return byte >= 0x20 ? Number(byte !== 0x7f) : Number(byte === 9 || byte === 10 || byte === 13);
  const count = byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
  for (let place = at + 3; place < at + 3 * count; place += 3)
    if (text.charCodeAt(place) !== 37 || readHexByte(text, place + 1) >> 6 !== 2) return 0;
  return count;
}

/** @returns -1 for what are no two digits */
function readHexByte(text: string, at: number): number {
  const high = readHexDigit(text.charCodeAt(at));
  const low = readHexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}

function readHexDigit(letter: number): number {
  if (letter >= 48 && letter < 58) return letter - 48;
  const small = letter | 32;
  return small >= 97 && small < 103 ? small - 87 : -1;
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };

function decodeForm(form: string): string {
  if (form[0] === "&") {
    const name = form.slice(1, -1).toLowerCase();
    if (name[0] !== "#") return entities[name]!;
    return encodeCode(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  }
  const code = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code) return encodeCode(Number.parseInt(code, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  if (form.endsWith("/")) return "/";
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1]! : "";
}

/** As UTF-8, one character a byte: the text around it is bytes too. Half of a pair is none by itself. */
function encodeCode(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), last);
  if (code >= 0xd800 && code < 0xe000) return "\xef\xbf\xbd";
  return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), last);
}
