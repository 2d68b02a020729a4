import { once } from "../rules/once.ts";

/** As far back a passage may begin, in bytes; longer ones are taken for code. */
const reach = 1 << 18;

/** The last of `places`, which ascend, that is below `end`; -1 where none is. */
export function findLast(places: readonly number[], end: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a line begins, and what stands on it before a place. Places mostly come one after another: nothing is read twice. */
export function createLines(text: string): (start: number) => { readonly begin: number; readonly head: string } {
  let begin = 0;
  let read = 0;
  return (start) => {
    if (start < begin) begin = text.slice(0, start).lastIndexOf("\n") + 1;
    else {
      const feed = text.slice(read, start).lastIndexOf("\n");
      if (feed !== -1) begin = read + feed + 1;
    }
    read = start;
    return { begin, head: text.slice(begin, Math.min(start, begin + 1000)) };
  };
}

/** @returns where `end` is over, which may be never */
function findEnd(text: string, end: string): number {
  const at = text.indexOf(end);
  return at === -1 ? Number.POSITIVE_INFINITY : at + end.length;
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];

/** A kind of passage: where one begins, and how much of what stands from there on it has. */
interface Kind {
  readonly begin: RegExp;
  measure(rest: string, text: string, begin: number): number;
}

/** Comments that tools make pages of: `/** … *\/`, Ruby's and Perl's `=begin … =end`, PowerShell's `<# … #>`. */
const pages: readonly Kind[] = [
  { begin: /\/\*\*\s/g, measure: (rest) => findEnd(rest, "*/") },
  {
    begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
    measure: (rest) => Math.min(findEnd(rest, "\n=cut"), findEnd(rest, "\n=end")),
  },
  { begin: /<#\s/g, measure: (rest) => findEnd(rest, "#>") },
];

/** A module or function that Rust compiles for tests only, up to the brace that closes it. */
const tests: Kind = {
  begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
  measure: (rest) => findEnd(rest, `\n${indentOf(rest)}}`),
};

/** `def self.example_code`: what a function named for examples returns is shown to readers. */
const examples: Kind = {
  begin:
    /^[ \t]*(?:(?:export|static|public|private)\s+)*(?:def|function|fun|func|fn)\s+(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b/gm,
  measure: (rest) => {
    const from = rest.indexOf("example");
    const next = new RegExp(`\\n${indentOf(rest)}\\S`).exec(rest.slice(from));
    return next ? from + next.index + next[0].length : Number.POSITIVE_INFINITY;
  },
};

/** Help of a command: a string over lines, opened by a backtick, with a heading of its own for examples. */
const help: Kind = {
  begin: /(?<=^|`)[ \t]{0,8}(?:examples?|usage):[ \t]{0,8}$/gim,
  measure: (rest, text, begin) =>
    text.slice(Math.max(0, begin - reach), begin).includes("`") ? findEnd(rest, "`") : 0,
};

/** A comment of several lines. */
const blocks: Kind = {
  begin: /\/\*/g,
  measure: (rest) => (/^\/\*+\s*\n/.test(rest.slice(0, 200)) ? findEnd(rest, "*/") : 0),
};

/** Is a place in the last of a kind that begins before it? All of them are looked for once, and an end once for each. */
function createFinder(text: string, { begin, measure }: Kind): (start: number) => boolean {
  const readBegins = once(() => Array.from(text.matchAll(begin), ({ index }) => index));
  const ends = new Map<number, number>();
  return (start) => {
    const last = readBegins()[findLast(readBegins(), start)];
    if (last === undefined || last < start - reach) return false;
    const end = ends.get(last) ?? last + measure(text.slice(last, last + reach), text, last);
    ends.set(last, end);
    return end > start;
  };
}

/** What opens a text over lines that nobody assigns, or assigns to what is shown: the rest of its line before the quotes. */
const shownText =
  /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;

/** What is longer shows nothing. */
const longestLead = 200;

/** `"""` and `'''`, from those that open a text to those that close it, behind them. */
function readTexts(text: string): { readonly opens: number[]; readonly ends: number[] } {
  const opens: number[] = [];
  const ends: number[] = [];
  for (const { 0: quotes, index } of text.matchAll(/"""|'''/g)) {
    if (opens.length === ends.length) opens.push(index);
    else if (text.startsWith(quotes, opens.at(-1))) ends.push(index + 3);
  }
  return { opens, ends };
}

/** Documentation in Python, Elixir, Julia and others. */
function createDocstrings(text: string): (start: number) => boolean {
  const read = once(() => readTexts(text));
  return (start) => {
    const { opens, ends } = read();
    const at = findLast(opens, start - 2);
    const open = opens[at];
    if (open === undefined || open < start - reach || ends[at]! <= start) return false;
    const before = text.slice(Math.max(0, open - longestLead), open);
    const line = before.lastIndexOf("\n") + 1;
    return (line > 0 || open <= longestLead) && shownText.test(before.slice(line));
  };
}

/** A line of code that was commented out is no documentation. */
const code = /^\s*(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;

/** Does a program tell it to its readers there, or have it in a test among its code? For all values of a text. */
export function createTold(text: string): (start: number) => boolean {
  const isInDocstring = createDocstrings(text);
  const isInBlock = createFinder(text, blocks);
  const readLine = createLines(text);
  const others = [...pages, tests, examples, help].map((kind) => createFinder(text, kind));
  return (start) =>
    isInDocstring(start) ||
    others.some((isIn) => isIn(start)) ||
    (isInBlock(start) && !code.test(readLine(start).head));
}
