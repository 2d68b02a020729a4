import type { LineRange } from "../types.ts";

export const newline = 10;
export const plus = 0x2b;
export const minus = 0x2d;
const space = 0x20;

/** What a hunk's first line says: how many lines it takes away, where it stands in the new file, and how many lines it has there. */
export interface Hunk {
  readonly removed: number;
  readonly first: number;
  readonly added: number;
}

/**
 * Goes through the hunks of a patch. Only shapes that file names and contents cannot imitate are read: headers stand at
 * the start of a line outside a hunk, and the hunk's own counts say where it ends.
 * @param readBody told the two object ids of the file's `index <oid>..<oid>` line and where the body begins; gives its end
 */
export function readHunks(patch: Buffer, readBody: (ids: string, hunk: Hunk, from: number) => number): void {
  let ids = "";
  let at = 0;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100)),
      );
      if (found) {
        const [, removed = 1, first, added = 1] = found;
        at = readBody(ids, { removed: Number(removed), first: Number(first), added: Number(added) }, end + 1);
        continue;
      }
    }
    at = end + 1;
  }
}

/** Added lines of a patch, by the two object ids of each file. Files without a hunk are not in the map. */
export function parsePatch(patch: Buffer): Map<string, LineRange[]> {
  const linesOf = new Map<string, LineRange[]>();
  readHunks(patch, (ids, hunk, from) => {
    const ranges = linesOf.get(ids) ?? [];
    linesOf.set(ids, ranges);
    return readLines(patch, from, hunk, ranges);
  });
  return linesOf;
}

/**
 * Reads a hunk's body up to the last line that the new file has, and gives the offset behind it: what is taken away behind
 * that begins like no header. Context lines can occur: GIT_DIFF_OPTS overrules --unified. An empty one may stand without its
 * first letter. https://git-scm.com/docs/git-config#Documentation/git-config.txt-diffsuppressBlankEmpty
 */
function readLines(patch: Buffer, from: number, { first, added }: Hunk, ranges: LineRange[]): number {
  let at = from;
  for (let line = first; at < patch.length && line < first + added; at = endOfLine(patch, at) + 1) {
    if (patch[at] === plus) addLine(ranges, line);
    if (patch[at] === plus || patch[at] === space || patch[at] === newline) line++;
  }
  return at;
}

/** @param ranges in rising order, all before `line` */
function addLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last && last.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
  else ranges.push({ start: line, end: line });
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(newline, from);
  return end === -1 ? bytes.length : end;
}

function startsWith(bytes: Buffer, at: number, text: string): boolean {
  for (let place = 0; place < text.length; place++) if (bytes[at + place] !== text.charCodeAt(place)) return false;
  return true;
}

/** Lines that are in both lists, both in rising order: what a merge adds is what is new against every parent. */
export function intersectLines(a: readonly LineRange[], b: readonly LineRange[]): LineRange[] {
  const common: LineRange[] = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const start = Math.max(a[left]!.start, b[right]!.start);
    const end = Math.min(a[left]!.end, b[right]!.end);
    if (start <= end) common.push({ start, end });
    if (a[left]!.end < b[right]!.end) left++;
    else right++;
  }
  return common;
}
