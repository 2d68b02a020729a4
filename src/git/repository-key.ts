import { runGit } from "./run.ts";

/**
 * Key of the fingerprints of guessable values: the id of the commit that a repository began with, the smallest where it
 * began several times, "unborn" without a commit. In a shallow clone the beginning is the boundary: fetch it whole where
 * fingerprints are to be compared.
 */
export async function readRepositoryKey(cwd?: string): Promise<string> {
  const options = { cwd };
  const listRoots = (accept: number[]) => runGit(["rev-list", "--max-parents=0", "HEAD"], { ...options, accept });
  let roots = await listRoots([0, 128]);
  if (roots.length === 0) {
    const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { ...options, accept: [0, 1] });
    if (head.length === 0) return "unborn";
    roots = await listRoots([0]);
  }
  return roots.toString("latin1").trim().split("\n").sort()[0]!;
}
