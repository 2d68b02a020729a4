import { expect, test } from "vitest";
import { parseBaseline, renderBaseline } from "../../src/config/baseline.ts";

const parse = (text: string) => parseBaseline({ name: ".leakgate-baseline", text });

test("a baseline has a fingerprint a line, and comments", () => {
  expect(parse("# a debt\r\n\r\nabcdefghijkl\r\n  # more\n\tabcdefghijkl-2 \n   \n")).toEqual([
    ...["abcdefghijkl", "abcdefghijkl-2"],
  ]);
  expect(parse("")).toEqual([]);
});

test.each([
  ["# x\n  abc\n", '.leakgate-baseline:2:3: "abc" is not a fingerprint'],
  ["abcdefghijkl reason=x", ".leakgate-baseline:1:1: this is not a fingerprint"],
  ["abcdefghijkl#", ".leakgate-baseline:1:1: this is not a fingerprint"],
])("%j is refused with its place", (text, message) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({ message, hint: expect.stringContaining("baseline write") }),
  );
});

test("what is written is sorted, has each once, and is read again", () => {
  const text = renderBaseline(["nnnnnnnnnnnn", "abcdefghijkl", "nnnnnnnnnnnn"]);
  expect(text).toMatch(/^# [^\n]*\nabcdefghijkl\nnnnnnnnnnnnn\n$/);
  expect(parse(text)).toEqual(["abcdefghijkl", "nnnnnnnnnnnn"]);
  expect(renderBaseline([]).split("\n")).toEqual([expect.stringMatching(/^# /), ""]);
});
