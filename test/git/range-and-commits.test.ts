import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCodeOwners } from "../../src/git/code-owners.ts";
import { keepKnownCommits, listRemoteTips, readCommits } from "../../src/git/commits.ts";
import { readHooksFolder } from "../../src/git/hooks-folder.ts";
import { readCommit, readMergeBase, readRange, readTree } from "../../src/git/range.ts";
import { readRepositoryKey } from "../../src/git/repository-key.ts";
import { withRepository } from "./repository.ts";

test("a range tells what its commits brought, where from, and what of it is in the head", () =>
  withRepository(async (git) => {
    const cwd = git.path;
    expect(await readRepositoryKey(cwd)).toBe("unborn");
    await expect(readCommit("HEAD", cwd)).rejects.toThrow("commit HEAD is not in this clone");
    const blob = (name: string, at = "HEAD"): Promise<string> => git.git("rev-parse", `${at}:${name}`);
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("");
    git.write("old/name.txt", text);
    git.write("kept.txt", "kept\n");
    git.write("docs/CODEOWNERS", "* @docs\n");
    const root = await git.commit("root");
    expect(await readRepositoryKey(cwd)).toBe(root);
    const before = await blob("old/name.txt");
    await git.git("checkout", "--quiet", "-b", "feature");
    git.write("gone.txt", "was here\n");
    git.write("kept.txt", "changed once\n");
    await git.git("add", "--all");
    await git.git("update-index", "--add", "--cacheinfo", `160000,${root},module`);
    await git.git("commit", "--quiet", "--message=first");
    const first = await git.git("rev-parse", "HEAD");
    const [gone, once] = [await blob("gone.txt"), await blob("kept.txt")];
    await git.git("rm", "--quiet", "--force", "gone.txt");
    await git.git("mv", "old/name.txt", "new name.txt");
    git.write("new name.txt", `${text}more\n`);
    git.write("kept.txt", "changed twice\n");
    git.write("fresh.txt", "fresh\n");
    git.write("CODEOWNERS", "* @top\n");
    await git.git("add", "--all", "--", ":!module");
    await git.git("commit", "--quiet", "--message=second");
    const second = await git.git("rev-parse", "HEAD");
    const [moved, twice, fresh, owners] = await Promise.all(
      ["new name.txt", "kept.txt", "fresh.txt", "CODEOWNERS"].map((name) => blob(name)),
    );

    const range = await readRange({ cwd, base: "main", head: "feature" });
    expect(range).toMatchObject({ head: second, base: root, mergeBase: root, commits: [first, second] });
    expect(range.submodules.map(({ path, oid }) => [path, oid])).toContainEqual(["module", root]);
    expect(Object.fromEntries(range.renames)).toEqual({ "new name.txt": ["old/name.txt", "old/name.txt"] });
    const oldKept = await blob("kept.txt", root);
    const expected = [
      { path: "CODEOWNERS", oid: owners, commit: second, inTip: true, newPath: true },
      { path: "fresh.txt", oid: fresh, commit: second, inTip: true, newPath: true },
      { path: "gone.txt", oid: gone, commit: first, inTip: false, newPath: true },
      { path: "kept.txt", oid: once, commit: first, inTip: false, newPath: false },
      { path: "kept.txt", oid: twice, before: oldKept, commit: second, inTip: true, newPath: false },
      { path: "new name.txt", oid: moved, before, commit: second, inTip: true, newPath: true },
    ];
    const byName = (a: { path: string; inTip: boolean }, b: { path: string; inTip: boolean }) =>
      a.path.localeCompare(b.path, "en") || Number(a.inTip) - Number(b.inTip);
    expect(range.changes.toSorted(byName)).toEqual(expected.toSorted(byName));
    // Those of the tip first.
    const tips = range.changes.map(({ inTip }) => inTip);
    expect(tips).toEqual(tips.toSorted((a, b) => Number(b) - Number(a)));

    // What comes back in the head was brought by the commit that had it first.
    await git.git("checkout", "--quiet", second);
    git.write("kept.txt", "changed once\n");
    await git.git("add", "kept.txt");
    await git.git("commit", "--quiet", "--message=third");
    const third = await git.git("rev-parse", "HEAD");
    const again = await readRange({ cwd, base: root, head: third });
    expect(again.changes.find(({ oid }) => oid === once)).toEqual({
      path: "kept.txt",
      oid: once,
      before: oldKept,
      commit: first,
      inTip: true,
      newPath: false,
    });

    // Without a base all that the head reaches; without anything in common there is no merge base.
    const all = await readRange({ cwd, head: first });
    expect([all.commits, all.base, all.mergeBase]).toEqual([[root, first], undefined, undefined]);
    expect(all.changes.find(({ path }) => path === "old/name.txt")).toMatchObject({
      commit: root,
      inTip: true,
      newPath: true,
    });
    expect(all.changes.every((change) => !("before" in change))).toBe(true);
    await git.git("checkout", "--quiet", "--orphan", "apart");
    await git.git("rm", "--quiet", "-r", "--force", "--cached", ".");
    git.write("apart.txt", "apart\n");
    await git.git("add", "apart.txt");
    await git.git("commit", "--quiet", "--message=apart");
    const apart = await git.git("rev-parse", "HEAD");
    expect(await readMergeBase(root, apart, cwd)).toBeUndefined();
    const unrelated = await readRange({ cwd, base: root, head: apart });
    expect([unrelated.mergeBase, unrelated.changes.map(({ path }) => path)]).toEqual([undefined, ["apart.txt"]]);

    // Names that are no commits, or options.
    for (const name of ["nothing", "--all", "-x", before])
      await expect(readCommit(name, cwd)).rejects.toThrow(/is not in this clone/);
    await expect(readCommit("n".repeat(200), cwd)).rejects.toThrow(`commit ${"n".repeat(100)} is not`);
    expect(await readCommit("feature", cwd)).toBe(second);
    const tree = await readTree(second, cwd);
    expect([tree.get("new name.txt"), tree.get("module"), tree.size]).toEqual([moved, undefined, 5]);

    // Commits by name and without what others reach.
    const { oids, changes } = await readCommits({ cwd, include: [second], exclude: [root] });
    expect(oids).toEqual([first, second]);
    expect(changes.filter(({ path }) => path === "kept.txt").map(({ commit, oid }) => [commit, oid])).toEqual([
      [first, once],
      [second, twice],
    ]);
    expect((await readCommits({ cwd, include: [second, root], noWalk: true })).oids).toEqual([second, root]);
    expect((await readCommits({ cwd, include: [second] })).oids).toEqual([root, first, second]);
    await expect(readCommits({ cwd, include: ["absent"] })).rejects.toThrow(/git rev-list failed/);
    await git.git("tag", "-a", "-m", "one", "v1", first);
    const tag = await git.git("rev-parse", "v1");
    expect(await keepKnownCommits([tag, second, before, "1".repeat(40)], cwd)).toEqual([first, second]);
    expect(await keepKnownCommits([], cwd)).toEqual([]);
    await git.git("update-ref", "refs/remotes/origin/a", first);
    await git.git("update-ref", "refs/remotes/origins/b", second);
    expect([await listRemoteTips("origin", cwd), await listRemoteTips("none", cwd)]).toEqual([[first], []]);

    // The first of three places, where there is one.
    expect([
      await readCodeOwners(root, cwd),
      await readCodeOwners(second, cwd),
      await readCodeOwners(apart, cwd),
    ]).toEqual(["* @docs\n", "* @top\n", ""]);
    // Several beginnings: the smallest is the key.
    await git.git("checkout", "--quiet", "--force", "feature");
    await git.git("merge", "--quiet", "--allow-unrelated-histories", "--no-edit", apart);
    expect(await readRepositoryKey(cwd)).toBe([root, apart].toSorted()[0]);
  }));

test("the folder of hooks is the repository's own or the configured one, and whether it lies in the tree is said", () =>
  withRepository(async (git) => {
    const common = join(git.path, ".git");
    expect(await readHooksFolder(git.path)).toEqual({ path: join(common, "hooks"), top: git.path, common });
    mkdirSync(join(git.path, "sub"));
    expect(await readHooksFolder(join(git.path, "sub"))).toEqual({
      path: join(common, "hooks"),
      top: git.path,
      common,
    });
    await git.git("config", "core.hooksPath", ".githooks");
    expect(await readHooksFolder(git.path)).toEqual({
      ...{ path: join(git.path, ".githooks"), scope: "local", top: git.path, common },
    });
    await git.git("config", "core.hooksPath", git.outside);
    expect(await readHooksFolder(git.path)).toEqual({ path: git.outside, scope: "local", top: git.path, common });
    await expect(readHooksFolder(git.outside)).rejects.toThrow("this is no working tree of git");
  }));

test("of several beginnings the smallest is the key, whichever is the younger", () =>
  withRepository(async (git) => {
    const tree = await git.git("hash-object", "-w", "-t", "tree", "/dev/null");
    const make = async (seconds: number, message: string, ...parents: string[]): Promise<string> => {
      const date = { GIT_AUTHOR_DATE: `${seconds} +0000`, GIT_COMMITTER_DATE: `${seconds} +0000` };
      const args = ["commit-tree", tree, "-m", message, ...parents.flatMap((parent) => ["-p", parent])];
      return (await git.run("git", args, { env: date })).stdout.trim();
    };
    const young = await make(2e9, "young");
    const seen = new Set<boolean>();
    for (let number = 0; seen.size < 2; number++) {
      const old = await make(1e9, `old ${number}`);
      if (seen.has(old < young)) continue;
      seen.add(old < young);
      await git.git("update-ref", "HEAD", await make(2e9 + 1, "both", young, old));
      expect(await readRepositoryKey(git.path)).toBe(old < young ? old : young);
    }
  }));

test("a history whose beginning is lost is an error, and not one that has not begun", () =>
  withRepository(async (git) => {
    const root = await git.commit("root");
    await git.commit("second");
    rmSync(join(git.path, ".git/objects", root.slice(0, 2), root.slice(2)));
    await expect(readRepositoryKey(git.path)).rejects.toThrow("git rev-list failed (128)");
  }));
