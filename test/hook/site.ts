import { readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { expectBlocked, expectPassed } from "./gate.ts";
import { type NodeProgram, preferNode } from "./nodes.ts";
import { createGitHubToken } from "./samples.ts";

const modules = join(import.meta.dirname, "../../node_modules");

/** A repository whose programs, hooks included, run on one Node. */
export interface Site extends Repository {
  node(script: string, ...args: string[]): ReturnType<Repository["run"]>;
  /** `git commit` of one new file, with hooks. */
  tryCommit(folder: string, name: string, content: string): ReturnType<Repository["run"]>;
}

export function withSite(program: NodeProgram, use: (site: Site) => Promise<void>): Promise<void> {
  return withRepository((repository) => {
    const { PATH } = preferNode(program, repository.outside, repository.env);
    const env = { PATH: [PATH, join(modules, ".bin")].join(delimiter) };
    const run: Repository["run"] = (command, args, options) =>
      repository.run(command, args, { ...options, env: { ...env, ...options?.env } });
    return use({
      ...repository,
      run,
      async node(script, ...args) {
        const done = await run(program.path, [script, ...args]);
        expect(done.status, done.stdout + done.stderr).toBe(0);
        return done;
      },
      async tryCommit(folder, name, content) {
        await run("sh", ["-c", `cat > ${name}`], { cwd: folder, input: content });
        await run("git", ["add", name], { cwd: folder });
        return run("git", ["commit", "--message=try"], { cwd: folder });
      },
    });
  });
}

export interface GateOptions {
  /** A manager that shows a hook's words only where it fails. */
  readonly quiet?: boolean;
}

/** A commit with a secret is blocked, and one without is made, each having been scanned. */
export async function expectGate(site: Site, folder = site.path, { quiet }: GateOptions = {}): Promise<void> {
  const token = createGitHubToken();
  expectBlocked(await site.tryCommit(folder, "leak.txt", `token: ${token}\n`), "leak.txt:1:8", token);
  const passed = await site.tryCommit(folder, "leak.txt", `none in ${folder}\n`);
  if (quiet) expect(passed.status, passed.stderr).toBe(0);
  else expectPassed(passed, "1 file");
}

export async function addWorktree(site: Site): Promise<string> {
  const linked = join(site.outside, "linked");
  await site.git("worktree", "add", "--quiet", "--detach", linked);
  return linked;
}

/** Every file of the working tree and of git's hooks, with its content, and git's configuration. */
export async function listAll({ path, git }: Repository): Promise<Record<string, string>> {
  const all: Record<string, string> = { "(configuration)": await git("config", "--local", "--list") };
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    const isOurs = !/^\.git(?:$|[\\/])/.test(name) || /^\.git[\\/]hooks[\\/]/.test(name);
    if (isOurs && statSync(join(path, name)).isFile()) all[name] = readFileSync(join(path, name), "utf8");
  }
  return all;
}

/** The gate in the main tree, in a linked worktree, and before a push of what --no-verify let through. */
export async function expectGateOf(site: Site, options: GateOptions = {}): Promise<void> {
  await expectGate(site, site.path, options);
  const linked = await addWorktree(site);
  const token = createGitHubToken();
  expectBlocked(await site.tryCommit(linked, "leak.txt", `token: ${token}\n`), "leak.txt:1:8", token);
  site.write("past.txt", `${token}\n`);
  await site.commit("past the hook");
  site.write("past.txt", "gone from the tip\n");
  await site.commit("taken out");
  const remote = join(site.outside, "remote.git");
  await site.git("init", "--quiet", "--bare", remote);
  const push = await site.run("git", ["push", remote, "main"]);
  expect(push.status).not.toBe(0);
  expect(push.stdout + push.stderr).toContain("leakgate stopped this push");
  expect(push.stdout + push.stderr).not.toContain(token);
  await site.git("reset", "--quiet", "--hard", "HEAD~2");
}
