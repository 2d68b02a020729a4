import { type Change, parseChanges, plainDiff } from "./changes.ts";
import { endOfLine, startsWith } from "./hunks.ts";

/** A change with the whole file after it, where it brings content. */
export interface WholeChange extends Change {
  readonly content?: Buffer;
}

/** Arguments of git for what is staged, with whole files. Fixed words that need no quoting in a shell. */
export const wholeDiff = [
  ...["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff],
  ...["--unified=1000000000", "HEAD", "--"],
];

/**
 * Parses a diff with `plainDiff` whose context is so wide that each patch holds its file whole: one git process gives
 * lines and contents. @returns undefined where a file's content cannot be told from it
 */
export function parseWholeDiff(output: Buffer): WholeChange[] | undefined {
  const changes = parseChanges(output);
  const contents = readContents(output);
  const whole: WholeChange[] = [];
  for (const change of changes) {
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

function readContents(patch: Buffer): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let ids = "";
  let at = patch.indexOf("\0\0");
  if (at === -1) return contents;
  at += 2;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100)),
      );
      if (hunk) {
        const body = readBody(patch, end + 1, Number(hunk[1] ?? 1), Number(hunk[3] ?? 1));
        // A file in several hunks is not whole.
        if (Number(hunk[2]) <= 1 && !contents.has(ids)) contents.set(ids, body.content);
        else if (Number(hunk[2]) > 1) contents.delete(ids);
        at = body.end;
        continue;
      }
    }
    at = end + 1;
  }
  return contents;
}

/** Lines that stay or are added, each without its first letter; the last one without its end where git says so. */
function readBody(patch: Buffer, from: number, removed: number, added: number): { content: Buffer; end: number } {
  const parts: Buffer[] = [];
  let at = from;
  let [removedLeft, addedLeft] = [removed, added];
  let isNew = false;
  while (at < patch.length && (removedLeft > 0 || addedLeft > 0 || patch[at] === 0x5c)) {
    const end = endOfLine(patch, at);
    const kind = patch[at];
    if (kind === 0x5c) {
      if (isNew) parts.push(parts.pop()!.subarray(0, -1));
    } else {
      isNew = kind !== 0x2d;
      if (isNew) {
        parts.push(patch.subarray(at + 1, end + 1));
        addedLeft--;
      }
      if (kind !== 0x2b) removedLeft--;
    }
    at = end + 1;
  }
  return { content: parts.length === 1 ? parts[0]! : Buffer.concat(parts), end: at };
}
