import type { LineRange } from "../types.ts";
import { addLines, type Change, parseEntries, plainDiff } from "./changes.ts";
import { type Hunk, minus, newline, plus, readHunks } from "./hunks.ts";

const backslash = 0x5c;

/** A change with the whole file after it, where it brings content. */
interface WholeChange extends Change {
  readonly content?: Buffer;
}

/** Arguments of git for what is staged, with whole files. Fixed words that need no quoting in a shell. */
export const wholeDiff = [
  ...["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff],
  ...["--unified=1000000000", "HEAD", "--"],
];

/**
 * Parses a diff with `plainDiff` whose context is so wide that each patch holds its file whole: one git process gives
 * lines and contents. The contents are made where the output lies, which is not to be read again.
 * @returns undefined where a file's content cannot be told from it
 */
export function parseWholeDiff(output: Buffer): WholeChange[] | undefined {
  const { entries, patch } = parseEntries(output);
  const { contents, linesOf, isCut } = readFiles(patch);
  if (isCut) return undefined;
  const whole: WholeChange[] = [];
  for (const change of addLines(entries, linesOf)) {
    const content = contents.get(`${change.baseOid}..${change.oid}`);
    const brings = change.status !== "D" && change.addedLines?.length !== 0;
    if (brings && !content && !emptyBlob.test(change.oid)) return undefined;
    whole.push(content ? { ...change, content } : change);
  }
  return whole;
}

/** Ids of the blob without content: its patch has no hunk. */
const emptyBlob =
  /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/;

function readFiles(patch: Buffer) {
  const contents = new Map<string, Buffer>();
  const linesOf = new Map<string, LineRange[]>();
  // As text the ends of its lines are found in a tenth of the time.
  const text = patch.toString("latin1");
  /** Ends before its last hunk says. */
  let isCut = false;
  readHunks(patch, (ids, hunk, from) => {
    const ranges = linesOf.get(ids) ?? [];
    linesOf.set(ids, ranges);
    const isRead = contents.has(ids);
    const { content, end, isWhole } = readBody(patch, text, from, hunk, isRead ? [] : ranges);
    isCut ||= !isWhole;
    // A file in several hunks is not whole.
    if (hunk.first > 1) contents.delete(ids);
    else contents.set(ids, content);
    return end;
  });
  return { contents, linesOf, isCut };
}

/**
 * Lines that stay or are added, moved together without their first letters; the last one without its end where git says so.
 * An empty line that stays may have no first letter (`diff.suppressBlankEmpty`).
 */
function readBody(patch: Buffer, text: string, from: number, { removed, first, added }: Hunk, ranges: LineRange[]) {
  let at = from;
  let to = from;
  let line = first;
  let [removedLeft, addedLeft] = [removed, added];
  let isNew = false;
  /** The first of the added lines at hand, or 0. */
  let firstAdded = 0;
  while (removedLeft > 0 || addedLeft > 0 || patch[at] === backslash) {
    const end = text.indexOf("\n", at) + 1;
    // git ends every line: one without an end was cut.
    if (end === 0) return { content: patch.subarray(from, to), end: patch.length, isWhole: false };
    const kind = text.charCodeAt(at);
    if (kind === backslash) {
      if (isNew) to--;
    } else {
      isNew = kind !== minus;
      if (isNew) {
        const begin = kind === newline ? at : at + 1;
        patch.copyWithin(to, begin, end);
        to += end - begin;
        if (kind !== plus) firstAdded = endRange(ranges, firstAdded, line);
        else if (firstAdded === 0) firstAdded = line;
        line++;
        addedLeft--;
      }
      if (kind !== plus) removedLeft--;
    }
    at = end;
  }
  endRange(ranges, firstAdded, line);
  return { content: patch.subarray(from, to), end: at, isWhole: removedLeft === 0 && addedLeft === 0 };
}

function endRange(ranges: LineRange[], start: number, next: number): 0 {
  if (start !== 0) ranges.push({ start, end: next - 1 });
  return 0;
}
