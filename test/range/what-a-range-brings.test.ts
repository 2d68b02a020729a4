import { expect, test } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { readRange } from "../../src/git/range.ts";
import { scanRange } from "../../src/scan-range.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { type Repository, withRepository } from "../git/repository.ts";

const world = { repositoryKey: async () => "key" };

async function scanFeature(repository: Repository, base = "main", head = "feature") {
  const result = await scanRange({ cwd: repository.path, base, head }, createConfig({}), world);
  return result.findings.map(({ location: { path, kind }, state }) => `${kind} ${path} ${state}`).sort();
}

const onFeature = (use: (repository: Repository) => Promise<void>) => () =>
  withRepository(async (repository) => {
    repository.write("readme", "hello\n");
    await repository.commit("start");
    await repository.git("checkout", "--quiet", "-b", "feature");
    await use(repository);
  });

test(
  "a secret that is added and removed again is found, as removed",
  onFeature(async (repository) => {
    repository.write("a.txt", `x ${createGitHubToken()}\n`);
    await repository.commit("add");
    repository.write("a.txt", "x\n");
    await repository.commit("remove");
    expect(await scanFeature(repository)).toEqual(["blob a.txt removed"]);
  }),
);

test(
  "content born in a merge commit is found",
  onFeature(async (repository) => {
    repository.write("f.txt", "f\n");
    await repository.commit("feature");
    await repository.git("checkout", "--quiet", "main");
    repository.write("m.txt", "m\n");
    await repository.commit("main");
    await repository.git("checkout", "--quiet", "feature");
    await repository.git("merge", "--quiet", "--no-commit", "--no-ff", "main");
    repository.write("m.txt", `m ${createGitHubToken()}\n`);
    await repository.commit("evil merge");
    repository.write("m.txt", "m\n");
    await repository.commit("hide it");
    expect(await scanFeature(repository)).toEqual(["blob m.txt removed"]);
  }),
);

test(
  "what the base brought, merged into the branch, is not blamed on it",
  onFeature(async (repository) => {
    await repository.git("checkout", "--quiet", "main");
    repository.write("m.txt", `m ${createGitHubToken()}\n`);
    await repository.commit("main leaks");
    await repository.git("checkout", "--quiet", "feature");
    repository.write("f.txt", "f\n");
    await repository.commit("feature");
    await repository.git("merge", "--quiet", "--no-edit", "main");
    expect(await scanFeature(repository)).toEqual([]);
  }),
);

test("an old secret of the same or a renamed file does not count, a new one beside it does", () =>
  withRepository(async (repository) => {
    const old = createGitHubToken();
    const filler = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join("");
    repository.write("same.txt", `${filler}${old}\n`);
    repository.write("before.txt", `${filler}second ${createGitHubToken()}\n`);
    await repository.commit("start");
    await repository.git("checkout", "--quiet", "-b", "feature");
    repository.write("same.txt", `first\n${filler}  ${old} // moved\n`);
    await repository.git("mv", "before.txt", "after.txt");
    await repository.commit("touch");
    expect(await scanFeature(repository)).toEqual([]);
    repository.write("same.txt", `${filler}${old}\n${createGitHubToken()}\n`);
    repository.write("copy.txt", `${old}\n`);
    await repository.commit("leak");
    expect(await scanFeature(repository)).toEqual(["blob copy.txt in-tip", "blob same.txt in-tip"]);
  }));

test(
  "commit messages and names of new files are texts, too",
  onFeature(async (repository) => {
    const inName = createGitHubToken();
    repository.write(`keys/${inName}.txt`, "nothing\n");
    const commit = await repository.commit(`use ${createGitHubToken()}`);
    const result = await scanRange({ cwd: repository.path, base: "main", head: "feature" }, createConfig({}), world);
    expect(result.findings.map(({ location }) => location.path).sort()).toEqual([
      `commit message of ${commit.slice(0, 12)}`,
      "keys/••••••••.txt",
    ]);
    expect(JSON.stringify(result.findings)).not.toContain(inName);
  }),
);

test(
  "a submodule is no blob, a symbolic link's target is, a large file's pointer stands for what is not there",
  onFeature(async (repository) => {
    const head = await repository.git("rev-parse", "HEAD");
    await repository.git("update-index", "--add", "--cacheinfo", `160000,${head},module`);
    await repository.run("ln", ["-s", createGitHubToken(), "link"]);
    await repository.git("add", "link");
    await repository.git("commit", "--quiet", "--message", "link");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 1\n`;
    repository.write("large.bin", pointer);
    await repository.git("add", "large.bin");
    await repository.git("commit", "--quiet", "--message", "pointer");
    const ends = { cwd: repository.path, base: "main", head: "feature" };
    const { findings, skipped } = await scanRange(ends, createConfig({}), world);
    expect(findings.map(({ location, state }) => `${location.path} ${state}`)).toEqual(["link in-tip"]);
    expect(skipped.map(({ path, reason }) => `${path}: ${reason.slice(0, 9)}`)).toEqual([
      "module: submodule",
      "large.bin: Git LFS p",
    ]);
  }),
);

test(
  "every commit and blob is counted; with no base, all of the head's",
  onFeature(async (repository) => {
    repository.write("a.txt", "a\n");
    await repository.commit("one");
    repository.write("a.txt", "b\n");
    await repository.commit("two");
    const { commits, changes, mergeBase } = await readRange({ cwd: repository.path, base: "main", head: "feature" });
    expect([commits.length, changes.length, mergeBase?.length]).toEqual([2, 2, 40]);
    const all = await readRange({ cwd: repository.path, head: "feature" });
    expect([all.commits.length, all.changes.length, all.mergeBase]).toEqual([3, 3, undefined]);
  }),
);

test("histories that share nothing are compared with the empty tree, in sha256, too", () =>
  withRepository(
    async (repository) => {
      repository.write("a.txt", "a\n");
      await repository.commit("start");
      await repository.git("checkout", "--quiet", "--orphan", "feature");
      repository.write("b.txt", `${createGitHubToken()}\n`);
      await repository.commit("other start");
      expect(await scanFeature(repository)).toEqual(["blob b.txt in-tip"]);
    },
    { objectFormat: "sha256" },
  ));

test.each(["--all", "nowhere", "f".repeat(40)])("an end that is not there (%s) is an error with a way out", (head) =>
  withRepository(async (repository) => {
    await repository.commit("start");
    await expect(readRange({ cwd: repository.path, head })).rejects.toThrow(/not in this clone/);
  }),
);
