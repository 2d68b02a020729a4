import { once } from "../once.ts";
import { createLines, findIn, noPassages, type Passages } from "./passages.ts";
import { readTexts } from "./told.ts";

/** What is longer shows nothing. */
const longest = 1 << 15;
/** A mark and the blanks around it, where a search goes on. */
const overlap = 200;
/** What stands farther along a line begins nothing. */
const longestHead = 200;

/** `Example: "`, `setExample = doc(`, `const usageText =`: what a command's help is called, where a text over lines is given to it. */
const named =
  /(?:(?:[eE]xamples?|EXAMPLES?|(?:[uU]sage|USAGE)(?:Text|_TEXT)?|[hH]elpText|HELP_TEXT)(?<=(?<![\w.])\w{1,50})|(?<![\w.])(?:Long|LongHelp|longDesc(?:ription)?|epilog|after_(?:long_)?help|long_about))[ \t]{0,8}(?::|:?=)[ \t]{0,8}(?:[\w.]{1,60}\([ \t]{0,4}){0,2}(?:`|[rRfF]?(?:"""|''')|r(#{1,3})")/g;
/** Of Ruby, Perl, PHP and Terraform: a text whose mark says that somebody reads it. What it is written into goes by another. */
const marked =
  /(?:<<[-~]?|<<<[ \t]?)(["']?)(MD|MARKDOWN|README|USAGE|HELP|EXAMPLES?|DOCS?|DESC(?:RIPTION)?)\1(?!\w|[^\n]{0,200}<<)/g;

/** Where what ends a text stands, behind a place; -1 where nothing does. Places ascend, and nothing is read twice. */
function createFindEnd(text: string, end: RegExp): (from: number) => number {
  let found = -1;
  let read = 0;
  return (from) => {
    if (found >= from) return found - from < longest ? found : -1;
    const begin = Math.max(from, read);
    const at = text.slice(begin, from + longest).search(end);
    read = at === -1 ? Math.max(begin, from + longest - overlap) : begin + at;
    found = at === -1 ? -1 : begin + at;
    return found;
  };
}

/** A comment, or a string that is still open, holds what only looks like the beginning of a text; Rust's attributes are neither. */
const isHeld = (head: string): boolean =>
  head.length > longestHead ||
  /^[ \t]*(?:\*|--|%|=)|\/[/*]|["'`]|#(?!!?\[)/.test(head.replace(/"[^"\n]*"|'[^'\n]*'/g, ""));

/** Ruby's and Perl's `desc <<~MD`, `print <<USAGE`, `text = <<-DOC`, `page(<<~MD)`; a number that is shifted, and C++'s streams, are no text's beginning. */
const opensText = /(?:[=(,][ \t]*|^[ \t]*[a-z]\w*[ \t]+)$/;

/** Comments and strings of a line, whose ticks are none, and ticks. */
const piece = /\/\/[^\n]*|\/\*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`/g;

/** Those that open a text. */
function listTicks(text: string): ReadonlySet<number> {
  const opens = new Set<number>();
  const findFrom = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const tick = /(?<!\\)`/g;
  for (let found = findFrom(piece, 0); found; ) {
    let end = found.index + found[0].length;
    if (found[0] === "`") {
      opens.add(found.index);
      end = (findFrom(tick, end)?.index ?? text.length) + 1;
    } else if (found[0] === "/*") end = (text.indexOf("*/", end) + 1 || text.length) + 1;
    found = findFrom(piece, end);
  }
  return opens;
}

function readShown(text: string): Passages {
  const found: (readonly [begin: number, end: number])[] = [];
  const finders = new Map<string, (from: number) => number>();
  const addShown = (start: number, end: string): void => {
    const findEnd = finders.get(end) ?? createFindEnd(text, new RegExp(end, "m"));
    finders.set(end, findEnd);
    // It begins with what opens it.
    found.push([start - 1, findEnd(start)]);
  };
  const readTicks = once(() => listTicks(text));
  const readQuotes = once(() => new Set(readTexts(text).opens));
  const readNamed = createLines(text);
  for (const { 0: opened, 1: signs, index } of text.matchAll(named)) {
    if (isHeld(readNamed(index).head)) continue;
    const start = index + opened.length;
    const isTick = opened.endsWith("`");
    // What closes a text opens none.
    if (signs) addShown(start, `"${signs}`);
    else if (isTick ? readTicks().has(start - 1) : readQuotes().has(start - 3))
      addShown(start, isTick ? "(?<!\\\\)`" : opened.slice(-3));
  }
  const readMarked = createLines(text);
  for (const { 0: opened, 2: mark, index } of text.matchAll(marked)) {
    const { head } = readMarked(index);
    if (!isHeld(head) && opensText.test(head)) addShown(index + opened.length, `^[ \\t]*${mark}[);]{0,3}[ \\t]*\r?$`);
  }
  const shown = found.filter(([, end]) => end !== -1).sort(([a], [b]) => a - b);
  return { begins: shown.map(([begin]) => begin), ends: shown.map(([, end]) => end) };
}

const hint = /xample|XAMPLE|sage|USAGE|[hH]elp|HELP|Long|longDesc|epilog|long_about|<<<?[-~]?[ \t]?["']?[A-Z]/;

/** Does a program show it to whoever asks for help: in a text over lines that is called so? */
export const createHelp = (text: string): ((start: number) => boolean) =>
  findIn(() => (hint.test(text) ? readShown(text) : noPassages));
