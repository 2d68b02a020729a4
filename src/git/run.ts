import { spawn } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { GitError, UsageError } from "../errors.ts";
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

/**
 * git's own words as an error may repeat them. git names what it stumbles over, and a file's name, a ref or a line may hold
 * a secret: other lines than its messages are left out, and in those, runs of letters with digits that are no object ids.
 */
export function quoteGit(words: string): string {
  const lines = words.split("\n").filter((line) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line));
  const messages = lines.filter((line) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line));
  return messages
    .join("\n")
    .slice(0, 2000)
    .replace(/[^\s'"`,;()]{8,}/g, (run) => (isPlain(run) ? run : "…"));
}

const isPlain = (run: string): boolean =>
  !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);

/** The command among git's arguments: its configuration may stand before. */
export const commandOf = (args: readonly string[]): string =>
  args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";

/** Where `.git` names a folder that is not there, git has other words. */
export const isOutside = (words: string): boolean => /^fatal: not a git repository \(or any /m.test(words);

/** A bare repository, or git's own folder. */
export const withoutTree = (): UsageError =>
  new UsageError(
    "there is no working tree of git here",
    "Change to one. The commits of a bare repository: `leakgate scan --history`, or `--range A..B`.",
  );

/** What git failed with, for people. Outside of a repository the words of git would lead nowhere. */
export function explainFailure(doing: string, words: string, hint: string, cause?: unknown): GitError | UsageError {
  if (isOutside(words))
    return new UsageError("this is no repository of git", "Change to one, or run `git init` first.");
  if (/^fatal: this operation must be run in a work tree/m.test(words)) return withoutTree();
  if (/^fatal: (?:detected dubious ownership|unsafe repository)/m.test(words))
    return new GitError(
      `${doing}: the repository belongs to another user, and git reads it only where it is told to`,
      "If you trust that user: `git status` tells the command that allows it (safe.directory).",
      { cause },
    );
  if (/^fatal: (?:transport '[^']*' not allowed|could not fetch \S+ from promisor remote)/m.test(words))
    return new GitError(
      `${doing}: this is a partial clone, and something that it left out is wanted`,
      "Clone it whole. Or, if you trust what its .git/config names as remotes and programs, set GIT_ALLOW_PROTOCOL=https:ssh.",
      { cause },
    );
  const quoted = quoteGit(words);
  return new GitError(`${doing}${quoted && `: ${quoted}`}`, hint, { cause });
}

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

export function explainUnstarted(cause: unknown): GitError {
  return new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause });
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
