import type { Proof, Rule, RuleMatch } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * What a program takes where nothing else is given, what a condition chooses, and what an editor of streams writes. As in
 * generic.ts, every repetition is bounded, and a pattern stays within a line.
 */

const kinds = [
  {
    ...password,
    id: "generic-unset-password",
    label: "a password",
    words: "pass(?:word|wd|wort|phrase)?|pwd|(?<![A-Za-z])pw",
  },
  {
    ...token,
    id: "generic-unset-token",
    label: "a token or key",
    words: "secret|token|(?:api|access|auth|private|sign(?:ing)?|encryption)[_-]?key|credential",
  },
];
const marks = ["?:", "??", "||", "//", "or", "else", "else {", " :", "_|", "default", "value:"];
/** `?:`, `||`, `else {`; what a colon parts is chosen by a condition. */
const chosen = String.raw`(?:(?:\?:|\?\?|\|\||//|or|else|else \{|\x20:|_\||default|value:) |default\()["'](?<!["'\w]\x20:\x20["'](?<!\?[^\r\n;]{1,120}))`;
/** Up to the name at the head of the statement. */
const assigned = (words: string): string =>
  String.raw`(?<=(?<![\w$.-])(?<key>[\w$.-]{0,40}(?:${words})(?:[_-]?(?:value|text|default|prod|dev))?\d{0,2})["'\]]{0,2}(?:[ \t]{0,2}:[ \t]{0,2}[A-Za-z][\w<>?]{0,16})?[ \t]{0,8}(?::?=|[:,])[ \t]{1,4}(?![=~])[^\r\n;]{1,160}["'])`;
/** One word with a digit: most that is chosen otherwise are names. */
const drawn = String.raw`(?=[^"'\\\r\n]{0,80}\d)(?<secret>[^\s"'\\]{6,200})(?=["'])`;

const editor =
  "(?:(?<![A-Za-z])pw(?![A-Za-z])|pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|requirepass|access[_-]?key)";

/** `sed s/password=old/password=new/`: what an editor writes has a rule of its own, which knows where it ends. */
export function checkEdited(value: string, { window, start }: RuleMatch): Proof {
  if (!/[/#~@,]$/.test(value)) return "unknown";
  const line = window.slice(Math.max(0, window.lastIndexOf("\n", start)), start);
  return /(?:^|\s)(?:sed|perl)\s.{0,200}(?<!\w)s[/#~@,]/.test(line) ? "invalid" : "unknown";
}

export const choiceRules: readonly Rule[] = [
  ...kinds.map(({ words, ...rule }) => ({
    ...rule,
    label: `${rule.label} that a program takes where no other is given`,
    keywords: [...marks.flatMap((mark) => [`${mark} "`, `${mark} '`]), 'default("', "default('"],
    pattern: new RegExp(`${chosen}${assigned(words)}${drawn}`, "i"),
    reach: [240, 260] as const,
  })),
  {
    ...password,
    id: "generic-edited-secret",
    label: "a password, token or key that an editor of streams writes",
    keywords: ["sed -", "sed 's", 'sed "s', "perl -p"],
    // `sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=…/"`, `sed 's|__PASSWORD__|…|'`
    pattern: new RegExp(
      String.raw`(?:sed|perl) [^\r\n]{1,120}?(?<![\w$])s(?<mark>[/|#,@~!:])[^\r\n]{0,40}?(?<key>${editor})\w{0,24}[^\r\n]{0,60}?\k<mark>(?:\\1[ =]{0,2}|[^\r\n/|#]{0,40}?${editor}\w{0,24}["']?[ \t]{0,4}[=: ][ \t]{0,4})?["'\\]{0,2}(?=[^\s"'\\]{0,80}\d)(?<secret>(?:(?!\k<mark>)[^\s"'\\$<>{}&]){4,200})(?=["'\\]{0,2}\k<mark>)`,
      "i",
    ),
    reach: [8, 480],
  },
];
