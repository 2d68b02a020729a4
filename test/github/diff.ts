/** Unified diffs as GitHub shows them, and the lines in them that a comment may sit on. */
import type { Side } from "./state.ts";

interface DiffLine {
  readonly text: string;
  /** Lines below the first `@@` of the file. */
  readonly position: number;
  readonly left?: number;
  readonly right?: number;
}

export interface Hunk {
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

/** @param patch from the first `@@` on, without the file's header */
export function parsePatch(patch: string): Hunk[] {
  const hunks: { header: string; lines: DiffLine[] }[] = [];
  let left = 0;
  let right = 0;
  for (const [index, text] of patch.split("\n").entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ header: text, lines: [] });
      continue;
    }
    const lines = hunks.at(-1)?.lines;
    if (!lines) continue;
    if (text.startsWith("+")) lines.push({ text, position: index, right: right++ });
    else if (text.startsWith("-")) lines.push({ text, position: index, left: left++ });
    else if (text.startsWith(" ")) lines.push({ text, position: index, left: left++, right: right++ });
    else lines.push({ text, position: index });
  }
  return hunks;
}

export interface Place {
  readonly hunk: Hunk;
  readonly line: DiffLine;
}

/** RIGHT are added and unchanged lines, LEFT deleted ones. https://docs.github.com/rest/pulls/comments */
export function findLine(hunks: readonly Hunk[], side: Side, number: number): Place | undefined {
  for (const hunk of hunks)
    for (const line of hunk.lines) {
      const hit = side === "RIGHT" ? line.right === number : line.left === number && line.right === undefined;
      if (hit) return { hunk, line };
    }
  return undefined;
}

export function findPosition(hunks: readonly Hunk[], position: number): Place | undefined {
  for (const hunk of hunks) {
    const line = hunk.lines.find((candidate) => candidate.position === position);
    if (line) return { hunk, line };
  }
  return undefined;
}

/** What GitHub shows above a comment: the hunk down to the commented line. */
export const renderHunk = ({ hunk, line }: Place): string =>
  [hunk.header, ...hunk.lines.filter((entry) => entry.position <= line.position).map((entry) => entry.text)].join("\n");

/** Where `number` of the old file is in the new one, by a diff without context; undefined when the line was changed. */
export function mapLine(patch: string, number: number): number | undefined {
  let shift = 0;
  for (const [, oldStart, oldCount = "1", , newCount = "1"] of patch.matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const start = Number(oldStart) + (oldCount === "0" ? 1 : 0);
    if (number < start) break;
    if (number < start + Number(oldCount)) return undefined;
    shift += Number(newCount) - Number(oldCount);
  }
  return number + shift;
}
