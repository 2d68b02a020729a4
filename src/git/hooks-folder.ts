import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { isInRepository } from "./inside.ts";
import { runGit } from "./run.ts";

export interface HooksFolder {
  readonly path: string;
  /** Where core.hooksPath was set, or nowhere: then it is the repository's own folder. */
  readonly scope?: "system" | "global" | "local" | "worktree" | "command";
  readonly top: string;
  /** The git directory that all linked worktrees share. */
  readonly common: string;
}

/** Do other repositories look there, too? */
export const isShared = ({ scope }: HooksFolder): boolean => scope === "global" || scope === "system";

/** Where git looks for this repository's hooks, core.hooksPath honoured. @throws UsageError outside a working tree */
export async function readHooksFolder(cwd = process.cwd()): Promise<HooksFolder> {
  const read = async (...args: string[]) =>
    (await runGit(args, { cwd, accept: [0, 1, 128] })).toString("utf8").replace(/\n$/, "");
  const [top, folder, gitFolder, setting] = await Promise.all([
    read("rev-parse", "--show-toplevel"),
    read("rev-parse", "--git-path", "hooks"),
    read("rev-parse", "--git-common-dir"),
    read("config", "--show-scope", "--get", "core.hooksPath"),
  ]);
  if (!top) {
    // Throws for one that git refuses to read.
    await isInRepository(cwd);
    throw new UsageError("this is no working tree of git", "Change to your repository, or run `git init` first.");
  }
  const scope = setting.split("\t")[0] as HooksFolder["scope"] | "";
  return { path: resolve(cwd, folder), top, common: resolve(cwd, gitFolder), ...(scope && { scope }) };
}
