import type { Encoded } from "./encoded-runs.ts";

/*
 * The forms in which text stands escaped or in pieces, as patterns: `escapes.ts` tells where one may begin. Escapes of
 * controls stay as they are: bytes in source code. So do percent forms that are no UTF-8, which leaves names of Windows
 * variables alone, `%FEED_TOKEN%`.
 */

const escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
const follower = "%[89ab][0-9a-f]";
const blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
/** Of a string: `u"…"`, `f"…"`. */
const prefix = "[a-z@]{0,2}";
/** What a token is made of, before and behind where strings of one are parted. */
const inWord = String.raw`[\w+/=-]`;
const rest = (quote: string): string => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;

const forms = [
  `%${escapedByte}`,
  `%(?:c[2-9a-f]|d[0-9a-f])${follower}`,
  `%e[0-9a-f](?:${follower}){2}`,
  `%f[0-4](?:${follower}){3}`,
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

/** @param isList the strings of the list in this text are joined */
export function decodeEscapes(text: string, origin: number, isList: boolean): Omit<Encoded, "place"> | undefined {
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
  const expression = isList ? escapedInList : escaped;
  expression.lastIndex = 0;
  // To match all would make the expression anew.
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    put(text.slice(last, found.index));
    decodedAt.push(length);
    outerAt.push(found.index);
    put(decodeForm(found[0]));
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
      // Every other piece is an escape, which is taken whole.
      if (piece % 2 === 1) return origin + outerAt[isEnd ? piece + 1 : piece]!;
      return origin + outerAt[piece]! + offset - decodedAt[piece]!;
    },
  };
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };

function decodeForm(form: string): string {
  if (form[0] === "%") return Buffer.from(form.replaceAll("%", ""), "hex").toString("latin1");
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

/** As UTF-8, one character a byte: the text around it is bytes too. */
const encodeCode = (code: number): string =>
  code < 128 ? String.fromCharCode(code) : Buffer.from(String.fromCodePoint(code)).toString("latin1");
