import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { type GitAsked, gitChannel } from "../../src/git/run.ts";
import { createLedger, createLedgerKey } from "../../src/history/ledger.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { type HistoryOptions, scanHistory } from "../../src/scan-history.ts";
import { type Repository, withRepository } from "../git/repository.ts";

let made = 0;
function makeToken(): string {
  const random = `leakgatetestsledgerxxxx${String(made++).padStart(7, "q")}`;
  return `ghp${"_"}${random}${encodeCrc32Base62(random)}`;
}

const config = createConfig({});
const scanAll = (repository: Repository, options: HistoryOptions = {}) =>
  scanHistory({ cwd: repository.path, workers: 0, ...options }, config, { repositoryKey: async () => "key" });

/** A credential in every kind of place: in two paths, in messages of a commit and of a tag, in a name, and guessable. */
async function commitEverywhere(repository: Repository): Promise<void> {
  repository.write("one.txt", `${makeToken()}\n`);
  await repository.commit("first");
  repository.write("copy.txt", readFileSync(`${repository.path}/one.txt`));
  repository.write("settings.py", `DATABASE_PASSWORD = "${["Tr0ub4", "dor-3x", "Qv9"].join("")}"\n`);
  await repository.commit(`second ${makeToken()}`);
  await repository.git("checkout", "-q", "-b", "side");
  repository.write(`${makeToken()}.txt`, "named\n");
  await repository.commit("side");
  await repository.git("checkout", "-q", "main");
  repository.write("three.txt", "three\n");
  await repository.commit("third");
  await repository.git("merge", "-q", "side", "-m", "merge");
  await repository.git("tag", "-a", "v1", "-m", `release ${makeToken()}`);
}

test("where nothing came, the same is told without a walk over the history", () =>
  withRepository(async (repository) => {
    await commitEverywhere(repository);
    const options = { ledger: createLedger(`${repository.outside}/ledger`, "s".repeat(32)) };
    const plain = await scanAll(repository);
    expect(plain.findings.length).toBeGreaterThanOrEqual(5);
    expect(await scanAll(repository, options)).toEqual(plain);
    const asked: string[][] = [];
    const note = (message: unknown) => asked.push([...(message as GitAsked).args]);
    subscribe(gitChannel, note);
    try {
      expect(await scanAll(repository, options)).toEqual(plain);
    } finally {
      unsubscribe(gitChannel, note);
    }
    expect(asked.some((args) => args.includes("--no-walk=unsorted"))).toBe(true);
    expect(asked.some((args) => args.includes("log") && args.includes("--all"))).toBe(false);
    const gone = await repository.git("rev-parse", "HEAD:three.txt");
    const object = `${repository.path}/.git/objects/${gone.slice(0, 2)}/${gone.slice(2)}`;
    const bytes = readFileSync(object);
    rmSync(object);
    const lacking = { ledger: createLedger(`${repository.outside}/lacking`, "s".repeat(32)) };
    const incomplete = await scanAll(repository, lacking);
    expect(incomplete.skipped).toMatchObject([{ path: "three.txt", oid: gone, failed: true }]);
    expect(await scanAll(repository, lacking)).toEqual(incomplete);
    writeFileSync(object, bytes);
    expect(await scanAll(repository, lacking)).toEqual(plain);
    repository.write("new.txt", `${makeToken()}\n`);
    await repository.commit("new");
    expect(await scanAll(repository, options)).toEqual(await scanAll(repository));
    await repository.git("update-ref", "refs/heads/main", "HEAD~1");
    await repository.git("reset", "-q", "--hard");
    expect(await scanAll(repository, options)).toEqual(plain);
  }));

test("where what was told cannot be told again, no git is left waiting", () =>
  withRepository(async (repository) => {
    const objectOf = (oid: string) => `${repository.path}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
    repository.write("gone.txt", "gone\n");
    const first = await repository.commit("first");
    repository.write("two.txt", "two\n");
    await repository.commit("second");
    rmSync(objectOf(await repository.git("rev-parse", "HEAD:gone.txt")));
    const options = { ledger: createLedger(`${repository.outside}/ledger`, "s".repeat(32)) };
    expect((await scanAll(repository, options)).skipped).toMatchObject([{ path: "gone.txt" }]);
    rmSync(objectOf(first));
    await expect(scanAll(repository, options)).rejects.toThrow(/git log failed/);
    await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain("ProcessWrap"));
  }));

test("an archive that cannot be looked into is told of each time, and read once", () =>
  withRepository(async (repository) => {
    // A header with a name of one letter, and nothing packed.
    const empty = Buffer.from(`PK\x03\x04${"\0".repeat(22)}\x01\0\0\0a`, "latin1");
    repository.write("many.zip", Buffer.concat([...Array(2001).fill(empty), Buffer.from(`\n${makeToken()}\n`)]));
    await repository.commit("first");
    for (const secret of ["s".repeat(32), undefined]) {
      const plain = await scanAll(repository);
      expect(plain.skipped).toMatchObject([{ path: "many.zip", reason: "an archive of more than 2000 entries" }]);
      expect(plain.findings).toHaveLength(1);
      const options = { ledger: createLedger(`${repository.outside}/ledger-${secret}`, secret), onProgress: vi.fn() };
      expect(await scanAll(repository, options)).toEqual(plain);
      expect(options.onProgress).toHaveBeenCalled();
      options.onProgress.mockClear();
      expect(await scanAll(repository, options)).toEqual(plain);
      repository.write("more.txt", `${secret}\n`);
      await repository.commit("more");
      expect((await scanAll(repository, options)).skipped).toEqual(plain.skipped);
      expect(options.onProgress).toHaveBeenCalledOnce();
    }
  }));

test("a ledger that is sealed tells nothing and is believed only with its secret", () =>
  withRepository(async (repository) => {
    await commitEverywhere(repository);
    const file = `${repository.outside}/ledger`;
    const read = async (secret: string) => {
      let batches = 0;
      const options = { ledger: createLedger(file, secret), onProgress: () => batches++ };
      return { result: await scanAll(repository, options), batches };
    };
    const secret = "a".repeat(32);
    const { result } = await read(secret);
    const sealed = readFileSync(file, "utf8");
    const [head, ...lines] = sealed.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const oid of (await repository.git("rev-list", "--all", "--objects", "--no-object-names")).split("\n"))
      expect(sealed).not.toContain(oid);
    expect(sealed).not.toContain(result.findings[0]!.fingerprint);
    // Whoever has no secret writes what an open ledger would say: that every blob is clean.
    const blobs = (await repository.git("rev-list", "--all", "--objects", "--no-object-names")).split("\n");
    const forged = `${head}\n${blobs.map((oid) => `${oid} 1\n`).join("")}`;
    const flipped = lines.map((line) => `${line.slice(0, 20)}${line[20] === "A" ? "B" : "A"}${line.slice(21)}`);
    for (const text of [
      forged,
      `${head}\n${flipped.join("\n")}\n`,
      sealed.replace(/ [0-9a-f]{32}\n/, ` ${"0".repeat(32)}\n`),
    ]) {
      writeFileSync(file, text);
      const again = await read(secret);
      expect(again.result).toEqual(result);
      expect(again.batches).toBeGreaterThan(0);
    }
    expect((await read(secret)).batches).toBe(0);
    const other = await read("b".repeat(32));
    expect(other.result).toEqual(result);
    expect(other.batches).toBeGreaterThan(0);
  }));

test("what was found with a level of one's own is not told where the name alone decides", async () => {
  const createKey = (text: string) =>
    createLedgerKey("engine", createConfig({ config: { name: ".leakgate.yaml", text } }).rules, Promise.resolve("key"));
  const relaxed = "fixtures: error\n";
  expect(await createKey(`${relaxed}rules:\n  rapid7-api-key: warning\n`)).not.toBe(await createKey(relaxed));
});
