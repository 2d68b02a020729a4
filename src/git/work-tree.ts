import { runGit } from "./run.ts";

/** The top of the working tree. @throws GitError in a bare repository */
export async function readTopLevel(cwd?: string): Promise<string> {
  return (await runGit(["rev-parse", "--show-toplevel"], { cwd })).toString("utf8").replace(/\n$/, "");
}

/** The working directory from the top, as "src/"; empty at the top. */
export async function readSubfolder(): Promise<string> {
  return (await runGit(["rev-parse", "--show-prefix"])).toString("utf8").replace(/\n$/, "");
}

/** Is one of these paths left out by an ignore file? No where there is no repository. */
export async function isIgnored(paths: readonly string[]): Promise<boolean> {
  const input = paths.map((path) => `${path}\0`).join("");
  // Names those that are. 1: none is. 128: no repository, or a path outside of it.
  return (await runGit(["check-ignore", "--stdin", "-z"], { input, accept: [0, 1, 128] })).length > 0;
}
