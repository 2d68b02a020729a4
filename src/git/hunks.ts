import type { LineRange } from "../types.ts";

const newline = 10;
const plus = 0x2b;
const minus = 0x2d;
const space = 0x20;

/**
 * Added lines of a patch, by the two object ids of each file's `index <oid>..<oid>` line. Only shapes that file names and
 * contents cannot imitate are read: headers stand at the start of a line outside a hunk, and the hunk's own counts say
 * where it ends. Files without a hunk are not in the map.
 */
export function parsePatch(patch: Buffer): Map<string, LineRange[]> {
  const linesOf = new Map<string, LineRange[]>();
  let ids = "";
  let at = 0;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100)),
      );
      if (hunk) {
        const ranges = linesOf.get(ids) ?? [];
        linesOf.set(ids, ranges);
        at = readHunk(patch, end + 1, Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1), ranges);
        continue;
      }
    }
    at = end + 1;
  }
  return linesOf;
}

/** Reads a hunk's body and gives the offset behind it. Context lines can occur: GIT_DIFF_OPTS overrules --unified. */
function readHunk(patch: Buffer, from: number, removed: number, first: number, added: number, ranges: LineRange[]) {
  let at = from;
  let line = first;
  let [removedLeft, addedLeft] = [removed, added];
  while (at < patch.length && (removedLeft > 0 || addedLeft > 0)) {
    const kind = patch[at];
    if (kind === plus) {
      const last = ranges.at(-1);
      if (last && last.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
      else ranges.push({ start: line, end: line });
    }
    if (kind === plus || kind === space) {
      line++;
      addedLeft--;
    }
    if (kind === minus || kind === space) removedLeft--;
    at = endOfLine(patch, at) + 1;
  }
  return at;
}

export function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(newline, from);
  return end === -1 ? bytes.length : end;
}

export function startsWith(bytes: Buffer, at: number, text: string): boolean {
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
