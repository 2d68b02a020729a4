import { runGit } from "./run.ts";
import { wholeDiff } from "./whole-diff.ts";

/** What is staged, with whole files; undefined in a merge, and where a configuration at HEAD has a say. @throws GitError before the first commit */
export async function readWholeStaged(): Promise<Buffer | undefined> {
  const input = "MERGE_HEAD\nHEAD:.leakgate.yaml\n";
  const [diff, objects] = await Promise.all([runGit(wholeDiff), runGit(["cat-file", "--batch-check"], { input })]);
  return / missing\n.* missing\n$/.test(objects.toString("latin1")) ? diff : undefined;
}
