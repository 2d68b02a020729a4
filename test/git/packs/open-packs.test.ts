/** Which packs are read here. What is not used is asked of git: so that a pack is left out shows only in the list. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openPacks } from "../../../src/git/packs/packs.ts";
import { type Repository, withRepository } from "../repository.ts";

afterEach(() => {
  delete process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
});

const packFolder = (root: string): string => join(root, ".git/objects/pack");
const nameOf = (folder: string, ending: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(ending))!);

async function makePack(repository: Repository): Promise<string> {
  for (const text of ["first", "second"]) {
    repository.write("a.txt", `${text}\n${"same\n".repeat(50)}`);
    await repository.commit(text);
  }
  await repository.git("repack", "-adq");
  return packFolder(repository.path);
}

test.each(["sha1", "sha256"] as const)(
  "a whole pack is used, and one of which anything is wrong is not: %s",
  (objectFormat) =>
    withRepository(
      async (repository) => {
        const folder = await makePack(repository);
        const [pack, index] = [nameOf(folder, ".pack"), nameOf(folder, ".idx")];
        const blobs = ["HEAD:a.txt", "HEAD~1:a.txt"].map((name) =>
          execFileSync("git", ["rev-parse", name], { cwd: repository.path, encoding: "utf8" }).trim(),
        );
        const list = async () => (await openPacks(repository.path)).map(({ path }) => path);
        const [opened] = await openPacks(repository.path);
        expect(opened!.path).toBe(pack);
        expect([...Array(opened!.blobs.count).keys()].map(opened!.blobs.oidOf).sort()).toEqual(blobs.sort());
        const change = async (file: string, at: number, byte: number): Promise<string[]> => {
          const bytes = readFileSync(file);
          const changed = Buffer.from(bytes);
          changed[at < 0 ? bytes.length + at : at] = byte;
          rmSync(file);
          writeFileSync(file, changed);
          const found = await list();
          writeFileSync(file, bytes);
          return found;
        };
        if (existsSync("/proc/self/fd")) {
          const open = readdirSync("/proc/self/fd").length;
          for (let round = 0; round < 20; round++) await list();
          expect(readdirSync("/proc/self/fd").length).toBeLessThan(open + 20);
        }
        // The version that says the same otherwise.
        expect(await change(pack, 7, 3)).toEqual([pack]);
        const width = objectFormat === "sha1" ? 20 : 32;
        for (const [file, at, byte] of [
          ...([
            [pack, 0, 0x51],
            [pack, 7, 1],
            [pack, 7, 4],
            [pack, 11, 1],
            [pack, 11, 99],
          ] as const),
          // The last byte of the checksum that both files have, in either, and the first.
          ...([
            [pack, -1, 0],
            [pack, -width, 0],
            [index, -width - 1, 0],
            [index, -2 * width, 0],
          ] as const),
          ...([
            [index, 0, 0],
            [index, 7, 1],
          ] as const),
        ])
          expect(await change(file, at, byte ^ (at < 0 ? readFileSync(file).at(at)! ^ 1 : 0)), `${file} ${at}`).toEqual(
            [],
          );
        expect(await list()).toEqual([pack]);
        for (const other of ["pack-x.idx", "my.idx", `pack-${"0".repeat(40)}.idx.old`]) {
          renameSync(index, join(folder, other));
          expect(await list(), other).toEqual([]);
          renameSync(join(folder, other), index);
        }
        rmSync(pack);
        expect(await list()).toEqual([]);
      },
      { objectFormat },
    ),
);

test("packs of folders that are borrowed from, however they are named, each once", () =>
  withRepository(async (repository) => {
    const { outside } = repository;
    const own = nameOf(await makePack(repository), ".pack");
    const objects = join(repository.path, ".git/objects");
    const copy = (name: string): string => {
      const folder = join(outside, name);
      cpSync(objects, folder, { recursive: true });
      mkdirSync(join(folder, "info"), { recursive: true });
      rmSync(join(folder, "info/alternates"), { force: true });
      return folder;
    };
    const [one, two, three, four] = ["one", "two", "three", "four"].map(copy) as [string, string, string, string];
    const list = async (cwd = repository.path) => (await openPacks(cwd)).map(({ path }) => path);
    const packIn = (folder: string): string => nameOf(join(folder, "pack"), ".pack");
    const borrow = (from: string, ...lines: string[]) =>
      writeFileSync(join(from, "info/alternates"), `${lines.join("\n")}\n`);
    borrow(objects, "# a comment", "", `${one}`, relative(objects, two), `"quoted"`, join(outside, "none"));
    // Those of alternates count; one that borrows back ends.
    borrow(two, three, objects);
    expect(await list()).toEqual([own, ...[one, two, three].map(packIn)]);
    process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = [four, one, "relative"].join(delimiter);
    expect((await list()).sort()).toEqual([own, ...[one, two, three, four].map(packIn)].sort());
  }));

test("without a working folder, from a folder below, and where there is no repository", () =>
  withRepository(async (repository) => {
    const own = nameOf(await makePack(repository), ".pack");
    mkdirSync(join(repository.path, "below"));
    expect((await openPacks(join(repository.path, "below"))).map(({ path }) => path)).toEqual([own]);
    expect(await openPacks(repository.outside)).toEqual([]);
    const bare = join(repository.outside, "bare");
    await repository.git("clone", "-q", "--bare", "--no-local", repository.path, bare);
    expect((await openPacks(bare)).length).toBe(1);
  }));
