import { once } from "../rules/once.ts";
import { holdsWithin } from "./nearby.ts";
import { findLast } from "./told.ts";

/** A line of nothing but a comment. */
const line = /^[ \t]*(?:#|;|\/\/|--)(?!!)[^\n]*/gm;
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
function readNotes(text: string): Notes {
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

/** Where hosts stand that nobody has, and where others do. */
function readHosts(text: string): { readonly none: number[]; readonly others: number[] } {
  const hosts = { none: [] as number[], others: [] as number[] };
  for (const { 1: host = "", index } of text.matchAll(address))
    hosts[nobody.test(host) ? "none" : "others"].push(index);
  return hosts;
}

/** Does a value stand in a comment that shows how something is set: below its heading, or beside hosts that nobody has, and no others? */
export function createNotes(text: string): (start: number) => boolean {
  const readAll = once(() => readNotes(text));
  const hosts = once(() => readHosts(text));
  return (start) => {
    const { starts, ends, headings } = readAll();
    const at = findLast(starts, start);
    if (at === -1 || ends[at]! < start) return false;
    if (headings[at]! < start) return true;
    const [from, to] = [Math.max(starts[at]!, start - near), Math.min(ends[at]!, start + near)];
    return holdsWithin(hosts().none, from, to) && !holdsWithin(hosts().others, from, to);
  };
}
