import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Default: the top of the repository. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

export interface RepositoryOptions {
  /** Default: sha1. */
  readonly objectFormat?: "sha1" | "sha256";
  readonly bare?: boolean;
}

/** A real repository in a directory of its own, on branch `main`, that knows nothing of the user's configuration. */
export interface Repository {
  readonly path: string;
  /** A directory beside the repository, for worktrees, clones and drivers; deleted with it. */
  readonly outside: string;
  readonly env: NodeJS.ProcessEnv;
  /** Standard output without its last line break. @throws with git's words when git fails */
  git(...args: string[]): Promise<string>;
  /** Any program, whatever its exit status. */
  run(command: string, args: readonly string[], options?: RunOptions): Promise<Run>;
  write(path: string, content: string | Uint8Array): void;
  /** Stages everything and commits, without hooks; gives the commit's object id. */
  commit(message: string): Promise<string>;
}

/** What git itself puts into a new repository, with one sample of a hook in place of thirteen: these took most of its time. */
function writeTemplate(folder: string): void {
  for (const name of ["hooks", "info"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "info/exclude"), "# *~\n");
  writeFileSync(join(folder, "hooks/pre-commit.sample"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
}

/** Makes a repository, hands it over, and deletes it whatever happens. */
export async function withRepository<Answer>(
  use: (repository: Repository) => Promise<Answer> | Answer,
  options: RepositoryOptions = {},
): Promise<Answer> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "leakgate-test-")));
  const path = join(root, "repository");
  const outside = join(root, "outside");
  mkdirSync(path);
  mkdirSync(outside);
  writeTemplate(join(root, "template"));
  const env = createEnvironment(root);
  const run = (command: string, args: readonly string[], { cwd = path, env: more, input }: RunOptions = {}) =>
    runProgram(command, args, cwd, { ...env, ...more }, input);
  const git = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await run("git", args);
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed (${status}): ${stderr}${stdout}`);
    return stdout.replace(/\n$/, "");
  };
  try {
    await git(
      "init",
      "--quiet",
      "--initial-branch=main",
      `--object-format=${options.objectFormat ?? "sha1"}`,
      ...(options.bare ? ["--bare"] : []),
    );
    return await use({
      path,
      outside,
      env,
      git,
      run,
      write(name, content) {
        const file = join(path, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      },
      async commit(message) {
        await git("add", "--all");
        await git("commit", "--quiet", "--no-verify", "--allow-empty", `--message=${message}`);
        return git("rev-parse", "HEAD");
      },
    });
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** For what asks git without saying where: as in that folder, which a process of many threads cannot change to. */
export async function inRepository<Answer>(path: string, use: () => Promise<Answer>): Promise<Answer> {
  const before = { ...process.env };
  Object.assign(process.env, { GIT_DIR: join(path, ".git"), GIT_WORK_TREE: path });
  try {
    return await use();
  } finally {
    for (const name of ["GIT_DIR", "GIT_WORK_TREE"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Nothing of a surrounding git (a hook's GIT_DIR or GIT_INDEX_FILE) or of the user's configuration gets in. */
function createEnvironment(home: string): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|LEAKGATE_|HUSKY|LEFTHOOK)/.test(name));
  return {
    ...Object.fromEntries(outer),
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, "gitconfig"),
    GIT_TEMPLATE_DIR: join(home, "template"),
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "protocol.file.allow",
    GIT_CONFIG_VALUE_0: "always",
    GIT_CONFIG_KEY_1: "gc.auto",
    GIT_CONFIG_VALUE_1: "0",
    GIT_AUTHOR_NAME: "Ada Author",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Cara Committer",
    GIT_COMMITTER_EMAIL: "cara@example.com",
    GIT_TERMINAL_PROMPT: "0",
    GIT_EDITOR: "true",
    NO_COLOR: "1",
  };
}

function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  input: string | Uint8Array | undefined,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      }),
    );
  });
}
