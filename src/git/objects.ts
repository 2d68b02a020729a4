import { GitError } from "../errors.ts";
import { spawnGit, watchEnd } from "./run.ts";

/**
 * All blobs that are here, reachable or not, in the order in which they lie in the packs: there the versions of a file
 * stand together, and git unpacks one from the other. https://git-scm.com/docs/git-cat-file
 * @returns object ids, some at a time
 */
export async function* listStoredBlobs(cwd: string | undefined): AsyncIterable<string[]> {
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"];
  const child = spawnGit(args, { cwd });
  child.stdin.end();
  const ended = watchEnd(child, args, "Run `git fsck` in this repository.");
  let rest = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop()!;
    yield lines.filter((line) => line.startsWith("blob ")).map((line) => line.slice(5));
  }
  await ended;
  if (rest !== "") throw new GitError("git cat-file ended early", "Run `git fsck` in this repository.");
}
