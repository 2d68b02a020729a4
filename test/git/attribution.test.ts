import { join } from "node:path";
import { expect, test } from "vitest";
import { readAttribution } from "../../src/git/attribution.ts";
import { withRepository } from "./repository.ts";

test("a blob is followed through the tip, branches, tags and merges", () =>
  withRepository(async (repo) => {
    const first = async (content: string, path: string) => {
      repo.write(path, content);
      return repo.git("hash-object", path);
    };
    const kept = await first("kept\n", "kept.txt");
    const root = await repo.commit("root");
    const removed = await first("removed\n", "gone.txt");
    const added = await repo.commit("add");
    await repo.git("rm", "--quiet", "gone.txt");
    const taken = await repo.commit("remove");
    await repo.git("tag", "-a", "v1", "-m", "one", added);
    await repo.git("checkout", "--quiet", "-b", "side", root);
    const onlySide = await first("side\n", "strange\nname \x01:.txt");
    const side = await repo.commit("side");
    await repo.git("checkout", "--quiet", "main");
    await repo.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    const evil = await first("evil\n", "evil.txt");
    const merge = await repo.commit("merge");
    const nowhere = await repo.run("git", ["hash-object", "-w", "--stdin"], { input: "nowhere\n" });

    const attribution = await readAttribution(
      { blobs: [kept, removed, onlySide, evil, nowhere.stdout.trim()], commits: [root] },
      { cwd: repo.path },
    );
    const summary = (blob: string) =>
      attribution.listChanges([blob]).map(({ commit, path, to }) => [commit.oid, path, to === blob ? "+" : "-"]);
    expect(summary(kept)).toEqual([[root, "kept.txt", "+"]]);
    expect(summary(removed)).toEqual([
      [added, "gone.txt", "+"],
      [taken, "gone.txt", "-"],
    ]);
    expect(summary(onlySide)).toEqual([[side, "strange\nname \x01:.txt", "+"]]);
    expect(summary(evil)).toEqual([[merge, "evil.txt", "+"]]);
    expect(summary(nowhere.stdout.trim())).toEqual([]);
    expect([kept, removed, onlySide, evil].map((blob) => attribution.listTipPaths(blob).length)).toEqual([1, 0, 1, 1]);
    expect(attribution.listRefs([root])).toEqual(["refs/heads/main", "refs/heads/side", "refs/tags/v1"]);
    expect(attribution.listRefs([added])).toEqual(["refs/heads/main", "refs/tags/v1"]);
    expect(attribution.listRefs([side])).toEqual(["refs/heads/main", "refs/heads/side"]);
    expect(attribution.listRefs([merge])).toEqual(["refs/heads/main"]);
    // A name for another name is none of its own.
    await repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/heads/main");
    const named = await readAttribution({ blobs: [evil] }, { cwd: repo.path });
    expect(named.listRefs([merge])).toEqual(["refs/heads/main"]);
    const atSide = await readAttribution({ blobs: [kept, onlySide, evil] }, { cwd: repo.path, tip: "side" });
    expect([kept, onlySide, evil].map((blob) => atSide.listTipPaths(blob))).toEqual([
      ["kept.txt"],
      ["strange\nname \x01:.txt"],
      [],
    ]);
    expect(attribution.findCommit(root)?.date).toMatch(/^\d{4}-\d\d-\d\dT/);
  }));

test("the repository's configuration does not bend it", () =>
  withRepository(async (repo) => {
    for (const [key, value] of [
      ["log.showRoot", "false"],
      ["log.showSignature", "true"],
      ["diff.renames", "copies"],
      ["diff.relative", "true"],
      ["log.diffMerges", "off"],
      ["color.ui", "always"],
    ])
      await repo.git("config", key!, value!);
    repo.write("a.txt", "a\n");
    repo.write("folder/other.txt", "other\n");
    const commit = await repo.commit("root");
    await repo.git("mv", "a.txt", "b.txt");
    const moved = await repo.commit("move");
    const blob = await repo.git("rev-parse", "HEAD:b.txt");
    const { listChanges } = await readAttribution({ blobs: [blob] }, { cwd: join(repo.path, "folder") });
    expect(listChanges([blob]).map(({ commit: { oid }, path, to }) => [oid, path, to !== undefined])).toEqual([
      [commit, "a.txt", true],
      [moved, "a.txt", false],
      [moved, "b.txt", true],
    ]);
  }));

test("a repository without commits has no history, and a missing one is an error with a way out", async () => {
  await withRepository(async (repo) => {
    const attribution = await readAttribution({ blobs: ["1".repeat(40)] }, { cwd: repo.path });
    expect(attribution.listChanges(["1".repeat(40)])).toEqual([]);
    await expect(readAttribution({ blobs: [] }, { cwd: repo.outside })).rejects.toThrow(/this is no repository of git/);
    await expect(readAttribution({ blobs: [] }, { cwd: repo.path, tip: "nope" })).rejects.toThrow(/git ls-tree failed/);
  });
});
