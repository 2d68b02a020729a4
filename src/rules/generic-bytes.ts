import type { Rule, RuleMatch } from "../types.ts";
import { token } from "./generic-kinds.ts";

/*
 * Keys as the bytes that they are: a list of numbers as long as keys are, or a string of escapes, under a name that says key or
 * secret. They are read as the same in hexadecimal digits. As in generic.ts, every repetition is bounded.
 */

const name = String.raw`(?<key>[\w$]{0,40}(?:key|secret|passw|seed)[\w$]{0,16})`;
const element = String.raw`(?:\(byte\) ?)?(?:0x[\da-f]{1,2}|\d{1,3})`;
/** Of AES, HMAC and elliptic curves. */
const sizes = [64, 32, 24, 16];
const list = sizes.map((size) => `(?:${element}\\s{0,4},\\s{0,60}){${size - 1}}${element}`).join("|");
/** What opens a list; what stands between it and the name is a type or a call. */
const open = String.raw`(?:[{[] ?(?=0x)|\{ ?(?=\(byte\))|byte(?:\[\] ?)?\{|bytes\(\[|bytearray\(\[|uint8array(?:\.from)?\(\[|; (?:16|24|32|64)\] = \[|\] = \{\r?\n|(?:key|secret)["']: ?\[)\s{0,40}`;
const assigned = String.raw`(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,24}\])?(?:["']: ?|(?::[^=\r\n]{0,30})? {0,4}:?= {0,4})[^=;"'\r\n]{0,40}(?:\r?\n)?\s{0,40})`;

/** Text, which C ends with a zero. */
const printable = /^[\x20-\x7e]*\0*$/;
/** Drawn bytes are neither counted up nor repeated. */
const isDrawn = (bytes: readonly number[]): boolean =>
  new Set(bytes).size * 5 >= bytes.length * 3 &&
  bytes.filter((byte, at) => Math.abs(byte - (bytes[at - 1] ?? byte)) < 3).length * 4 < bytes.length;

function write(bytes: readonly number[], { groups }: RuleMatch): string | undefined {
  // What is text is read as one.
  if (bytes.some((byte) => byte > 255) || printable.test(String.fromCharCode(...bytes)) || !isDrawn(bytes))
    return undefined;
  return `${groups["key"]} = "${Buffer.from(bytes).toString("hex")}"\n`;
}

const readList = (value: string, match: RuleMatch): string | undefined =>
  write((value.match(/0x[\da-f]{1,2}|\d+/gi) ?? []).map(Number), match);

const escaped = /\\x([\da-f]{2})|\\(.)|[^\\]/gi;
const named: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, "0": 0 };
function readEscapes(value: string, match: RuleMatch): string | undefined {
  const bytes = Array.from(value.matchAll(escaped), ([whole, digits, letter]) =>
    digits !== undefined
      ? Number.parseInt(digits, 16)
      : letter === undefined
        ? whole.charCodeAt(0)
        : (named[letter] ?? letter.charCodeAt(0)),
  );
  return sizes.includes(bytes.length) ? write(bytes, match) : undefined;
}

export const byteRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-key-bytes",
    label: "a key written as a list of its bytes",
    keywords: [
      ...[
        "{0x",
        "{ 0x",
        "[0x",
        "[ 0x",
        "{(byte)",
        "{ (byte)",
        "byte{",
        "byte[]{",
        "byte[] {",
        "bytes([",
        "bytearray([",
      ],
      ...[
        "uint8array([",
        "uint8array.from([",
        "; 16] = [",
        "; 24] = [",
        "; 32] = [",
        "; 64] = [",
        "] = {\n",
        "] = {\r\n",
      ],
      ...["key", "secret"].flatMap((word) => [`${word}":[`, `${word}": [`, `${word}':[`, `${word}': [`]),
    ],
    pattern: new RegExp(`${open}${assigned}(?<secret>${list})(?=,?\\s{0,40}[\\]})])`, "i"),
    reach: [160, 720],
    decode: readList,
  },
  {
    ...token,
    id: "generic-escaped-bytes",
    label: "a key written as a string of escapes",
    keywords: ['b"\\x', "b'\\x", '= "\\x', "= '\\x", '("\\x', "('\\x"],
    pattern: new RegExp(
      String.raw`(?:b|= |\()["'](?=\\x)(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,12}\])?[ \t]{0,4}:?=[ \t]{0,4}[^"'\r\n;=]{0,40}["'])(?<secret>(?:\\[^\r\n]|[^"'\\\r\n]){16,260})(?=["'])`,
      "i",
    ),
    reach: [100, 320],
    decode: readEscapes,
  },
];
