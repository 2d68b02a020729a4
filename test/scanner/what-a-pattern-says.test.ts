import { expect, test } from "vitest";
import { findAnchors } from "../../src/scanner/anchors.ts";
import { readAtom, splitAlternatives } from "../../src/scanner/atoms.ts";
import { findNeed, holdsRun } from "../../src/scanner/needs.ts";
import { endsWithSecret, mayCrossLines } from "../../src/scanner/pattern-shape.ts";
import { mayMatch, preparePattern, readNeed } from "../../src/scanner/patterns.ts";
import type { Rule } from "../../src/types.ts";

const createRule = (pattern: RegExp, ...keywords: string[]): Rule => ({
  ...{ id: "sample", label: "a sample", level: "error", keywords, pattern },
  ...{ highEntropy: true, credential: "provider-token", source: "https://example.com" },
});
const needOf = (pattern: RegExp, ...keywords: string[]) => {
  const need = findNeed(createRule(pattern, ...keywords));
  return need && `${need.run} of ${String.fromCharCode(...[...need.inside.keys()].filter((at) => need.inside[at]))}`;
};
const anchorsOf = (source: string, ...keywords: string[]) => {
  const anchors = findAnchors(createRule(new RegExp(source), ...keywords));
  return anchors && Object.fromEntries(anchors);
};

test("where a match begins is told by the texts that it can begin with", () => {
  const distances: Record<string, number[]> = {
    ...{ "acme[0-9]{9}": [0], ACME: [0], "foo=acme": [4], "(acme)": [0], "(?<secret>acme)": [0], me_acme: [3] },
    ...{ "\\bacme\\b": [0], "^acme": [0], "(?<![a-z])acme": [0], "(?<=:)acme": [0], "(?!x)acme": [0] },
    ...{ "(?=acme)[a-z]{4}": [0], "x?acme": [1, 0], "(?:x|y)acme": [1], "(?:(?:a|b)c|d)acme": [2, 1] },
    ...{ "[0-9]{3}acme": [3], "a{3}acme": [3], "a{3}?acme": [3], "(?:a|b){2}acme": [2], "[ab]{7}acme": [7] },
    ...{ "\\x61cme": [0], "\\.acme": [1], "\\dacme": [1], ".acme": [1] },
    ...{ "[.]acme": [1], "[\\]]acme": [1], "[a-f]acme": [1], "[^a]acme": [1], "[abcdefg]acme": [1], "[x-]acme": [1] },
    ...{ "acme[0-9]{200}": [0], "acme[0-9]+": [0], "(?:acme)+x": [0], acm: [0], zacm: [1], aacmeacme: [1] },
  };
  for (const [source, list] of Object.entries(distances))
    expect(anchorsOf(source, "acme"), source).toEqual({ acme: list });
  expect(anchorsOf("[sr]k_live_", "sk_live_", "rk_live_")).toEqual({ sk_live_: [0], rk_live_: [0] });
  expect(anchorsOf("[sr]k_live_", "k_live_")).toEqual({ k_live_: [1] });
  expect(anchorsOf("(?:acme|beta)-", "acme", "beta")).toEqual({ acme: [0], beta: [0] });
  expect(anchorsOf("acme-x", '"acme-', "me-", "e-xyz")).toEqual({ '"acme-': [-1], "me-": [2], "e-xyz": [3] });
  expect(anchorsOf("[.]com", ".com")).toEqual({ ".com": [0] });
  expect(anchorsOf("ab", "ab")).toEqual({ ab: [0] });
  // What is any of many letters may be the keyword's.
  for (const source of ["[^b]cme", "[a-f]cme", "[abcdefg]cme", ".cme", "\\wcme"])
    expect(anchorsOf(source, "acme"), source).toEqual({ acme: [0] });
});

test("where it could begin with something else, nothing is told", () => {
  const open = [
    ...["[0-9]+acme", "[0-9]{2,4}acme", "[0-9]*acme", "(?:acme)*x", "(?:acme)?x", "acme|[0-9]{9}", "(?=acme|acne)x"],
    ...[
      "[0-9]{3}",
      "ab",
      "ac-",
      "ac\\.e",
      "[ab]{8}acme",
      "(?:acme[0-9]+|acmd)x",
      "a(?:c[0-9]*|b)acme",
      "(?:(?:ab+))acme",
      `${"q".repeat(130)}acme`,
    ],
  ];
  for (const source of open) expect(anchorsOf(source, "acme"), source).toBeUndefined();
  for (const source of ["\\x62cme", "(?:[ab]{8})acme", `(?:${"q".repeat(130)})acme`])
    expect(anchorsOf(source, "acme"), source).toBeUndefined();
  expect([anchorsOf("[\\-x]acme", "-acme"), anchorsOf("[.]com", "acom")]).toEqual([undefined, undefined]);
  expect(anchorsOf("(?:acme|beta)-", "acme")).toBeUndefined();
  expect(anchorsOf("acme", "acme", "other")).toBeUndefined();
  expect(anchorsOf("[0-9]{2}ab", "xxab")).toBeUndefined();
});

test("the run is the one that stands in every match and seldom elsewhere", () => {
  expect(needOf(/acme[\s\S]{0,40}?(?<secret>[0-9a-f]{32})/, "acme")).toBe("32 of 0123456789abcdef");
  expect(needOf(/acme-(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3})/, "acme-")).toBe("23 of -0123456789abcdef");
  expect(needOf(/:\/\/\w{0,9}:(?<secret>[^@]{1,90})@/, "://")).toBe("1 of @");
  // Of two ways the weaker one is left.
  expect(needOf(/acme(?<secret>[0-9]{32}|[a-f]{20})/, "acme")).toBe("20 of 0123456789abcdef");
  expect(needOf(/acme(?:x(?<secret>[0-9]{32})|)/, "acme")).toBeUndefined();
  expect(needOf(/acme(?=[0-9]{32})(?<secret>[\s\S]{1,40})/, "acme")).toBeUndefined();
});

test("what stands in every match is counted over what neighbours have in common", () => {
  const digits = "0123456789";
  const runs: Record<string, string> = {
    "acme[0-9a-f]{8}": `8 of ${digits}abcdef`,
    "acme[0-9]{2}": `2 of ${digits}`,
    "acme(?:[0-9]{8}){2}": `16 of ${digits}`,
    "acme\\.[0-9]{9}": `10 of .${digits}`,
    "acme[0-9]{4}-[0-9]{4}": `9 of -${digits}`,
    "acme[0-9]{9}[\\s\\S]{9}[0-9a-f]{30}": `30 of ${digits}abcdef`,
    "^acme(?!x)\\b[0-9]{9}\\b$": `9 of ${digits}`,
    "(?<a>acme)\\k<a>[0-9]{9}": `9 of ${digits}`,
    "acme(?:[0-9]{9}|[a-f]{9})": `9 of ${digits}abcdef`,
    "acme(?:[0-9]{4}|x)[0-9]{6}": `7 of ${digits}x`,
    "[A-Z]{4}acme[0-9]{9}": `9 of ${digits}`,
    "acme[0-9]+@": "1 of @",
    "acme\\x40": "1 of @",
    "acme([0-9]{9})": `9 of ${digits}`,
    // The keyword's own letters are no news, but they do not part a run.
    "a[0-9]{5}c[0-9]{5}": `11 of ${digits}c`,
  };
  for (const [source, run] of Object.entries(runs)) expect(needOf(new RegExp(source), "acme"), source).toBe(run);
  expect(needOf(/acme[A-F]{9}/i, "acme")).toBe("9 of ABCDEFabcdef");
  const untold = [
    "acme",
    "acme[0-9]{0,9}",
    "acme(?:[0-9]{8}){0,2}",
    "acme(?:[0-9]{9}|ac)",
    "acme.{9}",
    "acme[a-z]{3}",
    'acme[^"]{400}',
    `acme[0-9]{9}${"(?:x)?".repeat(170)}`,
  ];
  for (const source of untold) expect(needOf(new RegExp(source), "acme"), source).toBeUndefined();
  expect(needOf(/acme[0-9]{9}/u, "acme")).toBeUndefined();
});

test("what a rule needs is read when it is asked for, and when its pattern was called a few times", () => {
  const rule = createRule(/acme[0-9]{5}/, "acme");
  expect(readNeed(preparePattern(rule))?.run).toBe(5);
  const pattern = preparePattern(rule);
  const text = Buffer.from("acme and no digits");
  const answers = Array.from({ length: 9 }, () => mayMatch(pattern, text, 0, text.length));
  // To try is no mistake; not to try for ever would cost time.
  expect([answers[0], answers.at(-1)]).toEqual([true, false]);
  expect(mayMatch(pattern, Buffer.from("acme12345"), 0, 9)).toBe(true);
  expect(readNeed(pattern)?.run).toBe(5);
});

test("a run is found wherever it stands, and only where it is long enough", () => {
  const need = findNeed(createRule(/acme[0-9]{5}/, "acme"))!;
  for (let shift = 0; shift < 9; shift++) {
    const text = Buffer.from(`${"1234x".repeat(2).slice(0, shift)}x12345x9999`);
    const start = shift + 1;
    expect(holdsRun(need, text, 0, text.length)).toBe(true);
    expect([holdsRun(need, text, start, start + 5), holdsRun(need, text, start - 1, start + 5)]).toEqual([true, true]);
    expect([holdsRun(need, text, start, start + 4), holdsRun(need, text, start + 1, text.length)]).toEqual([
      false,
      false,
    ]);
  }
});

test("a secret is last where only lookarounds follow it, whichever way the pattern goes", () => {
  expect(endsWithSecret("acme(?<secret>[a-z]{9})(?![a-z])")).toBe(true);
  expect(endsWithSecret("(?:acme|example)=(?:(?<secret>[a-z]{9}))$")).toBe(true);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})@")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})\\$")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9}){1,2}")).toBe(false);
  expect(endsWithSecret("acme(?:=(?<secret>[a-z]{9})){2}")).toBe(false);
  expect(endsWithSecret("acme(?<other>[a-z]{9})")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})|example")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})?")).toBe(false);
});

test("a pattern is taken apart into alternatives and atoms, with how often each may stand there", () => {
  const atoms = [
    "a",
    "a?",
    "a*",
    "a+",
    "a{3}",
    "a{3,}",
    "a{3,5}",
    "a{3,5}?",
    "[a\\]b]{2}x",
    "[\\\\]x",
    "(a(b)c)?x",
    "(a[)]b)x",
  ];
  const escapes = ["\\x41{2}", "\\u0041+", "\\k<name>x", "\\cAx", "\\d?", "\\(x", "[^x"];
  const read = (text: string) => {
    const atom = readAtom(text, 0);
    return [atom.text, atom.least, atom.most, atom.end];
  };
  const many = Number.POSITIVE_INFINITY;
  expect(atoms.map(read)).toEqual([
    ...[
      ["a", 1, 1, 1],
      ["a", 0, 1, 2],
      ["a", 0, many, 2],
      ["a", 1, many, 2],
      ["a", 3, 3, 4],
      ["a", 3, many, 5],
    ],
    ...[
      ["a", 3, 5, 6],
      ["a", 3, 5, 7],
      ["[a\\]b]", 2, 2, 9],
      ["[\\\\]", 1, 1, 4],
      ["(a(b)c)", 0, 1, 8],
      ["(a[)]b)", 1, 1, 7],
    ],
  ]);
  expect(escapes.map((text) => readAtom(text, 0)).map(({ text, end }) => [text, end])).toEqual([
    ...[
      ["\\x41", 7],
      ["\\u0041", 7],
      ["\\k<name>", 8],
      ["\\cA", 3],
      ["\\d", 3],
      ["\\(", 2],
      ["[^x", 4],
    ],
  ]);
  expect(readAtom("xy+", 1)).toEqual({ text: "y", least: 1, most: many, end: 3 });
  expect(splitAlternatives("a|(b|c)|[|]|\\||")).toEqual(["a", "(b|c)", "[|]", "\\|", ""]);
});

test("a pattern that may match a line feed says so, but for a character that is only looked at", () => {
  const crossing = [
    ...[
      "a\\sb",
      "a\\nb",
      "a\\W",
      "a\\D",
      "a\\P{L}",
      "a\\p{Z}",
      "a\\x0a",
      "a\\x0A",
      "a\\u000a",
      "a\\u{a}",
      "a\\cJ",
      "a\\012",
      "a\nb",
    ],
    ...["[^x]", "[^\\S]", "[\\s]", "[^\\S\\n]", "[\\W]", "[\\t-\\r]", "[\\x00-\\x1f]", "[\\0-9]", "[\\b-z]"],
    ...["(?=\\sx)a", "(?=\\s+)a", "(?<=a\\n)b"],
  ];
  const within = [
    ...[
      "a.b",
      "a\\wb",
      "a\\b",
      "a\\x0b",
      "a\\cK",
      "a\\\\n",
      "a\\011",
      "a\\t",
      "[^\\n]",
      "[^\\s]",
      "[\\S]",
      "[\\w ]",
      "[\\r]",
    ],
    ...["[^\\W]", "[^\\D]", "(?=\\s)a", "(?<=\\n)a", "(?![\\s]|$)a", "(?<!\\W|\\.|[\\]\\s])a", "(?=)a"],
  ];
  for (const source of crossing) expect(mayCrossLines(source, ""), source).toBe(true);
  for (const source of within) expect(mayCrossLines(source, ""), source).toBe(false);
  expect(["s", "v", "is", "gi"].map((flags) => mayCrossLines("a.b", flags))).toEqual([true, true, true, false]);
});
