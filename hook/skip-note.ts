import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHooksFolder } from "../src/git/hooks-folder.ts";
import { readScriptVersion } from "./hook-script.ts";
import type { Making } from "./staged-report.ts";

/** Where the reason of a skip goes. Hook managers run leakgate before a commit, and nothing of it with the message. */
export async function describeNote(making: Making): Promise<string> {
  const { path } = await readHooksFolder();
  const name = making === "patch" ? "applypatch-msg" : "commit-msg";
  // The pre-commit framework runs on, under another name, what it found.
  const files = [name, `${name}.legacy`].map((file) => join(path, file)).filter((file) => existsSync(file));
  if (files.every((file) => readScriptVersion(readFileSync(file, "utf8")) === undefined))
    return 'No hook here notes the reason. Add it, for the pull request to show: git commit --amend --no-edit --trailer "Leakgate-Skip: the reason"';
  // git asks applypatch-msg when it begins with a patch, and not where it goes on.
  const noted = making === "patch" ? "Where git am was begun with it, the reason" : "The reason";
  return `${noted} goes into the commit message, where the pull request shows it.`;
}
