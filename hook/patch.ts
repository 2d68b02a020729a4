import { existsSync } from "node:fs";
import { join } from "node:path";

/** `git rebase --apply` goes through the same hook with commits that are there already; post-rewrite tells of those. */
export const isRebase = ({ GIT_DIR: folder = ".git" }: NodeJS.ProcessEnv): boolean =>
  existsSync(join(folder, "rebase-apply", "rebasing"));
