import { type Change, parseChanges, plainDiff } from "./changes.ts";
import { runGit } from "./run.ts";

/** Files that differ between index and working tree; those have no object id yet. */
export async function listUnstagedChanges(cwd?: string): Promise<readonly Change[]> {
  return parseChanges(await runGit(["diff-files", ...plainDiff, "--"], { ...(cwd && { cwd }) }));
}

/** Files that git does not know and is not told to ignore; names from the top of the working tree. */
export async function listUntrackedFiles(cwd?: string): Promise<readonly Buffer[]> {
  const args = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/"];
  const output = await runGit(args, { ...(cwd && { cwd }) });
  const names: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    names.push(output.subarray(at, end));
    at = end + 1;
  }
  return names;
}

/** The top of the working tree. @throws GitError in a bare repository */
export async function readTopLevel(cwd?: string): Promise<string> {
  return (await runGit(["rev-parse", "--show-toplevel"], { ...(cwd && { cwd }) })).toString("utf8").replace(/\n$/, "");
}

/** Is one of these paths left out by an ignore file? No where there is no repository. */
export async function isIgnored(paths: readonly string[]): Promise<boolean> {
  const input = paths.map((path) => `${path}\0`).join("");
  // Names those that are. 1: none is. 128: no repository, or a path outside of it.
  return (await runGit(["check-ignore", "--stdin", "-z"], { input, accept: [0, 1, 128] })).length > 0;
}
