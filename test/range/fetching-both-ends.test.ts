import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openClone } from "../../src/git/porcelain.ts";
import { readRange } from "../../src/git/range.ts";
import { createFetchEnvironment, fetchEnds, fetchRepositoryKey } from "../../src/git/range-fetch.ts";
import { type Repository, withRepository } from "../git/repository.ts";

/** `main` with two commits, `feature` with three on top of the first. */
async function prepare(repository: Repository) {
  await repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  const start = await repository.commit("start");
  await repository.git("checkout", "--quiet", "-b", "feature");
  const commits: string[] = [];
  for (const name of ["one", "two", "three"]) {
    repository.write(`${name}.txt`, name);
    commits.push(await repository.commit(name));
  }
  await repository.git("checkout", "--quiet", "main");
  repository.write("main.txt", "main");
  const base = await repository.commit("main moves");
  const clone = async (...options: string[]) => {
    const cwd = join(repository.outside, "clone");
    await repository.run("git", ["clone", "--quiet", ...options, `file://${repository.path}`, cwd]);
    return { cwd, url: "origin", environment: {} };
  };
  return { start, base, commits, head: commits[2]!, clone };
}

test.each([
  ["whole", []],
  ["shallow at the base", ["--depth=1"]],
  ["shallow at the head", ["--depth=1", "--branch=feature"]],
  ["shallow in the middle", ["--depth=2", "--no-single-branch"]],
])("in a clone that is %s, the whole range is there", (_case, options) =>
  withRepository(async (repository) => {
    const { base, commits, head, clone } = await prepare(repository);
    const remote = await clone(...options);
    const ends = await fetchEnds([{ branch: "main" }], { commit: head }, remote);
    expect(ends).toMatchObject({ base, head, nothingNew: false });
    const range = await readRange({ cwd: remote.cwd, base, head });
    expect(range.commits).toEqual(commits);
  }),
);

test("the base's tip is the one of now, not the clone's", () =>
  withRepository(async (repository) => {
    const { head, clone } = await prepare(repository);
    const remote = await clone();
    repository.write("later.txt", "later");
    const later = await repository.commit("main moves again");
    expect(await fetchEnds([{ branch: "main" }], { commit: head }, remote)).toMatchObject({ base: later });
  }));

test("a base that is gone gives way to the next, and the log says so", () =>
  withRepository(async (repository) => {
    const { base, head, clone } = await prepare(repository);
    const gone = "e".repeat(40);
    const ends = await fetchEnds([{ commit: gone }, { branch: "main" }], { commit: head }, await clone());
    expect(ends.base).toBe(base);
    expect(ends.notes.join()).toMatch(/eeeeeeeeeeee could not be had/);
  }));

test("no base that can be had is an error, never an empty range", () =>
  withRepository(async (repository) => {
    const { head, clone } = await prepare(repository);
    const remote = await clone();
    await expect(fetchEnds([{ branch: "absent" }], { commit: head }, remote)).rejects.toThrow(/could not fetch/);
    await expect(fetchEnds([{ branch: "main" }], { commit: "e".repeat(40) }, remote)).rejects.toThrow(
      /could not fetch/,
    );
  }));

test("a base that holds the head already gives way; if every one does, nothing is new", () =>
  withRepository(async (repository) => {
    const { start, base, head, commits, clone } = await prepare(repository);
    await repository.git("merge", "--quiet", "--no-edit", "feature");
    const remote = await clone("--depth=1");
    const merged = await fetchEnds([{ branch: "main" }, { commit: base }], { commit: head }, remote);
    expect(merged).toMatchObject({ base, nothingNew: false });
    expect((await readRange({ cwd: remote.cwd, base, head })).commits).toEqual(commits);
    expect(await fetchEnds([{ branch: "main" }], { commit: start }, remote)).toMatchObject({ nothingNew: true });
  }));

test("without a checkout the objects are fetched into an empty repository", () =>
  withRepository(async (repository) => {
    const { base, commits, head } = await prepare(repository);
    const [folder, spare] = [join(repository.outside, "workspace"), join(repository.outside, "spare")];
    for (const path of [folder, spare]) mkdirSync(path);
    const remote = { ...(await openClone(folder, spare, `file://${repository.path}`)), environment: {} };
    expect(remote).toEqual({ cwd: spare, url: `file://${repository.path}`, fresh: true, environment: {} });
    expect(await openClone(repository.path, spare, "u")).toEqual({ cwd: repository.path, url: "u" });
    await repository.git("remote", "add", "origin", "elsewhere");
    expect(await openClone(repository.path, spare, "u")).toEqual({ cwd: repository.path, url: "origin" });
    await fetchEnds([{ branch: "main" }], { commit: head }, remote);
    expect((await readRange({ cwd: spare, base, head })).commits).toEqual(commits);
  }));

test("the repository's key is its first commit, in a shallow clone, too", () =>
  withRepository(async (repository) => {
    const { start, clone } = await prepare(repository);
    const remote = await clone("--depth=1");
    expect(await fetchRepositoryKey(await repository.git("rev-parse", "main"), remote)).toBe(start);
  }));

test("the token is handed over as configuration of git and stands in no name", () => {
  const environment = createFetchEnvironment("made-up-token", "https://ghe.example");
  const keys = Object.entries(environment).filter(([name]) => name.startsWith("GIT_CONFIG_KEY_"));
  expect(keys.map(([, value]) => value)).toEqual(Array(2).fill("http.https://ghe.example/.extraheader"));
  expect(Object.values(environment).at(-1)).toBe(
    `AUTHORIZATION: basic ${Buffer.from("x-access-token:made-up-token").toString("base64")}`,
  );
  expect(createFetchEnvironment("", "https://ghe.example")).toEqual({});
});
