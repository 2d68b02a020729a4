import { explainFailure, isOutside, runGit } from "./run.ts";

/**
 * Is the folder in a repository? One that git refuses to read, or cannot, is there all the same: without its policy less
 * would be found. @throws GitError, as for that
 */
export async function isInRepository(cwd?: string): Promise<boolean> {
  let words = "";
  const onWarnings = (told: string): void => {
    words = told;
  };
  const folder = await runGit(["rev-parse", "--git-dir"], { cwd, accept: [0, 128], onWarnings });
  if (folder.length > 0) return true;
  if (isOutside(words)) return false;
  throw explainFailure("git cannot read this repository", words, "Run `git status` by hand here to see more.");
}
