import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createValueFilter } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { findAnchors } from "../../src/scanner/anchors.ts";
import { findLook, type Look, longestLook, mayBegin } from "../../src/scanner/looks.ts";
import { readPatternFacts } from "../../src/scanner/pattern-facts.ts";
import { preparePattern } from "../../src/scanner/patterns.ts";
import type { LineMatch } from "../../src/scanner/refusal.ts";
import { runPattern } from "../../src/scanner/windows.ts";
import type { Rule } from "../../src/types.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";
import { createInt } from "./twins.ts";

const createRule = (pattern: RegExp, ...keywords: string[]): Rule => ({
  ...{ id: "sample", label: "a sample", level: "error", keywords, pattern },
  ...{ highEntropy: true, credential: "provider-token", source: "https://example.com" },
});
const lookOf = (pattern: RegExp, keyword: string): Look | undefined => {
  const rule = createRule(pattern, keyword);
  return findLook(rule, findAnchors(rule));
};
/** What is let through of texts in which `|` stands before the place. */
const letThrough = (pattern: RegExp, texts: readonly string[]): string[] => {
  const look = lookOf(pattern, "acme")!;
  return texts.filter((text) => {
    const bytes = Buffer.from(text.replace("|", ""), "latin1");
    return mayBegin(look, bytes, text.indexOf("|"), bytes.length);
  });
};

test("a look lets through what the pattern would match, and of other texts little", () => {
  const expected: [RegExp, string[], string[]][] = [
    [/acme(?<secret>=x)/, ["|acme=x", "|acme="], ["|acme-x", "|acme=y", "|acne=x"]],
    [/acme(?<secret>=x)/i, ["|AcMe=X"], ["|acme:x"]],
    [/acme[a-c]{2,9}(?<secret>=x)/, ["|acmeabc=x", "|acmeb=x"], ["|acme=x", "|acmead=x"]],
    [/acme(?:ab|cd)?(?<secret>=x)/, ["|acmeab=x", "|acme=x", "|acmecd=x"], ["|acmeac=x", "|acmea=x"]],
    [/acme(?!way|ward)\w{0,9}(?<secret>=x)/, ["|acmewa=x", "|acmewat=x"], ["|acmeway=x", "|acmewardly=x"]],
    [/acme(?=\w{3}=)\w{1,9}(?<secret>=x)/, ["|acmeabc=x"], ["|acme-abc=x", "|acmea-"]],
    [/acme(?!\w)(?<secret>=x|y)/, ["|acme=x"], ["|acmey"]],
    [/acme["'](?<=')(?<secret>=x)/, ["|acme'=x"], ['|acme"=x']],
    [/acme["'](?<!")(?<secret>=x)/, ["|acme'=x"], ['|acme"=x']],
    [/acme\\?["'](?<=\\")(?<secret>=x)/, ['|acme\\"=x', '|acme"=x'], ["|acme'=x", "|acme\\'=x"]],
    [/acme(?<secret>\w{3})$/m, ["|acmeabc\nx", "|acmeabc\rx"], ["|acmeabc x", "|acmeabcd x"]],
    [/acme(?<secret>.x)/, ["|acme-x"], ["|acme\nx"]],
    // What was read before is not kept.
    [/acme(?<quote>["'])(?<secret>x)\k<quote>y/, ["|acme'x'y", "|acme'x\"z"], ["|acme-x"]],
  ];
  for (const [pattern, yes, no] of expected) expect(letThrough(pattern, [...yes, ...no]), String(pattern)).toEqual(yes);
});

test("nothing is told of a pattern that is tried in windows, that lets everything through, or that is written otherwise", () => {
  expect(lookOf(/\w{1,9}acme(?<secret>x)/, "acme")).toBeUndefined();
  expect(lookOf(/(?<secret>acme|)/, "acme")).toBeUndefined();
  for (const flags of ["u", "v"]) expect(lookOf(new RegExp("acme(?<secret>x)", flags), "acme")).toBeUndefined();
  const rule = createRule(/acme(?<secret>x)/, "acme");
  expect(findLook(rule, findAnchors(rule))).toBeDefined();
  expect(findLook({ ...rule, linear: true }, findAnchors(rule))).toBeUndefined();
});

test("what goes on for long is let through, and costs no more", () => {
  const look = lookOf(/acme\w{0,400}(?<secret>=x)/, "acme")!;
  const ask = (length: number): boolean => {
    const text = Buffer.from(`acme${"w".repeat(length)}-`);
    return mayBegin(look, text, 0, text.length);
  };
  expect([ask(longestLook - 5), ask(longestLook - 4), ask(1e6)]).toEqual([false, true, true]);
});

const couldKeep = createValueFilter();
const looked = rules.flatMap((rule) => {
  const { anchors, look } = readPatternFacts(rule);
  return anchors && look ? [{ rule, anchors, look }] : [];
});
type Looked = (typeof looked)[number];

/** Places of a text where a rule's pattern matches, each of which its look must let through, and others that it does. */
function compare({ rule, anchors, look }: Looked, text: Buffer): { matches: number; told: number; asked: number } {
  const latin1 = text.toString("latin1");
  const folded = latin1.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const expression = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gdy]/g, "")}y`);
  const counts = { matches: 0, told: 0, asked: 0 };
  for (const [keyword, distances] of anchors)
    for (let hit = folded.indexOf(keyword); hit !== -1; hit = folded.indexOf(keyword, hit + 1))
      for (const at of distances.map((distance) => hit - distance).filter((place) => place >= 0)) {
        counts.asked++;
        const may = mayBegin(look, text, at, text.length);
        if (!may) counts.told++;
        expression.lastIndex = at;
        const found = expression.exec(latin1);
        if (!found) continue;
        counts.matches++;
        const secret = found.groups!["secret"]!;
        const isQuoted = /["'\x60]/.test(latin1[at + found[0].length - secret.length - 1]!);
        // What the judge refuses wherever it stands may be left out.
        if (!may && rule.likely && !couldKeep(rule, secret, "unknown", isQuoted)) continue;
        expect(may, `${rule.id}: ${JSON.stringify(latin1.slice(Math.max(0, at - 20), at + 60))}`).toBe(true);
      }
  return counts;
}

test("each match in a rule's samples is let through", () => {
  let matches = 0;
  for (const one of looked) {
    const sample = samples[one.rule.id];
    if (!sample) continue;
    const random = createRandom(`looks ${one.rule.id}`);
    const texts = [...(sample.places ?? assignments), ...Object.values(sample.misses)].map((place) =>
      Buffer.from(place(sample.value(random), random)),
    );
    const found = texts.reduce((sum, text) => sum + compare(one, text).matches, 0);
    expect(found, one.rule.id).toBeGreaterThan(0);
    matches += found;
  }
  expect(looked.length).toBeGreaterThan(20);
  expect(matches).toBeGreaterThan(150);
}, 60_000);

const pieces = [
  ...["=", ": ", ":", " = ", '": "', '": ', "': '", '="', " => ", "->", "(", ")", '("', '")', ", ", '", "', " ", "\t"],
  ...[
    '"',
    "'",
    "`",
    '\\"',
    "&quot;",
    "--",
    " --",
    "-",
    ".",
    "_",
    "\n",
    " =\n  ",
    "\r\n",
    ">",
    "</",
    "<",
    "[",
    "]",
    "{",
  ],
  ...[
    "null",
    "undefined",
    "true",
    "None",
    "string",
    "String",
    "value",
    "default",
    "name",
    "export ",
    "set ",
    "Bearer ",
  ],
  ...[
    "hunter2-and-more",
    "abc",
    "12345678",
    "x",
    "os.environ",
    "new ",
    "type=str, ",
    "@",
    "://user",
    "|",
    "$",
    ";",
    "}",
  ],
  ...["password", "secret", "apiKey", "auth", "login ", "identified by ", "KEY_", "${", "}}", "é", "#"],
];

test("each match in texts of what patterns ask for is let through", () => {
  const int = createInt(71);
  let [matches, told] = [0, 0];
  for (const one of looked) {
    const keywords = [...one.anchors.keys()];
    for (let round = 0; round < 60; round++) {
      const anyPiece = (): string => pieces[int(pieces.length)]!;
      const parts = Array.from({ length: 300 }, () => (int(5) === 0 ? keywords[int(keywords.length)]! : anyPiece()));
      const counts = compare(one, Buffer.from(parts.join(""), int(2) === 0 ? "utf8" : "latin1"));
      matches += counts.matches;
      told += counts.told;
    }
  }
  expect(matches).toBeGreaterThan(5000);
  expect(told).toBeGreaterThan(50_000);
}, 120_000);

test("of the places of code with a word of tokens, two of five are told", () => {
  const folder = join(import.meta.dirname, "../../src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const one = looked.find(({ rule }) => rule.id === "generic-token")!;
  let [asked, told] = [0, 0];
  for (const name of files) {
    const counts = compare(one, readFileSync(join(folder, name)));
    asked += counts.asked;
    told += counts.told;
  }
  expect(asked).toBeGreaterThan(500);
  expect(told / asked).toBeGreaterThan(0.4);
}, 60_000);

test.each([
  ["generic-token", "token"],
  ["generic-password", "password"],
])("of %s that has no value the look tells it, and lets through what only begins or ends so", (id, name) => {
  const { look } = looked.find(({ rule }) => rule.id === id)!;
  const frames: readonly ((value: string) => string)[] = [
    (value) => `${name}": ${value}, "text": "words"}\n`,
    (value) => `${name}": ${value}}\n`,
    (value) => `${name}: ${value}, other\n`,
  ];
  const may = (text: string): boolean => mayBegin(look, Buffer.from(text), 0, text.length);
  const random = createRandom("no value");
  for (const frame of frames)
    for (const word of ["null", "None", "undefined", "true", "false"]) {
      expect(may(frame(word)), frame(word)).toBe(false);
      const values = [
        ...[`${word}${random.base62(12)}`, `${word}-${random.hex(8)}`, `${word}.${random.base36(9)}`],
        ...[`${random.base62(9)}${word}`, `${word}_${random.base64url(20)}x`, random.base62(24)],
      ];
      for (const value of values) expect(may(frame(value)), frame(value)).toBe(true);
    }
});

test("a pattern is not run where its look tells that no match begins", () => {
  const rule = createRule(/acme(?<secret>=\w{4,9})/, "acme");
  const facts = { ...readPatternFacts(rule), look: lookOf(/acme(?<secret>=x)/, "acme") };
  const pattern = preparePattern(rule, facts);
  const run = (text: string): LineMatch[] => {
    const matches: LineMatch[] = [];
    const buffer = Buffer.from(text);
    runPattern(pattern, buffer, { slice: undefined, floor: 0, begin: 0, end: 1, ceiling: buffer.length }, matches);
    return matches;
  };
  expect(run("acme=word")).toEqual([]);
  expect(pattern.expression).toBeUndefined();
  expect(run("acme=xxxx").map(({ start, end }) => [start, end])).toEqual([[4, 9]]);
});
