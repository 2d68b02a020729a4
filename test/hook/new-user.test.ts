import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle, expectBlocked, expectPassed } from "./gate.ts";
import { listNodes } from "./nodes.ts";
import { createGitHubToken } from "./samples.ts";
import { addWorktree, type Site, withSite } from "./site.ts";

interface Entry {
  readonly mode: string;
  readonly content?: string;
}

/** Every entry of git's directory that a user could find leakgate in, and every setting that counts here. */
async function listGit({ path, git }: Site): Promise<Record<string, Entry | string>> {
  const all: Record<string, Entry | string> = { "(configuration)": await git("config", "--list", "--show-origin") };
  const list = (folder: string) =>
    readdirSync(join(path, folder), { withFileTypes: true }).map(({ name }) => `${folder}/${name}`);
  const places = [
    ...list(".git"),
    ...list(".git/hooks"),
    ...list(".git/info"),
    ...list(".").map((file) => file.slice(2)),
  ];
  for (const place of places) {
    const status = lstatSync(join(path, place));
    const mode = status.mode.toString(8);
    // Of what git itself writes in a commit only the name is compared.
    const isText = status.isFile() && !/\/(?:index|COMMIT_EDITMSG)$/.test(place);
    all[place] = isText ? { mode, content: readFileSync(join(path, place), "utf8") } : { mode };
  }
  return all;
}

test.each(listNodes())(
  "a new user, on Node $version: in with one command, a commit blocked, out with one command, nothing left behind",
  (node) =>
    withSite(node, async (site) => {
      site.write("a.txt", "one\n");
      expect((await site.run("git", ["add", "."])).status).toBe(0);
      expect((await site.run("git", ["commit", "--quiet", "--message=first"])).status).toBe(0);
      const before = await listGit(site);

      const init = await site.node(bundle, "init");
      expect(init.stdout).toContain(`Take it out again with: node ${bundle} uninstall`);
      expect(readFileSync(join(site.path, ".git/hooks/pre-commit"), "utf8")).toContain(`node='${node.path}'`);
      const token = createGitHubToken();
      expectBlocked(await site.tryCommit(site.path, "a.txt", `one\n${token}\n`), "a.txt:2:1", token);
      const linked = await addWorktree(site);
      expectBlocked(await site.tryCommit(linked, "b.txt", `${token}\n`), "b.txt:1:1", token);
      await site.git("worktree", "remove", "--force", linked);
      expect((await site.node(bundle, "doctor")).stdout).not.toContain("REPAIR");
      expectPassed(await site.tryCommit(site.path, "a.txt", "one\ntwo\n"), "1 file");

      await site.node(bundle, "uninstall");
      expect(await site.git("status", "--porcelain")).toBe("");
      const { "a.txt": changed, ...after } = await listGit(site);
      const { "a.txt": first, ...start } = before;
      expect(after).toEqual(start);
      expect([first, changed]).toMatchObject([{ content: "one\n" }, { content: "one\ntwo\n" }]);
    }),
);

test.each(listNodes())("on Node $version every way of asking gives its verdict", (node) =>
  withSite(node, async (site) => {
    const base = await site.commit("base");
    const token = createGitHubToken();
    site.write("a.txt", `${token}\n`);
    await site.git("add", ".");
    const ask = (...args: string[]) => site.run(node.path, [bundle, "scan", ...args, "--format", "json"]);
    const results = [await ask("--staged"), await ask("--working"), await ask(".")];
    await site.commit("leak");
    results.push(await ask("--range", `${base}..HEAD`), await ask("--history"));
    results.push(await site.run(node.path, [bundle, "scan", "--stdin", "--format", "json"], { input: token }));
    for (const { status, stdout, stderr } of results) {
      expect(stdout, stderr).toContain('"github-personal-access-token-classic"');
      expect(stdout + stderr).not.toContain(token);
      expect(status).toBe(1);
    }
  }),
);
