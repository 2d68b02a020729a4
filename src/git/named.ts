import { GitError } from "../errors.ts";
import { openBlobs } from "./blobs.ts";
import { readTree } from "./range.ts";
import { runGit } from "./run.ts";

/** What refs name: commits mostly, by way of tags or not; a tag may name anything. */
export interface Named {
  readonly commits: readonly string[];
  /** Tag objects, which have a message of their own. */
  readonly tags: readonly string[];
  /** Files that are in no commit; one that has no name of its own is called by its id. */
  readonly blobs: readonly { readonly path: string; readonly oid: string }[];
}

/**
 * Follows tags to what they name.
 * @param onTag told of each tag what it holds; what it returns is waited for
 * @throws GitError where something named is not in this repository
 */
export async function readNamed(
  oids: readonly string[],
  cwd?: string,
  onTag?: (oid: string, content: Buffer) => Promise<void> | undefined,
): Promise<Named> {
  const commits: string[] = [];
  const tags: string[] = [];
  const blobs: { path: string; oid: string }[] = [];
  for (let asked = [...new Set(oids)]; asked.length > 0; ) {
    const met = await readTypes(asked, cwd);
    const inner: string[] = [];
    for (const { oid, type } of met) {
      if (type === "commit") commits.push(oid);
      if (type === "tag") inner.push(oid);
      if (type === "blob") blobs.push({ path: `object ${oid.slice(0, 12)}`, oid });
      if (type === "tree") for (const [path, blob] of await readTree(oid, cwd)) blobs.push({ path, oid: blob });
    }
    asked = [];
    for await (const { oid, content } of readTags(inner, cwd)) {
      tags.push(oid);
      const tagged = /^object ([0-9a-f]+)\n/.exec(content.toString("latin1", 0, 80))?.[1];
      if (tagged) asked.push(tagged);
      await onTag?.(oid, content);
    }
  }
  return { commits, tags, blobs };
}

async function readTypes(oids: readonly string[], cwd?: string): Promise<{ oid: string; type: string }[]> {
  const input = oids.map((oid) => `${oid}\n`).join("");
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)"];
  const lines = (await runGit(args, { cwd, input })).toString("latin1").split("\n");
  return oids.map((name, place) => {
    const [, oid, type] = /^([0-9a-f]+) (commit|tag|blob|tree)$/.exec(lines[place] ?? "") ?? [];
    if (oid && type) return { oid, type };
    // The name of a branch is somebody's own words.
    const what = /^[0-9a-f]{40,64}$/.test(name) ? name : "what is pushed";
    throw new GitError(
      `${what} is not in this repository, so nothing was scanned`,
      "Push a branch or a tag. Where it is one: `git fsck` says what is wrong with the clone.",
    );
  });
}

/** Tag objects, whole. @throws GitError where one cannot be read */
export async function* readTags(
  tags: readonly string[],
  cwd?: string,
): AsyncIterable<{ readonly oid: string; readonly content: Buffer }> {
  if (tags.length === 0) return;
  const objects = openBlobs(cwd);
  try {
    const reads = tags.map((oid) => ({ oid, read: objects.request(oid) }));
    for (const { oid, read } of reads) {
      const content = await read();
      if (!content)
        throw new GitError(
          `the tag ${oid.slice(0, 12)} cannot be read, so nothing was scanned`,
          "`git fsck` says what is wrong with the clone.",
        );
      yield { oid, content };
    }
  } finally {
    objects.close();
  }
}
