import { type Range, readRange } from "../git/range.ts";
import { createObjectReader, type ObjectReader } from "../git/range-blobs.ts";
import type { Skipped, Source, SourceText } from "../types.ts";

export interface RangeOptions {
  readonly cwd?: string;
  /** Absent: everything that the head can reach. */
  readonly base?: string;
  readonly head: string;
  /** Texts that are no git objects: title and body of a pull request. */
  readonly texts?: readonly SourceText[];
}

export interface RangeSource extends Source {
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
      const { cwd, base, head } = options;
      range = await readRange({ head, ...(cwd !== undefined && { cwd }), ...(base !== undefined && { base }) });
      await using reader = createObjectReader(cwd);
      for (const change of range.changes) {
        const { path, oid, commit } = change;
        yield { kind: "blob", path, oid, commit, read: () => reader.read(oid) };
        if (change.newPath) yield { kind: "file-name", path, commit, read: () => Buffer.from(path) };
      }
      for (const commit of range.commits) yield createMessageText(commit, reader);
      yield* options.texts ?? [];
    },
  };
}

/** Blobs by path and object id, for comparing with what was there before. */
export function createBlobsSource(blobs: readonly { path: string; oid: string }[], cwd?: string): Source {
  return {
    name: "blobs",
    skipped: [],
    async *texts() {
      await using reader = createObjectReader(cwd);
      for (const { path, oid } of blobs) yield { kind: "blob", path, oid, read: () => reader.read(oid) };
    },
  };
}

function createMessageText(commit: string, reader: ObjectReader): SourceText {
  return {
    kind: "commit-message",
    path: `commit message of ${commit.slice(0, 12)}`,
    commit,
    async read() {
      const content = await reader.read(commit);
      return content.subarray(content.indexOf("\n\n") + 2);
    },
  };
}
