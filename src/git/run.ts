import { spawn } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { explainFailure, explainUnstarted } from "./failure.ts";
import { findGit } from "./program.ts";
import { endWhenSilent, readSilenceLimit } from "./silence.ts";

interface GitOptions {
  /** Default: the process's own. Never changed for a hook, since git hands it relative paths (GIT_INDEX_FILE). */
  readonly cwd?: string | undefined;
  readonly input?: string | Uint8Array;
  /** Exit statuses that are an answer and no failure; default [0]. */
  readonly accept?: readonly number[];
  /** Added to the environment: the way to hand git a token, which an argument would show to every process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What git said on standard error although it did not fail. */
  readonly onWarnings?: (words: string) => void;
  /** For one that is asked again and again: is an answer awaited? Default: once its input has ended. */
  readonly isAsked?: () => boolean;
}

/**
 * Configuration that no repository may bend: its own file system monitor would run as a program, colour or quoting would
 * change the bytes that are parsed, and a file beside the commits (the commit-graph) may name other parents than they have.
 * https://git-scm.com/docs/git-config
 */
export const fixedConfig = [
  "core.fsmonitor=false",
  "core.quotePath=false",
  "color.ui=false",
  "core.commitGraph=false",
  // git advises against grafts where they are switched off as well, before it says what failed.
  "advice.graftFileDeprecated=false",
] as const;

/**
 * git's environment is inherited (a hook's index is named there); on top: no prompts, plain messages, and each commit with
 * the content and the parents that it has, whatever a clone's replacements and grafts say. git itself maps /dev/null.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  // git's own word between two of its processes for where a history is cut.
  const { GIT_SHALLOW_FILE: _, ...inherited } = process.env;
  return {
    ...inherited,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    LC_ALL: "C",
  };
}

/**
 * Configuration as part of the environment: no argument shows it, and a name may hold any character. What the environment
 * has already stays. https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
 */
export function createConfigEnvironment(settings: readonly (readonly [name: string, value: string])[]) {
  const first = Number(process.env["GIT_CONFIG_COUNT"] ?? "0");
  const entries = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  const count = ["GIT_CONFIG_COUNT", String(first + settings.length)];
  return Object.fromEntries([count, ...entries]) as Record<string, string>;
}

/** Starts git with the fixed configuration. Arguments are never a shell string. */
export function spawnGit(args: readonly string[], options: GitOptions = {}) {
  // Before there is a process to end.
  const limit = readSilenceLimit();
  const child = spawn(findGit(), [...fixedConfig.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true,
  });
  endWhenSilent(child, options.isAsked ?? (() => child.stdin.writableEnded), limit);
  if (asked.hasSubscribers) {
    const started = performance.now();
    child.once("close", (status) =>
      asked.publish({ args, status, milliseconds: performance.now() - started } satisfies GitAsked),
    );
  }
  return child;
}

export interface GitAsked {
  readonly args: readonly string[];
  readonly status: number | null;
  readonly milliseconds: number;
}

/** What git was asked, for `--debug`. A channel by name, since each bundle has a copy of this module. */
export const gitChannel = "leakgate:git";
const asked = channel(gitChannel);

/** The command among git's arguments: its configuration may stand before. */
export const commandOf = (args: readonly string[]): string =>
  args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";

/**
 * Settles when a git that was started ends, with what it said on standard error; rejects where it failed, with what of that
 * may be repeated. Whoever waits for it later still gets the failure.
 * @param hint what to do where it failed, and nothing better is known
 * @param accept exit statuses that are an answer and no failure
 */
export function watchEnd(
  child: ReturnType<typeof spawnGit>,
  args: readonly string[],
  hint: string,
  accept: readonly number[] = [0],
): Promise<string> {
  const chunks: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<string>((resolve, reject) => {
    child.on("error", (cause) => reject(explainUnstarted(cause)));
    child.on("close", (status) => {
      const words = Buffer.concat(chunks).toString("utf8");
      if (status !== null && accept.includes(status)) resolve(words);
      else reject(explainFailure(`git ${commandOf(args)} failed (${status ?? "killed"})`, words, hint));
    });
  });
  ended.catch(() => {});
  return ended;
}

/** Runs git to its end and gives its standard output. @throws GitError with what of git's words may be repeated */
export async function runGit(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const child = spawnGit(args, options);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  // A child that ends before it read its input closes the pipe; its exit status tells what happened.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const words = await watchEnd(child, args, "Run the command by hand in this repository to see more.", options.accept);
  if (words) options.onWarnings?.(words);
  return Buffer.concat(output);
}
