import { once } from "../once.ts";
import { createLines, findLast } from "./passages.ts";

const ownSection = /^(?:development|develop|dev|tests?|testing|local|sandbox|examples?)$/i;
/** Of Podfile.lock: a pod and the SHA-1 of its description a line, https://github.com/CocoaPods/Core/blob/master/lib/cocoapods-core/lockfile.rb; and of Lingo.dev's lock: below each file's MD5 its texts with theirs, https://lingo.dev/en/cli/fundamentals/i18n-lock */
export const checksumSection = /^(?:SPEC CHECKSUMS|checksums: [\da-f]{32})$/;
/** A name alone on its line. */
const heading = /^( *)(?:- )?["']?([\w-]+(?: [\w-]+)?)["']?:[^\S\n]*(?:[&#].*)?$/gm;

/** What a pipeline runs, with passwords that open others' services: `jobs:`, or what says so below its name. */
const jobs = /^(?:jobs|pipelines|workflows)$/;
const job = /^[^\n]{0,200}\n(?:[ \t][^\n]{0,400}\n){0,20}?[ \t]{1,80}(?:script|stage|steps|runs-on|docker)[ \t]{0,4}:/;

interface Headings {
  readonly starts: number[];
  readonly indents: number[];
  readonly names: string[];
  /** The number of the heading that it stands below; -1: none. */
  readonly parents: number[];
  /** Is it, or one above it, named so, by itself or with the name that it stands below? */
  readonly own: boolean[];
}

function readHeadings(text: string, wanted: RegExp): Headings {
  const headings: Headings = { starts: [], indents: [], names: [], parents: [], own: [] };
  const { starts, indents, names, parents, own } = headings;
  for (const { 1: blanks = "", 2: name = "", index } of text.matchAll(heading)) {
    let parent = starts.length - 1;
    while (parent !== -1 && indents[parent]! >= blanks.length) parent = parents[parent]!;
    starts.push(index);
    indents.push(blanks.length);
    names.push(name);
    parents.push(parent);
    const isWanted = wanted.test(name) && !jobs.test(names[parent] ?? "") && !job.test(text.slice(index, index + 4000));
    own.push(isWanted || (parent !== -1 && (own[parent]! || wanted.test(`${names[parent]}: ${name}`))));
  }
  return headings;
}

/** `development:` in a YAML file of several environments, above what is indented deeper. */
export function createSections(text: string, wanted = ownSection): (start: number) => boolean {
  const read = once(() => readHeadings(text, wanted));
  const readLine = createLines(text);
  return (start) => {
    const { begin, head } = readLine(start);
    const indent = /^ */.exec(head)![0].length;
    if (indent === 0) return false;
    const { starts, indents, parents, own } = read();
    let at = findLast(starts, begin);
    while (at !== -1 && indents[at]! >= indent) at = parents[at]!;
    return at !== -1 && own[at]!;
  };
}
