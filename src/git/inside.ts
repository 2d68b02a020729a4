import { existsSync } from "node:fs";
import { join } from "node:path";
import { explainFailure, isOutside } from "./failure.ts";
import { runGit } from "./run.ts";

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

const ask = async (question: string, cwd?: string): Promise<boolean> =>
  (await runGit(["rev-parse", question], { cwd, accept: [0, 128] })).toString("latin1").trim() === "true";

/** Is it a repository without a working tree? */
export const isBare = (cwd?: string): Promise<boolean> => ask("--is-bare-repository", cwd);

/** Is the beginning of its history not in this clone? */
export const isShallow = (cwd?: string): Promise<boolean> => ask("--is-shallow-repository", cwd);

/** Does the folder hold what git keeps for itself? Then it may be a bare repository, and git is worth asking. */
export const looksBare = (folder: string): boolean =>
  ["HEAD", "objects", "refs"].every((name) => existsSync(join(folder, name)));
