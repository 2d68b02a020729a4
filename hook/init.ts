import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { type HooksFolder, isShared, readHooksFolder } from "../src/git/hooks-folder.ts";
import { configFile } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import type { Command } from "./commands.ts";
import {
  type HookName,
  type HookProgram,
  hookNames,
  keptName,
  quoteShell,
  readScriptVersion,
  renderHookScript,
} from "./hook-script.ts";
import { findLastingNode } from "./lasting-node.ts";
import { installInManager, listConfigured } from "./managers.ts";
import { isAlone, isSamePath } from "./shell.ts";
import { starterConfig } from "./starter-config.ts";
import { readWorkflows } from "./templates.ts";
import { writeTracked } from "./write-file.ts";

const does: Record<HookName, string> = {
  "pre-commit": "scans what is staged and stops the commit",
  "pre-merge-commit": "does the same for merges that git commits itself",
  "pre-applypatch": "does the same for patches that git am commits",
  "applypatch-msg": "notes the reason of a skip in their messages",
  "commit-msg": "notes the reason of a skip in the message",
  "pre-push": "scans the commits that the remote does not have and stops the push",
  "post-commit": "tells when a commit was made past the scan (cherry-pick, revert, --no-verify)",
  "post-rewrite": "does the same after a rebase",
};

export const init: Command = {
  summary: "add leakgate to this repository's hooks",
  help: `Usage: leakgate init [--commit-message] [--configuration] [--workflows] [--every-repository]

Adds leakgate to the hooks of this repository, where git looks for them (core.hooksPath is honoured). A hook that is
there already is kept and runs first. Where husky, lefthook, pre-commit or simple-git-hooks
runs the hooks, its configuration gets a line instead. Can be run again at any time: it repairs and updates.
leakgate uninstall takes it out.

  --commit-message     scan messages before the commit too; without it they are scanned before the push, and a commit
                       starts leakgate once
  --configuration      also write ${configFile}, with everything commented out
  --workflows          also write the workflows of the Action into .github/workflows
  --every-repository   also where core.hooksPath is set for all repositories of this user or machine

Exit status: 0 installed · 2 not a repository, or hooks shared with other repositories
`,
  optionsOnly: true,
  options: {
    "commit-message": { type: "boolean" },
    configuration: { type: "boolean" },
    workflows: { type: "boolean" },
    "every-repository": { type: "boolean" },
  },
  async run({ flag }, shell) {
    const folder = await readHooksFolder();
    refuseShared(folder, flag["every-repository"] ?? false);
    const files = {
      ...(flag["configuration"] && { [configFile]: starterConfig }),
      ...(flag["workflows"] && readWorkflows()),
    };
    for (const [file, text] of Object.entries(files)) shell.tell(`${writeNew(folder.top, file, text)} ${file}\n`);
    const script = findShared(shell.script, folder.top);
    const manager = installInManager(folder, isAlone(script) ? quoteShell(script) : `node ${quoteShell(script)}`);
    if (manager) {
      const where = manager.files.map(escapeTerminal).join(", ");
      const lines = [
        `${manager.name} runs the hooks here, so leakgate is in ${where}.`,
        manager.note,
        ...(script === shell.script
          ? [
              `It is called by ${escapeTerminal(script)}, which only this machine has: before you commit that, make leakgate a dependency of the project, and run init again.`,
            ]
          : []),
        `Take it out again with: ${shell.invocation} uninstall`,
      ];
      shell.tell(`${lines.join("\n")}\n`);
      return ExitStatus.clean;
    }
    const program = {
      node: isAlone(shell.script) ? shell.script : findLastingNode(process.execPath),
      script: keepProgram(shell.script, folder),
      messages: flag["commit-message"] ?? false,
    };
    mkdirSync(folder.path, { recursive: true });
    const kept = hookNames.filter((name) => installHook(folder.path, name, program));
    const lines = [
      `leakgate is in ${escapeTerminal(folder.path)}:`,
      ...hookNames.map((name) => `  ${name.padEnd(17)} ${does[name]}`),
      ...kept.map((name) => `The ${name} that was there is kept as ${keptName(name)} and runs first.`),
      ...listConfigured(folder)
        .filter(({ reached }) => !reached)
        .map(
          ({ file, name, install }) =>
            `${file} is there, but git does not run ${name}. Installed later, it may put these hooks aside: ${install}, then ${shell.invocation} init`,
        ),
      `Take it out again with: ${shell.invocation} uninstall${isShared(folder) ? " --every-repository" : ""}`,
    ];
    shell.tell(`${lines.join("\n")}\n`);
    return ExitStatus.clean;
  },
};

/** What npx fetched into its cache is gone one day: then the repository keeps a copy of its own. */
function keepProgram(script: string, { common }: HooksFolder): string {
  if (!/[\\/]_npx[\\/]/.test(script)) return script;
  const copy = join(common, "leakgate");
  cpSync(dirname(script), copy, { recursive: true });
  return join(copy, basename(script));
}

/** For files that are committed: the path from the top that others have too, where there is one. */
function findShared(script: string, top: string): string {
  const own = join("node_modules", "leakgate", "dist", "hook.js");
  return existsSync(join(top, own)) && isSamePath(realpathSync(join(top, own)), script) ? own : script;
}

/** What is there already is never written over. */
function writeNew(top: string, file: string, text: string): string {
  if (existsSync(join(top, file))) return "left as it is:";
  writeTracked(top, file, text);
  return "written:";
}

function refuseShared(folder: HooksFolder, allowed: boolean): void {
  if (allowed || !isShared(folder)) return;
  throw new UsageError(
    `core.hooksPath is set for every repository (${folder.scope}): ${folder.path}`,
    "Run `leakgate init --every-repository` to install there, or give this repository its own hooks first: git config core.hooksPath .git/hooks",
  );
}

/** @returns whether a hook of someone else's was there and is kept */
function installHook(folder: string, name: HookName, program: HookProgram): boolean {
  const file = join(folder, name);
  const kept = join(folder, keptName(name));
  const foreign = existsSync(file) && readScriptVersion(readFileSync(file, "utf8")) === undefined;
  if (foreign) {
    if (existsSync(kept)) {
      throw new UsageError(
        `both ${name} and ${keptName(name)} are there, and neither is leakgate's`,
        `Put what you need of ${kept} into ${file}, delete the first, and run leakgate init again.`,
      );
    }
    renameSync(file, kept);
  }
  writeFileSync(file, renderHookScript(name, program));
  chmodSync(file, 0o755);
  return foreign || existsSync(kept);
}
