import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type BlobReader, openBlobs } from "./blobs.ts";
import { type Change, parseChanges, plainDiff, rawDiff } from "./changes.ts";
import { readEmptyTree } from "./empty-tree.ts";
import { withoutTree } from "./failure.ts";
import { intersectLines } from "./hunks.ts";
import { isBare } from "./inside.ts";
import { runGit } from "./run.ts";

export interface StagedOptions {
  readonly cwd?: string | undefined;
  /** git itself is making a merge commit (pre-merge-commit), so its heads are named in the environment. */
  readonly merging?: boolean;
  /** Further objects to read by the same process, such as `HEAD:.leakgate.yaml`. */
  readonly alongside?: readonly string[];
}

export interface Staged {
  /** What the next commit changes, against every commit that will be its parent; unmerged entries included. */
  readonly changes: Promise<readonly Change[]>;
  /** How many entries of the index differ from HEAD: none means that there is nothing to commit. */
  readonly entries: Promise<number>;
  /** In the order asked for; undefined where there is no such object. */
  readonly alongside: Promise<readonly (Buffer | undefined)[]>;
  /** Reads blobs, once `changes` is there. */
  readonly blobs: BlobReader;
}

/** Starts the two git processes of the hook at once: one lists what is staged, the other reads objects. */
export function openStaged({ cwd, merging = false, alongside = [] }: StagedOptions = {}): Staged {
  const ours = listStaged(cwd);
  const blobs = openBlobs(cwd);
  const [head, mergeHead, ...others] = ["HEAD", "MERGE_HEAD", ...alongside].map((name) => blobs.request(name));
  const start = (async () => {
    const hasHead = (await head!()) !== undefined;
    const hasMergeHead = (await mergeHead!()) !== undefined;
    const objects: (Buffer | undefined)[] = [];
    for (const read of others) objects.push(await read());
    return { hasHead, isMerge: merging || hasMergeHead, objects };
  })();
  const first = (async () => {
    // Waited for together: one that fails must not leave the other unheard.
    const [diff, state] = await Promise.allSettled([ours, start]);
    if (state.status === "rejected") throw state.reason;
    const { hasHead, isMerge } = state.value;
    if (!hasHead) return { diff: await diffIndex(await readEmptyTree(cwd), cwd, rawDiff), isMerge: false };
    if (diff.status === "rejected") throw diff.reason;
    // A bare repository has no index, and each of its files would look deleted.
    if (diff.value.every(({ status }) => status === "D") && (await isBare(cwd))) throw withoutTree();
    return { diff: diff.value, isMerge };
  })();
  const changes = first.then(async ({ diff, isMerge }) => {
    if (!isMerge) return diff;
    const heads = await readMergeHeads(merging ? process.env : {}, cwd);
    const [mine, ...theirs] = await Promise.all(["HEAD", ...heads].map((oid) => diffIndex(oid, cwd, plainDiff)));
    return theirs.reduce(keepCommon, mine!);
  });
  const entries = first.then(({ diff }) => diff.length);
  const objects = start.then((state) => state.objects);
  for (const promise of [changes, entries, objects]) promise.catch(() => {});
  return { changes, entries, alongside: objects, blobs };
}

/** Lines are asked for only of files that were there before: git need read no blob for the others. */
async function listStaged(cwd: string | undefined): Promise<readonly Change[]> {
  const entries = await diffIndex("HEAD", cwd, rawDiff);
  if (entries.every(({ status }) => /[ADU]/.test(status))) return entries;
  // Small letters leave these out.
  const changed = await diffIndex("HEAD", cwd, [...plainDiff, "--diff-filter=ad"]);
  const name = (change: Change): string => `${change.oid} ${key(change)}`;
  const linesOf = new Map(changed.map((change) => [name(change), change.addedLines]));
  return entries.map((entry) => {
    const addedLines = linesOf.get(name(entry));
    return addedLines ? { ...entry, addedLines } : entry;
  });
}

/** Entries only added by intent (`git add -N`) are no part of the next commit. */
async function diffIndex(
  tree: string,
  cwd: string | undefined,
  options: readonly string[],
): Promise<readonly Change[]> {
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...options, tree, "--"];
  return parseChanges(await runGit(args, { cwd }));
}

/** What is new against one parent and also against another: the paths of both, with the lines of both. */
function keepCommon(changes: readonly Change[], others: readonly Change[]): readonly Change[] {
  const byPath = new Map(others.map((other) => [key(other), other]));
  return changes.flatMap((change) => {
    const other = byPath.get(key(change));
    if (!other) return [];
    const { addedLines: mine, ...rest } = change;
    const common = mine && other.addedLines ? intersectLines(mine, other.addedLines) : (mine ?? other.addedLines);
    return [{ ...rest, ...(common && { addedLines: common }) }];
  });
}

const key = (change: Change): string => Buffer.from(change.pathBytes).toString("latin1");

/**
 * The heads that a merge under way brings in. While git itself makes the merge commit (pre-merge-commit), MERGE_HEAD is
 * not written yet, and the heads are named by environment variables GITHEAD_<oid>.
 * https://github.com/git/git/blob/master/builtin/merge.c
 */
async function readMergeHeads(environment: NodeJS.ProcessEnv, cwd?: string): Promise<readonly string[]> {
  const announced = Object.keys(environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  if (announced.length > 0) return announced;
  const file = (await runGit(["rev-parse", "--git-path", "MERGE_HEAD"], { cwd })).toString("utf8");
  try {
    const text = await readFile(resolve(cwd ?? ".", file.replace(/\n$/, "")), "utf8");
    return text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    return [];
  }
}
