/** What the stand-in reads from the real repositories on disk. Answers that only depend on object ids are kept. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
  delete (environment as NodeJS.ProcessEnv)[name];

/** @throws Error with git's words */
export function git(gitDir: string, ...given: (string | { env: NodeJS.ProcessEnv })[]): Promise<Buffer> {
  const args = given.filter((entry) => typeof entry === "string");
  const extra = given.find((entry) => typeof entry === "object");
  return new Promise((resolve, reject) => {
    const all = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", `--git-dir=${gitDir}`, ...args];
    const options = { env: { ...environment, ...extra?.env }, encoding: "buffer", maxBuffer: 1 << 30 } as const;
    execFile("git", all, options, (error, stdout, stderr) =>
      error ? reject(new Error(`git ${args.join(" ")}: ${stderr.toString()}`)) : resolve(stdout),
    );
  });
}

const kept = new Map<string, Promise<unknown>>();

function keep<T>(key: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) return known;
  const answer = read();
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  return answer;
}

/** Object id of a branch, tag or id; undefined when there is none. */
export async function readCommitId(gitDir: string, ref: string): Promise<string | undefined> {
  try {
    return (await git(gitDir, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`))
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

/** Every request asks for branches, so they are read from git's files; git itself answers where that is not enough. */
export async function readBranch(gitDir: string, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  const loose = await readFile(join(gitDir, ref), "utf8").catch(() => "");
  if (/^[0-9a-f]{40}\n$/.test(loose)) return loose.trim();
  const packed = await readFile(join(gitDir, "packed-refs"), "utf8").catch(() => "");
  const line = packed.split("\n").find((entry) => entry.slice(41) === ref);
  return line?.slice(0, 40) ?? readCommitId(gitDir, ref);
}

export async function listBranches(gitDir: string): Promise<{ name: string; sha: string }[]> {
  const text = (
    await git(gitDir, "for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads")
  ).toString();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ sha: line.slice(0, 40), name: line.slice(41) }));
}

export const readMergeBase = (gitDir: string, a: string, b: string): Promise<string | undefined> =>
  keep(`${gitDir} merge-base ${a} ${b}`, async () => {
    try {
      return (await git(gitDir, "merge-base", a, b)).toString().trim();
    } catch {
      return undefined;
    }
  });

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** Commits reachable from `head` and not from `base`, parents first. */
export const listCommits = (gitDir: string, base: string | undefined, head: string): Promise<Commit[]> =>
  keep(`${gitDir} log ${base} ${head}`, async () => {
    const format = "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x00";
    const range = base === undefined ? ["-1", head] : [`${base}..${head}`];
    const fields = (await git(gitDir, "log", "--topo-order", "--reverse", format, ...range)).toString().split("\0");
    const commits: Commit[] = [];
    for (let at = 0; at + 9 < fields.length; at += 10) {
      const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = fields.slice(at, at + 10) as string[];
      commits.push({
        sha: sha!.trim(),
        tree: tree!,
        parents: parents!.split(" ").filter(Boolean),
        author: { name: an!, email: ae!, date: ad! },
        committer: { name: cn!, email: ce!, date: cd! },
        message: message!.replace(/\n$/, ""),
      });
    }
    return commits;
  });

export const readCommit = async (gitDir: string, sha: string): Promise<Commit> =>
  (await listCommits(gitDir, undefined, sha))[0]!;

export interface FileDiff {
  readonly path: string;
  readonly previous?: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** Blob id on the right, or on the left where the file was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@`; absent for binary files and for renames without changes. */
  readonly patch?: string;
}

const statuses: Record<string, FileDiff["status"]> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** The diff between two commits' trees, renames found, as GitHub's "Files changed". */
export const listFileDiffs = (gitDir: string, from: string, to: string): Promise<FileDiff[]> =>
  keep(`${gitDir} diff ${from} ${to}`, async () => {
    const common = ["-r", "-M", "-l0", "--no-ext-diff", "--no-textconv"];
    const [raw, text] = await Promise.all([
      git(gitDir, "diff-tree", ...common, "--raw", "--abbrev=40", "-z", from, to),
      git(gitDir, "diff-tree", ...common, "-p", "--full-index", "--diff-algorithm=myers", from, to),
    ]);
    const sections = text
      .toString()
      .split(/^(?=diff --git )/m)
      .filter(Boolean);
    const fields = raw.toString().split("\0");
    const files: FileDiff[] = [];
    for (let at = 0; at + 1 < fields.length; ) {
      const [, , left, right, letter] = fields[at++]!.split(" ");
      const kind = letter!.charAt(0);
      const first = fields[at++]!;
      const path = kind === "R" ? fields[at++]! : first;
      const own = sections.splice(0, kind === "T" ? 2 : 1).join("");
      const start = own.search(/^@@ /m);
      const patch = start < 0 ? undefined : own.slice(start).replace(/\n$/, "");
      files.push({
        path,
        ...(kind === "R" ? { previous: first } : {}),
        status: statuses[kind] ?? "modified",
        sha: kind === "D" ? left! : right!,
        additions: patch?.match(/^\+/gm)?.length ?? 0,
        deletions: patch?.match(/^-/gm)?.length ?? 0,
        ...(patch === undefined ? {} : { patch }),
      });
    }
    return files;
  });

/** A diff of one file without context, for following a line from commit to commit. */
export const readFilePatch = (gitDir: string, from: string, to: string, path: string): Promise<string> =>
  keep(`${gitDir} follow ${from} ${to} ${path}`, async () =>
    (
      await git(gitDir, "diff-tree", "-p", "-U0", "--no-renames", "--text", from, to, "--", `:(literal)${path}`)
    ).toString(),
  );

export type Entry =
  | { readonly type: "file"; readonly sha: string; readonly content: Buffer }
  | { readonly type: "dir"; readonly entries: readonly TreeEntry[] };

interface TreeEntry {
  readonly type: "file" | "dir" | "submodule" | "symlink";
  readonly sha: string;
  readonly size: number;
  readonly name: string;
}

export async function readEntry(gitDir: string, commit: string, path: string): Promise<Entry | undefined> {
  const spec = `${commit}:${path.replace(/\/$/, "")}`;
  let type: string;
  try {
    type = (await git(gitDir, "cat-file", "-t", spec)).toString().trim();
  } catch {
    return undefined;
  }
  const sha = (await git(gitDir, "rev-parse", spec)).toString().trim();
  if (type === "blob") return { type: "file", sha, content: await git(gitDir, "cat-file", "blob", sha) };
  const lines = (await git(gitDir, "ls-tree", "-z", "-l", sha)).toString().split("\0").filter(Boolean);
  const entries = lines.map((line): TreeEntry => {
    const [mode, kind, id, size] = line.slice(0, line.indexOf("\t")).split(/ +/);
    const isLink = mode === "120000";
    return {
      type: kind === "tree" ? "dir" : kind === "commit" ? "submodule" : isLink ? "symlink" : "file",
      sha: id!,
      size: Number(size) || 0,
      name: line.slice(line.indexOf("\t") + 1),
    };
  });
  return { type: "dir", entries };
}
