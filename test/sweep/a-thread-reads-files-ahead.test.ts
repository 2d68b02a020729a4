import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import type { RecordedText } from "../../src/scanner/recorder.ts";
import type { RuleIndex } from "../../src/scanner/rule-rows.ts";
import { areBuilt } from "../../src/scanner/rule-set.ts";
import { createAheadFiles, createAheadReader, createAheadRoom, leaveAhead, takeAhead } from "../../src/sweep/ahead.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const contentOf = (file: number): Buffer => Buffer.from(`${file}\n${"line of words\n".repeat(file % 7)}`);
const stepsOf = (file: number): Int32Array => Int32Array.from({ length: 4 + (file % 5) }, (_, at) => file * at);

function recordOf(file: number, bytes: Uint8Array): RecordedText {
  const lines = createLineList();
  readLines(lines, bytes);
  return { lines, steps: stepsOf(file) };
}

test("what was read of a file is there until it is done with, also where there is room for a few at a time", () => {
  const files = Array.from({ length: 500 }, (_, file) => String(file));
  const room = createAheadRoom(2000);
  // They come in two lists, the second of which is begun while the first is still held.
  const lists = [createAheadFiles(files.slice(0, 300), 0, room), createAheadFiles(files.slice(300), 300, room)];
  const placeOf = (file: number) => [lists[file < 300 ? 0 : 1]!, file < 300 ? file : file - 300] as const;
  let asked = 0;
  const check = (file: number): void => {
    const { bytes, recorded } = takeAhead(...placeOf(file))!;
    if (!bytes) throw new Error(`${file} is not there`);
    expect(bytes.toString()).toBe(contentOf(file).toString());
    expect(recorded.steps).toEqual(stepsOf(file));
    const { lines } = recordOf(file, bytes);
    expect(recorded.lines.count).toBe(lines.count);
    for (const row of ["starts", "first", "second"] as const)
      expect(recorded.lines[row]).toEqual(lines[row].subarray(0, lines.count + 1));
    expect(recorded.lines.clean).toEqual(new Uint8Array(lines.count));
  };
  const read = createAheadReader(
    (file) => contentOf(Number(file)),
    (bytes) => {
      const file = Number(Buffer.from(bytes).toString().split("\n")[0]);
      expect(file).toBe(asked++);
      for (let held = Math.max(0, file - 9); held < file; held++) check(held);
      // Who scans comes nearer, and stays ten files behind.
      if (file % 3 === 0) leaveAhead(...placeOf(Math.max(0, file - 9)));
      return recordOf(file, bytes);
    },
  );
  for (const list of lists) read(list);
  expect(asked).toBe(500);
});

test("files that were come up with, are gone, large, or not looked at as they are, are left to who scans", () => {
  const files = Array.from({ length: 60 }, (_, file) => String(file));
  const ahead = createAheadFiles(files, 0, createAheadRoom(4000));
  const read: number[] = [];
  createAheadReader(
    (name) => {
      const file = Number(name);
      read.push(file);
      if (file === 2) throw new Error("gone");
      if (file === 5) leaveAhead(ahead, 30);
      return file === 3 ? Buffer.alloc(4000) : contentOf(file);
    },
    (bytes) => (bytes.toString().startsWith("4\n") ? undefined : recordOf(0, bytes)),
  )(ahead);
  expect(read).toEqual([0, 1, 2, 3, 4, 5, ...files.map(Number).filter((file) => file >= 38)]);
  expect(Array.from(ahead.places.subarray(0, 6), (place) => place > 0)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  // What is done with is taken by nobody, and others have its room.
  for (let file = 30; file < 60; file++) {
    const text = takeAhead(ahead, file);
    expect(text?.bytes?.toString()).toBe(file < 38 ? undefined : contentOf(file).toString());
  }
});

test("of a file in which nothing can be found only the size is there, and it takes no room", () => {
  const ahead = createAheadFiles(["0", "1", "2"], 0, createAheadRoom(200));
  createAheadReader(
    (file) => Buffer.alloc([0, 5000, 7][Number(file)]!),
    (bytes) => ({ ...recordOf(0, bytes), steps: new Int32Array(0) }),
  )(ahead);
  expect([0, 1, 2].map((file) => takeAhead(ahead, file))).toEqual([{ size: 0 }, { size: 5000 }, { size: 7 }]);
});

test("an index tells of its own rules alone", () => {
  const index = { ids: Buffer.from("one\ntwo\nthree") } as unknown as RuleIndex;
  const [some] = rules;
  const rule = (id: string) => ({ ...some!, id, keywords: ["abc", "def"] });
  expect(areBuilt([rule("one"), rule("three")], index)).toBe(true);
  expect(areBuilt([rule("one"), rule("four")], index)).toBe(false);
  expect(areBuilt([rule("one"), { ...rule("two"), linear: true }], index)).toBe(false);
  expect(areBuilt([rule("one"), rule("two"), rule("one")], index)).toBe(false);
  // Few rules have keywords of their own.
  expect(areBuilt([], index)).toBe(false);
});

test("a scan of few files in many folders ends, though a thread was started for more", () =>
  withRepository(async ({ path: cwd, write }) => {
    for (let folder = 0; folder < 400; folder++) mkdirSync(join(cwd, `folder-${folder}`));
    const scan = () => spawnSync(process.execPath, [hook, "scan", "."], { cwd, encoding: "utf8", timeout: 60_000 });
    write("file.js", "send(nothing);\n");
    expect(scan().status).toBe(0);
    write("file.js", `send("${createGitHubToken()}");\n`);
    expect(scan().status).toBe(1);
  }));

test("the bundles find in many files what is there, once for each line that holds it, plain or encoded", () =>
  withRepository(({ path: cwd, write }) => {
    const [plain, encoded] = [createGitHubToken(), Buffer.from(createGitHubToken()).toString("base64")];
    const expected: string[] = [];
    // More lists than are told of ahead.
    for (let file = 0; file < 4700; file++) {
      const path = `folder-${file % 7}/file-${file}.js`;
      const line = file % 40 === 7 ? `send("${plain}");` : file % 40 === 9 ? `send("${encoded}");` : "send(nothing);";
      if (line !== "send(nothing);") expected.push(path);
      write(path, `${"const password = read();\n".repeat(file % 5)}${line}\n`);
    }
    let output = "";
    try {
      execFileSync(process.execPath, [hook, "scan", "--format", "json"], { cwd, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const { findings } = JSON.parse(output) as {
      findings: { location: { path: string }; locations?: { path: string }[] }[];
    };
    expect(
      JSON.stringify(findings)
        .match(/folder-\d\/file-\d+\.js/g)!
        .sort(),
    ).toEqual(expected.sort());
  }));
