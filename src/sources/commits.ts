import { openBlobs } from "../git/blobs.ts";
import { isNullOid } from "../git/changes.ts";
import { type CommitSelection, readCommits } from "../git/commits.ts";
import type { Named } from "../git/named.ts";
import { createMessageText, createNameText, createRefText, createTagText, readObject } from "./objects.ts";
import type { Base, ChangesSource } from "./staged.ts";

/** What comes along with commits: tags by their messages, files that no commit holds, and names of refs that are new. */
export interface Beside extends Pick<Named, "tags" | "blobs"> {
  readonly refs?: readonly string[];
}

/** What commits bring, one by one: blobs at paths, names of new files, messages. */
export function createCommitsSource(
  selection: CommitSelection,
  beside: Beside = { tags: [], blobs: [] },
): ChangesSource {
  const bases = new Map<string, Base>();
  let commits = 0;
  return {
    name: "commits",
    skipped: [],
    get commits() {
      return commits;
    },
    baseOf: ({ path, oid }) => bases.get(`${oid} ${path}`),
    async *texts() {
      const { oids, changes } = await readCommits(selection);
      commits = oids.length;
      const seen = new Set<string>();
      const blobs = openBlobs(selection.cwd);
      try {
        for (const { mode, oid, before, path, from = path, status, commit } of changes) {
          const key = `${oid} ${path}`;
          if (/^0+$/.test(mode) || seen.has(key)) continue;
          seen.add(key);
          if (!isNullOid(before)) bases.set(key, { oid: before, path: from });
          if (/[ARC]/.test(status)) yield createNameText(path, commit);
          // Of a submodule the name alone is here.
          if (mode !== "160000") yield { kind: "blob", path, oid, commit, read: () => readObject(blobs, oid) };
        }
        for (const { path, oid } of beside.blobs)
          if (!seen.has(`${oid} ${path}`)) yield { kind: "blob", path, oid, read: () => readObject(blobs, oid) };
        for (const oid of oids) yield createMessageText(blobs, oid);
        for (const oid of beside.tags) yield createTagText(blobs, oid);
        for (const ref of beside.refs ?? []) yield createRefText(ref);
      } finally {
        blobs.close();
      }
    },
  };
}
