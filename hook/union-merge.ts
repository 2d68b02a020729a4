import { runGit } from "../src/git/run.ts";
import type { Shell } from "./shell.ts";

/** Both sides of a merge add lines: git can take both by itself, if `.gitattributes` says so. */
export async function offerUnionMerge(top: string, file: string, shell: Shell): Promise<void> {
  const answer = await runGit(["check-attr", "merge", "--", file], { cwd: top });
  if (/: merge: union\s*$/.test(answer.toString("utf8"))) return;
  shell.tell(
    "So that branches that both add entries merge by themselves, put this line into .gitattributes:\n  .leakgate-* merge=union\n",
  );
}
