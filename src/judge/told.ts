import { once } from "../once.ts";
import { createLines, findIn, findLast, type Passages } from "./passages.ts";

/** As far back a passage may begin, in bytes; longer ones are taken for code. */
const reach = 1 << 18;

/** Of a passage that begins at `open` where its end stands, 0 for one that has none; `next` begins the next one. */
type FindEnd = (open: number, next?: number) => number;

/** A kind of passage: where one begins, and where it ends. What both need of a text is read once. */
interface Kind {
  readonly begin: RegExp;
  createFindEnd(text: string): FindEnd;
}

const list = (text: string, pattern: RegExp): number[] => Array.from(text.matchAll(pattern), ({ index }) => index);

/** The first of `places` behind `open`. */
const findNext = (places: readonly number[], open: number): number => places[findLast(places, open + 1) + 1] ?? 0;

/** A comment begins a line, since a glob does not, and is closed before the next begins: what is not is none. */
const createComment = (begin: RegExp, end: RegExp): Kind => ({
  begin,
  createFindEnd: (text) => {
    const ends = list(text, end);
    return (open, next = text.length) => {
      const found = findNext(ends, open);
      return found < next ? found : 0;
    };
  },
});

/** Ruby's and Perl's pages, of many parts. What runs to the end of its file could be a line of a string. */
const pod: Kind = {
  begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
  createFindEnd: (text) => {
    const ends = list(text, /^=(?:cut|end)\b/gm);
    return (open) => findNext(ends, open);
  },
};

/** `<# .SYNOPSIS … #>`; what else stands between these was commented out. One that a string over lines (`@'…'@`) holds is over with it. */
const scriptHelp = createComment(/^[ \t]*<#(?=\s{1,40}\.[A-Z]{4,30}\b)/gim, /#>|^["']@/gm);

/** Comments that tools make pages of: `/** … *\/`, Ruby's and Perl's `=begin … =end`, PowerShell's help. */
const pages: readonly Kind[] = [createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g), pod, scriptHelp];

/** A comment of several lines. */
const blocks = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);

/** No test's attributes and name are longer. */
const longestItem = 2000;

/** A module or function that Rust compiles for tests only, up to the brace that closes it; `mod tests;` has none. */
const tests: Kind = {
  begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
  createFindEnd: (text) => {
    const braces = new Map<string, number[]>();
    for (const { 1: indent = "", index } of text.matchAll(/^([ \t]*)\}/gm))
      if (!braces.get(indent)?.push(index)) braces.set(indent, [index]);
    return (open) => {
      const item = text.slice(open, open + longestItem);
      const brace = item.search(/[{;]/);
      if (item[brace] !== "{" || !/\b(?:fn|mod|impl)\s/.test(item.slice(0, brace))) return 0;
      const line = /^[^\r\n]*/.exec(item.slice(brace))![0].trimEnd();
      if (line.endsWith("}")) return open + brace + line.length;
      return findNext(braces.get(/^[ \t]*/.exec(item)![0]) ?? [], open);
    };
  },
};

/** `def self.example_code`, `setting_example() ->`: what a function named for examples returns is shown to readers, up to what is indented no deeper. */
const examples: Kind = {
  begin:
    /^(?:[ \t]*(?:(?:export|static|public|private)[ \t]{1,8}){0,4}(?:def|function|fun|func|fn)[ \t]{1,8}(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b|[a-z]\w{0,60}_examples?\([^()\n]{0,80}\)[ \t]{0,4}->)/gm,
  createFindEnd: (text) => {
    // A function that was commented out holds nothing that is run below.
    const [opens, closes] = [/(?<![\w"'`*/])\/\*/g, /\*\//g].map((mark) => list(text, mark)) as [number[], number[]];
    const isCommented = (open: number): boolean =>
      (opens[findLast(opens, open)] ?? -1) > (closes[findLast(closes, open)] ?? -1);
    const starts: number[] = [];
    const indents: number[] = [];
    for (const { 1: blanks = "", index } of text.matchAll(/^([ \t]*)\S/gm)) {
      starts.push(index);
      indents.push(blanks.length);
    }
    // From its end on it would be filled as a list of few, which takes V8 long.
    const ends = new Int32Array(starts.length);
    for (let at = starts.length - 1; at >= 0; at--) {
      let end = at + 1;
      while (end < starts.length && indents[end]! > indents[at]!) end = ends[end]!;
      ends[at] = end;
    }
    return (open) => (isCommented(open) ? 0 : (starts[ends[findLast(starts, open + 1)]!] ?? Number.POSITIVE_INFINITY));
  },
};

/** What begins in a text between quotes is over with it. */
function readPassages(text: string, texts: () => Texts, { begin, createFindEnd }: Kind): Passages {
  const begins = list(text, begin);
  // Most texts hold none, and where they would end is not looked for.
  if (begins.length === 0) return { begins, ends: [] };
  const { opens, ends: textEnds } = texts();
  const findEnd = createFindEnd(text);
  const ends: number[] = [];
  let farthest = 0;
  for (const [at, open] of begins.entries()) {
    const textEnd = textEnds[findLast(opens, open)] ?? 0;
    const end = Math.min(findEnd(open, begins[at + 1]), open + reach, textEnd <= open ? text.length : textEnd);
    farthest = Math.max(farthest, end);
    ends.push(farthest);
  }
  return { begins, ends };
}

/** Is a place in a passage of a kind? */
const createFinder = (text: string, texts: () => Texts, kind: Kind): ((start: number) => boolean) =>
  findIn(() => readPassages(text, texts, kind));

/** What stands before a backtick that opens a string. */
const opening = /(?:=>?|[(:,+[{?]|\breturn)\s*$/;

/** `Examples:` on a line of its own, and `Usage: serve [options]` on one with more. */
const heading =
  /(?<=^|`)[ \t]{0,8}(?:(?:[eE]xamples?|EXAMPLES?|[uU]sage|USAGE):[ \t]{0,8}$|Usage: [a-z][\w-]{0,30} [^`\r\n]{0,200}$)/gm;

/** Found faster than a heading, which looks back at each place. */
const headingWord = /(?:xamples?|XAMPLES?|sage|SAGE):/;

/** Help of a command: a string over lines, between backticks, with a heading of its own for examples. */
function createHeadings(text: string): (start: number) => boolean {
  const readHeadings = once(() => (headingWord.test(text) ? list(text, heading) : []));
  // Neither one that is escaped nor Go's "`".
  const readTicks = once(() => list(text, /(?<!\\)`(?!(?<=(["'])`)\1)/g));
  return (start) => {
    const heading = readHeadings()[findLast(readHeadings(), start)];
    if (heading === undefined || heading < start - reach) return false;
    const ticks = readTicks();
    const last = findLast(ticks, start);
    const open = ticks[last];
    if (open === undefined || last % 2 === 1 || last + 1 === ticks.length || open >= heading) return false;
    return opening.test(text.slice(Math.max(0, open - 40), open));
  };
}

/** What opens a text over lines that nobody assigns, or assigns to what is shown: the rest of its line before the quotes. */
const shownText =
  /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;

/** What is longer shows nothing. */
const longestLead = 200;

export interface Texts {
  readonly opens: readonly number[];
  readonly ends: readonly number[];
}

const comment = /^[ \t]*(?:#|\/\/)/;

/** What a comment holds, or a string of one line (`'"""'`), opens nothing. */
const isHeld = (text: string, index: number, head: string): boolean =>
  comment.test(head) || (/["'`]/.test(text.charAt(index - 1)) && text.charAt(index - 1) === text.charAt(index + 3));

/** `"""` and `'''`, from those that open a text to those that close it, behind them. */
export function readTexts(text: string): Texts {
  const opens: number[] = [];
  const ends: number[] = [];
  const readLine = createLines(text);
  for (const { 0: quotes, index } of text.matchAll(/"""|'''/g)) {
    if (opens.length === ends.length) {
      if (!isHeld(text, index, readLine(index).head)) opens.push(index);
    } else if (text.startsWith(quotes, opens.at(-1))) ends.push(index + 3);
  }
  return { opens, ends };
}

/** Documentation in Python, Elixir, Julia and others. */
function createDocstrings(text: string, texts: () => Texts): (start: number) => boolean {
  return (start) => {
    const { opens, ends } = texts();
    const at = findLast(opens, start - 2);
    const open = opens[at];
    if (open === undefined || open < start - reach || (ends[at] ?? 0) <= start) return false;
    const before = text.slice(Math.max(0, open - longestLead), open);
    const line = before.lastIndexOf("\n") + 1;
    return (line > 0 || open <= longestLead) && shownText.test(before.slice(line));
  };
}

/** A line of code that was commented out is no documentation. */
const code = /^\s*(?:,\s*)?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;

/** Is a place in PowerShell's help? What begins any other page can stand in a list of paths or a text of a shell. */
export const createScriptHelp = (text: string): ((start: number) => boolean) =>
  createFinder(
    text,
    once(() => readTexts(text)),
    scriptHelp,
  );

/** Does a program tell it to its readers there, or have it in a test among its code? For all values of a text. */
export function createTold(text: string): (start: number) => boolean {
  const texts = once(() => readTexts(text));
  const isInDocstring = createDocstrings(text, texts);
  const isInBlock = createFinder(text, texts, blocks);
  const readLine = createLines(text);
  const others = [...[...pages, tests, examples].map((kind) => createFinder(text, texts, kind)), createHeadings(text)];
  return (start) =>
    isInDocstring(start) ||
    others.some((isIn) => isIn(start)) ||
    (isInBlock(start) && !code.test(readLine(start).head));
}
