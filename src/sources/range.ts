import { openBlobs } from "../git/blobs.ts";
import { type Range, readRange } from "../git/range.ts";
import type { Skipped, Source, SourceText } from "../types.ts";
import { isLfsPointer, skipLfsFile, skipSubmodule } from "./elsewhere.ts";
import { createMessageText, createNameText, readObject } from "./objects.ts";

export interface RangeOptions {
  readonly cwd?: string;
  /** Absent: everything that the head can reach. */
  readonly base?: string;
  readonly head: string;
  /** Texts that are no git objects: title and body of a pull request. */
  readonly texts?: readonly SourceText[];
}

interface RangeSource extends Source {
  /** What was scanned between; known once `texts` has begun. */
  readonly range: Range | undefined;
}

/**
 * Everything that the commits between a base and a head bring: blobs (those that a later commit removed too), content
 * born in merges, commit messages and names of new files. The blobs of the head's own tree come first.
 */
export function createRangeSource(options: RangeOptions): RangeSource {
  let range: Range | undefined;
  const skipped: Skipped[] = [];
  return {
    name: "range",
    skipped,
    get range() {
      return range;
    },
    get commits() {
      return range?.commits.length ?? 0;
    },
    async *texts() {
      const { cwd } = options;
      range = await readRange(options);
      skipped.push(...range.submodules.map(({ path, oid }) => skipSubmodule(path, oid)));
      const blobs = openBlobs(cwd);
      const readBlob = async (path: string, oid: string): Promise<Buffer> => {
        const content = await readObject(blobs, oid);
        if (isLfsPointer(content)) skipped.push(skipLfsFile(path, oid));
        return content;
      };
      try {
        for (const { path, oid, commit, newPath } of range.changes) {
          yield { kind: "blob", path, oid, commit, read: () => readBlob(path, oid) };
          if (newPath) yield createNameText(path, commit);
        }
        for (const { path, commit, newPath } of range.submodules) if (newPath) yield createNameText(path, commit);
        for (const commit of range.commits) yield createMessageText(blobs, commit);
      } finally {
        blobs.close();
      }
      yield* options.texts ?? [];
    },
  };
}

/** Blobs by path and object id, for comparing with what was there before. */
export function createBlobsSource(entries: readonly { path: string; oid: string }[], cwd?: string): Source {
  return {
    name: "blobs",
    skipped: [],
    async *texts() {
      const blobs = openBlobs(cwd);
      try {
        for (const { path, oid } of entries) yield { kind: "blob", path, oid, read: () => readObject(blobs, oid) };
      } finally {
        blobs.close();
      }
    },
  };
}
