/** Families that are read where they are scanned hold what they hold when they are read elsewhere, also where rooms run out. */
import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openPacks } from "../../src/git/packs/packs.ts";
import { listFamilies } from "../../src/history/batches.ts";
import { createBlobScan, manyLines } from "../../src/history/blob-scan.ts";
import { createFamilyScan, largestMember, roomForTexts } from "../../src/history/family-scan.ts";
import { createRoomyReader } from "../../src/history/roomy-reader.ts";
import { rules } from "../../src/rules/index.ts";
import { createKernels, type Kernels } from "../../src/scanner/kernel/kernel.ts";
import { commitVersions } from "../git/packs/generated.ts";
import { withRepository } from "../git/repository.ts";
import { readKernelBinary } from "../scanner/kernel-binary.ts";
import { noKernels } from "../scanner/twins.ts";

let kernels: Kernels;
beforeAll(async () => {
  const binary = await readKernelBinary();
  kernels = createKernels(() => binary);
}, 60_000);

test("all is found, of each blob once, however much room there is", () =>
  withRepository(async (repository) => {
    for (const seed of [1, 2]) await commitVersions(repository, seed, 10);
    await repository.git("repack", "-adfq", "--depth=50");
    const keys = { repositoryKey: "a".repeat(64), runKey: "b".repeat(44) };
    const packs = await openPacks(repository.path);
    const scanAll = (by: Kernels, roomy: number, sizeLimit = largestMember) => {
      const blobs = createBlobScan(rules, keys, manyLines, roomy, by);
      const scan = createFamilyScan(blobs, sizeLimit);
      const results = [...listFamilies(packs, () => true)].map(scan);
      expect(blobs.openRooms() !== undefined).toBe(by === kernels && roomy > 0);
      return results;
    };
    const expected = scanAll(noKernels, 0);
    expect(expected.flatMap(({ oids }) => oids).length).toBe(80);
    expect(expected.flatMap(({ found }) => found).length).toBeGreaterThan(40);
    for (const roomy of [0, 1 << 16, 3 << 15, 1 << 20, roomForTexts]) expect(scanAll(kernels, roomy)).toEqual(expected);
    // What is larger than is read is left out, with all that is made from it.
    expect(scanAll(kernels, roomForTexts, 5000)).toEqual(scanAll(noKernels, 0, 5000));
  }));

test("a version that differs in ten thousand places from the one before, and one of many lines, have room", () =>
  withRepository(async (repository) => {
    const lines = Array.from({ length: 40_000 }, () => randomBytes(24).toString("hex"));
    for (let version = 0; version < 2; version++) {
      repository.write("places.txt", lines.map((line) => `${randomBytes(2).toString("hex")}${line}`).join("\n"));
      repository.write("lines.txt", `${"a\n".repeat(200_000)}${version}`);
      await repository.commit(`version ${version}`);
    }
    await repository.git("repack", "-adfq");
    const keys = { repositoryKey: "a".repeat(64), runKey: "b".repeat(44) };
    const rooms = createBlobScan(rules, keys, manyLines, roomForTexts, kernels).openRooms()!;
    const read = createRoomyReader(rooms, largestMember);
    const batches = [...listFamilies(await openPacks(repository.path), () => true)];
    expect(batches.flatMap(({ bases }) => [...bases]).filter((base) => base !== -1)).toHaveLength(2);
    for (const batch of batches) {
      const nothing = (): void => {};
      expect(read(batch, nothing, nothing)).toBe(batch.bases.length);
    }
  }));
