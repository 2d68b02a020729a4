import type { LineRange } from "../types.ts";
import { runGit } from "./run.ts";

/** Right-side lines of each `@@` header, context included: where GitHub takes a comment. */
export function parseHunkHeaders(patch: string): LineRange[] {
  const hunks: LineRange[] = [];
  // Not the flag "m": to it a carriage return in the content begins a line, too.
  for (const line of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!header) continue;
    const first = Number(header[1]);
    const lines = Number(header[2] ?? 1);
    if (lines > 0) hunks.push({ start: first, end: first + lines - 1 });
  }
  return hunks;
}

/**
 * Hunks between two versions of a file as GitHub draws them, with three lines of context. Content cannot imitate a
 * header: its lines begin with a space, "+", "-" or "\".
 * @param old absent for a new file, whose lines all count
 */
export async function readHunks(old: string | undefined, oid: string, cwd: string): Promise<readonly LineRange[]> {
  if (!old) return [{ start: 1, end: Number.POSITIVE_INFINITY }];
  const plain = ["--unified=3", "--inter-hunk-context=0", "--text", "--no-ext-diff", "--no-textconv", "--no-color"];
  const patch = await runGit(["diff", ...plain, "--diff-algorithm=myers", old, oid], { cwd });
  return parseHunkHeaders(patch.toString("latin1"));
}
