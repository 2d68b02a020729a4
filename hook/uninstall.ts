import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ExitStatus } from "../src/errors.ts";
import { readHooksFolder } from "../src/git/hooks-folder.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import type { Command } from "./commands.ts";
import { type HookName, hookNames, keptName, readScriptVersion } from "./hook-script.ts";
import { uninstallFromManagers } from "./managers.ts";

export const uninstall: Command = {
  summary: "take leakgate out of this repository's hooks again",
  help: `Usage: leakgate uninstall

Takes out what leakgate init put in, and nothing else: a hook that was kept gets its name back. Your configuration
(.leakgate.yaml, .leakgate-suppressions) stays.

Exit status: 0 taken out, or nothing was there · 2 not a repository
`,
  options: {},
  async run(_args, shell) {
    const folder = await readHooksFolder();
    const { path } = folder;
    const removed = [...hookNames.filter((name) => removeHook(path, name)), ...uninstallFromManagers(folder)];
    rmSync(join(folder.common, "leakgate"), { recursive: true, force: true });
    for (const place of [folder.common, ...listWorktrees(folder.common)]) {
      for (const name of ["leakgate-scanned", "leakgate-staged", "leakgate-settings"])
        rmSync(join(place, name), { force: true });
    }
    const where = escapeTerminal(path);
    shell.tell(
      removed.length > 0 ? `leakgate is out of ${where}: ${removed.join(", ")}\n` : `leakgate was not in ${where}\n`,
    );
    return ExitStatus.clean;
  },
};

/** What hooks of a linked worktree leave lies in its own folder. https://git-scm.com/docs/gitrepository-layout */
function listWorktrees(common: string): string[] {
  const folder = join(common, "worktrees");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function removeHook(folder: string, name: HookName): boolean {
  const file = join(folder, name);
  const kept = join(folder, keptName(name));
  if (!existsSync(file) || readScriptVersion(readFileSync(file, "utf8")) === undefined) return false;
  if (existsSync(kept)) renameSync(kept, file);
  else rmSync(file);
  return true;
}
