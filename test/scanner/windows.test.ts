import { expect, test } from "vitest";
import type { Keep } from "../../src/scanner/refusal.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Candidate, Rule } from "../../src/types.ts";

const base = { label: "a sample", level: "error", highEntropy: true, credential: "provider-token" } as const;
const createRule = (id: string, keywords: readonly string[], pattern: RegExp, more: Partial<Rule> = {}): Rule => ({
  ...{ ...base, id, keywords, pattern, source: "https://example.com" },
  ...more,
});
const scan = (rules: readonly Rule[], text: string, keep?: Keep): Candidate[] =>
  createScanner(rules, keep).scan(Buffer.from(text));
const values = (found: readonly Candidate[]): string[] => found.map(({ secret }) => secret.reveal());

test("rules whose keywords stand near each other each see their own part of the line, in whatever order they are met", () => {
  // Each is looked for around its keyword; digits may stand on both sides.
  const rules = ["one", "two", "three", "four"].map((name) =>
    createRule(name, [name], new RegExp(`${name[0]}(?<secret>[0-9]{6})`), { reach: [30, 30] }),
  );
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 1, 2, 0, 0, 3, 3, 2],
  ];
  for (const order of orders) {
    const words = order.map((at) => ["one", "two", "three", "four"][at]!);
    // The first scan of a scanner, and one with what the others left.
    const scanner = createScanner(rules);
    for (const gap of [" ", "; and then ", " ".repeat(70)]) {
      const text = words.map((word, place) => `${word}${gap}${word[0]}00000${place}`).join(gap);
      const expected = gap.length > 30 ? [] : words.map((_, place) => `00000${place}`);
      expect(values(scanner.scan(Buffer.from(text)))).toEqual(expected);
      expect(values(scan(rules, text))).toEqual(expected);
    }
  }
});

test("rules that share a keyword are all tried, one that names it twice once", () => {
  const [digits, letters, both] = [/acme(?<secret>[0-9]{6})/, /acme(?<secret>[a-z]{6})/, /acme=(?<secret>[0-9a-z]{6})/];
  const rules = [
    createRule("digits", ["acme"], digits),
    createRule("letters", ["other", "acme"], letters),
    createRule("both", ["acme", "acme"], both),
  ];
  expect(values(scan(rules, "acme123456 acmeabcdef acme=a1b2c3"))).toEqual(["123456", "abcdef", "a1b2c3"]);
});

test("a rule tries its line from left to right, though its keywords are met in another order", () => {
  // The longer keyword is met by its last letters, when the shorter one that stands in it was met.
  const pattern = /(?<secret>(?:acme-[a-z-]{11}|zz-[a-z]{8})=[0-9]{6})/;
  const rule = createRule("mixed", ["acme-zz-qzxjqzxj", "zz-"], pattern);
  const [one, two] = ["acme-zz-qzxjqzxj=123456", "zz-datadata=654321"];
  expect(values(scan([rule], `${one} ${two}`))).toEqual([one, two]);
});

test("a value inside one that is refuted is found, unless that is longer than half a kilobyte", () => {
  const check: Rule["check"] = (value) => (value.startsWith("ok") ? "valid" : "invalid");
  const rule = createRule("checked", ["acme"], /(?<secret>[a-z0-9]{8,900})/, { check, reach: [10, 700] });
  expect(values(scan([rule], `acme ${"x".repeat(502)}ok12345678`))).toEqual(["ok12345678"]);
  expect(scan([rule], `acme ${"x".repeat(503)}ok12345678`)).toEqual([]);
});

test("a match without a value, or of nothing at all, is passed over", () => {
  const rule = createRule("maybe", ["acme"], /acme(?:=(?<secret>[0-9]{6}))?|/);
  expect(values(scan([rule], "acme, acme: acme=123456 acme"))).toEqual(["123456"]);
});

test("a value of more than sixty-four kibibytes is found as far as is looked", () => {
  const rule = createRule("long", ["acme="], /(?<secret>acme=[a-z]{20,})/);
  const [found, ...more] = scan([rule], `x ${"acme="}${"z".repeat(100_000)}`);
  expect(more).toEqual([]);
  expect([found!.start, found!.secret.length]).toEqual([2, 1 << 16]);
});

test("a value that is cut is looked at again with as much before it", () => {
  const rule = createRule("named", ["tok_"], /(?<=acme[^\n]{0,99})(?<secret>tok_[a-z]{20,})/, { reach: [110, 30] });
  const value = `tok_${"z".repeat(900)}`;
  expect(values(scan([rule], `acme${" ".repeat(90)}${value} "`))).toEqual([value]);
  expect(scan([rule], `other${" ".repeat(90)}${value} "`)).toEqual([]);
});

test("only what is to be kept is found, by value first and then by what stands around it", () => {
  const rules = [createRule("word", ["acme"], /acme=["'`]?(?<secret>[a-z]{6})/)];
  const asked: string[] = [];
  const keep: Keep = {
    couldKeep(rule, value, proof, isQuoted) {
      asked.push([rule.id, value, proof, isQuoted].join(" "));
      return value !== "banana";
    },
    keeps: ({ context }) => {
      asked.push("context");
      return !context.reveal().startsWith("#");
    },
  };
  const scanner = createScanner(rules, keep);
  const find = (text: string): string[] => {
    asked.length = 0;
    return values(scanner.scan(Buffer.from(text)));
  };
  expect(find("acme=orange\nacme=\"banana\"\nacme='cherry'\nacme=`papaya`")).toEqual(["orange", "cherry", "papaya"]);
  expect(asked.filter((line) => line !== "context")).toEqual([
    "word orange unknown false",
    "word banana unknown true",
    "word cherry unknown true",
    "word papaya unknown true",
  ]);
  // What was refused is not asked about again where the same stands around it; another line is.
  expect(find("# acme=orange\n")).toEqual([]);
  expect(asked).toContain("context");
  expect(find("other\n# acme=orange\n")).toEqual([]);
  expect(asked).not.toContain("context");
  expect(find("\n# acme=orange!\nacme=orange\n")).toEqual(["orange"]);
  expect(asked).toContain("context");
  expect(find("acme=orange acme=banana acme=cherry")).toEqual(["orange", "cherry"]);
});

test("a candidate is shown with two hundred bytes of its line on each side, and with its names as text", () => {
  const rule = createRule("named", ["acme"], /(?<key>acme[^=]{0,9})=(?<resource>[^:]{0,9}):(?<secret>[0-9]{6})/);
  const [found] = scan([rule], `first\n${"a".repeat(250)} acme-é=bücher:123456${"z".repeat(250)}\nlast`);
  expect(found).toMatchObject({ keyName: "acme-é", resource: "bücher" });
  const context = found!.context.reveal();
  expect(context.slice(found!.contextStart)).toBe(`123456${"z".repeat(200)}`);
  expect(context.slice(0, found!.contextStart)).toMatch(/^a{180,190} acme-é=bücher:$/);
  const [plain] = scan([createRule("plain", ["acme"], /acme (?<secret>[0-9]{6})/)], "b\nacme 123456\nc");
  expect(plain!.context.reveal()).toBe("acme 123456");
  expect(["keyName", "resource"].filter((name) => name in plain!)).toEqual([]);
});

test("what is encoded twice is found, three times over not; UTF-16 and plain text come in order of place", () => {
  const rule = createRule("fixed", ["tok_"], /(?<secret>tok_[0-9a-z]{12})/);
  const token = ["tok", "0123456789ab"].join("_");
  const wrap = (text: string, times: number): string =>
    times === 0 ? text : wrap(`data: ${Buffer.from(text).toString("base64")} end`, times - 1);
  expect([0, 1, 2, 3].map((times) => scan([rule], wrap(`a ${token} b`, times)).length)).toEqual([1, 1, 1, 0]);
  const [plain, wide] = [Buffer.from(` ${token} `), Buffer.from(`key ${token} `, "utf16le")];
  for (const parts of [
    [plain, wide],
    [wide, plain],
    [wide, plain, wide],
  ]) {
    const found = createScanner([rule]).scan(Buffer.concat([Buffer.from([0xff, 0xfe]), ...parts]));
    expect(values(found)).toEqual(parts.map(() => token));
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
  }
});

/** Each version is read by a scanner that has seen the others; it must find what one finds that sees it alone. */
test("lines that are known are tried again where what stands around them is new", () => {
  const near = createRule("near", ["acme"], /(?:^|[\s"'=])(?<secret>[0-9a-f]{16})(?=[\s"']|$)/, { reach: [70, 130] });
  const below = createRule("below", ["value-of"], /value-of\n(?<secret>[0-9]{8})\n/);
  const rules = [near, below];
  const filler = (length: number): string => `${"w".repeat(length)}\n`;
  const lead = `${filler(80)}${filler(45)}`;
  const keyword = `an acme thing ${"-".repeat(30)}\n`;
  const value = `  ${"0123456789abcdef"} ${"+".repeat(30)}\n`;
  const [name, digits] = [`${"n".repeat(40)} value-of\n`, "12345678\n"];
  for (const gap of [0, 9, 31, 38, 69, 98, 129]) {
    const between = gap === 0 ? "" : filler(gap);
    const versions = [
      `${lead}${keyword}${between}${filler(40)}${lead}`,
      `${lead}${filler(40)}${between}${value}${lead}`,
      `${lead}${keyword}${between}${value}${lead}`,
      `${lead}${value}${between}${keyword}${lead}`,
      `${keyword}${between}${value}`,
      `${value}${between}${keyword.trimEnd()}`,
      `${lead}${name}${between}${lead}${digits}${lead}`,
      `${lead}${name}${digits}${between}${lead}`,
      `${lead}${name}${digits.trimEnd()}`,
    ];
    const alone = versions.map((version) => values(scan(rules, version)));
    for (const first of [0, 1, 4, 6]) {
      const scanner = createScanner(rules, undefined, 1 << 8);
      scanner.scan(Buffer.from(versions[first]!));
      for (const [place, version] of versions.entries())
        expect(values(scanner.scan(Buffer.from(version)))).toEqual(alone[place]);
    }
  }
});
