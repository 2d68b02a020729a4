import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ExitStatus } from "../src/errors.ts";
import { runHookWithCanary } from "../src/git/canary.ts";
import { type HooksFolder, readHooksFolder } from "../src/git/hooks-folder.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { runGit } from "../src/git/run.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { encodeCrc32Base62 } from "../src/rules/checksums.ts";
import type { Command } from "./commands.ts";
import { checkGate } from "./doctor-gate.ts";
import { type HookName, hookNames, readScriptVersion, scriptVersion } from "./hook-script.ts";
import { isHusky, listConfigured } from "./managers.ts";
import { quoteArgument, type Shell } from "./shell.ts";
import { unsetSkip } from "./skip.ts";
import { readIfThere } from "./write-file.ts";

export interface Diagnosis {
  /** Absent where it could not be told. */
  readonly ok?: boolean;
  readonly says: string;
  /** One line: what to do. */
  readonly repair?: string;
}

export const doctor: Command = {
  summary: "prove that a commit with a secret would be blocked here",
  help: `Usage: leakgate doctor

Runs this repository's pre-commit hook as git would, with a made-up secret in a temporary index, and expects it to be
blocked; nothing of the repository is changed. Then looks for what lets commits past: hooks that git does not reach,
managers that shadow each other, linked worktrees, old scripts. Each finding comes with its repair.

With GITHUB_TOKEN or GH_TOKEN in the environment it also asks GitHub whether anybody can merge into \`origin\` past the check,
as \`leakgate audit\` does; without one it needs no network.

Exit status: 0 the gate holds · 1 something to repair · 2 not a repository
`,
  optionsOnly: true,
  options: {},
  async run(_args, shell) {
    const folder = await readHooksFolder();
    const diagnoses = [
      await proveGate(folder, shell),
      ...checkScripts(folder, shell.invocation),
      ...(await checkHooksPath(folder, shell.invocation)),
      ...checkManagers(folder, shell.invocation),
      // One that is too old is refused before.
      { ok: true, says: `Node ${process.versions.node}` },
      ...(await checkGate(shell)),
    ];
    for (const { ok, says, repair } of diagnoses) {
      if (ok && shell.quiet) continue;
      shell.out.write(`${ok === undefined ? "?     " : ok ? "ok    " : "REPAIR"}  ${escapeTerminal(says)}\n`);
      if (repair) shell.out.write(`        ${escapeTerminal(repair)}\n`);
    }
    return diagnoses.every(({ ok }) => ok !== false) ? ExitStatus.clean : ExitStatus.findings;
  },
};

/** A token of GitHub's form with a right checksum, made up: it opens nothing, and is found whatever the judge thinks. */
function createCanary(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const body = Array.from({ length: 30 }, () => letters[randomInt(letters.length)]).join("");
  return `${"ghp"}_${body}${encodeCrc32Base62(body)}`;
}

async function proveGate(folder: HooksFolder, { environment, invocation }: Shell): Promise<Diagnosis> {
  if (environment["LEAKGATE_SKIP"] !== undefined) {
    return { ok: false, says: "LEAKGATE_SKIP is set in this shell: findings pass", repair: unsetSkip };
  }
  const path = `leakgate-canary-${randomInt(1e9)}.txt`;
  const { status, output } = await runHookWithCanary("pre-commit", path, `token = "${createCanary()}"\n`, folder.top);
  if (status !== 0 && output.includes(`${path}:1:`))
    return { ok: true, says: "a made-up secret in a temporary index was blocked by the pre-commit hook" };
  if (/cannot find a hook/.test(output)) {
    return {
      ok: false,
      says: "git finds no pre-commit hook: every commit passes",
      repair: tellInstall(folder, invocation),
    };
  }
  if (/is not a git command/.test(output)) {
    return {
      ok: false,
      says: "this git is older than 2.36 and cannot run a hook by name, so nothing was proven",
      repair: "Update git.",
    };
  }
  if (status === 0)
    return {
      ok: false,
      says: "the pre-commit hook let a made-up secret pass",
      repair: `${invocation} init, then ${invocation} doctor`,
    };
  const reason = pickReason(output);
  // Its own words are of a configuration that is wrong.
  if (reason.startsWith("leakgate: "))
    return {
      ok: false,
      says: `leakgate stops every commit: ${reason.slice(10)}`,
      repair: `Correct it, then: ${invocation} doctor`,
    };
  const says = `the pre-commit hook stopped before leakgate could look: ${reason}`;
  // lefthook puts by what is not staged, which git cannot before there is a commit.
  const isUnborn = (await readRepositoryKey()) === "unborn";
  return {
    ok: false,
    says,
    repair: `${isUnborn ? "Make the first commit" : "Repair that hook"}, then: ${invocation} doctor`,
  };
}

/** Of all that a hook said the line that most likely says why it stopped, without colours and frames. */
export function pickReason(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.replace(/^[^\p{L}\p{N}/.~"'`]+|[\s│┃|]+$/gu, ""))
    .filter((line) => /\p{L}/u.test(line));
  const told = lines.find((line) => /\b(?:error|fatal|fail(?:ed|ure)?|cannot|can't|not)\b/i.test(line));
  return (told ?? lines[0] ?? "it said nothing").slice(0, 200);
}

function checkScripts({ path }: HooksFolder, invocation: string): Diagnosis[] {
  const isOurs = (name: HookName): boolean => readScriptVersion(readIfThere(join(path, name))) !== undefined;
  const others = isOurs("pre-commit") ? hookNames.filter((name) => !isOurs(name)) : [];
  const says = `not leakgate's, though pre-commit is: ${others.join(", ")}`;
  const lacking = others.length > 0 ? [{ ok: false, says, repair: `${invocation} init` }] : [];
  const installed = ["pre-commit", "pre-push"].flatMap((name): Diagnosis[] => {
    const text = readIfThere(join(path, name));
    const version = readScriptVersion(text);
    if (version === undefined) return [];
    const script = /^leakgate='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
    if (version !== scriptVersion)
      return [{ ok: false, says: `${name} was written by another version of leakgate`, repair: `${invocation} init` }];
    if (script !== undefined && !existsSync(script))
      return [{ ok: false, says: `${name} calls ${script}, which is gone`, repair: `${invocation} init` }];
    return [{ ok: true, says: `${name} is leakgate's, and up to date` }];
  });
  return [...installed, ...lacking];
}

/** husky alone makes the folder that it has git look into; leakgate's line stands in another, which is committed. */
const tellInstall = (folder: HooksFolder, invocation: string): string =>
  isHusky(folder) ? "npx husky" : `${invocation} init`;

/** A relative core.hooksPath means another folder in each linked worktree; where that one is not there, git runs nothing. */
async function checkHooksPath(folder: HooksFolder, invocation: string): Promise<Diagnosis[]> {
  const read = async (...args: string[]) =>
    (await runGit(args, { cwd: folder.top, accept: [0, 1] })).toString("utf8").trim();
  const setting = await read("config", "--get", "core.hooksPath");
  if (!setting) return [];
  if (isAbsolute(setting) || setting.startsWith("~")) return [{ ok: true, says: `core.hooksPath is ${setting}` }];
  if (!existsSync(folder.path)) {
    const says = `core.hooksPath is ${setting}, which is not in this working tree: git finds no hook, and every commit passes`;
    return [{ ok: false, says, repair: tellInstall(folder, invocation) }];
  }
  const tracked = await read("ls-files", "--", `${setting}/pre-commit`);
  if (tracked) return [{ ok: true, says: `core.hooksPath is ${setting}, which is committed` }];
  if (isHusky(folder)) return checkLinked(setting, await read("worktree", "list", "--porcelain"));
  return [
    {
      ok: false,
      says: `core.hooksPath is ${setting}, which is not committed: in a linked worktree git finds no hook, and every commit passes`,
      repair: `git config core.hooksPath ${quoteArgument(folder.path.replaceAll("\\", "/")) ?? "<folder>"}`,
    },
  ];
}

/** husky sets the relative folder anew at every install: it is made in each linked worktree. @param list of the working trees */
function checkLinked(setting: string, list: string): Diagnosis[] {
  const trees = [...list.matchAll(/^worktree (.+)$/gm)].map(([, path]) => path!).filter((path) => existsSync(path));
  const lacking = trees.filter((path) => !existsSync(join(path, setting)));
  if (lacking.length === 0)
    return [{ ok: true, says: `core.hooksPath is ${setting}; a new linked worktree needs \`npx husky\` once` }];
  return lacking.map((path) => ({
    ok: false,
    says: `core.hooksPath is ${setting}, which is not in the linked worktree ${path}: every commit there passes`,
    repair: "npx husky, in that folder",
  }));
}

/** A manager that is configured and that git never reaches. */
const checkManagers = (folder: HooksFolder, invocation: string): Diagnosis[] =>
  listConfigured(folder).map(({ name, file, reached, install }) =>
    reached
      ? { ok: true, says: `${name} runs the hooks (${file})` }
      : {
          ok: false,
          says: `${file} is there, but git does not run ${name}`,
          repair: `${install}, then ${invocation} init; or remove ${file}.`,
        },
  );
