import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GitError } from "../errors.ts";
import { isShallow } from "./inside.ts";
import { readCommit, readMergeBase } from "./range.ts";
import { createConfigEnvironment, runGit } from "./run.ts";

/** A branch is fetched anew, since what a clone or an event says of its tip goes stale; a commit is fetched by id. */
export type RangeEnd = { readonly branch: string } | { readonly commit: string; readonly ref?: string | undefined };

/** Where objects come from that the clone does not hold. */
export interface Remote {
  readonly cwd: string;
  /** Name of a remote, or a URL. */
  readonly url: string;
  /** Carries the token as git configuration, so that it is no argument. */
  readonly environment: Readonly<Record<string, string>>;
  /** True: an empty repository that objects are fetched into. */
  readonly fresh?: boolean;
}

interface RangeEnds {
  /** Absent: nothing to compare with, everything that the head reaches is new. */
  readonly base?: string;
  readonly head: string;
  /** True where the base already reaches the head: no commit is new. */
  readonly nothingNew: boolean;
  /** What was done to get there, for the log. */
  readonly notes: readonly string[];
}

/**
 * Makes head and base present with all commits between them. The first of `bases` counts that can be had and does not
 * already hold the head; "nothing" stands for no base at all.
 * @throws GitError when the head, or every base, cannot be had
 */
export async function fetchEnds(
  bases: readonly (RangeEnd | "nothing")[],
  headEnd: RangeEnd,
  remote: Remote,
): Promise<RangeEnds> {
  const notes: string[] = [];
  const head = await fetchEnd(headEnd, remote);
  let full: string | undefined;
  let failure: unknown;
  for (const end of bases) {
    if (end === "nothing") {
      if (full) break;
      await deepen(undefined, head, remote, notes);
      return { head, nothingNew: false, notes };
    }
    try {
      const base = await fetchEnd(end, remote);
      await deepen(base, head, remote, notes);
      if (!(await isAncestor(head, base, remote.cwd))) return { base, head, nothingNew: false, notes };
      notes.push(`${nameEnd(end)} already holds ${head.slice(0, 12)}`);
      full ??= base;
    } catch (error) {
      failure = error;
      notes.push(`${nameEnd(end)} could not be had: ${(error as Error).message}`);
    }
  }
  if (full) return { base: full, head, nothingNew: true, notes };
  throw failure;
}

const nameEnd = (end: RangeEnd): string =>
  "branch" in end ? `branch ${end.branch}` : `commit ${end.commit.slice(0, 12)}`;

/** Makes one end present. @returns its commit */
export async function fetchEnd(end: RangeEnd, remote: Remote): Promise<string> {
  // A whole branch can be gigabytes; a whole clone, on the other hand, must not become shallow.
  const depth = remote.fresh || (await isShallow(remote.cwd)) ? ["--depth=100"] : [];
  if ("branch" in end) {
    await fetchObjects([...depth, `+refs/heads/${end.branch}`], remote);
    return readCommit("FETCH_HEAD", remote.cwd);
  }
  const present = () => readCommit(end.commit, remote.cwd);
  try {
    return await present();
  } catch {
    try {
      await fetchObjects([...depth, end.commit], remote);
    } catch (error) {
      if (!end.ref) throw error;
      await fetchObjects([...depth, `+${end.ref}`], remote);
    }
    return present();
  }
}

/** A shallow clone hides commits without a word: fetches more until the whole range is there. */
async function deepen(base: string | undefined, head: string, remote: Remote, notes: string[]): Promise<void> {
  for (const step of ["--deepen=100", "--deepen=2000", "--unshallow"]) {
    const hidden = await findHidden(base, head, remote.cwd);
    if (!hidden) return;
    notes.push(`the clone is shallow (${hidden}); fetched more with ${step}`);
    await fetchObjects([step, ...(base ? [base] : []), head], remote);
  }
}

/** @throws GitError where a shallow clone hides commits between the ends, or an end is not there */
export async function checkRange(base: string, head: string, cwd: string): Promise<void> {
  const hidden = await findHidden(await readCommit(base, cwd), await readCommit(head, cwd), cwd);
  if (hidden)
    throw new GitError(
      `this is a shallow clone, and not all of that range is in it: ${hidden}`,
      "Fetch the rest with `git fetch --unshallow`, then run again.",
    );
}

async function findHidden(base: string | undefined, head: string, cwd: string): Promise<string | undefined> {
  const path = (await runGit(["rev-parse", "--git-path", "shallow"], { cwd })).toString("utf8").trim();
  const file = resolve(cwd, path);
  if (!existsSync(file)) return undefined;
  if (base && !(await readMergeBase(base, head, cwd))) return "no merge base in sight";
  const cut = new Set(readFileSync(file, "latin1").split("\n").filter(Boolean));
  const between = await runGit(["rev-list", base ? `${base}...${head}` : head], { cwd });
  const commit = between
    .toString("latin1")
    .split("\n")
    .find((line) => cut.has(line));
  return commit && `history is cut at ${commit.slice(0, 12)}`;
}

async function isAncestor(old: string, young: string, cwd: string): Promise<boolean> {
  return (await readMergeBase(old, young, cwd)) === old;
}

/** Three tries, since a verdict should not hang on one lost packet. */
export async function fetchObjects(what: readonly string[], { cwd, url, environment }: Remote): Promise<void> {
  const flags = what.filter((argument) => argument.startsWith("--"));
  const refs = what.filter((argument) => !argument.startsWith("--"));
  const args = ["fetch", "--progress", "--no-tags", "--no-recurse-submodules", "--no-write-commit-graph", ...flags];
  for (let attempt = 1; ; attempt++) {
    try {
      await runGit([...args, "--end-of-options", url, ...refs], { cwd, environment });
      return;
    } catch (error) {
      const refused = /not our ref|couldn't find remote ref|unadvertised object|does not exist|did nothing for/i;
      if (attempt < 3 && !refused.test((error as Error).message)) {
        await sleep(attempt * 500);
        continue;
      }
      throw new GitError(
        `could not fetch ${refs.join(" ").slice(0, 200)}: ${(error as Error).message}`,
        "Check out with fetch-depth: 0, and give the job `contents: read` so that the rest can be fetched.",
        { cause: error },
      );
    }
  }
}

/**
 * Key of the fingerprints of guessable values, the same as a hook's in a whole clone: the id of the commit that
 * everything before `commit` began with, the smallest of several. Fetches the whole history of a shallow clone.
 */
export async function fetchRepositoryKey(commit: string, remote: Remote): Promise<string> {
  await deepen(undefined, commit, remote, []);
  const roots = await runGit(["rev-list", "--max-parents=0", commit], { cwd: remote.cwd });
  return roots.toString("latin1").trim().split("\n").sort()[0]!;
}

/**
 * Hands git a token through its environment. The empty value first takes back a header that the checkout may have
 * configured: two of them are refused. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
 */
export function createFetchEnvironment(token: string, serverUrl: string): Record<string, string> {
  if (!token) return {};
  const name = `http.${serverUrl}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  return createConfigEnvironment([
    [name, ""],
    [name, header],
  ]);
}
