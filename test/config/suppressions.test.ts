import fc from "fast-check";
import { expect, test } from "vitest";
import { applySuppressions } from "../../src/config/apply.ts";
import { parseSuppressions, renderSuppression } from "../../src/config/suppressions.ts";
import { ToolError } from "../../src/errors.ts";
import type { Finding, SuppressionEntry } from "../../src/types.ts";

const parse = (text: string) => parseSuppressions({ name: "file", text });

test("an entry has a fingerprint, and a reason that is the rest of its line", () => {
  const text =
    "# comment\r\n\r\nabcdefghijkl  expires=2030-02-28  owner=@ada  reason=test value = harmless, expires=never\r\n";
  expect(parse(text)).toEqual([
    {
      kind: "external",
      fingerprint: "abcdefghijkl",
      expires: "2030-02-28",
      owner: "@ada",
      reason: "test value = harmless, expires=never",
    },
  ]);
});

test("blanks around a reason are none of it, and nothing behind it is a key", () => {
  for (const written of ["reason=two  words", "reason=  two  words  ", "owner=@ada reason= two  words"])
    expect(parse(`abcdefghijkl-12 ${written}`)).toMatchObject([
      { fingerprint: "abcdefghijkl-12", reason: "two  words" },
    ]);
  expect(renderSuppression({ kind: "external", fingerprint: "abcdefghijkl", reason: "x" })).toBe(
    "abcdefghijkl  reason=x",
  );
});

test.each([
  ["xabcdefghijkl reason=x", 'file:1:1: "xabcdefghijkl" is not a fingerprint'],
  ["abcdefghijklx reason=x", "is not a fingerprint"],
  ["abcdefghijkl-x reason=x", "is not a fingerprint"],
  ["abcdefghijkl-1234 reason=x", "is not a fingerprint"],
  ["abcdefghijkl owner=@a ", "file:1:23: a reason is missing"],
  ["abcdefghijkl   because reason=x", 'file:1:16: "because" is not expected here'],
  ["abcdefghijkl =x reason=y", "file:1:14: this is not expected here"],
  ["abcdefghijkl owner= reason=y", "file:1:14: owner is empty"],
  ["abc reason=x", 'file:1:1: "abc" is not a fingerprint'],
  ["abcdefghijkl", "file:1:13: a reason is missing"],
  ["abcdefghijkl reason=", "file:1:14: reason is empty"],
  ["\n  abcdefghijkl expire=2030-01-01 reason=x", 'file:2:16: "expire" is not expected here | Did you mean "expires"?'],
  ["abcdefghijkl expires=2030-02-30 reason=x", 'file:1:22: "2030-02-30" is not a date'],
  ["abcdefghijkl expires=tomorrow reason=x", '"tomorrow" is not a date'],
  ["abcdefghijkl owner=@a owner=@b reason=x", "file:1:23: owner is given twice"],
  ["abcdefghijkl because reason=x", 'file:1:14: "because" is not expected here'],
])("%j is refused with its place", (text, expected) => {
  try {
    parse(text);
  } catch (error) {
    expect(`${(error as ToolError).message} | ${(error as ToolError).hint}`).toContain(expected);
    return;
  }
  throw new Error("it was accepted");
});

const word = fc.stringMatching(/^[!-~]{1,20}$/);
const entry = fc.record(
  {
    kind: fc.constant("external" as const),
    fingerprint: fc.stringMatching(/^[a-z2-7]{12}$/),
    reason: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
    owner: word,
    expires: fc
      .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  { requiredKeys: ["kind", "fingerprint", "reason"] },
);

test("what is written is read again as it was", () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const written = entries.map((each) => renderSuppression(each as SuppressionEntry)).join("\n");
      expect(parse(written)).toEqual(entries);
    }),
  );
});

test("hostile text is read or refused, and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ToolError);
      }
    }),
  );
});

test("an entry counts up to and on the day it expires", () => {
  const finding = { fingerprint: "abcdefghijkl" } as Finding;
  const suppressions = parse("abcdefghijkl  expires=2026-05-01  reason=x");
  const policy = { suppressions, baseline: new Set<string>() };
  const isSuppressed = (today: string) => applySuppressions([finding], policy, today)[0]?.suppression !== undefined;
  expect(["2026-04-30", "2026-05-01", "2026-05-02"].map(isSuppressed)).toEqual([true, true, false]);
});
