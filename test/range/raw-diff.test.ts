import { expect, test } from "vitest";
import { parseRawDiff } from "../../src/git/range.ts";

const [a, b, c] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const parse = (...fields: string[]) => parseRawDiff(Buffer.from(fields.map((field) => `${field}\0`).join("")));

test("one change with its commit", () => {
  expect(parse(c, `:100644 100755 ${a} ${b} M`, "src/a b.ts")).toEqual([
    { commit: c, mode: "100755", before: a, oid: b, status: "M", path: "src/a b.ts" },
  ]);
});

test("a rename has two paths", () => {
  expect(parse(`:100644 100644 ${a} ${b} R086`, "old", "new")).toMatchObject([{ path: "new", from: "old" }]);
});

test("a merge's entry has one object id a parent, and one path", () => {
  expect(parse(c, `::100644 100644 100644 ${a} ${a} ${b} MM`, "x", c, `:000000 100644 ${a} ${b} A`, "y")).toMatchObject(
    [
      { oid: b, before: a, mode: "100644", status: "MM", path: "x" },
      { oid: b, path: "y" },
    ],
  );
});

test("names that look like headers stay names", () => {
  expect(
    parse(`:000000 100644 ${a} ${b} A`, `:000000 100644 ${a} ${b} A`, `:000000 100644 ${a} ${b} A`, "z\n"),
  ).toMatchObject([{ path: `:000000 100644 ${a} ${b} A` }, { path: "z\n" }]);
});

test("nothing gives nothing", () => {
  expect(parse()).toEqual([]);
});
