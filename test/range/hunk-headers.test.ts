import { expect, test } from "vitest";
import { placeInHunks } from "../../action/notes.ts";
import { parseHunkHeaders, readHunks } from "../../src/git/range-hunks.ts";
import { withRepository } from "../git/repository.ts";

test("right-side lines of each hunk; a hunk that only deletes has none", () => {
  expect(parseHunkHeaders("@@ -1,3 +1,4 @@ f()\n a\n+b\n@@ -9 +10 @@\n+c\n@@ -20,2 +0,0 @@\n-d\n")).toEqual([
    { start: 1, end: 4 },
    { start: 10, end: 10 },
  ]);
});

test("content that imitates a header is no header, not even behind a carriage return", () => {
  expect(parseHunkHeaders("@@ -1 +1,2 @@\n+@@ -5 +500 @@\n+x\r@@ -5 +600 @@\n")).toEqual([{ start: 1, end: 2 }]);
});

test("hunks of two blobs have three lines of context", () =>
  withRepository(async (repository) => {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line + 1}\n`);
    repository.write("a.txt", lines.join(""));
    await repository.commit("before");
    const old = await repository.git("rev-parse", "HEAD:a.txt");
    repository.write("a.txt", lines.with(19, "changed\n").join(""));
    await repository.commit("after");
    const oid = await repository.git("rev-parse", "HEAD:a.txt");
    expect(await readHunks(old, oid, repository.path)).toEqual([{ start: 17, end: 23 }]);
    expect(await readHunks(undefined, oid, repository.path)).toEqual([{ start: 1, end: Number.POSITIVE_INFINITY }]);
  }));

test("no configuration bends them, and what git takes for binary has hunks, too", () =>
  withRepository(async (repository) => {
    const settings = { "diff.context": "1", "diff.interHunkContext": "20", "color.diff": "always" };
    for (const [name, value] of Object.entries(settings)) await repository.git("config", name, value);
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line + 1}\n`);
    const write = async (content: string): Promise<string> => {
      repository.write("a.txt", content);
      return repository.git("hash-object", "-w", "a.txt");
    };
    const old = await write(lines.join(""));
    const oid = await write(lines.with(9, "one\n").with(29, "two\n").join(""));
    const hunks = [
      { start: 7, end: 13 },
      { start: 27, end: 33 },
    ];
    expect(await readHunks(old, oid, repository.path)).toEqual(hunks);
    const binary = await write(lines.with(9, "one\n").with(29, "\0\n").join(""));
    expect(await readHunks(old, binary, repository.path)).toEqual(hunks);
  }));

const place = (startLine: number, endLine: number) =>
  placeInHunks({ path: "p", kind: "blob", region: { startLine, endLine, startColumn: 1, endColumn: 2 } }, [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ]);

test.each([
  ["one line", 12, 12, { kind: "line", path: "p", line: 12 }],
  ["several lines of one hunk", 12, 15, { kind: "line", path: "p", line: 15, startLine: 12 }],
  ["lines of two hunks stand on the last", 15, 35, { kind: "line", path: "p", line: 35 }],
  ["outside every hunk stands on the file", 25, 25, { kind: "file", path: "p" }],
])("a comment on %s", (_case, start, end, anchor) => {
  expect(place(start, end)).toEqual(anchor);
});
