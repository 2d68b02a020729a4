import { GitError } from "../errors.ts";
import { isNullOid } from "./changes.ts";
import { readEmptyTree } from "./empty-tree.ts";
import { runGit } from "./run.ts";

/** One blob at one path that a commit of the range brought. */
export interface RangeChange {
  readonly path: string;
  readonly oid: string;
  /** The blob that the merge base has in its place, for changes of the tip. */
  readonly before?: string;
  /** The oldest commit of the range that brought it. */
  readonly commit: string;
  /** True where the tree at the head holds this blob at this path. */
  readonly inTip: boolean;
  /** True where the commit gave birth to the path (added, renamed, copied). */
  readonly newPath: boolean;
}

export interface Range {
  readonly head: string;
  /** Absent: everything that the head can reach. */
  readonly base?: string;
  /** What the head and its base have in common; absent where they share nothing. */
  readonly mergeBase?: string;
  /** Commits that the head reaches and the base does not, oldest first. */
  readonly commits: readonly string[];
  /** Those of the tip first. */
  readonly changes: readonly RangeChange[];
  /** Submodules that moved: their content is in another repository, their names are in this one. */
  readonly submodules: readonly Pick<RangeChange, "path" | "oid" | "commit" | "newPath">[];
  /** New path → the paths that it was renamed from, in whichever commit. */
  readonly renames: ReadonlyMap<string, readonly string[]>;
}

export interface RawChange {
  readonly commit?: string;
  readonly mode: string;
  /** Before the change; zeros where there was nothing. Of a merge, its first parent's. */
  readonly before: string;
  readonly oid: string;
  /** One letter a parent. */
  readonly status: string;
  readonly path: string;
  readonly from?: string;
}

/**
 * Reads which blobs and commits lie between a base and a head, from local objects only.
 * @param ends commits by any name that git knows; a name with a leading "-" is refused
 * @throws GitError when an end is not in the object store
 */
export async function readRange(ends: { cwd?: string | undefined; base?: string; head: string }): Promise<Range> {
  const { cwd } = ends;
  const head = await readCommit(ends.head, cwd);
  const base = ends.base === undefined ? undefined : await readCommit(ends.base, cwd);
  const mergeBase = base && (await readMergeBase(base, head, cwd));
  const listed = await runGit(["rev-list", "--reverse", "--topo-order", head, ...(base ? [`^${base}`] : [])], { cwd });
  const commits = listed.toString("latin1").split("\n").filter(Boolean);

  const walk = await readCommitChanges(commits, cwd);
  const before = mergeBase ?? (await readEmptyTree(cwd));
  const final = await runGit(["diff-tree", ...rawFormat, before, head], { cwd });
  const brought = walk.filter(isBlob);
  const submodules = walk
    .filter(({ mode }) => mode === "160000")
    .map(({ path, oid, status, commit = head }) => ({ path, oid, commit, newPath: isNewPath(status) }));
  const tip = parseRawDiff(final).filter(isBlob);

  const changes = new Map<string, RangeChange>();
  const add = (change: RawChange, inTip: boolean): void => {
    const key = `${change.oid} ${change.path}`;
    const known = changes.get(key);
    const newPath = isNewPath(change.status) || known?.newPath === true;
    const before = known ? known.before : inTip && !isNullOid(change.before) ? change.before : undefined;
    const commit = known?.inTip && known.commit === head ? (change.commit ?? head) : (known?.commit ?? change.commit);
    changes.set(key, {
      path: change.path,
      oid: change.oid,
      ...(before && { before }),
      commit: commit ?? head,
      inTip: inTip || known?.inTip === true,
      newPath,
    });
  };
  for (const change of tip) add(change, true);
  for (const change of brought) add(change, false);

  const renames = new Map<string, string[]>();
  for (const { path, from } of [...tip, ...brought]) {
    if (from !== undefined) renames.set(path, [...(renames.get(path) ?? []), from]);
  }
  const all = { head, ...(base && { base }), ...(mergeBase && { mergeBase }), commits, submodules, renames };
  return { ...all, changes: [...changes.values()] };
}

/**
 * What each of these commits changed at a path, against its parent; `-c` shows of a merge what differs from every parent:
 * content that was born in it.
 */
export async function readCommitChanges(commits: readonly string[], cwd: string | undefined): Promise<RawChange[]> {
  const input = commits.map((oid) => `${oid}\n`).join("");
  return parseRawDiff(await runGit(["diff-tree", "--stdin", "-c", "--root", ...rawFormat], { cwd, input }));
}

/**
 * Of configuration only `.gitmodules` bends plumbing's raw output: it may ask that a submodule be ignored. -z keeps every
 * path as it is. https://git-scm.com/docs/git-diff-tree
 */
const rawFormat = ["-r", "-z", "-M", "-l1000", "--no-abbrev", "--raw", "--ignore-submodules=none"];

/** Added, renamed or copied; what was a file and became a submodule (T) has an old one. */
const isNewPath = (status: string): boolean => /[ARC]/.test(status);
const isBlob = (change: RawChange): boolean => /^(?:100|120)/.test(change.mode) && !isNullOid(change.oid);

/** @throws GitError naming the commit that is not there */
export async function readCommit(name: string, cwd?: string): Promise<string> {
  const options = { cwd, accept: [0, 1, 128] };
  const answer = name.startsWith("-")
    ? ""
    : (await runGit(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], options)).toString("latin1").trim();
  if (answer) return answer;
  throw new GitError(
    `commit ${name.slice(0, 100)} is not in this clone`,
    "Fetch it, or check out with the whole history (fetch-depth: 0), and run again.",
  );
}

export async function readMergeBase(base: string, head: string, cwd?: string): Promise<string | undefined> {
  const options = { cwd, accept: [0, 1] };
  const answer = (await runGit(["merge-base", base, head], options)).toString("latin1").trim();
  return answer || undefined;
}

/** Path → blob of a whole tree. */
export async function readTree(commit: string, cwd?: string): Promise<ReadonlyMap<string, string>> {
  const listed = await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  const tree = new Map<string, string>();
  for (const entry of listed.toString("utf8").split("\0")) {
    const [meta, path] = [entry.slice(0, entry.indexOf("\t")), entry.slice(entry.indexOf("\t") + 1)];
    const [, type, oid] = meta.split(" ");
    if (type === "blob" && oid) tree.set(path, oid);
  }
  return tree;
}

/** Parses `diff-tree --raw -z`, plain and combined, with the commit lines that `--stdin` puts between. */
export function parseRawDiff(output: Uint8Array): RawChange[] {
  const fields = Buffer.from(output).toString("utf8").split("\0");
  const changes: RawChange[] = [];
  let commit: string | undefined;
  for (let at = 0; at < fields.length - 1; at++) {
    const field = fields[at]!;
    if (!field.startsWith(":")) {
      commit = field.trim();
      continue;
    }
    const parents = field.lastIndexOf(":") + 1;
    const words = field.slice(parents).split(" ");
    const status = words[2 * parents + 2] ?? "";
    const renamed = parents === 1 && /^[RC]/.test(status);
    const from = renamed ? fields[++at] : undefined;
    changes.push({
      ...(commit !== undefined && { commit }),
      mode: words[parents] ?? "",
      before: words[parents + 1] ?? "",
      oid: words[2 * parents + 1] ?? "",
      status,
      path: fields[++at] ?? "",
      ...(from !== undefined && { from }),
    });
  }
  return changes;
}
