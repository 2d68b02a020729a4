import { type RawChange, readCommitChanges } from "./range.ts";
import { runGit } from "./run.ts";

export interface CommitSelection {
  readonly cwd?: string | undefined;
  readonly include: readonly string[];
  /** What these reach is left out. */
  readonly exclude?: readonly string[];
  /** Only the commits named, and none that they build on. */
  readonly noWalk?: boolean;
}

interface Commits {
  /** Oldest first. */
  readonly oids: readonly string[];
  /** Blobs that each commit brought at a path, against its parent; of a merge what differs from every parent. */
  readonly changes: readonly (RawChange & { readonly commit: string })[];
}

/** @throws GitError where a commit is not there */
export async function readCommits({ cwd, include, exclude = [], noWalk }: CommitSelection): Promise<Commits> {
  // Given as input: a push of many branches must not grow the command line.
  const names = [...include, ...exclude.map((oid) => `^${oid}`)].map((name) => `${name}\n`).join("");
  const walk = noWalk ? ["--no-walk=unsorted"] : ["--reverse", "--topo-order"];
  const listed = await runGit(["rev-list", ...walk, "--stdin"], { cwd, input: names });
  const oids = listed.toString("latin1").split("\n").filter(Boolean);
  const changes = await readCommitChanges(oids, cwd);
  return { oids, changes: changes.flatMap(({ commit, ...change }) => (commit ? [{ ...change, commit }] : [])) };
}

/** Where the branches of a remote were when this repository last heard of them. */
export async function listRemoteTips(remote: string, cwd?: string): Promise<readonly string[]> {
  const args = ["for-each-ref", "--format=%(objectname)", `refs/remotes/${remote}/`];
  return (await runGit(args, { cwd })).toString("latin1").split("\n").filter(Boolean);
}

/** Those of the objects that are commits of this repository, or tags of one. */
export async function keepKnownCommits(oids: readonly string[], cwd?: string): Promise<readonly string[]> {
  const input = oids.map((oid) => `${oid}^{commit}\n`).join("");
  const answer = await runGit(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    cwd,
    input,
  });
  return answer
    .toString("latin1")
    .split("\n")
    .flatMap((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? []);
}
