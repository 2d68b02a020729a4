import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { areMany, createFilesSource, type FilesOptions } from "../../src/sources/files.ts";
import { withRepository } from "../git/repository.ts";
import { createRandom } from "../rules/random.ts";

async function list(paths: string[], options: FilesOptions) {
  const source = createFilesSource(paths, options);
  const texts: [string, string][] = [];
  for await (const text of source.texts()) texts.push([text.path, Buffer.from(await text.read()).toString()]);
  return { texts, names: texts.map(([path]) => path), skipped: source.skipped };
}

test("a directory is walked in order of name, without .git, inside a repository and outside", () =>
  withRepository(async ({ path: cwd, write, outside }) => {
    write("b.txt", "b");
    write("a/z.txt", "z");
    write("a/.env", "hidden");
    write("a.txt", "a");
    expect((await list(["."], { cwd })).texts).toEqual([
      ["a/.env", "hidden"],
      ["a/z.txt", "z"],
      ["a.txt", "a"],
      ["b.txt", "b"],
    ]);
    expect((await list(["b.txt", "./a/"], { cwd })).names).toEqual(["b.txt", "a/.env", "a/z.txt"]);
    mkdirSync(join(outside, "folder"));
    expect((await list([join(outside, "folder"), join(cwd, "a")], { cwd })).names).toEqual([
      join(cwd, "a/.env"),
      join(cwd, "a/z.txt"),
    ]);
  }));

test("many files and folders are told from few, however deep they lie and whatever is named", () =>
  withRepository(async ({ path: cwd, write }) => {
    for (let file = 0; file < 290; file++) write(`node_modules/${file % 2}/${file}.js`, "");
    for (let file = 0; file < 290; file++) write(`deep/${file % 9}/${file % 5}/${file}.js`, "");
    expect(areMany(["deep/0", "deep/1", "gone", "deep/0/0/0.js"], cwd)).toBe(false);
    expect(areMany(["deep"], cwd)).toBe(true);
    expect(areMany(["node_modules"], cwd)).toBe(false);
    expect(
      areMany(
        Array.from({ length: 301 }, () => "gone"),
        cwd,
      ),
    ).toBe(true);
  }));

test("symbolic links are not followed and said; what cannot be read is a failure", () =>
  withRepository(async ({ path: cwd, write }) => {
    write("real.txt", "text");
    symlinkSync("..", join(cwd, "loop"));
    symlinkSync("real.txt", join(cwd, "link"));
    const { names, skipped } = await list(["."], { cwd });
    expect(names).toEqual(["real.txt"]);
    expect(skipped).toEqual([
      { path: "link", reason: "symbolic link, not followed", failed: false },
      { path: "loop", reason: "symbolic link, not followed", failed: false },
    ]);
    expect((await list(["link"], { cwd })).texts).toEqual([["link", "text"]]);
  }));

test("a path that leads nowhere is a failure with its reason, and the others are read", () =>
  withRepository(async ({ path: cwd, write }) => {
    write("real.txt", "text");
    symlinkSync("circle", join(cwd, "circle"));
    const long = "a".repeat(300);
    for (const gitignore of [false, true]) {
      const { names, skipped } = await list(["circle", long, "real.txt"], { cwd, gitignore });
      expect(names).toEqual(["real.txt"]);
      expect(skipped).toEqual([
        { path: "circle", reason: "could not be read: symbolic links that lead in a circle", failed: true },
        { path: long, reason: "could not be read: the path is too long", failed: true },
      ]);
    }
  }));

test.skipIf(process.getuid?.() === 0)("a directory without permission is a failure", () =>
  withRepository(async ({ path: cwd, write }) => {
    write("closed/file.txt", "text");
    chmodSync(join(cwd, "closed"), 0);
    expect((await list(["."], { cwd })).skipped).toMatchObject([{ path: "closed", failed: true }]);
    const named = await list(["closed", "closed/file.txt"], { cwd, gitignore: true });
    expect(named.skipped).toMatchObject([
      { path: "closed", failed: true },
      { path: "closed/file.txt", failed: true },
    ]);
    chmodSync(join(cwd, "closed"), 0o755);
  }),
);

test("a file that is gone when it is read fails with the reason", () =>
  withRepository(async ({ path: cwd, write, run }) => {
    write("file.txt", "text");
    for await (const text of createFilesSource(["."], { cwd }).texts()) {
      await run("rm", ["file.txt"]);
      expect(() => text.read()).toThrow("could not be read: it is gone");
    }
  }));

test("what git ignores can be left out, tracked or not", () =>
  withRepository(async ({ path: cwd, write, git, run, outside }) => {
    write(".gitignore", "*.log\nbuild/\n");
    write("build/out.js", "out");
    write("deep/x.log", "log");
    write("deep/tracked.log", "log");
    write("deep/new.txt", "new");
    await git("add", "-f", "deep/tracked.log");
    write("deep/gone.txt", "gone");
    await git("add", "deep/gone.txt");
    await run("rm", ["deep/gone.txt"]);
    const names = [".gitignore", "deep/new.txt", "deep/tracked.log"];
    expect((await list(["."], { cwd, gitignore: true })).names).toEqual(names);
    expect((await list(["deep"], { cwd, gitignore: true })).names).toEqual(names.slice(1));
    expect((await list(["."], { cwd })).names).toContain("build/out.js");
    mkdirSync(join(outside, "plain"));
    expect((await list([outside], { cwd: outside, gitignore: true })).names).toEqual([]);
  }));

test("a path that does not exist is a usage error", () =>
  withRepository(async ({ path: cwd }) => {
    const message = async (path: string) => (await list([path], { cwd }).catch((error) => error)).message;
    await expect(list(["no\u001b[31msuch"], { cwd })).rejects.toMatchObject({ exitStatus: 2 });
    for (const path of ["../src/fooBar.ts", ".github/workflows/gate-2.yml", "docs/READ_ME.md"])
      expect(await message(path)).toBe(`"${path}" does not exist`);
    const token = createRandom("a token where a path belongs").from(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
      36,
    );
    for (const path of [token, `src/ghp_${token}`, `${token}/a.ts`, `a b\u001b[31mc`])
      expect(await message(path)).toBe("this path does not exist");
  }));

test.skipIf(process.platform !== "linux")(
  "a name that is not UTF-8 is read, inside a repository, committed or not",
  () =>
    withRepository(async ({ path: cwd, commit, write }) => {
      write("folder/a.txt", "a");
      writeFileSync(Buffer.concat([Buffer.from(join(cwd, "folder/caf")), Buffer.from([0xe9])]), "latin");
      const expected = [
        ["folder/a.txt", "a"],
        ["folder/caf\ufffd", "latin"],
      ];
      expect((await list(["."], { cwd, gitignore: true })).texts).toEqual(expected);
      await commit("All");
      expect((await list(["folder"], { cwd, gitignore: true })).texts).toEqual(expected);
    }),
);
