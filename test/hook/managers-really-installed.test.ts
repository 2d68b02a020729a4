import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bundle, expectBlocked, expectPassed } from "./gate.ts";
import { listNodes } from "./nodes.ts";
import { createGitHubToken } from "./samples.ts";
import { addWorktree, expectGate, expectGateOf, listAll, withSite } from "./site.ts";

const nodes = listNodes();
const modules = join(import.meta.dirname, "../../node_modules");
const { resolve } = createRequire(import.meta.url);
const husky = join(dirname(resolve("husky")), "bin.js");
const simpleGitHooks = join(modules, "simple-git-hooks/cli.js");
const lefthook = join(modules, "lefthook/bin/index.js");
const lintStaged = join(modules, "lint-staged/bin/lint-staged.js");

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

      // husky has no line for the message, so the reason is added by the command that is told, which scans as any.
      site.write("skipped.txt", `${createGitHubToken()}\n`);
      await site.git("add", "skipped.txt");
      const skip = { env: { LEAKGATE_SKIP: "the reason" } };
      const skipped = await site.run("git", ["commit", "--message=skip"], skip);
      expect(await site.git("log", "-1", "--format=%B")).not.toContain("the reason");
      const [command = ""] = /git commit --amend .*/.exec(skipped.stderr) ?? [];
      expect((await site.run("sh", ["-ec", command], skip)).status).toBe(0);
      expect(await site.git("log", "-1", "--format=%(trailers)")).toContain("Leakgate-Skip: the reason");
      await site.git("reset", "--quiet", "--hard", "HEAD~1");

      const linked = await addWorktree(site);
      const passed = await site.tryCommit(linked, "past.txt", `${createGitHubToken()}\n`);
      expect(passed, "husky began to run in linked worktrees: doctor and docs/hook.md can be simplified").toMatchObject(
        {
          status: 0,
          stderr: expect.not.stringContaining("leakgate"),
        },
      );
      const doctor = await site.run(node.path, [bundle, "doctor"], { cwd: linked });
      expect(doctor.stdout).toContain("not in this working tree: git finds no hook");
      // What it names is what repairs it, and never a folder that is not there, which would take the hooks from all.
      expect(doctor.stdout.match(/(?<=^REPAIR .*\n {8}).*/gm)).toEqual(["npx husky", "npx husky"]);
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
