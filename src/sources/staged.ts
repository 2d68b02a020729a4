import type { Change } from "../git/changes.ts";
import { openStaged, type Staged } from "../git/staged.ts";
import { isMoved } from "../judge/moved.ts";
import type { Location, Skipped, Source, SourceText } from "../types.ts";
import { isLfsPointer, skipLfsFile, skipSubmodule } from "./elsewhere.ts";
import { hasStrayLineFeeds } from "./stray-line-feeds.ts";

const submoduleMode = "160000";

/** What stood in a place before: a blob under the name that it had. */
export interface Base {
  readonly oid: string;
  readonly path: string;
}

/** A source of changes knows what stood there before. */
export interface ChangesSource extends Source {
  /** What stood in this place, or under the name it was renamed from; known once `texts` ended. */
  baseOf(location: Location): Base | undefined;
}

/**
 * What the next commit brings, read from the index: names that are new, and changed blobs whole with the lines that are new.
 * @param isExcluded of paths that are not scanned
 */
export function createStagedSource(
  staged: Staged = openStaged(),
  isExcluded?: (path: string) => boolean,
): ChangesSource {
  const hasMoved = (change: Change): boolean => isMoved(change, isExcluded);
  const skipped: Skipped[] = [];
  const bases = new Map<string, Base>();
  let noNewLine = 0;
  return {
    name: "staged changes",
    skipped,
    get noNewLine() {
      return noNewLine;
    },
    baseOf: ({ path }) => bases.get(path),
    async *texts() {
      try {
        const changes = await staged.changes;
        skipped.push(...changes.flatMap(listSkipped));
        noNewLine = changes.filter((change) => bringsNothing(change, hasMoved(change))).length;
        for (const { path, status, baseOid, from = path } of changes)
          if (status !== "A") bases.set(path, { oid: baseOid, path: from });
        const blobs = changes
          .filter((change) => bringsContent(change, hasMoved(change)))
          .map((change) => ({ change, read: staged.blobs.request(change.oid) }));
        staged.blobs.end();
        for (const change of changes) if (bringsName(change)) yield createNameText(change);
        for (const { change, read } of blobs)
          yield createBlobText(hasMoved(change) ? { ...change, addedLines: everyLine } : change, read, skipped);
      } finally {
        staged.blobs.close();
      }
    },
  };
}

const bringsName = ({ status }: Change): boolean => status === "A" || status === "R" || status === "C";

/** Deletions, pure renames and changes of mode bring no content that was not there, unless it means something else where it is now. */
function bringsContent({ status, mode, addedLines }: Change, hasMoved: boolean): boolean {
  return status !== "D" && status !== "U" && mode !== submoduleMode && (addedLines?.length !== 0 || hasMoved);
}

const bringsNothing = (change: Change, hasMoved: boolean): boolean =>
  change.status !== "U" && (change.mode !== submoduleMode || change.status === "D") && !bringsContent(change, hasMoved);

function createNameText({ path, pathBytes }: Change): SourceText {
  return { kind: "file-name", path, size: pathBytes.length, read: () => pathBytes };
}

function createBlobText(change: Change, read: () => Promise<Buffer | undefined>, skipped: Skipped[]): SourceText {
  const { path, oid } = change;
  let hasLines = true;
  return {
    kind: "blob",
    path,
    oid,
    // Known for sure once the content was read.
    get addedLines() {
      return (hasLines ? change.addedLines : undefined) ?? everyLine;
    },
    async read() {
      const content = await read();
      if (!content) throw new Error("the index names it, but the repository does not have it");
      if (isLfsPointer(content)) skipped.push(skipLfsFile(path, oid));
      hasLines = !hasStrayLineFeeds(content);
      return content;
    },
  };
}

export const everyLine = [{ start: 1, end: Number.POSITIVE_INFINITY }];

function listSkipped({ status, mode, oid, path }: Change): Skipped[] {
  if (status === "U") return [{ path, reason: "in conflict: resolve it and stage the result", failed: true }];
  return mode === submoduleMode && status !== "D" ? [skipSubmodule(path, oid)] : [];
}
