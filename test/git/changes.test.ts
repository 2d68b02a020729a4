import { expect, test } from "vitest";
import { parseChanges, parseEntries, rawDiff } from "../../src/git/changes.ts";
import { parseWholeDiff } from "../../src/git/whole-diff.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40)) as [string, string, string, string];
const none = "0".repeat(40);
const entry = (base: string, oid: string, status: string, ...paths: string[]): string =>
  [`:100644 ${oid === none ? "000000" : "100755"} ${base} ${oid} ${status}`, ...paths, ""].join("\0");
const patch = (ids: string, ...lines: string[]): string =>
  `diff --git a/x b/x\nindex ${ids} 100644\n${lines.join("\n")}\n`;
const parse = (entries: readonly string[], ...patches: string[]) =>
  parseChanges(Buffer.from(`${entries.join("")}\0${patches.join("")}`)).map(({ path, status, mode, addedLines }) =>
    [status, mode, path, addedLines?.map(({ start, end }) => `${start}-${end}`).join(",") ?? "all"].join(" "),
  );

test("an entry has the lines that the patch of its two ids adds; a new file's count all, a moved one's none", () => {
  expect(
    parse(
      [
        entry(a, b, "M", "changed.txt"),
        entry(none, c, "A", "new.txt"),
        entry("e".repeat(40), none, "D", "gone.txt"),
        entry(c, c, "M", "mode.txt"),
        entry(c, c, "R100", "old name", "new\nname"),
        entry(b, d, "C075", "from", "copy"),
        entry(c, d, "R080", ":100644 looks like an entry", "b.txt"),
        entry(a, d, "T", "without a patch"),
      ],
      patch(`${a}..${b}`, "@@ -1 +1,2 @@", "-x", "+y", "+z"),
      patch(`${none}..${c}`, "@@ -0,0 +1 @@", "+only some"),
      patch(`${b}..${d}`, "@@ -3,0 +4 @@", "+w", "@@ -9 +9 @@", "-v", "+u"),
      patch(`${c}..${d}`, "@@ -0,0 +7 @@", "+t"),
    ),
  ).toEqual([
    "M 100755 changed.txt 1-2",
    "A 100755 new.txt all",
    "D 000000 gone.txt all",
    "M 100755 mode.txt ",
    "R 100755 new\nname ",
    "C 100755 copy 4-4,9-9",
    "R 100755 b.txt 7-7",
    "T 100755 without a patch all",
  ]);
});

test("a file of the working tree has no id: its patch is known by what it was, where that is one alone", () => {
  const work = (base: string, path: string): string => `:100644 100644 ${base} ${none} M\0${path}\0`;
  const one = patch(`${a}..${c}`, "@@ -1 +1 @@", "-x", "+y");
  const same = patch(`${a}..${d}`, "@@ -5 +5 @@", "-x", "+y");
  expect(parse([work(a, "one"), work(b, "other")], one)).toEqual(["M 100644 one 1-1", "M 100644 other all"]);
  expect(parse([work(a, "one"), work(a, "two")], one, same)).toEqual(["M 100644 one all", "M 100644 two all"]);
  // Ids of zeros that are none.
  expect(parse([entry(a, `${"0".repeat(39)}1`, "M", "x")], one)).toEqual(["M 100755 x all"]);
});

test("what is cut off is read as far as it goes, and where nothing changed there is nothing", () => {
  expect(parseChanges(Buffer.alloc(0))).toEqual([]);
  expect(parse([])).toEqual([]);
  expect(parse([], patch(`${a}..${b}`, "@@ -1 +1 @@", "+y"))).toEqual([]);
  const cut = parseEntries(Buffer.from(`:100644 100644 ${a} ${b} M\0name`));
  expect(cut.entries.map(({ path, baseOid, oid }) => [path, baseOid, oid])).toEqual([["name", a, b]]);
  expect(cut.patch).toHaveLength(0);
  const whole = parseEntries(Buffer.from(`${entry(a, b, "M", "\xff\xfe name")}\0the patch`, "latin1"));
  expect([Buffer.from(whole.entries[0]!.pathBytes).toString("latin1"), `${whole.patch}`]).toEqual([
    "\xff\xfe name",
    "the patch",
  ]);
  expect(rawDiff.filter((option) => /patch|unified|hunk/.test(option))).toEqual([]);
  expect(rawDiff).toContain("--raw");
});

test("a patch that holds its file whole gives content and added lines, whatever its last line ends with", () => {
  const read = (status: string, ids: string, ...lines: string[]) => {
    const [base, oid] = ids.split("..") as [string, string];
    const changes = parseWholeDiff(Buffer.from(`${entry(base, oid, status, "x")}\0${patch(ids, ...lines)}`));
    return changes?.map(({ content, addedLines }) => [content?.toString(), addedLines]);
  };
  const range = (start: number, end = start) => ({ start, end });
  const no = "\\ No newline at end of file";
  expect(read("M", `${a}..${b}`, "@@ -1,3 +1,4 @@", " one", "-two", "+2", "+3", " four")).toEqual([
    ["one\n2\n3\nfour\n", [range(2, 3)]],
  ]);
  expect(read("M", `${a}..${b}`, "@@ -1,2 +1,2 @@", "-one", "+1", " two", no)).toEqual([["1\ntwo", [range(1)]]]);
  expect(read("M", `${a}..${b}`, "@@ -1 +1,2 @@", "-one", no, "+one", "+two")).toEqual([["one\ntwo\n", [range(1, 2)]]]);
  expect(read("M", `${a}..${b}`, "@@ -1,2 +1,3 @@", "+zero", " one", "-two", "+end", no)).toEqual([
    ["zero\none\nend", [range(1), range(3)]],
  ]);
  // Only taken away: nothing is added, and what is left is there.
  expect(read("M", `${a}..${b}`, "@@ -1,2 +1 @@", " one", "-two")).toEqual([["one\n", []]]);
  expect(read("A", `${none}..${b}`, "@@ -0,0 +1,2 @@", "+one", "+two")).toEqual([["one\ntwo\n", undefined]]);
  expect(read("D", `${b}..${none}`, "@@ -1 +0,0 @@", "-one")).toEqual([["", []]]);
  // Two hunks, or one that begins further down, are no whole file; a file without content needs no patch.
  expect(read("M", `${a}..${b}`, "@@ -1 +1 @@", "-x", "+y", "@@ -9 +9 @@", "-x", "+y")).toBeUndefined();
  expect(read("M", `${a}..${b}`, "@@ -2 +2 @@", "-x", "+y")).toBeUndefined();
  expect(read("M", `${a}..${b}`)).toBeUndefined();
  for (const empty of [
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  ])
    expect(read("A", `${none}..${empty}`)).toEqual([[undefined, undefined]]);
  // The same file twice.
  const twice = `${entry(a, b, "M", "x")}${entry(a, b, "M", "y")}`;
  const body = patch(`${a}..${b}`, "@@ -1 +1,2 @@", " one", "+two");
  expect(
    parseWholeDiff(Buffer.from(`${twice}\0${body}${body}`))?.map(({ content, addedLines }) => [
      `${content}`,
      addedLines,
    ]),
  ).toEqual([
    ["one\ntwo\n", [range(2)]],
    ["one\ntwo\n", [range(2)]],
  ]);
});
