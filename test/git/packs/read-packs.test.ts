import { expect, test } from "vitest";
import { withRepository } from "../repository.ts";
import { commitVersions } from "./generated.ts";
import { readAll } from "./read-all.ts";

test("each blob of a pack is read as git gives it, whether bases are named by distance or by id", () =>
  withRepository(async (repository) => {
    await commitVersions(repository, 1, 8);
    for (const byDistance of [true, false]) {
      await repository.git("-c", `repack.useDeltaBaseOffset=${byDistance}`, "repack", "-adfq", "--depth=50");
      const { blobs, made } = await readAll(repository.path);
      expect(blobs).toBe(32);
      expect(made).toBeGreaterThan(15);
    }
  }));
