import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type LogOptions, readHistoryLog } from "../../src/git/history-log.ts";
import { checkHistory } from "../../src/git/history-refs.ts";
import { readTips } from "../../src/git/tips.ts";
import { withRepository } from "./repository.ts";

test("what brought each blob, and every message, is told of the refs that count", () =>
  withRepository(async (git) => {
    const log = async (options: LogOptions = {}) => {
      const messages: string[] = [];
      const history = await readHistoryLog({ cwd: git.path, ...options }, async (kind, oid, text) => {
        messages.push(`${kind} ${oid} ${text.toString().trimEnd()}`);
      });
      const brought = (oid: string) =>
        history.listIntroductions(oid).map(({ path, commit, date }) => `${path} ${commit} ${date > 1.7e9}`);
      return { ...history, messages, brought };
    };
    const none = await log();
    expect([none.blobs, none.commits, none.messages, none.find("1".repeat(40))]).toEqual([0, 0, [], -1]);

    const blob = (name: string): Promise<string> => git.git("rev-parse", `HEAD:${name}`);
    git.write("a.txt", "one\n");
    git.write("same.txt", "one\n");
    const root = await git.commit("the root\n\nand its body");
    const one = await blob("a.txt");
    git.write("a.txt", "two\n");
    await git.git("update-index", "--add", "--cacheinfo", `160000,${root},module`);
    await git.git("add", "a.txt");
    await git.git("commit", "--quiet", "--message=second");
    const second = await git.git("rev-parse", "HEAD");
    const two = await blob("a.txt");
    await git.git("rm", "--quiet", "same.txt");
    await git.git("mv", "a.txt", "moved\n.txt");
    const third = await git.commit("third");
    await git.git("checkout", "--quiet", "-b", "side", second);
    git.write("side.txt", "side\n");
    const side = await git.commit("side");
    const ofSide = await blob("side.txt");
    await git.git("checkout", "--quiet", "main");
    await git.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    git.write("evil.txt", "evil\n");
    const merge = await git.commit("merge");
    const evil = await blob("evil.txt");
    await git.git("branch", "--quiet", "-D", "side");

    const hash = async (text: string) =>
      (await git.run("git", ["hash-object", "-w", "--stdin"], { input: text })).stdout.trim();
    const [alone, inTree, unreached] = [await hash("alone\n"), await hash("in a tree\n"), await hash("unreached\n")];
    const tree = (await git.run("git", ["mktree"], { input: `100644 blob ${inTree}\tname\n` })).stdout.trim();
    await git.git("tag", "of-blob", alone);
    await git.git("tag", "-a", "-m", "of a tree", "of-tree", tree);
    await git.git("tag", "-a", "-m", "of a commit", "v1", third);
    await git.git("tag", "light", third);
    const tags = [await git.git("rev-parse", "of-tree"), await git.git("rev-parse", "v1")];

    const all = await log();
    expect(all.commits).toBe(5);
    expect(all.messages.toSorted()).toEqual(
      [
        `tag ${tags[0]} of a tree`,
        `tag ${tags[1]} of a commit`,
        `commit ${root} the root\n\nand its body`,
        ...[`commit ${second} second`, `commit ${third} third`, `commit ${side} side`, `commit ${merge} merge`],
      ].toSorted(),
    );
    expect(all.brought(one).toSorted()).toEqual([`a.txt ${root} true`, `same.txt ${root} true`]);
    // The oldest first.
    expect(all.brought(two)).toEqual([`a.txt ${second} true`, `moved\n.txt ${third} true`]);
    expect(all.brought(ofSide)).toEqual([`side.txt ${side} true`]);
    expect(all.brought(evil)).toEqual([`evil.txt ${merge} true`]);
    expect([alone, inTree, unreached].map((oid) => all.brought(oid))).toEqual([[], [], []]);
    const blobs = [one, two, ofSide, evil, alone, inTree];
    expect(all.blobs).toBe(blobs.length);
    expect(blobs.map((oid) => all.oidOf(all.find(oid)))).toEqual(blobs);
    expect([unreached, root].map((oid) => all.find(oid))).toEqual([-1, -1]);
    expect(new Set([root, second, third, side, merge].map((oid) => all.findCommit(oid)))).toEqual(
      new Set([0, 1, 2, 3, 4]),
    );
    expect([all.findCommit(merge), all.findCommit(root), all.findCommit(one)]).toEqual([0, 4, -1]);
    expect(all.paths.toSorted()).toEqual(["a.txt", "evil.txt", "moved\n.txt", "same.txt", "side.txt"]);

    // One message after the other, as slowly as they are taken.
    let [taken, running, most] = [0, 0, 0];
    await readHistoryLog({ cwd: git.path }, async () => {
      most = Math.max(most, ++running);
      await sleep(20);
      running--;
      taken++;
    });
    expect([taken, running, most]).toEqual([7, 0, 1]);

    // Some commits alone, and none.
    const some = await log({ commits: [third, root] });
    expect([some.commits, some.findCommit(third), some.findCommit(second)]).toEqual([2, 0, -1]);
    expect(some.brought(two)).toEqual([`moved\n.txt ${third} true`]);
    expect((await log({ commits: [] })).commits).toBe(0);

    // A commit that says nothing, of more files than are held at first.
    const rows = Array.from({ length: 1500 }, (_, at) => `100644 blob ${alone}\t${"long/name/".repeat(9)}${at}\n`);
    const index = { GIT_INDEX_FILE: `${git.outside}/index` };
    await git.run("git", ["update-index", "--index-info"], { input: rows.join(""), env: index });
    const wide = (await git.run("git", ["write-tree"], { env: index })).stdout.trim();
    const silent = (await git.run("git", ["commit-tree", wide], { input: "" })).stdout.trim();
    const large = await log({ commits: [silent] });
    expect([large.commits, large.blobs, large.messages.filter((text) => text.startsWith("commit"))]).toEqual([
      1,
      2,
      [],
    ]);
    expect(large.brought(alone).toSorted()).toEqual(
      rows.map((row) => `${row.slice(row.indexOf("\t") + 1, -1)} ${silent} true`).toSorted(),
    );

    // Refs that count where they are asked for.
    const tips = await readTips({ cwd: git.path });
    const apart: [keyof LogOptions, () => Promise<unknown>][] = [
      ["pulls", () => git.git("update-ref", "refs/pull/1/head", side)],
      ["notes", () => git.git("notes", "add", "-m", "a note", root)],
      [
        "stash",
        async () => {
          git.write("evil.txt", "stashed\n");
          await git.git("stash", "--quiet");
        },
      ],
    ];
    await git.git("checkout", "--quiet", "--orphan", "other", side);
    git.write("only.txt", "only in a pull request\n");
    const pull = await git.commit("of a pull request");
    await git.git("checkout", "--quiet", "main");
    await git.git("branch", "--quiet", "-D", "other");
    apart[0]![1] = () => git.git("update-ref", "refs/pull/1/head", pull);
    for (const [name, make] of apart) {
      await make();
      expect((await log()).commits).toBe(5);
      expect((await log({ [name]: true })).commits).toBeGreaterThan(5);
      expect(await readTips({ cwd: git.path })).toBe(tips);
      expect(await readTips({ cwd: git.path, [name]: true })).not.toBe(tips);
    }
    expect(tips).toMatch(/^[0-9a-f]{32}$/);
    await git.git("branch", "another", root);
    expect(await readTips({ cwd: git.path })).not.toBe(tips);

    // Two that are named the other way round reach the same.
    for (const [name, commit] of [
      ["w", side],
      ["x", second],
      ["y", second],
      ["z", side],
    ] as const)
      await git.git("branch", name, commit);
    const both = await readTips({ cwd: git.path });
    for (const name of ["w", "x"]) await git.git("branch", "--quiet", "-D", name);
    expect(await readTips({ cwd: git.path })).toBe(both);

    await checkHistory(git.path);
    const shallow = `${git.outside}/shallow`;
    await git.git("clone", "--quiet", "--depth=1", `file://${git.path}`, shallow);
    await expect(checkHistory(shallow)).rejects.toThrow(/this is a shallow clone/);
    await expect(log({ cwd: git.outside })).rejects.toThrow(/no repository of git/);
    await expect(log({ commits: ["2".repeat(40)] })).rejects.toThrow(/git log failed/);
  }));

test("a commit counts where no branch leads to it: a detached HEAD, or a tag alone", () =>
  withRepository(async (git) => {
    const count = async (): Promise<number> => (await readHistoryLog({ cwd: git.path }, async () => {})).commits;
    git.write("a.txt", "one\n");
    const commit = await git.commit("one");
    await git.git("checkout", "--quiet", "--detach");
    await git.git("branch", "--quiet", "-D", "main");
    expect(await count()).toBe(1);
    await git.git("checkout", "--quiet", "--orphan", "empty");
    expect(await count()).toBe(0);
    await git.git("tag", "-a", "-m", "of a commit", "v1", commit);
    expect(await count()).toBe(1);
  }));

test("a ref that is broken does not keep from telling where the others stand", () =>
  withRepository(async (git) => {
    git.write("a.txt", "one\n");
    await git.commit("first");
    const tips = await readTips({ cwd: git.path });
    git.write(".git/refs/heads/broken", "no object\n");
    expect(await readTips({ cwd: git.path })).toBe(tips);
    git.write("a.txt", "two\n");
    await git.commit("second");
    expect(await readTips({ cwd: git.path })).not.toBe(tips);
  }));
