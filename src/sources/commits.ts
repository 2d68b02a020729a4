import { openBlobs } from "../git/blobs.ts";
import { type CommitSelection, readCommits } from "../git/commits.ts";
import { createMessageText, readObject } from "./objects.ts";
import type { Base, ChangesSource } from "./staged.ts";

/** What commits bring, one by one: blobs at paths, names of new files, messages. */
export function createCommitsSource(selection: CommitSelection): ChangesSource {
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
          if (!/^1[02]0/.test(mode) || seen.has(key)) continue;
          seen.add(key);
          if (!/^0+$/.test(before)) bases.set(key, { oid: before, path: from });
          if (/[ARC]/.test(status)) yield { kind: "file-name", path, commit, read: () => Buffer.from(path) };
          yield { kind: "blob", path, oid, commit, read: () => readObject(blobs, oid) };
        }
        for (const oid of oids) yield createMessageText(blobs, oid);
      } finally {
        blobs.close();
      }
    },
  };
}
