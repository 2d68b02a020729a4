import { existsSync, realpathSync } from "node:fs";
import systemPath, { isAbsolute, join, type PlatformPath, relative, win32 } from "node:path";

/** What a command may know of the world: streams, environment, clock, and how it was called. */
export interface Shell {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly input: NodeJS.ReadStream;
  readonly environment: NodeJS.ProcessEnv;
  /** When the process was started, on the clock of `performance.now()`. */
  readonly started: number;
  /** The file that Node was started with, behind all links. */
  readonly script: string;
  /** What a user types to call leakgate again. */
  readonly invocation: string;
  /** Findings, failures and what was asked for; nothing else. */
  quiet: boolean;
  /** Says what was done, unless quiet was asked for. */
  tell(text: string): void;
  /** May colours be used, where the stream shows them? */
  colour: boolean;
}

export function createShell(): Shell {
  const { env: environment, argv } = process;
  // Node makes the file that it was given absolute; the executable tells what was typed, which PATH may have led to it.
  const typed = argv[1] ?? "leakgate";
  const path = isAbsolute(typed) ? typed : process.execPath;
  return {
    environment,
    started: 0,
    quiet: false,
    colour: true,
    tell(text) {
      if (!this.quiet) process.stdout.write(text);
    },
    // Getters: opening a stream takes time that a clean commit need not spend.
    get out() {
      return process.stdout;
    },
    get err() {
      return process.stderr;
    },
    get input() {
      return process.stdin;
    },
    get script() {
      return realpathSync(path);
    },
    get invocation() {
      return path !== typed && /^[\w.-]+$/.test(typed) ? typed : describeInvocation(path);
    },
  };
}

/** The single-file executable: program and Node are one file. */
export const isAlone = (script: string): boolean => isSamePath(script, realpathSync(process.execPath));

/** Windows takes a path in large and small letters, with slashes of both kinds: a drive is `c:` to one shell and `C:` to another. */
export function isSamePath(one: string, other: string, platform: string = process.platform): boolean {
  const fold = (path: string): string => (platform === "win32" ? win32.normalize(path).toLowerCase() : path);
  return fold(one) === fold(other);
}

/** Where the user stands below the top, as "src/": git starts hooks at the top, and tells. Empty where it is the top. */
export function readPrefix({ GIT_PREFIX: prefix = "" }: NodeJS.ProcessEnv = process.env): string {
  // A shell that a hook started, and that went elsewhere, has it still.
  return existsSync(prefix) ? prefix : "";
}

/** The shortest line that runs this very program. @param script the path that Node was given */
export function describeInvocation(
  script: string,
  directory = join(process.cwd(), readPrefix()),
  alone = isAlone(script),
  { sep, basename, relative }: PlatformPath = systemPath,
): string {
  const folders = script.split(sep);
  // Without --no npx would fetch whatever has that name; what it fetched itself is called by its file.
  if (folders.includes("node_modules") && !folders.includes("_npx")) return "npx --no leakgate";
  if (basename(script) === "leakgate" && !folders.includes("_npx") && !alone) return "leakgate";
  const near = relative(directory, script);
  const path = (near.length < script.length ? near : script).replaceAll("\\", "/");
  if (!alone) return `node ${quoteArgument(path) ?? "<leakgate>/dist/hook.js"}`;
  const word = quoteArgument(path.includes("/") ? path : `./${path}`);
  // To PowerShell a line that begins with a quote is a text, and no command.
  return word === undefined || (sep === "\\" && word.startsWith('"')) ? "<leakgate>" : word;
}

/** A file at the top, as it is typed in the working directory. */
export const typeFromHere = (top: string, file: string): string =>
  relative(process.cwd(), join(top, file)).replaceAll("\\", "/");

/** A word for the command line of sh, PowerShell and cmd alike; undefined where no harmless way of writing it is sure. */
export function quoteArgument(word: string): string | undefined {
  // A log of GitHub's takes it for a command.
  if (word.includes("##[")) return undefined;
  // An option; to git `:^a` is all files but one. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
  const path = /^[-:]/.test(word) ? `./${word}` : word;
  // To PowerShell a comma makes a list and an at sign a splat; cmd knows no quotes but these.
  if (/^[\w+=:./-]+$/.test(word)) return path;
  return /^[\w\p{L}\p{M}\p{N}@%+=:,./ ()&[\]{}#~^'-]+$/u.test(word) ? `"${path}"` : undefined;
}
