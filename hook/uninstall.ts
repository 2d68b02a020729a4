import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { isShared, readHooksFolder } from "../src/git/hooks-folder.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import type { Command } from "./commands.ts";
import { hookNames, keptName, readScriptVersion } from "./hook-script.ts";
import { uninstallFromManagers } from "./managers.ts";
import { readIfThere } from "./write-file.ts";

export const uninstall: Command = {
  summary: "take leakgate out of this repository's hooks again",
  help: `Usage: leakgate uninstall [--every-repository]

Takes out what leakgate init put in, and nothing else: a hook that was kept gets its name back. Your configuration
(.leakgate.yaml, .leakgate-suppressions) stays.

  --every-repository   also where core.hooksPath is set for all repositories of this user or machine: all of them lose it

Exit status: 0 taken out, or nothing was there · 2 not a repository, or hooks shared with other repositories
`,
  optionsOnly: true,
  options: { "every-repository": { type: "boolean" } },
  async run({ flag }, shell) {
    const folder = await readHooksFolder();
    const { path } = folder;
    const installed = listInstalled(path);
    if (installed.length > 0 && isShared(folder) && !flag["every-repository"])
      throw new UsageError(
        `core.hooksPath is set for every repository (${folder.scope}), and all of them would lose leakgate: ${path}`,
        "If that is meant: `leakgate uninstall --every-repository`.",
      );
    for (const name of installed) removeHook(path, name);
    const removed = [...installed, ...uninstallFromManagers(folder)];
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

/** What managers call a hook that they found: the pre-commit framework runs it on, lefthook leaves it. */
const movedAside = [".legacy", ".old"];

/** Hooks that `init` wrote, under the names that they have now. */
function listInstalled(folder: string): string[] {
  return hookNames
    .flatMap((name) => ["", ...movedAside].map((ending) => name + ending))
    .filter((name) => readScriptVersion(readIfThere(join(folder, name))) !== undefined);
}

function removeHook(folder: string, name: string): void {
  const kept = join(folder, keptName(name.replace(/\..*/, "")));
  if (existsSync(kept)) renameSync(kept, join(folder, name));
  else rmSync(join(folder, name));
}
