/** How much is fetched into a shallow clone, and how often it is tried. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchHistory } from "../../src/git/history-fetch.ts";
import { readRange } from "../../src/git/range.ts";
import { checkRange, fetchEnds, fetchObjects, fetchRepositoryKey } from "../../src/git/range-fetch.ts";
import { type GitAsked, gitChannel } from "../../src/git/run.ts";
import { type Repository, withRepository } from "../git/repository.ts";

/** A branch of so many commits on top of another, by one process. */
async function grow(repository: Repository, branch: string, count: number, from?: string): Promise<string> {
  const commits = Array.from({ length: count }, (_, at) => {
    const name = `${branch}-${at}`;
    const parent = at === 0 && from ? `from refs/heads/${from}\n` : "";
    const file = `M 644 inline ${name}.txt\ndata ${name.length}\n${name}\n`;
    return `commit refs/heads/${branch}\ncommitter A <a@example.com> ${1e9 + at} +0000\ndata 1\nx\n${parent}${file}\n`;
  });
  const { status, stderr } = await repository.run("git", ["fast-import", "--quiet"], { input: commits.join("") });
  expect(status, stderr).toBe(0);
  return repository.git("rev-parse", branch);
}

async function prepare(repository: Repository, main: number, feature: number, ...options: string[]) {
  await repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  await grow(repository, "start", 1);
  const root = await repository.git("rev-parse", "start");
  const base = await grow(repository, "main", main, "start");
  const head = await grow(repository, "feature", feature, "start");
  const cwd = join(repository.outside, "clone");
  await repository.git("clone", "--quiet", ...options, `file://${repository.path}`, cwd);
  return { root, base, head, remote: { cwd, url: "origin", environment: {} } };
}

const stepsOf = (notes: readonly string[]): string[] => notes.map((note) => /(--\S+)$/.exec(note)?.[1] ?? note);

test.each([
  ["a head far from the fork", 1, 150, ["--deepen=100"]],
  ["a base far from the fork", 150, 1, ["--deepen=100"]],
  ["both far", 150, 150, ["--deepen=100"]],
  ["further than the first step", 1, 320, ["--deepen=100", "--deepen=2000"]],
  ["near", 40, 40, []],
])("%s: step by step, as far as it takes", (_, main, feature, steps) =>
  withRepository(async (repository) => {
    const { base, head, remote } = await prepare(repository, main, feature, "--depth=1");
    const ends = await fetchEnds([{ branch: "main" }], { branch: "feature" }, remote);
    expect(ends).toMatchObject({ base, head, nothingNew: false });
    expect(stepsOf(ends.notes)).toEqual(steps);
    for (const note of ends.notes) expect(note).toMatch(/^the clone is shallow \(.+\); fetched more with --/);
    const range = await readRange({ cwd: remote.cwd, base, head });
    expect(range.commits.length).toBe(feature);
    await checkRange("FETCH_HEAD", head, remote.cwd);
  }),
);

test("without a base everything that the head reaches is fetched, unless an earlier base holds it", () =>
  withRepository(async (repository) => {
    const { base, head, root, remote } = await prepare(repository, 3, 120, "--depth=1");
    const ends = await fetchEnds(["nothing"], { commit: head }, remote);
    expect(ends).toMatchObject({ head, nothingNew: false });
    expect(ends.base).toBeUndefined();
    expect((await readRange({ cwd: remote.cwd, head })).commits.length).toBe(121);
    const held = await fetchEnds([{ branch: "main" }, "nothing"], { commit: root }, remote);
    expect(held).toMatchObject({ base, head: root, nothingNew: true });
    expect(held.notes).toContain(`branch main already holds ${root.slice(0, 12)}`);
  }));

test("a commit that the server does not hand out by its id comes with the ref that was named for it", () =>
  withRepository(async (repository) => {
    const { remote } = await prepare(repository, 1, 1);
    await repository.git("update-ref", "refs/pull/7/head", await grow(repository, "proposal", 2, "start"));
    await repository.git("branch", "-D", "proposal", "--quiet");
    const head = await repository.git("rev-parse", "refs/pull/7/head~1");
    await repository.git("config", "uploadpack.allowAnySHA1InWant", "false");
    // Today's protocol hands out what is reachable; the one before what is named.
    await repository.git("-C", remote.cwd, "config", "protocol.version", "0");
    await expect(fetchEnds([{ branch: "main" }], { commit: head }, remote)).rejects.toThrow(`could not fetch ${head}`);
    const ends = await fetchEnds([{ branch: "main" }], { commit: head, ref: "refs/pull/7/head" }, remote);
    expect(ends).toMatchObject({ head, nothingNew: false });
  }));

test("what a shallow clone hides of a range is said; its key is that of the whole", () =>
  withRepository(async (repository) => {
    const { base, head, root, remote } = await prepare(repository, 3, 3, "--depth=2", "--no-single-branch");
    const { cwd } = remote;
    await expect(checkRange(base, head, cwd)).rejects.toThrow("not all of that range is in it: no merge base in sight");
    await repository.git("-C", cwd, "fetch", "--quiet", "--deepen=2", "origin", "main", "feature");
    await checkRange(base, head, cwd);
    await repository.git("-C", cwd, "fetch", "--quiet", "--depth=1", "origin", "main", "feature");
    await expect(checkRange(base, base, cwd)).resolves.toBeUndefined();
    await expect(checkRange("absent", head, cwd)).rejects.toThrow("commit absent is not in this clone");
    await expect(checkRange(base, "absent", cwd)).rejects.toThrow("commit absent is not in this clone");
    expect(await fetchRepositoryKey(head, remote)).toBe(root);
    await checkRange(base, head, cwd);
  }));

/** How often git was asked to fetch meanwhile. */
async function countFetches(use: () => Promise<unknown>, onFetch = (_: number) => {}): Promise<number> {
  let fetches = 0;
  const listen = (message: unknown): void => {
    if ((message as GitAsked).args[0] === "fetch") onFetch(++fetches);
  };
  subscribe(gitChannel, listen);
  await use().finally(() => unsubscribe(gitChannel, listen));
  return fetches;
}

test("a fetch is tried three times, once where the server refused, and as often as it takes", () =>
  withRepository(async (repository) => {
    await grow(repository, "main", 1);
    const cwd = repository.path;
    const away = join(repository.outside, "away");
    const here = join(repository.outside, "here");
    await repository.git("clone", "--quiet", "--bare", cwd, away);
    const fetch = (url: string, ...what: string[]) => fetchObjects(what, { cwd, url, environment: {} });
    const began = performance.now();
    const nowhere = () =>
      expect(fetch(here, "main")).rejects.toMatchObject({
        message: expect.stringMatching(/^could not fetch main: git fetch failed \(128\)/),
        exitStatus: 3,
      });
    expect(await countFetches(nowhere)).toBe(3);
    expect(performance.now() - began).toBeGreaterThan(1400);
    const refused = (what: string) => expect(fetch(away, what)).rejects.toThrow(`could not fetch ${what}: `);
    expect(await countFetches(() => refused("absent"))).toBe(1);
    expect(await countFetches(() => refused("e".repeat(40)))).toBe(1);
    const later = () => fetch(here, "--depth=1", "main", "--force");
    const appear = (tried: number): void => {
      if (tried === 2) renameSync(away, here);
    };
    expect(await countFetches(later, appear)).toBe(3);
  }));

test("the whole history is fetched: into a checkout, or a bare repository, where a branch and a tag moved, too", () =>
  withRepository(async (repository) => {
    const { base, remote } = await prepare(repository, 3, 3, "--depth=1");
    await repository.git("tag", "v1", "start");
    expect(await fetchHistory("main", remote)).toBe(base);
    expect(await repository.git("-C", remote.cwd, "rev-parse", "--is-shallow-repository")).toBe("false");
    const moved = await repository.git("rev-parse", "main~1");
    await repository.git("update-ref", "refs/heads/main", moved);
    await repository.git("tag", "--force", "v1", "feature");
    expect(await fetchHistory("main", remote)).toBe(moved);
    expect(await repository.git("-C", remote.cwd, "rev-parse", "v1")).toBe(
      await repository.git("rev-parse", "feature"),
    );
    expect(await fetchHistory("", remote)).toBe(await repository.git("-C", remote.cwd, "rev-parse", "HEAD"));
    const bare = join(repository.outside, "bare");
    await repository.git("init", "--quiet", "--bare", bare);
    expect(await fetchHistory("main", { cwd: bare, url: `file://${repository.path}`, environment: {} })).toBe(moved);
    expect(await repository.git("-C", bare, "for-each-ref", "--format=%(refname)")).toBe(
      ["refs/heads/feature", "refs/heads/main", "refs/heads/start", "refs/tags/v1"].join("\n"),
    );
  }));
