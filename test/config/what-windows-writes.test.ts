import { expect, test } from "vitest";
import { parseBaseline } from "../../src/config/baseline.ts";
import { createConfig } from "../../src/config/index.ts";
import { parseSuppressions } from "../../src/config/suppressions.ts";

const entry = "abcdefghijkl  reason=a sample";
const asWide = (text: string) => Buffer.from(text, "utf16le").toString("utf8");
const parsers = {
  config: (text: string) => createConfig({ config: { name: "file", text } }),
  suppressions: (text: string) => parseSuppressions({ name: "file", text }),
  baseline: (text: string) => parseBaseline({ name: "file", text }),
};

test.each([
  ["config", asWide('\ufeffexclude:\r\n  - "a/**"\r\n'), "file:1:1"],
  ["suppressions", asWide(`\ufeff${entry}\r\n`), "file:1:1"],
  ["suppressions", `# ours\n${entry}\n${asWide(`${entry}\r\n`)}`, "file:3:1"],
  ["baseline", asWide("\ufeffabcdefghijkl\r\n"), "file:1:1"],
] as const)("UTF-16 in a %s is refused with a word on how it came there", (kind, text, place) => {
  expect(() => parsers[kind](text)).toThrow(`${place}: this is no text in UTF-8`);
});

test("a byte order mark and line ends of Windows make no difference", () => {
  const exclude = 'exclude:\r\n  - "a/**"\r\n';
  expect(parsers.config(`\ufeff${exclude}`).exclude).toEqual(parsers.config(exclude.replaceAll("\r", "")).exclude);
  expect(parsers.suppressions(`\ufeff${entry}\r\n`)).toMatchObject([{ reason: "a sample" }]);
  expect(parsers.baseline("\ufeffabcdefghijkl\r\n")).toEqual(["abcdefghijkl"]);
});
