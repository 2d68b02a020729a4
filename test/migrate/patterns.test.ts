import { expect, test } from "vitest";
import { createTest } from "../../src/migrate/choose.ts";
import { findGlobs } from "../../src/migrate/globs.ts";
import { translatePattern } from "../../src/migrate/go-pattern.ts";

test.each([
  ["abc([a-z]+)", 0, "abc(?<secret>[a-z]+)"],
  ["abc[a-z]+", 0, "(?<secret>abc[a-z]+)"],
  ["(a)(?:b)[(](c)", 2, "(a)(?:b)[(](?<secret>c)"],
  ["\\((?P<key>x)\\z", 0, "\\((?<secret>x)$"],
  ["k=([[:alnum:]]{8})", 0, "k=(?<secret>[A-Za-z0-9]{8})"],
])("Go's %j with the value in group %d is %j here", (source, group, pattern) => {
  expect(translatePattern(source, group)).toMatchObject({ pattern });
  expect(new RegExp(pattern)).toBeInstanceOf(RegExp);
});

test.each(["(?s)a.b", "a(?i)b", "(?i:a)b"])("flags as in %j have no counterpart, and that is said", (source) => {
  expect(typeof translatePattern(source, 0)).toBe("string");
});

const paths = [
  "vendor/a/b.go",
  "src/vendor/c.go",
  "a.lock",
  "deep/b.lock",
  "go.sum",
  "test/x.md",
  "lib/test/y.md",
  "src/a.ts",
  "gone.svg",
];

test.each([
  ["^vendor/", ["vendor/"]],
  ["(^|/)vendor/", ["**/vendor/"]],
  ["\\.lock$", ["*.lock"]],
  ["(.*?)(svg|lock)$", ["*svg", "*lock"]],
  ["go\\.sum", ["go.sum"]],
  ["nothing", undefined],
  ["^[a-z]+/[a-z]\\.md$", ["test/x.md"]],
])("the files that %j means are those of %j", (expression, globs) => {
  expect(findGlobs(expression, createTest(expression), paths)).toEqual(globs);
});
