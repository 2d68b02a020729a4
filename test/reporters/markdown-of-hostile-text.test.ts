import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRows } from "../../src/reporters/comment.ts";
import { renderCode } from "../../src/reporters/markdown.ts";

test.each([
  ["plain", "src/a.ts", "`src/a.ts`"],
  ["backticks", "a`b", "`` a`b ``"],
  ["a border of a table", "a|b", "`a\\|b`"],
  ["a border that is escaped already, which a table would take back", "a\\|b", "`a\uFFFD\\|b`"],
  ["line breaks and direction", "a\nb\u202Ec", "`a\uFFFDb\uFFFDc`"],
  ["nothing", "", "`  `"],
])("code of %s", (_case, text, code) => {
  expect(renderCode(text)).toBe(code);
});

test("whatever the text is, it stays one code span of one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const code = renderCode(text);
      const [fence] = /^`+/.exec(code)!;
      expect(code.endsWith(fence)).toBe(true);
      const inside = code.slice(fence.length, -fence.length);
      expect(inside.match(/`+/g) ?? []).not.toContain(fence);
      expect(code).not.toMatch(/[\r\n]/);
      expect(inside.replaceAll("\\|", "")).not.toContain("|");
    }),
  );
});

test("a long text is cut, with its end kept", () => {
  expect(renderCode("x".repeat(300), 10, ":7")).toBe(`\`${"x".repeat(9)}…:7\``);
});

test("rows are cut whole and counted", () => {
  const rows = Array.from({ length: 50 }, (_, index) => `| ${index} |`);
  const text = cutRows("head", rows, 200);
  expect(text.length).toBeLessThanOrEqual(200);
  const shown = text.match(/^\| /gm)!.length;
  expect(text).toContain(`${50 - shown} more are in the SARIF file`);
});
