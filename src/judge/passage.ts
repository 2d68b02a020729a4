import type { Level, Rule } from "../types.ts";
import { isDocComment, isSmallWords } from "./doubt.ts";
import { fixtureWords, isFixture } from "./index.ts";
import { isInLock } from "./lock.ts";
import type { PathClass } from "./paths.ts";
import { splitWords } from "./place.ts";

/** As far back a passage may begin, in bytes; longer ones are taken for code. */
const reach = 1 << 18;

/** What opens a text over lines that nobody assigns, or assigns to what is shown: the rest of its line before the quotes. */
const shownText =
  /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;

/** `"""` and `'''`: documentation in Python, Elixir, Julia and others. */
function isInDocstring(before: string): boolean {
  let open = -1;
  for (const { 0: quotes, index } of before.matchAll(/"""|'''/g)) {
    if (open === -1) open = index;
    else if (before.startsWith(quotes, open)) open = -1;
  }
  return open !== -1 && shownText.test(before.slice(before.lastIndexOf("\n", open) + 1, open));
}

/** Comments that tools make pages of: `/** … *\/`, Ruby's and Perl's `=begin … =end`, PowerShell's `<# … #>`. */
const comments = [
  [/\/\*\*\s/g, "*/"],
  [/^=(?:begin|pod|head\d|over|item)\b/gm, "\n=cut", "\n=end"],
  [/<#\s/g, "#>"],
] as const;

/** In a comment of several lines: a line of code that was commented out is no documentation. */
function isInBlock(before: string): boolean {
  const begin = before.lastIndexOf("/*");
  if (begin === -1 || before.includes("*/", begin) || !/^\/\*+\s*\n/.test(before.slice(begin, begin + 200)))
    return false;
  return !/^\s*(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i.test(
    before.slice(before.lastIndexOf("\n") + 1),
  );
}

/** Given to every visitor of a page. https://docsearch.algolia.com/docs/api/ */
function isSearchKey(before: string, after: string): boolean {
  const around = before.slice(-300) + after;
  return (
    /\bapi_?key["']?\s{0,4}[:=]\s{0,4}["']$/i.test(before.slice(-40)) &&
    /\bapp(?:lication)?_?id\b/i.test(around) &&
    /\bindex_?name\b/i.test(around)
  );
}

const isInComment = (before: string): boolean =>
  comments.some(([begin, ...ends]) => {
    const last = [...before.matchAll(begin)].at(-1);
    return last !== undefined && ends.every((end) => !before.includes(end, last.index));
  });

/** A module or function that Rust compiles for tests only, up to the brace that closes it. */
function isInTest(before: string): boolean {
  const last = [...before.matchAll(/^([ \t]*)#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm)].at(-1);
  const close = last && before.indexOf(`\n${last[1]}}`, last.index);
  return close === -1;
}

/** `def self.example_code`: what a function named for examples returns is shown to readers. */
function isInExamples(before: string): boolean {
  const named =
    /^([ \t]*)(?:(?:export|static|public|private)\s+)*(?:def|function|fun|func|fn)\s+(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b/gm;
  const last = [...before.matchAll(named)].at(-1);
  return (
    last !== undefined && !new RegExp(`\n${last[1]}(?:end\\b|\\}|\\S)`).test(before.slice(last.index + last[0].length))
  );
}

/** Help of a command: a string over lines, opened by a backtick, with a heading of its own for examples. */
function isInHelp(before: string): boolean {
  const open = before.lastIndexOf("`");
  return open !== -1 && /^[ \t]{0,8}(?:examples?|usage):[ \t]{0,8}$/im.test(before.slice(open + 1));
}

/** `var sampleKey = """`, and the key below; what an earlier statement of the line names is another's. */
function isBelowSample(before: string): boolean {
  const [opened = "", blanks = ""] = before.slice(-300).split("\n").slice(-2);
  return (
    /^[ \t]*$/.test(blanks) &&
    /(?:"""|'''|[`"'({[=]|<<[-~]?["']?\w{2,20}["']?)[ \t]*\\?\r?$/.test(opened) &&
    splitWords(opened.slice(opened.lastIndexOf(";") + 1)).some((word) => fixtureWords.has(word))
  );
}

const userLine = /(?:user|login|name)["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;

/** `login-name: shop7`, and the same word for a password on the next line or the one before: who is asked for one tries the other. */
function isTwin(before: string, after: string): boolean {
  const [value, word = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  return isSmallWords(word) && lines.some((line) => userLine.exec(line ?? "")?.[1] === value);
}

const ownSection = /^(?:development|develop|dev|tests?|testing|local|sandbox|example)$/i;

/** `development:` in a YAML file of several environments, above what is indented deeper. */
function isInSection(before: string): boolean {
  let start = before.lastIndexOf("\n") + 1;
  let indent = /^ */.exec(before.slice(start))![0].length;
  while (start > 0 && indent > 0) {
    const end = start - 1;
    start = end === 0 ? 0 : before.lastIndexOf("\n", end - 1) + 1;
    const line = before.slice(start, end);
    const [, blanks = "", name = ""] = /^( *)(?:- )?["']?([\w-]+)["']?:\s*(?:[&#].*)?$/.exec(line) ?? [];
    if (name === "" || blanks.length >= indent) continue;
    if (ownSection.test(name)) return true;
    indent = blanks.length;
  }
  return false;
}

/** What lowers only values without a format: each of them can be put beside any. */
const isGuessPassage = (before: string, after: string, rule: Rule, pathClass: PathClass): boolean =>
  (rule.credential === "generic-password" && isTwin(before, after)) ||
  (pathClass === "code" ? isDocComment(before.slice(before.lastIndexOf("\n") + 1)) : isInLock(before, after));

/** Does a program tell it to its readers, or have it in a test among its code; or is it data of an environment that is no other's, or of a lock? */
function isPassage(bytes: Uint8Array, start: number, rule: Rule, pathClass: PathClass): boolean {
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, start)
    .subarray(Math.max(0, start - reach))
    .toString("latin1");
  const after = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(8000, bytes.length - start)).toString(
    "latin1",
  );
  if (rule.judged && isGuessPassage(before, after, rule, pathClass)) return true;
  if (pathClass === "translation") return false;
  if (pathClass === "data") return isInSection(before);
  return (
    isBelowSample(before) ||
    isInDocstring(before) ||
    isInComment(before) ||
    isInBlock(before) ||
    isInTest(before) ||
    isInExamples(before) ||
    isInHelp(before) ||
    isSearchKey(before, after.slice(0, 400))
  );
}

/** The level of what tests and documentation make for themselves, where a program holds them. @param start of the secret in `bytes` */
export const lowerInPassage = (
  level: Level,
  rule: Rule,
  pathClass: PathClass,
  bytes: Uint8Array,
  start: number,
): Level =>
  level === "error" &&
  (pathClass === "code" || pathClass === "data" || pathClass === "translation") &&
  isFixture(rule, "docs") &&
  isPassage(bytes, start, rule, pathClass)
    ? "warning"
    : level;
