import { runGit } from "./run.ts";

/** Id of the tree without files, in the repository's own hash. It is not written: git knows it always. */
export async function readEmptyTree(cwd?: string): Promise<string> {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], { cwd })).toString("latin1").trim();
}
