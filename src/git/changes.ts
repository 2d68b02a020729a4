import type { LineRange } from "../types.ts";
import { parsePatch } from "./hunks.ts";

/** One entry of git's raw diff, with the lines that its patch adds. */
export interface Change {
  /** A added, M modified, T type changed, R renamed, C copied, D deleted, U unmerged. */
  readonly status: string;
  /** Octal mode after the change: 100644, 100755, 120000 (symbolic link), 160000 (submodule), 000000 (deleted). */
  readonly mode: string;
  readonly baseOid: string;
  readonly oid: string;
  /** The name as it stands in the tree. Any bytes but NUL. */
  readonly pathBytes: Uint8Array;
  readonly path: string;
  /** The path that it was renamed or copied from. */
  readonly from?: string;
  /** Absent: all lines count, or they were not asked for. */
  readonly addedLines?: readonly LineRange[];
}

/** Zeros are git's name for no object: of what is new, what is gone, or a file of the working tree. */
export const isNullOid = (oid: string): boolean => /^0+$/.test(oid);

/**
 * Options that make a diff say the same whatever the repository, its attributes and the user configured: no drivers, no
 * colour, no context, nothing binary, whole object ids, paths from the top. https://git-scm.com/docs/git-diff-index
 */
export const plainDiff = [
  ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
  ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
  ...["--ignore-submodules=none", "--submodule=short"],
];

/** The same without lines, which spares git from reading any blob. */
export const rawDiff = plainDiff.filter((option) => !/^--(?:patch|unified|inter-hunk)/.test(option));

/**
 * Parses the output of a diff with `plainDiff`: raw entries, each `:mode mode oid oid status NUL path NUL` (two paths for
 * renames and copies), one more NUL, then the patches. Raw entry and patch are joined by their two object ids: a patch
 * names its file in quotes, and equal ids mean equal lines.
 */
export function parseChanges(output: Buffer): Change[] {
  const { entries, patch } = parseEntries(output);
  return entries.length === 0 ? [] : addLines(entries, parsePatch(patch));
}

/** The raw entries, and the patches behind them. */
export function parseEntries(output: Buffer): { readonly entries: Change[]; readonly patch: Buffer } {
  const entries: Change[] = [];
  let at = 0;
  const readField = (): Buffer => {
    const end = output.indexOf(0, at);
    const field = output.subarray(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return field;
  };
  while (output[at] === 0x3a) {
    const [, mode = "", baseOid = "", oid = "", score = ""] = readField().toString("latin1").slice(1).split(" ");
    const status = score.charAt(0);
    const from = status === "R" || status === "C" ? { from: readField().toString("utf8") } : {};
    const pathBytes = readField();
    entries.push({ status, mode, baseOid, oid, pathBytes, path: pathBytes.toString("utf8"), ...from });
  }
  return { entries, patch: output.subarray(output[at] === 0 ? at + 1 : at) };
}

/** @param linesOf added lines by the two ids of a patch: `oid..oid` */
export const addLines = (entries: readonly Change[], linesOf: ReadonlyMap<string, LineRange[]>): Change[] =>
  entries.map((entry) => {
    const addedLines = listAddedLines(entry, linesOf);
    return addedLines ? { ...entry, addedLines } : entry;
  });

function listAddedLines(entry: Change, linesOf: ReadonlyMap<string, LineRange[]>): readonly LineRange[] | undefined {
  const { baseOid, oid, status } = entry;
  if (baseOid === oid) return [];
  // A new file's lines are all new, whatever the patch shows of them.
  if (status === "A") return undefined;
  if (!isNullOid(oid)) return linesOf.get(`${baseOid}..${oid}`);
  // A file of the working tree: the raw entry has no id. Where several files began alike, all their lines count.
  const keys = [...linesOf.keys()].filter((key) => key.startsWith(`${baseOid}..`));
  return keys.length === 1 ? linesOf.get(keys[0]!) : undefined;
}
