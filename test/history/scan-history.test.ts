import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { createLedger } from "../../src/history/ledger.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { type HistoryOptions, scanHistory } from "../../src/scan-history.ts";
import type { Config, Rule } from "../../src/types.ts";
import { type Repository, withRepository } from "../git/repository.ts";

/** A token that passes its own checksum. */
function makeToken(): string {
  const random = [...randomBytes(64)]
    .map((byte) => "abcdefghijkmnpqrstuvwxyz"[byte % 24])
    .slice(0, 30)
    .join("");
  return `ghp${"_"}${random}${encodeCrc32Base62(random)}`;
}

/** In this thread, where nothing else is said: that workers give the same is tested below. */
const scanAll = (repository: Repository, options: HistoryOptions = {}, config: Config = createConfig({})) =>
  scanHistory({ cwd: repository.path, workers: 0, ...options }, config, { repositoryKey: async () => "key" });

test("a secret that was removed is found, with every path and the commit that brought it", () =>
  withRepository(async (repository) => {
    const token = makeToken();
    repository.write("src/a file.txt", `token ${token}\n`);
    const first = await repository.commit("add");
    repository.write("copy.txt", `token ${token}\n`);
    const second = await repository.commit("copy");
    await repository.git("rm", "-q", "src/a file.txt", "copy.txt");
    repository.write("other.txt", "nothing\n");
    await repository.commit("remove");
    const result = await scanAll(repository);
    expect(result.scanned).toMatchObject({ blobs: 2, texts: 3, commits: 3 });
    expect(result.skipped).toEqual([]);
    expect(result.findings).toMatchObject([
      {
        rule: { id: "github-personal-access-token-classic" },
        state: "removed",
        location: { path: "src/a file.txt", commit: first, region: { startLine: 1, startColumn: 7, endColumn: 47 } },
        occurrences: [{ path: "copy.txt", commit: second }],
      },
    ]);
    expect(JSON.stringify(result)).not.toContain(token.slice(4));
    expect(result.findings[0]?.secret.reveal()).toBe("ghp_");
    expect(result.findings[0]?.secret.redacted).toBe("ghp_••••••••");
  }));

test("what the tip holds is in the tip from whichever folder it is asked", () =>
  withRepository(async (repository) => {
    repository.write("here/a.txt", `token ${makeToken()}\n`);
    repository.write("there/b.txt", `token ${makeToken()}\n`);
    repository.write("there/c.txt", `token ${makeToken()}\n`);
    await repository.commit("add");
    await repository.git("rm", "-q", "there/c.txt");
    await repository.commit("remove");
    const { findings } = await scanAll(repository, { cwd: join(repository.path, "here") });
    expect(Object.fromEntries(findings.map(({ location, state }) => [location.path, state]))).toEqual({
      "here/a.txt": "in-tip",
      "there/b.txt": "in-tip",
      "there/c.txt": "removed",
    });
  }));

test("what is there now is what the named commit holds, and its marks count", () =>
  withRepository(async (repository) => {
    const token = makeToken();
    repository.write("a.txt", `token ${token}\n`);
    await repository.commit("add");
    await repository.git("checkout", "-q", "-b", "side");
    repository.write("a.txt", `token ${token} # gitleaks:allow\n`);
    await repository.commit("allow");
    const at = async (tip?: string) => (await scanAll(repository, tip === undefined ? {} : { tip })).findings;
    expect(await at()).toMatchObject([{ state: "in-tip", suppression: { kind: "inSource" } }]);
    const [onMain] = await at("main");
    expect(onMain).toMatchObject({ state: "in-tip" });
    expect(onMain).not.toHaveProperty("suppression");
    await repository.git("symbolic-ref", "HEAD", "refs/heads/unborn");
    expect(await at("side")).toMatchObject([{ suppression: { kind: "inSource" } }]);
    expect(await at()).toMatchObject([{ state: "removed" }]);
  }));

test("workers and one thread give the same", () =>
  withRepository(async (repository) => {
    for (let version = 0; version < 5; version++) {
      for (let file = 0; file < 40; file++)
        repository.write(
          `folder/file-${file}.txt`,
          `line\n`.repeat(version) + (file % 7 ? "" : `key ${makeToken()}\n`),
        );
      await repository.commit(`version ${version}`);
    }
    const one = await scanAll(repository, { workers: 0 });
    const two = await scanAll(repository, { workers: 2 });
    expect(one.findings.length).toBe(30);
    expect(two).toEqual(one);
  }));

test("a blob that only a merge brought is scanned", () =>
  withRepository(async (repository) => {
    repository.write("file.txt", "base\n");
    await repository.commit("base");
    await repository.git("checkout", "-q", "-b", "side");
    repository.write("file.txt", "side\n");
    await repository.commit("side");
    await repository.git("checkout", "-q", "main");
    repository.write("file.txt", "main\n");
    await repository.commit("main");
    await repository.run("git", ["merge", "side"]);
    repository.write("file.txt", `${makeToken()}\n`);
    const merge = await repository.commit("merge");
    const result = await scanAll(repository);
    expect(result.findings).toMatchObject([{ location: { path: "file.txt", commit: merge }, state: "in-tip" }]);
  }));

test("messages of commits and tags are scanned", () =>
  withRepository(async (repository) => {
    repository.write("file.txt", "text\n");
    const commit = await repository.commit(`subject\n\nbody with ${makeToken()}`);
    await repository.git("tag", "-a", "v1", "-m", `release ${makeToken()}`);
    const { findings, scanned } = await scanAll(repository);
    expect(scanned.texts).toBe(2);
    const places = findings.map(({ location: { kind, path, region } }) => [kind, path.slice(0, 18), region.startLine]);
    expect(places.sort()).toEqual([
      ["commit-message", "commit message of ", 3],
      ["commit-message", "message of tag " + (await repository.git("rev-parse", "v1")).slice(0, 3), 1],
    ]);
    expect(findings.some(({ location }) => location.commit === commit)).toBe(true);
  }));

test("pull requests, stash and notes count by option only, unreachable blobs never", () =>
  withRepository(async (repository) => {
    repository.write("file.txt", "text\n");
    await repository.commit("first");
    await repository.git("checkout", "-q", "-b", "contribution");
    repository.write("pull.txt", `${makeToken()}\n`);
    await repository.commit("pull");
    await repository.git("update-ref", "refs/pull/1/head", "HEAD");
    await repository.git("checkout", "-q", "main");
    await repository.git("branch", "-q", "-D", "contribution");
    repository.write("file.txt", `${makeToken()}\n`);
    await repository.git("stash", "-q");
    await repository.git("notes", "add", "-m", `note ${makeToken()}`);
    await repository.run("git", ["hash-object", "-w", "--stdin"], { input: `${makeToken()}\n` });
    const count = async (options: HistoryOptions) => (await scanAll(repository, options)).findings.length;
    expect(await count({})).toBe(0);
    expect(await count({ pulls: true })).toBe(1);
    expect(await count({ stash: true })).toBe(1);
    expect(await count({ notes: true })).toBe(1);
    expect((await scanAll(repository)).scanned.blobs).toBe(1);
  }));

test("a tag may name a blob or a tree itself", () =>
  withRepository(async (repository) => {
    repository.write("file.txt", "text\n");
    await repository.commit("first");
    const { stdout } = await repository.run("git", ["hash-object", "-w", "--stdin"], { input: `${makeToken()}\n` });
    await repository.git("tag", "loose", stdout.trim());
    const { findings, scanned } = await scanAll(repository);
    expect(scanned.blobs).toBe(2);
    expect(findings).toMatchObject([{ location: { path: `object ${stdout.slice(0, 12)}`, oid: stdout.trim() } }]);
  }));

test("excluded paths are said, and what stands elsewhere too is still found", () =>
  withRepository(async (repository) => {
    repository.write("vendor/a.txt", `${makeToken()}\n`);
    repository.write("vendor/b.txt", "token\n");
    await repository.commit("first");
    const config = { ...createConfig({}), exclude: ["vendor/"] };
    const { findings, skipped } = await scanAll(repository, {}, config);
    expect(findings).toEqual([]);
    expect(skipped.map(({ path, failed }) => [path, failed])).toEqual([
      ["vendor/a.txt", false],
      ["vendor/b.txt", false],
    ]);
  }));

test("names of any kind, empty blobs, submodules, symbolic links, binaries and SHA-256 are taken", () =>
  withRepository(
    async (repository) => {
      const token = makeToken();
      repository.write("tab\tand\nbreak \u{1f511}.txt", `${token}\n`);
      repository.write("empty", "");
      repository.write("binary", gzipSync("text"));
      await repository.commit("first");
      await repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(64)},module`);
      const { stdout } = await repository.run("git", ["hash-object", "-w", "--stdin"], { input: "target" });
      await repository.git("update-index", "--add", "--cacheinfo", `120000,${stdout.trim()},link`);
      await repository.git("commit", "-q", "-m", "more");
      const { findings, scanned, skipped } = await scanAll(repository);
      expect(scanned.blobs).toBe(4);
      expect(skipped).toEqual([]);
      expect(findings).toMatchObject([{ location: { path: "tab\tand\nbreak \u{1f511}.txt" } }]);
    },
    { objectFormat: "sha256" },
  ));

test("a blob over the limit and one that is gone are said to be unread", () =>
  withRepository(async (repository) => {
    repository.write("large.txt", "x".repeat(5000));
    repository.write("small.txt", `${makeToken()}\n`);
    await repository.commit("first");
    const { skipped, findings } = await scanAll(repository, { sizeLimit: 4000, workers: 1 });
    expect(skipped).toMatchObject([{ path: "large.txt", reason: "larger than 4000 bytes", failed: true }]);
    expect(findings).toHaveLength(1);
    const oid = await repository.git("rev-parse", "HEAD:small.txt");
    await repository.run("rm", ["-f", `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]);
    for (const workers of [0, 1])
      expect((await scanAll(repository, { workers })).skipped).toMatchObject([
        { path: "small.txt", oid, failed: true },
      ]);
  }));

test("a repository without a commit holds nothing", () =>
  withRepository(async (repository) => {
    expect((await scanAll(repository)).scanned).toEqual({ blobs: 0, bytes: 0, texts: 0, commits: 0 });
  }));

test("a shallow clone is an error that says what to do", () =>
  withRepository(async (repository) => {
    repository.write("file.txt", "one\n");
    await repository.commit("first");
    repository.write("file.txt", "two\n");
    await repository.commit("second");
    const clone = `${repository.outside}/clone`;
    await repository.git("clone", "-q", "--depth=1", `file://${repository.path}`, clone);
    const scanned = scanHistory({ cwd: clone }, createConfig({}), { repositoryKey: async () => "key" });
    await expect(scanned).rejects.toThrow(/shallow clone/);
    await expect(scanned).rejects.toMatchObject({ hint: expect.stringContaining("--unshallow"), exitStatus: 3 });
  }));

test("two values that share a fingerprint are two findings", () =>
  withRepository(async (repository) => {
    const lines = Array.from({ length: 3000 }, (_, number) => `contoso: v${number.toString(36).padStart(6, "_")}\n`);
    repository.write("file.txt", lines.join(""));
    await repository.commit("first");
    const rule: Rule = {
      ...{ id: "contoso-key", label: "a key", level: "error", keywords: ["contoso"], highEntropy: false },
      ...{ pattern: /contoso: (?<secret>v\w{6})/, credential: "generic-token", source: "test" },
    };
    const config = { ...createConfig({}), rules: [rule] };
    const { findings } = await scanAll(repository, { workers: 1 }, config);
    expect(findings).toHaveLength(3000);
    expect(findings.some(({ fingerprint }) => fingerprint.endsWith("-2"))).toBe(true);
  }));

test("with a ledger, what was scanned is not read again and the result is the same", () =>
  withRepository(async (repository) => {
    const file = `${repository.outside}/ledger`;
    const ledger = createLedger(file);
    const tokens = [makeToken(), makeToken()];
    repository.write("a.txt", `${tokens[0]}\n`);
    repository.write("b.txt", "text\n");
    await repository.commit("first");
    const plain = await scanAll(repository);
    expect(await scanAll(repository, { ledger })).toEqual(plain);
    const written = readFileSync(file, "utf8");
    expect(written.split("\n")).toHaveLength(5);
    for (const hidden of [...tokens, tokens[0]!.slice(4), "a.txt"]) expect(written).not.toContain(hidden);
    let batches = 0;
    expect(await scanAll(repository, { ledger, onProgress: () => batches++ })).toEqual(plain);
    expect(batches).toBe(0);
    // Cut off in the middle of a line, as by a kill; and something new.
    writeFileSync(file, written.slice(0, written.indexOf("settled") - 10));
    repository.write("c.txt", `${tokens[1]}\n`);
    await repository.commit("second");
    expect(await scanAll(repository, { ledger, onProgress: () => batches++ })).toEqual(await scanAll(repository));
    expect(batches).toBe(1);
    writeFileSync(file, readFileSync(file, "utf8").replace(/ [0-9a-f]{32}\n/, ` ${"0".repeat(32)}\n`));
    expect(await scanAll(repository, { ledger })).toEqual(await scanAll(repository));
  }));

test("a secret in a file name is found, wherever it stands in the history, and shown nowhere", () =>
  withRepository(async (repository) => {
    const [gone, here] = [makeToken(), makeToken()];
    repository.write(`old/${gone}.txt`, "old\n");
    const first = await repository.commit("add");
    await repository.git("rm", "-q", `old/${gone}.txt`);
    repository.write(`now/${here}.txt`, `one\n${here}\n`);
    const second = await repository.commit("rename");
    const result = await scanAll(repository);
    const [one, two] = result.findings.toSorted((a) => (a.state === "removed" ? -1 : 1));
    expect(one).toMatchObject({ state: "removed", location: { kind: "file-name", commit: first } });
    expect(two).toMatchObject({ state: "in-tip", location: { commit: second } });
    expect([two!.location, ...two!.occurrences].map(({ kind }) => kind).sort()).toEqual(["blob", "file-name"]);
    for (const token of [gone, here]) expect(JSON.stringify(result)).not.toContain(token.slice(4));
    const config = createConfig({ config: { name: "c", text: "exclude: [old/, now/]\n" } });
    expect((await scanAll(repository, {}, config)).findings).toEqual([]);
  }));
