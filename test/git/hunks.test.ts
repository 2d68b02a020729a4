import fc from "fast-check";
import { expect, test } from "vitest";
import { intersectLines, parsePatch } from "../../src/git/hunks.ts";
import type { LineRange } from "../../src/types.ts";

const parse = (...lines: string[]) => Object.fromEntries(parsePatch(Buffer.from(lines.join("\n"))));
const range = (start: number, end = start): LineRange => ({ start, end });

test("the added lines of each file, by its two object ids; neighbours are one range", () => {
  const patch = [
    ...["diff --git a/a b/a", "index 0a1..0b2 100644", "--- a/a", "+++ b/a"],
    ...["@@ -12,2 +15,3 @@ f()", "-old", "-older", "+one", "+two", "+three"],
    ...["@@ -30,0 +40 @@", "+four", "@@ -50 +60,0 @@", "-gone"],
    ...["diff --git a/b b/b", "index c..d", "@@ -0,0 +1,2 @@", "+x", "+y", ""],
    ...["diff --git a/c b/c", "new mode 100755", "index e..f 100755", "Binary files differ", ""],
  ];
  expect(parse(...patch)).toEqual({ "0a1..0b2": [range(15, 17), range(40)], "c..d": [range(1, 2)] });
});

test("context lines count on both sides, and a hunk ends where its counts say, whatever its lines look like", () => {
  const hunk = ["@@ -3,4 +3,4 @@", " same", "-@@ -1 +99 @@", "+@@ -1 +100 @@", " index 9..9", "+index 8..8", "-last"];
  expect(parse("index a..b", ...hunk, "@@ -20 +20 @@", "-- x", "+++ y", "")).toEqual({
    "a..b": [range(4), range(6), range(20)],
  });
});

test("what is no header begins no hunk, and what is cut off is read to its end", () => {
  expect(
    parse("index a..b", "@@ nothing @@", "+no", "x @@ -1 +1 @@", "+no", " index c..d", "@@ -1 +7,9 @@", "+yes"),
  ).toEqual({
    "a..b": [range(7)],
  });
  expect(parse("index nonsense", "@@ -1 +2 @@", "+yes")).toEqual({ "": [range(2)] });
  expect(parse("@@ -1 +3 @@", "+yes")).toEqual({ "": [range(3)] });
  // Behind the hundred characters in which a header's numbers stand there is text of the file.
  expect(parse("index a..b", `@@ -1${" ".repeat(120)}+9 @@`, "+no")).toEqual({});
  expect(parse("")).toEqual({});
});

const ranges = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 })
  .map((lines) => lines.sort((a, b) => a - b))
  .map((lines) => {
    const joined: LineRange[] = [];
    for (const line of lines) {
      if (joined.at(-1)?.end === line - 1) joined.push({ start: joined.pop()!.start, end: line });
      else joined.push(range(line));
    }
    return joined;
  });
const listLines = (list: readonly LineRange[]): number[] =>
  list.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, place) => start + place));

test("lines of both lists are those that each has", () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const inB = new Set(listLines(b));
      expect(listLines(intersectLines(a, b))).toEqual(listLines(a).filter((line) => inB.has(line)));
    }),
  );
  expect(intersectLines([range(1, 5), range(9)], [range(5), range(6, 9)])).toEqual([range(5), range(9)]);
});
