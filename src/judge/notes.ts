import { once } from "../once.ts";
import { listHosts } from "./hosts.ts";
import { holdsWithin } from "./nearby.ts";
import { findLast } from "./passages.ts";
import type { PathClass } from "./paths.ts";

/** A line of nothing but a comment, in settings and scripts; `--password …` is an argument, and `-- …` is one where the line above goes on. */
const line = /^[ \t]{0,200}(?:[#;](?!!)|\/\/|(?<!\\\r?\n[ \t]{0,200})--(?=[ \t\r\n-]))[^\n]*/gm;
/** In a program, where `#define`, `#[password = …]`, `#password = …` and `;password = …` are run. */
const programLine =
  /^[ \t]{0,200}(?:#(?=[#\s])(?!#{0,2}[ \t]{0,200}define\b)|;(?=[;\s])|\/\/|--(?=[ \t\r\n-]))[^\n]*/gm;
/** `## Example:`, `# e.g:`: what follows it in the same comment is shown, and not set. */
const heading =
  /^[ \t]*(?:#+|;+|\/\/+|--)[ \t]*(?:[^\r\n]{0,80}[ \t(])?(?:e\.?g\.?|for (?:example|instance)|examples?)[ \t]?:[ \t]*\r?$/i;
const address = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200})/g;
/** Names that nobody has. RFC 2606 */
const nobody = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)\.?$/i;

/** So far an address belongs to a value, in bytes. */
const near = 600;

interface Notes {
  readonly starts: number[];
  readonly ends: number[];
  /** Where the first heading of each stands, if one does. */
  readonly headings: number[];
}

/** Lines of comments that follow one another are one. */
function readNotes(text: string, line: RegExp): Notes {
  const notes: Notes = { starts: [], ends: [], headings: [] };
  const { starts, ends, headings } = notes;
  for (const { 0: found, index } of text.matchAll(line)) {
    if (ends.length === 0 || ends.at(-1)! + 1 !== index) {
      starts.push(index);
      ends.push(0);
      headings.push(Number.POSITIVE_INFINITY);
    }
    const last = ends.length - 1;
    ends[last] = index + found.length;
    if (headings[last] === Number.POSITIVE_INFINITY && heading.test(found)) headings[last] = index;
  }
  return notes;
}

interface Hosts {
  readonly none: number[];
  readonly others: number[];
  readonly foreign: readonly number[];
}

/** Where hosts stand that nobody has, and where others do. */
function readHosts(text: string): Hosts {
  const hosts = { none: [] as number[], others: [] as number[], foreign: listHosts(text).foreign };
  for (const { 1: host = "", index } of text.matchAll(address))
    hosts[nobody.test(host) ? "none" : "others"].push(index);
  return hosts;
}

const findLine = (text: string, at: number): [from: number, to: number] => {
  const [before, after] = [text.slice(Math.max(0, at - near), at), text.slice(at, at + near)];
  return [at - before.length + before.lastIndexOf("\n"), at + after.search(/\n|$/)];
};

/** Does a value stand in a comment that shows how something is set: below its heading, or beside hosts that nobody has, and no others? One that has a format may open what stands on its line. */
export function createNotes(text: string): (start: number, pathClass: PathClass, hasFormat: boolean) => boolean {
  const readAll = once(() => readNotes(text, line));
  const readProgram = once(() => readNotes(text, programLine));
  const hosts = once(() => readHosts(text));
  return (start, pathClass, hasFormat) => {
    const { starts, ends, headings } = pathClass === "data" || pathClass === "script" ? readAll() : readProgram();
    const at = findLast(starts, start);
    if (at === -1 || ends[at]! < start) return false;
    if (headings[at]! < start) return !hasFormat || !holdsWithin(hosts().foreign, ...findLine(text, start));
    const [from, to] = [Math.max(starts[at]!, start - near), Math.min(ends[at]!, start + near)];
    const { none, others, foreign } = hosts();
    return holdsWithin(none, from, to) && !holdsWithin(others, from, to) && !holdsWithin(foreign, from, to);
  };
}
