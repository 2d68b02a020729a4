import { runGit } from "./run.ts";
import { wholeDiff } from "./whole-diff.ts";

export interface WholeStaged {
  readonly diff: Buffer;
  /** The blob of the configuration at HEAD, where there is one. */
  readonly settings?: string | undefined;
}

/** What is staged, with whole files; undefined in a merge. @throws GitError before the first commit */
export async function readWholeStaged(): Promise<WholeStaged | undefined> {
  const input = "MERGE_HEAD\nHEAD:.leakgate.yaml\n";
  const [diff, objects] = await Promise.all([runGit(wholeDiff), runGit(["cat-file", "--batch-check"], { input })]);
  const found = /^.* missing\n(?:.* missing|(?<oid>[\da-f]+) blob \d+)\n$/.exec(objects.toString("latin1"));
  return found ? { diff, settings: found.groups!["oid"] } : undefined;
}
