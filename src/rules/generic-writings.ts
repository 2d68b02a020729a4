import type { Rule } from "../types.ts";
import { token } from "./generic-kinds.ts";
import { readCodes, readDigits, readParts, readPieces, readRegistry, readReversed, readSum } from "./writings.ts";

/*
 * Text in another writing: the codes of its characters, digits that a program decodes, pieces that statements join. What it
 * says is scanned in its place, under the name that stands before it. As in generic.ts, every repetition is bounded.
 */

const code = String.raw`(?:0x[2-7][\da-f]|[3-9]\d|1[01]\d|12[0-6])`;
/** A list that holds a secret begins with the code of a letter or a digit. */
const letters = [...Array(75).keys()].map((place) => 48 + place).filter((one) => /\w/.test(String.fromCharCode(one)));
const openings = ["[", "{", "(", "[ ", "{ "].flatMap((open) => [
  ...letters.map((letter) => `${open}${letter},`),
  ...[3, 4, 5, 6, 7].map((digit) => `${open}0x${digit}`),
]);

const character = String.raw`(?:chr[bw$]?\([ \t]?|char\([ \t]?|\[char\][ \t]?\(?)${code}\)?`;
const text = String.raw`[^"'\\\r\n]{2,200}`;
const digits = String.raw`[\w+/-]{8,4000}={0,2}`;

export const writingRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-character-codes",
    label: "a secret written as the codes of its characters",
    keywords: openings,
    pattern: new RegExp(
      String.raw`[[({] ?(?<secret>(?:${code}[ \t]{0,2},[ \t]{0,2}(?:\r?\n[ \t]{0,40})?){5,300}${code})(?=(?:,[ \t]{0,2}0(?:x00)?)?,?\s{0,40}[\])}])`,
      "i",
    ),
    reach: [8, 2400],
    decode: readCodes,
  },
  {
    ...token,
    id: "generic-character-calls",
    label: "a secret written as calls that make its characters",
    keywords: ["chr(", "chrw(", "chrb(", "chr$(", "[char]", " char(", "=char("],
    pattern: new RegExp(`(?<secret>${character}(?:[ \\t]{0,3}[+.&|,]{1,2}[ \\t]{0,3}${character}){5,200})`, "i"),
    reach: [8, 4000],
    decode: readCodes,
  },
  {
    ...token,
    id: "generic-registry-value",
    label: "a secret in the bytes of a registry's value",
    keywords: ["=hex:", "=hex(1):", "=hex(2):", "=hex(7):"],
    // https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types
    pattern: /=hex(?:\([127]\))?:(?<secret>(?:[\da-f]{2},(?:\\\r?\n[ \t]{1,4})?){3,1200}[\da-f]{2})/i,
    reach: [8, 4000],
    decode: readRegistry,
  },
  {
    ...token,
    id: "generic-joined-statements",
    label: "a secret that statements join",
    keywords: ['+= "', "+= '", '+="', "+='", '.= "', ".= '"],
    pattern: new RegExp(
      String.raw`[+.]=[ \t]?["'](?<=(?<key>[\w$.]{2,40})[ \t]{0,4}=[ \t]{0,4}["'](?<secret>${text})["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?<again>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])${text}(?:["'];?[ \t]{0,4}\r?\n[ \t]{0,40}[\w$.]{2,40}[ \t]{0,4}[+.]=[ \t]?["']${text}){0,20}(?=["'])`,
    ),
    reach: [8, 1200],
    decode: readPieces,
  },
  {
    ...token,
    id: "generic-appended-text",
    label: "a secret that calls join",
    keywords: ['.append("', ".append('"],
    pattern: new RegExp(
      String.raw`\.append\(["'](?<secret>${text})["']\)(?:;?\s{0,60}[\w$]{0,40}\.append\(["']${text}["']\)){1,12}`,
    ),
    reach: [8, 1200],
    decode: readPieces,
  },
  {
    ...token,
    id: "generic-concatenated-text",
    label: "a secret that a call joins",
    keywords: ['".concat("', "'.concat('"],
    pattern: new RegExp(String.raw`["']\.concat\(["'](?<=["'](?<secret>${text})["']\.concat\(["'])${text}(?=["'])`),
    reach: [8, 640],
    decode: readPieces,
  },
  {
    ...token,
    id: "generic-formatted-text",
    label: "a secret that a call joins of its arguments",
    keywords: [
      ...['concat("', "concat('", 'concat!("', 'paste0("', "paste0('", '-join ("', "-join ('", '-join("', "-join('"],
      ...['f("%s%s', 'format("%s%s', 'format!("{}{}', '{}".format("', "{}'.format('", '}" -f "', `}" -f '`, "}' -f '"],
    ],
    // `string.Concat("…", "…")`, `fmt.Sprintf("%s%s", "…", "…")`, `"{}{}".format("…", "…")`
    pattern: new RegExp(
      String.raw`(?:(?:concat!?|paste0|-join ?)\(|f(?:ormat!?)?\("(?:%s|\{\}){2,8}",[ \t]{0,4}|\}["'](?:\.format\(| -f ))(?<secret>(?:["']${text}["'],\s{0,40}){1,8}["']${text}["'])(?=\s{0,40}[),;\r\n]|$)`,
      "i",
    ),
    reach: [8, 1200],
    decode: readParts,
  },
  {
    ...token,
    id: "generic-adjacent-text",
    label: "a secret in strings that stand one below the other",
    keywords: [" = (\n", " = (\r\n", '" \\\n', "' \\\n", '" \\\r\n'],
    // In brackets, or where a backslash ends the line.
    pattern: new RegExp(
      String.raw`=[ \t](?:\(\r?\n[ \t]{1,60})?[bru]?(?<secret>["']${text}["'](?:(?:[ \t]{1,24}\\)?\r?\n[ \t]{1,60}[bru]?["']${text}["']){1,20})(?=[ \t]{0,4}(?:\r?\n|\)|;|$))`,
    ),
    reach: [96, 1200],
    decode: readParts,
  },
  {
    ...token,
    id: "generic-added-variables",
    label: "a secret that a program joins of two variables",
    keywords: ["key = ", "token = ", "secret = ", "password = ", "passwd = "],
    pattern:
      /(?:key|token|secret|password|passwd) = (?<=["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?:(?:const|let|var|val|my|final|String) ){0,2}(?<key>[\w$.]{1,40}) = )(?<secret>[A-Za-z_]\w{0,30}(?: ?\+ ?[A-Za-z_]\w{0,30}){1,4})(?=[;\s)]|$)/i,
    reach: [900, 120],
    decode: readSum,
  },
  {
    ...token,
    id: "generic-reversed-text",
    label: "a secret that is written backwards",
    keywords: ['"[::-1]', "'[::-1]", '.split("").reverse(', ".split('').reverse("],
    pattern: new RegExp(
      String.raw`(?:["']\[::-1\]|["']\.split\(["']{2}\)\.reverse\()(?<=["'](?<secret>${text})["'](?:\[::-1\]|\.split\(["']{2}\)\.reverse\())`,
    ),
    decode: readReversed,
  },
  {
    ...token,
    id: "generic-decoded-text",
    label: "a secret that a program decodes",
    keywords: [
      ...["b64decode(", "atob(", "frombase64string(", "decodestring(", "base64_decode(", "base64decode(", "decode64("],
      ...["base64.decode(", "getdecoder().decode(", "standard.decode(", "fromhex(", "unhexlify(", "hex2bin("],
    ],
    pattern: new RegExp(
      String.raw`(?:b64decode|atob|FromBase64String|(?:hex\.)?DecodeString|base64_?decode|decode64!?|base64\.decode|getDecoder\(\)\.decode|STANDARD\.decode|fromhex|unhexlify|hex2bin)\([ \t]{0,4}[bru]{0,2}["'](?<secret>${digits})(?=["'])`,
      "i",
    ),
    decode: readDigits,
  },
  {
    ...token,
    id: "generic-piped-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d", "base64 --decode", "xxd -r"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[ne]{1,2}[ \t]{1,4})?["']?(?<secret>${digits})(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:openssl )?(?:base64 (?:-d|--decode)|xxd -r))`,
      "i",
    ),
    reach: [2400, 24],
    decode: readDigits,
  },
  {
    ...token,
    id: "generic-given-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d <", "base64 --decode <", "base64 -d<", "base64 --decode<"],
    pattern: new RegExp(
      String.raw`base64 (?:-d|--decode)[ \t]{0,4}<<<[ \t]{0,4}["']?(?<secret>${digits})(?=["'\s)])`,
      "i",
    ),
    decode: readDigits,
  },
];
