import { execFileSync } from "node:child_process";
import { expect } from "vitest";
import { createFamilyReader } from "../../../src/git/packs/family-reader.ts";
import type { Inflate } from "../../../src/git/packs/inflater.ts";
import { openPacks } from "../../../src/git/packs/packs.ts";
import { listFamilies } from "../../../src/history/batches.ts";

/** Reads all blobs of the packs and compares each with what git gives; and every byte that is said to be copied. */
export async function readAll(cwd: string, inflate?: Inflate): Promise<{ blobs: number; made: number }> {
  const reader = createFamilyReader(1 << 25, inflate);
  let blobs = 0;
  let made = 0;
  for (const batch of listFamilies(await openPacks(cwd), () => true)) {
    const wanted = batch.oids.filter(Boolean);
    const expected = readObjects(cwd, wanted);
    reader.read<Buffer>(
      batch,
      ({ place, text, base }) => {
        const oid = batch.oids[place]!;
        // One that another pack gave already is read again where others are made from it.
        if (oid !== "") expect(text.equals(expected.get(oid)!)).toBe(true);
        if (oid !== "") blobs++;
        if (base) made++;
        for (let at = 0; base && at < base.copies.count; at += 3) {
          const [from, to, length] = base.copies.numbers.subarray(at, at + 3) as unknown as [number, number, number];
          expect(text.subarray(to, to + length).equals(base.kept.subarray(from, from + length))).toBe(true);
        }
        return Buffer.from(text);
      },
      () => {},
    );
  }
  return { blobs, made };
}

function readObjects(cwd: string, oids: readonly string[]): Map<string, Buffer> {
  const output = execFileSync("git", ["cat-file", "--batch"], {
    cwd,
    input: `${oids.join("\n")}\n`,
    maxBuffer: 1 << 30,
  });
  const objects = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [oid, , size] = output.toString("latin1", at, end).split(" ");
    objects.set(oid!, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + Number(size) + 2;
  }
  return objects;
}
