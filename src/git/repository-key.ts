import { runGit } from "./run.ts";

/**
 * Key of the fingerprints of guessable values: the id of the commit that a repository began with, the smallest where it
 * began several times, "unborn" without a commit. In a shallow clone the beginning is the boundary: fetch it whole where
 * fingerprints are to be compared.
 */
export async function readRepositoryKey(cwd?: string): Promise<string> {
  // Whoever lies in the commit-graph gets another key, and nothing more; with it a long history takes a tenth of the time.
  const args = ["-c", "core.commitGraph=true", "rev-list", "--max-parents=0", "HEAD"];
  const listRoots = (accept: number[]) => runGit(args, { cwd, accept });
  let roots = await listRoots([0, 128]);
  if (roots.length === 0) {
    const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { cwd, accept: [0, 1] });
    if (head.length === 0) return "unborn";
    roots = await listRoots([0]);
  }
  return roots.toString("latin1").trim().split("\n").sort()[0]!;
}
