import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createConfig } from "../../../src/config/index.ts";
import { inflatePublicly } from "../../../src/git/packs/inflater.ts";
import { scanHistory } from "../../../src/scan-history.ts";
import { type Repository, withRepository } from "../repository.ts";
import { commitVersions } from "./generated.ts";
import { readAll } from "./read-all.ts";

const config = createConfig({});
const few = /^(?:github-personal-access-token-classic|private-key|generic-password)$/;
const rules = config.rules.filter(({ id }) => few.test(id));

/** The same result, whether the packs are read here or git is asked for every blob. */
async function expectSameFindings(cwd: string): Promise<void> {
  const scan = (packs: boolean) =>
    scanHistory({ cwd, workers: 0, packs }, { ...config, rules }, { repositoryKey: async () => "key" });
  const direct = await scan(true);
  expect(direct.findings.length).toBeGreaterThan(20);
  expect(direct.skipped).toEqual([]);
  expect(direct).toEqual(await scan(false));
}

const packFolder = (repository: Repository): string => join(repository.path, ".git/objects/pack");
const findPack = (repository: Repository): string =>
  join(packFolder(repository), readdirSync(packFolder(repository)).find((name) => name.endsWith(".pack"))!);

test.each(["sha1", "sha256"] as const)("deltas by distance and by name, %s", (objectFormat) =>
  withRepository(
    async (repository) => {
      await commitVersions(repository, 1, 25);
      await repository.git("repack", "-adfq", "--depth=50");
      const byDistance = await readAll(repository.path);
      expect(byDistance.blobs).toBe(100);
      expect(byDistance.made).toBeGreaterThan(60);
      expect(await readAll(repository.path, inflatePublicly)).toEqual(byDistance);
      await expectSameFindings(repository.path);
      await repository.git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq", "--depth=50");
      expect((await readAll(repository.path)).made).toBeGreaterThan(60);
      await expectSameFindings(repository.path);
    },
    { objectFormat },
  ),
);

test("several packs, objects in two of them, loose ones, and those of an alternate", () =>
  withRepository(async (repository) => {
    await commitVersions(repository, 1, 9);
    await repository.git("repack", "-dq");
    await commitVersions(repository, 2, 9);
    await repository.git("repack", "-dq");
    await repository.git("pack-objects", "-q", "--all", join(packFolder(repository), "pack"), "--revs");
    await commitVersions(repository, 3, 3);
    expect((await readAll(repository.path)).blobs).toBe(72);
    await expectSameFindings(repository.path);
    const clone = join(repository.outside, "clone");
    await repository.git("clone", "-q", "--shared", repository.path, clone);
    expect((await readAll(clone)).blobs).toBe(72);
    await expectSameFindings(clone);
  }));

test("offsets of 64 bits, in the index alone and in a pack of more than four gigabytes", () =>
  withRepository(async (repository) => {
    await commitVersions(repository, 1, 20);
    await repository.git("repack", "-adfq");
    const pack = findPack(repository);
    const index = pack.replace(/pack$/, "idx");
    const plain = readFileSync(index);
    rmSync(index);
    await repository.git("index-pack", "--index-version=2,64", "-o", index, pack);
    expect(readFileSync(index).length).toBeGreaterThan(plain.length + 8 * 80);
    expect((await readAll(repository.path)).blobs).toBe(80);
    await expectSameFindings(repository.path);
    spreadPack(pack, index, plain);
    expect((await readAll(repository.path)).blobs).toBe(80);
    await expectSameFindings(repository.path);
  }));

/** Moves everything behind the first entry four gigabytes further: a hole that takes no room on a disk. */
function spreadPack(pack: string, index: string, plain: Buffer): void {
  const bytes = readFileSync(pack);
  const count = bytes.readUInt32BE(8);
  const offsetsAt = 8 + 1024 + 24 * count;
  const offsets = Array.from({ length: count }, (_, place) => plain.readUInt32BE(offsetsAt + 4 * place));
  const second = offsets.toSorted((a, b) => a - b)[1]!;
  const distance = 2 ** 32;
  rmSync(pack);
  const file = openSync(pack, "w");
  writeSync(file, bytes, 0, second, 0);
  ftruncateSync(file, distance + second);
  writeSync(file, bytes, second, bytes.length - second, distance + second);
  closeSync(file);
  const large: Buffer[] = [];
  const small = Buffer.alloc(4 * count);
  for (const [place, offset] of offsets.entries()) {
    if (offset < second) small.writeUInt32BE(offset, 4 * place);
    else {
      small.writeUInt32BE(0x80000000 + large.length, 4 * place);
      const moved = Buffer.alloc(8);
      moved.writeBigUInt64BE(BigInt(offset + distance));
      large.push(moved);
    }
  }
  rmSync(index);
  writeFileSync(index, Buffer.concat([plain.subarray(0, offsetsAt), small, ...large, plain.subarray(-40)]));
}

test("what a partial clone lacks is asked of git, and what is damaged is never clean", () =>
  withRepository(async (repository) => {
    await commitVersions(repository, 1, 12);
    await repository.git("repack", "-adfq");
    await repository.git("config", "uploadpack.allowFilter", "true");
    for (const filter of ["blob:none", "blob:limit=4k"]) {
      const clone = join(repository.outside, filter.replace(":", "-"));
      await repository.git("clone", "-q", "--bare", `--filter=${filter}`, `file://${repository.path}`, clone);
      await expectSameFindings(clone);
    }
    const pack = findPack(repository);
    const bytes = readFileSync(pack);
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 40);
    rmSync(pack);
    writeFileSync(pack, bytes);
    const scanned = scanHistory({ cwd: repository.path, workers: 0 }, config, { repositoryKey: async () => "key" });
    await expect(scanned).rejects.toMatchObject({ exitStatus: 3 });
  }));
