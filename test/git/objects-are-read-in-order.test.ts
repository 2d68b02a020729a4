import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { readAttribution } from "../../src/git/attribution.ts";
import { openBlobs } from "../../src/git/blobs.ts";
import { createObjectReader } from "../../src/git/cat-file.ts";
import { readHistoryLog } from "../../src/git/history-log.ts";
import { listStoredBlobs } from "../../src/git/objects.ts";
import { runGit } from "../../src/git/run.ts";
import { type Repository, withRepository } from "./repository.ts";

const missing = "1".repeat(40);
const contents = [
  ...["", "\n", "one\n", "no line feed", `${"0".repeat(40)} blob 5\n`],
  // Larger than what a pipe brings at once, and than the room there is at first.
  ...["x".repeat(65_536), "y\n".repeat(200_000), "z".repeat(1_500_000)],
];

async function writeBlobs(git: Repository): Promise<string[]> {
  for (const [at, content] of contents.entries()) git.write(`f${at}`, content);
  await git.git("add", "--all");
  const listed = await git.git("ls-files", "--stage");
  return listed.split("\n").map((line) => line.split(" ")[1]!);
}

test("many objects are read by one git, each in its turn, and what is not there or too large is said", () =>
  withRepository(async (git) => {
    const oids = await writeBlobs(git);
    const reader = createObjectReader(git.path, 1_000_000);
    const read = async (asked: readonly string[]) => {
      const given: [string, string | undefined, string | undefined][] = [];
      await reader.read(asked, (oid, bytes, reason) => given.push([oid, bytes?.toString(), reason]));
      return given;
    };
    const expected = oids.map((oid, at) =>
      contents[at]!.length > 1_000_000 ? [oid, undefined, "larger than 1000000 bytes"] : [oid, contents[at], undefined],
    );
    const [all, backwards, none, absent] = await Promise.all([
      read(oids),
      read(oids.toReversed()),
      read([]),
      read([missing, oids[2]!, missing]),
    ]);
    expect(all).toEqual(expected);
    expect(backwards).toEqual(expected.toReversed());
    expect(none).toEqual([]);
    expect(absent).toEqual([
      [missing, undefined, "git does not have it"],
      [oids[2], "one\n", undefined],
      [missing, undefined, "git does not have it"],
    ]);
    // What the reader's caller throws ends it, for everybody who waits.
    const failing = reader.read(oids, () => {
      throw new Error("no more");
    });
    const waiting = read(oids);
    await expect(failing).rejects.toThrow("no more");
    await expect(waiting).rejects.toThrow("no more");
    await expect(reader.close()).rejects.toThrow(/git cat-file failed \(killed\)/);
    const closed = createObjectReader(git.path, 10);
    await closed.close();
    await expect(createObjectReader(git.outside, 10).read(oids, () => {})).rejects.toThrow(/no repository of git/);
    const exact = createObjectReader(git.path, 4);
    const sizes: unknown[] = [];
    await exact.read([oids[2]!, oids[3]!], (_, bytes, reason) => sizes.push([bytes?.length, reason]));
    expect(sizes).toEqual([
      [4, undefined],
      [undefined, "larger than 4 bytes"],
    ]);
    await exact.close();
    const limit = createObjectReader(git.path, 400_000);
    await limit.read([oids[6]!], (_, bytes) => sizes.push(bytes?.equals(Buffer.from(contents[6]!))));
    expect(sizes.at(-1)).toBe(true);
    await limit.close();
    const stored: string[] = [];
    for await (const some of listStoredBlobs(git.path)) stored.push(...some);
    expect(stored.toSorted()).toEqual(oids.toSorted());
    await expect(listStoredBlobs(git.outside)[Symbol.asyncIterator]().next()).rejects.toThrow(/no repository of git/);
  }));

test("objects asked for by name are there once each, in the order of asking; those that nobody reads are passed over", () =>
  withRepository(async (git) => {
    const oids = await writeBlobs(git);
    await git.commit("all");
    const blobs = openBlobs(git.path);
    const names = [...oids, missing, "HEAD:f2", "HEAD:absent", "HEAD:f7", ":f3"];
    const wanted = [...contents, undefined, contents[2], undefined, contents[7], contents[3]];
    const reads = names.map((name) => blobs.request(name));
    for (const [at, read] of reads.entries()) {
      if (at % 3 === 1) continue;
      const content = await read();
      expect(content?.toString(), names[at]).toBe(wanted[at]);
      await expect(reads[Math.max(0, at - 1)]!()).rejects.toThrow(/read once, in the order/);
    }
    // Later ones, one at a time and behind the end.
    expect((await blobs.request(oids[2]!)())?.toString()).toBe("one\n");
    const last = blobs.request(oids[3]!);
    blobs.end();
    expect((await last())?.toString()).toBe("no line feed");
    await expect(blobs.request(oids[4]!)()).rejects.toThrow(`git cat-file gave no answer for ${oids[4]}`);
    blobs.close();
    const small = openBlobs(git.path, 4);
    const [exact, more, after] = [oids[2]!, oids[3]!, oids[1]!].map((oid) => small.request(oid));
    expect((await exact!())?.toString()).toBe("one\n");
    await expect(more!()).rejects.toThrow("larger than");
    expect((await after!())?.toString()).toBe("\n");
    small.close();
    const nowhere = openBlobs(git.outside);
    await expect(nowhere.request("HEAD")()).rejects.toThrow(/no repository of git/);
  }));

const asks = (): Promise<unknown>[] => [
  runGit(["version"]),
  openBlobs().request("HEAD")(),
  createObjectReader(undefined, 1).read([missing], () => {}),
  listStoredBlobs(undefined)[Symbol.asyncIterator]().next(),
  readAttribution({ blobs: [] }),
  readHistoryLog({ commits: [missing] }, async () => {}),
];

async function withPath<Answer>(path: string, use: () => Promise<Answer>): Promise<Answer> {
  const before = process.env["PATH"];
  process.env["PATH"] = path;
  try {
    return await use();
  } finally {
    process.env["PATH"] = before;
  }
}

test("where git is not there, every way of asking it says so", async () => {
  for (const answer of await withPath("/nowhere", () => Promise.allSettled(asks())))
    expect(answer).toMatchObject({
      status: "rejected",
      reason: { message: "git could not be started", exitStatus: 3 },
    });
});

test("where git does nothing, every way of asking it ends, but none that was not asked", () =>
  withRepository(async (git) => {
    const program = join(git.outside, "git");
    writeFileSync(program, "#!/bin/sh\nexec /bin/sleep 60\n");
    chmodSync(program, 0o755);
    const limit = process.env["LEAKGATE_GIT_TIMEOUT"];
    process.env["LEAKGATE_GIT_TIMEOUT"] = "1";
    try {
      const [blobs, reader, began] = await withPath(git.outside, async () => {
        const idle = [openBlobs(), createObjectReader(undefined, 1)] as const;
        const start = performance.now();
        for (const answer of await Promise.allSettled(asks()))
          expect(answer).toMatchObject({
            status: "rejected",
            reason: { message: expect.stringContaining("git did nothing for 1 s and was ended") },
          });
        return [...idle, start] as const;
      });
      await sleep(Math.max(0, 2500 - (performance.now() - began)));
      const asked = performance.now();
      const waits = [blobs.request("HEAD"), () => reader.read([missing], () => {})].map(async (ask) => {
        await expect(ask()).rejects.toThrow("git did nothing for 1 s");
        expect(performance.now() - asked).toBeGreaterThan(700);
      });
      await Promise.all(waits);
    } finally {
      if (limit === undefined) delete process.env["LEAKGATE_GIT_TIMEOUT"];
      else process.env["LEAKGATE_GIT_TIMEOUT"] = limit;
    }
  }));
