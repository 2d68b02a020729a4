import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHookWithCanary } from "../../src/git/canary.ts";
import { fetchHistory } from "../../src/git/history-fetch.ts";
import { openStaged, type StagedOptions } from "../../src/git/staged.ts";
import { readWholeStaged } from "../../src/git/whole-staged.ts";
import { inRepository, type Repository, withRepository } from "./repository.ts";

async function readStaged(git: Repository, options: StagedOptions = {}) {
  const staged = openStaged({ cwd: git.path, ...options });
  const [changes, entries, alongside] = [await staged.changes, await staged.entries, await staged.alongside];
  staged.blobs.close();
  const lines = changes.map(
    ({ status, path, addedLines }) =>
      `${status} ${path} ${addedLines?.map(({ start, end }) => `${start}-${end}`).join(",") ?? "all"}`,
  );
  return { lines, entries, alongside: alongside.map((bytes) => bytes?.toString()) };
}

test("what the next commit brings is told against each of its parents, before the first commit and in merges", () =>
  withRepository(async (git) => {
    expect(await readStaged(git)).toEqual({ lines: [], entries: 0, alongside: [] });
    git.write("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    await git.git("add", "--all");
    git.write("intended", "x\n");
    await git.git("add", "--intent-to-add", "intended");
    expect(await readStaged(git, { alongside: [":a.txt", "HEAD:a.txt"] })).toEqual({
      ...{ lines: ["A a.txt all"], entries: 1 },
      alongside: ["1\n2\n3\n4\n5\n6\n7\n8\n9\n", undefined],
    });
    await git.git("rm", "--quiet", "--cached", "intended");
    await git.git("commit", "--quiet", "--message=one");
    git.write("new.txt", "new\n");
    await git.git("add", "new.txt");
    expect((await readStaged(git)).lines).toEqual(["A new.txt all"]);
    git.write("a.txt", "0\n1\n2\n3\n4\n5\n6\n7\n8\nnine\n");
    await git.git("mv", "new.txt", "same.txt");
    await git.git("add", "a.txt");
    expect(await readStaged(git, { alongside: ["HEAD:absent", "HEAD:a.txt"] })).toEqual({
      ...{ lines: ["M a.txt 1-1,10-10", "A same.txt all"], entries: 2 },
      alongside: [undefined, "1\n2\n3\n4\n5\n6\n7\n8\n9\n"],
    });
    await git.git("commit", "--quiet", "--message=two");

    await git.git("checkout", "--quiet", "-b", "side", "HEAD~1");
    git.write("a.txt", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n");
    git.write("theirs.txt", "theirs\n");
    await git.git("add", "a.txt", "theirs.txt");
    await git.git("commit", "--quiet", "--message=side");
    await git.git("checkout", "--quiet", "main");
    await git.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    // What both sides had is not new; what the merge itself brings is.
    expect((await readStaged(git)).lines).toEqual(["M a.txt "]);
    git.write("a.txt", "0\n1\n2\nthree\n4\nfive\n6\n7\n8\nnine\nten\n");
    git.write("evil.txt", "evil\n");
    await git.git("add", "a.txt", "evil.txt");
    expect((await readStaged(git)).lines).toEqual(["M a.txt 4-4,11-11", "A evil.txt all"]);
    // In a hook of git's own merge the heads are named by the environment.
    const side = await git.git("rev-parse", "side");
    process.env[`GITHEAD_${side}`] = "side";
    try {
      await git.run("rm", [join(git.path, ".git/MERGE_HEAD")]);
      expect((await readStaged(git, { merging: true })).lines).toEqual(["M a.txt 4-4,11-11", "A evil.txt all"]);
      expect((await readStaged(git)).lines).toEqual(["M a.txt 4-4,6-6,11-11", "A evil.txt all", "A theirs.txt all"]);
    } finally {
      delete process.env[`GITHEAD_${side}`];
    }
    await expect(readStaged(git, { cwd: git.outside })).rejects.toThrow(/no repository of git/);
  }));

test("staged files are read whole in one go, but for merges; a configuration is named", () =>
  withRepository(async (git) => {
    const read = () => inRepository(git.path, readWholeStaged);
    git.write("a.txt", "one\n");
    const first = await git.commit("one");
    git.write("a.txt", "two\n");
    await git.git("add", "a.txt");
    expect(await read()).toMatchObject({ settings: undefined });
    expect(`${(await read())?.diff}`).toContain("+two");
    await git.git("update-ref", "MERGE_HEAD", first);
    expect(await read()).toBeUndefined();
    await git.git("update-ref", "-d", "MERGE_HEAD");
    git.write(".leakgate.yaml", "");
    await git.commit("configured");
    git.write("a.txt", "three\n");
    await git.git("add", "a.txt");
    expect(await read()).toMatchObject({ settings: await git.git("rev-parse", "HEAD:.leakgate.yaml") });
  }));

test("a hook is tried with one file more staged, of which nothing stays", () =>
  withRepository(async (git) => {
    const hook = join(git.path, ".git/hooks/pre-commit");
    writeFileSync(hook, "#!/bin/sh\ngit diff --cached --name-only\ngit show :try/it.txt >&2\nexit 7\n");
    chmodSync(hook, 0o755);
    const before = await git.git("count-objects");
    const run = () => runHookWithCanary("pre-commit", "try/it.txt", "the content\n", git.path);
    const first = await run();
    expect(first.status).toBe(7);
    expect(first.output).toContain("the content\n");
    expect([await git.git("count-objects"), await git.git("status", "--short")]).toEqual([before, ""]);
    git.write("a.txt", "one\n");
    await git.git("add", "a.txt");
    await git.git("commit", "--quiet", "--no-verify", "--message=one");
    const second = await run();
    expect([second.status, second.output.split("\n").toSorted()]).toEqual([7, ["", "the content", "try/it.txt"]]);
    expect(await git.git("status", "--short")).toBe("");
  }));

test("the whole history is fetched into a shallow clone and into a bare one, with branches and tags that moved", () =>
  withRepository(async (git) => {
    for (const name of ["one", "two", "three"]) await git.commit(name);
    const tip = await git.git("rev-parse", "HEAD");
    await git.git("branch", "side", "HEAD~1");
    await git.git("tag", "v1", "HEAD~2");
    const url = `file://${git.path}`;
    const clone = join(git.outside, "clone");
    await git.git("clone", "--quiet", "--depth=1", url, clone);
    const ask = async (cwd: string, ...args: string[]) => (await git.run("git", args, { cwd })).stdout.trim();
    await git.run("git", ["tag", "v1", "HEAD"], { cwd: clone });
    expect(await fetchHistory("main", { cwd: clone, url, environment: {} })).toBe(tip);
    expect(await ask(clone, "rev-list", "--count", "origin/main", "origin/side")).toBe("3");
    expect([await ask(clone, "rev-parse", "v1"), await ask(clone, "rev-parse", "--is-shallow-repository")]).toEqual([
      ...[await git.git("rev-parse", "HEAD~2"), "false"],
    ]);
    const bare = join(git.outside, "bare");
    await git.git("init", "--quiet", "--bare", "--initial-branch=main", bare);
    expect(await fetchHistory("side", { cwd: bare, url, environment: {} })).toBe(await git.git("rev-parse", "side"));
    expect(await fetchHistory("", { cwd: bare, url, environment: {} })).toBe(tip);
    expect(await ask(bare, "for-each-ref", "--format=%(refname)")).toBe(
      "refs/heads/main\nrefs/heads/side\nrefs/tags/v1",
    );
    await expect(fetchHistory("absent", { cwd: bare, url, environment: {} })).rejects.toThrow(
      /refs\/heads\/absent is not in this clone/,
    );
  }));
