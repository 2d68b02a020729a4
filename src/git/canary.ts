import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { spawnGit } from "./run.ts";

interface CanaryRun {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs a hook as git would, with one more file staged. Index and objects are temporary: nothing of the repository is
 * written. https://git-scm.com/docs/git-hook (git 2.36 and newer)
 */
export async function runHookWithCanary(hook: string, path: string, content: string, cwd: string): Promise<CanaryRun> {
  const folder = await mkdtemp(join(tmpdir(), "leakgate-canary-"));
  try {
    const run = (args: readonly string[], input = "", environment: Readonly<Record<string, string>> = {}) =>
      runToEnd(args, cwd, input, environment);
    const objects = resolve(cwd, (await run(["rev-parse", "--git-path", "objects"])).output.trim());
    const environment = {
      GIT_INDEX_FILE: join(folder, "index"),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    // Before the first commit there is no tree to begin with, and the index begins empty.
    await run(["read-tree", "HEAD"], "", environment);
    const oid = (await run(["hash-object", "-w", "--stdin"], content, environment)).output.trim();
    await run(["update-index", "--add", "--cacheinfo", `100644,${oid},${path}`], "", environment);
    return await run(["hook", "run", hook], "", environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runToEnd(
  args: readonly string[],
  cwd: string,
  input: string,
  environment: Readonly<Record<string, string>>,
): Promise<CanaryRun> {
  return new Promise((settle, reject) => {
    const child = spawnGit(args, { cwd, environment });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (status) => settle({ status, output: Buffer.concat(output).toString("utf8") }));
  });
}
