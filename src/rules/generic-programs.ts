import type { Rule } from "../types.ts";
import { password } from "./generic-kinds.ts";

/*
 * What a program gives back under a name, or assigns to several names at once. As in generic.ts, every repetition is
 * bounded.
 */

const gap = String.raw`[ \t]{0,4}`;
const opening = `[bru@]{0,2}["']`;
const word =
  "(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|private|secret|signing|encryption|crypt(?:o|ion)?)_?-?key)";
/** `getPassword() {`, `def token(self) -> str:`, `Password { get {`, and the line break before the statement. */
const head = String.raw`\b(?<key>[\w$]{0,40}${word}[\w$]{0,20})(?![\w$])(?:\([^()\r\n]{0,120}\))?[^"'\r\n;()]{0,60}(?:\r?\n[ \t]{0,40}(?:(?:\{|get(?: \{)?)[ \t]{0,4})?){0,3}`;

/** What may stand before a statement that gives back one of several: directives and conditions, and what others give back. */
const branches = String.raw`(?:(?:#(?:if|else|elif|elseif|endif)\b[^"'\r\n]{0,60}|return ["'][^"'\r\n]{0,120}["'];?|(?:\} ?)?(?:else |el)?if [^\r\n]{1,80}[{:]|(?:\} ?)?else ?[{:])\r?\n[ \t]{0,40}){0,6}`;

const argument = String.raw`(?:[bfru@]{0,2}(?:"[^"\\\r\n]{0,200}"|'[^'\\\r\n]{0,200}')|[\w$.:]{1,60})`;
const tuple = (before: number): string =>
  String.raw`(?<=(?<![\w$.])(?:[\w$.]{1,40},[ \t]?){${before}}[\w$.]{1,40})[)\]]?${gap}:?=${gap}[([]?(?:${argument}(?:,|[ \t]to[ \t])${gap}){${before}}`;
const names = ["password", "passwd", "passwort", "pass", "pwd", "secret", "token"];

export const programRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-returned-secret",
    label: "a password, token or key that a function gives back",
    keywords: ['return "', "return '", 'return b"', 'return @"'],
    // A value with a digit: most that is given back is a word.
    pattern: new RegExp(
      String.raw`return[ \t]${opening}(?=[^"'\\\r\n]{0,80}\d)(?<=${head}${branches}return[ \t]${opening})(?<secret>[^"'\\\r\n]{6,200})(?=["'])`,
      "i",
    ),
    reach: [640, 260],
  },
  {
    ...password,
    id: "generic-computed-secret",
    label: "a password, token or key that a property of Swift is computed as",
    keywords: ["string {\n", "string {\r\n", 'string { "'],
    // One expression, without `return`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0255-omit-return.md
    pattern: new RegExp(
      String.raw`String \{(?<=\b(?<key>[\w$]{0,40}${word}[\w$]{0,20})(?:\([^()\r\n]{0,120}\) ->|:) String \{)\s{1,40}"(?=[^"\\\r\n]{0,80}\d)(?<secret>[^"\\\r\n]{6,200})(?="\s{0,40}\})`,
      "i",
    ),
    reach: [240, 300],
  },
  {
    ...password,
    id: "generic-compared-secret",
    label: "a password, token or key that a program compares with",
    keywords: ["strcmp(", "strncmp(", "strcasecmp(", "compare_digest(", "hash_equals(", "secure_compare("],
    pattern:
      /(?:strn?(?:case)?cmp|compare_digest|hash_equals|secure_compare)\([ \t]{0,4}(?<key>[\w.>$["'-]{0,40}(?:pass|pwd|secret|token|key)[\w.$"'\]-]{0,24}),[ \t]{0,4}b?["'](?<secret>[^"'\\\r\n]{4,200})(?=["'])/i,
  },
  {
    ...password,
    id: "generic-equal-secret",
    label: "a password, token or key that a program compares with",
    keywords: ['".equals('],
    pattern:
      /"\.equals\((?<="(?<secret>[^"\\\r\n]{4,200})"\.equals\()[ \t]{0,4}(?<key>[\w.]{0,40}(?:pass|pwd|secret|token|key)\w{0,20})(?:\(\))?\)/i,
    reach: [240, 80],
  },
  {
    ...password,
    id: "generic-assigned-several",
    label: "a password, token or key that is assigned together with others",
    keywords: names.flatMap((name) =>
      [` = "`, ` = '`, " = (", ") = (", "] = [", ") = [", `) = "`, ` := "`].map((mark) => name + mark),
    ),
    // `user, password = "svc", "…"`
    pattern: new RegExp(
      String.raw`(?:${names.join("|")})(?<=[\s,](?<key>[\w$.]{1,40}))(?:${[3, 2, 1].map(tuple).join("|")})${opening}(?<secret>[^"'\\\r\n]{4,200})(?=["'])`,
      "i",
    ),
    reach: [160, 640],
  },
];
