import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { bundle, expectBlocked, expectPassed } from "./gate.ts";
import { listNodes, type NodeProgram, preferNode } from "./nodes.ts";
import { createGitHubToken } from "./samples.ts";

const nodes = listNodes();
const modules = join(import.meta.dirname, "../../node_modules");
const { resolve } = createRequire(import.meta.url);
const husky = join(dirname(resolve("husky")), "bin.js");
const simpleGitHooks = join(modules, "simple-git-hooks/cli.js");
const lefthook = join(modules, "lefthook/bin/index.js");
const lintStaged = join(modules, "lint-staged/bin/lint-staged.js");

/** A repository whose programs, hooks included, run on one Node. */
interface Site extends Repository {
  node(script: string, ...args: string[]): ReturnType<Repository["run"]>;
  /** `git commit` of one new file, with hooks. */
  tryCommit(folder: string, name: string, content: string): ReturnType<Repository["run"]>;
}

function withSite(program: NodeProgram, use: (site: Site) => Promise<void>): Promise<void> {
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

/** A commit with a secret is blocked, and one without is made, each having been scanned. */
async function expectGate(site: Site, folder = site.path): Promise<void> {
  const token = createGitHubToken();
  expectBlocked(await site.tryCommit(folder, "leak.txt", `token: ${token}\n`), "leak.txt:1:8", token);
  expectPassed(await site.tryCommit(folder, "leak.txt", `none in ${folder}\n`), "1 file");
}

async function addWorktree(site: Site): Promise<string> {
  const linked = join(site.outside, "linked");
  await site.git("worktree", "add", "--quiet", linked);
  return linked;
}

/** Every file of the working tree and of git's hooks, with its content, and git's configuration. */
async function listAll({ path, git }: Repository): Promise<Record<string, string>> {
  const all: Record<string, string> = { "(configuration)": await git("config", "--local", "--list") };
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    const isOurs = !/^\.git(?:$|[\\/])/.test(name) || /^\.git[\\/]hooks[\\/]/.test(name);
    if (isOurs && statSync(join(path, name)).isFile()) all[name] = readFileSync(join(path, name), "utf8");
  }
  return all;
}

test.each(nodes)(
  "husky, on Node $version: blocked; its bypass in a linked worktree is told and closed; out again",
  (node) =>
    withSite(node, async (site) => {
      site.write("package.json", '{ "name": "shop" }\n');
      site.write(".husky/pre-commit", "echo own\n");
      await site.node(husky);
      await site.commit("husky");
      const before = await listAll(site);
      expect((await site.node(bundle, "init")).stdout).toContain("husky runs the hooks here");
      await site.commit("leakgate");
      await expectGate(site);

      const linked = await addWorktree(site);
      const passed = await site.tryCommit(linked, "past.txt", `${createGitHubToken()}\n`);
      expect(passed, "husky began to run in linked worktrees: doctor and docs/hook.md can be simplified").toMatchObject(
        {
          status: 0,
          stderr: expect.not.stringContaining("leakgate"),
        },
      );
      const doctor = await site.run(node.path, [bundle, "doctor"], { cwd: linked });
      expect(doctor.stdout).toContain("in a linked worktree git finds no hook");
      expect(doctor.status).toBe(1);
      expect((await site.run(node.path, [husky], { cwd: linked })).status).toBe(0);
      await expectGate(site, linked);

      await site.node(bundle, "uninstall");
      const { "leak.txt": _, ...after } = await listAll(site);
      expect(after).toEqual(before);
    }),
);

test.each(nodes)("lefthook, on Node $version: blocked in both trees, in a push too, out again", (node) =>
  withSite(node, async (site) => {
    site.write("lefthook.yml", "pre-commit:\n  commands:\n    own:\n      run: echo own\n");
    await site.node(lefthook, "install");
    await site.commit("lefthook");
    const before = await listAll(site);
    expect((await site.node(bundle, "init")).stdout).toContain("lefthook runs the hooks here");
    await site.node(lefthook, "install");
    await site.commit("leakgate");
    await expectGateOf(site);
    await site.node(bundle, "uninstall");
    await site.run("git", ["rm", "--quiet", "-f", "leak.txt"]);
    // What lefthook itself wrote for hooks that nobody configures any more stays until it is installed anew.
    await site.node(lefthook, "uninstall");
    await site.node(lefthook, "install");
    expect(await listAll(site)).toEqual(before);
  }),
);

test.each(nodes)("simple-git-hooks, on Node $version: blocked in both trees, in a push too, out again", (node) =>
  withSite(node, async (site) => {
    const hooks = { "pre-commit": "echo own" };
    site.write("package.json", `${JSON.stringify({ name: "shop", "simple-git-hooks": hooks }, undefined, 2)}\n`);
    await site.node(simpleGitHooks);
    await site.commit("simple-git-hooks");
    const before = await listAll(site);
    expect((await site.node(bundle, "init")).stdout).toContain("simple-git-hooks runs the hooks here");
    await site.node(simpleGitHooks);
    await site.commit("leakgate");
    await expectGateOf(site);
    await site.node(bundle, "uninstall");
    await site.run("git", ["rm", "--quiet", "-f", "leak.txt"]);
    await site.node(simpleGitHooks);
    expect(await listAll(site)).toEqual(before);
  }),
);

/** The gate in the main tree, in a linked worktree, and before a push of what --no-verify let through. */
async function expectGateOf(site: Site): Promise<void> {
  await expectGate(site);
  const linked = await addWorktree(site);
  const token = createGitHubToken();
  expectBlocked(await site.tryCommit(linked, "leak.txt", `token: ${token}\n`), "leak.txt:1:8", token);
  site.write("past.txt", `${token}\n`);
  await site.commit("past the hook");
  const remote = join(site.outside, "remote.git");
  await site.git("init", "--quiet", "--bare", remote);
  const push = await site.run("git", ["push", remote, "main"]);
  expect(push.status).not.toBe(0);
  expect(push.stdout + push.stderr).toContain("leakgate stopped this push");
  expect(push.stdout + push.stderr).not.toContain(token);
  await site.git("reset", "--quiet", "--hard", "HEAD~1");
}

test.each(nodes)("lint-staged, on Node $version: what it changes in the index is what is scanned", (node) =>
  withSite(node, async (site) => {
    site.write("package.json", JSON.stringify({ name: "shop", "lint-staged": { "*.txt": "node fill.mjs" } }));
    site.write(
      "fill.mjs",
      'import { readFileSync, writeFileSync } from "node:fs";\nfor (const file of process.argv.slice(2))\n  writeFileSync(file, readFileSync(file, "utf8").replace("<token>", process.env.FILL ?? ""));\n',
    );
    site.write(".husky/pre-commit", `node '${lintStaged}' --quiet\n`);
    await site.node(husky);
    await site.node(bundle, "init");
    await site.commit("first");
    const token = createGitHubToken();
    site.write("a.txt", "token: <token>\n");
    await site.git("add", "a.txt");
    const run = (fill: string) => site.run("git", ["commit", "--message=try"], { env: { FILL: fill } });
    expectBlocked(await run(token), "a.txt:1:8", token);
    site.write("a.txt", "token: <token>\n");
    await site.git("add", "a.txt");
    expectPassed(await run("none"), "1 file");
    expect(await site.git("show", "HEAD:a.txt")).toBe("token: none");
  }),
);
