import { once } from "../once.ts";
import { findLast } from "./told.ts";

/** What is longer shows nothing. */
const longest = 1 << 15;

/** `Example: "`, `setExample = doc(`, `const usageText =`: what a command's help is called, where a text over lines is given to it. */
const named =
  /(?<![\w.])(?:\w{0,40}(?:[eE]xamples?|EXAMPLES?|(?:[uU]sage|USAGE)(?:Text|_TEXT)?|[hH]elpText|HELP_TEXT)|Long|LongHelp|longDesc(?:ription)?|epilog|after_(?:long_)?help|long_about)[ \t]{0,8}(?::|:?=)[ \t]{0,8}(?:[\w.]{1,60}\([ \t]{0,4}){0,2}(?:`|[rRfF]?(?:"""|''')|r(#{1,3})")/g;
/** Of Ruby, Perl, PHP and Terraform: a text whose mark says that somebody reads it. What it is written into goes by another. */
const marked = /<<<?[-~]?[ \t]?(["']?)(MD|MARKDOWN|README|USAGE|HELP|EXAMPLES?|DOCS?|DESC(?:RIPTION)?)\1(?!\w)/g;

/** Where what ends a text stands, behind `from`; -1 where nothing does. */
function findEnd(text: string, end: RegExp, from: number): number {
  const found = text.slice(from, from + longest).search(end);
  return found === -1 ? -1 : from + found;
}

interface Shown {
  readonly starts: number[];
  readonly ends: number[];
}

function readShown(text: string): Shown {
  const found: (readonly [start: number, end: number])[] = [];
  for (const { 0: opened, 1: signs, index } of text.matchAll(named)) {
    const start = index + opened.length;
    const end = signs ? new RegExp(`"${signs}`) : new RegExp(opened.endsWith("`") ? "(?<!\\\\)`" : opened.slice(-3));
    found.push([start, findEnd(text, end, start)]);
  }
  for (const { 0: opened, 2: mark, index } of text.matchAll(marked))
    found.push([index + opened.length, findEnd(text, new RegExp(`^[ \\t]*${mark}\\b`, "m"), index + opened.length)]);
  const shown = found.filter(([, end]) => end !== -1).sort(([a], [b]) => a - b);
  return { starts: shown.map(([start]) => start), ends: shown.map(([, end]) => end) };
}

const hint = /xample|XAMPLE|sage|USAGE|[hH]elp|HELP|Long|longDesc|epilog|long_about|<<<?[-~]?[ \t]?["']?[A-Z]/;

/** Does a program show it to whoever asks for help: in a text over lines that is called so? */
export function createHelp(text: string): (start: number) => boolean {
  const read = once(() => (hint.test(text) ? readShown(text) : { starts: [], ends: [] }));
  return (start) => {
    const { starts, ends } = read();
    return (ends[findLast(starts, start + 1)] ?? 0) > start;
  };
}
