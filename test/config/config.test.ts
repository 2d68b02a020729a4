import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { CustomRule } from "../../src/config/custom-rule.ts";
import { createConfig, parseCustomRules } from "../../src/config/index.ts";
import { parseSettings } from "../../src/config/parse.ts";
import { createPathFilter } from "../../src/config/paths.ts";
import { ToolError } from "../../src/errors.ts";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { decodeRules, encodeRules } from "../../src/threads/rule-list.ts";
import { createToken } from "../judge/token.ts";

const parse = (text: string) => createConfig({ config: { name: ".leakgate.yaml", text } });
const [first, second] = rules as [(typeof rules)[number], (typeof rules)[number]];

function failure(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ToolError) return `${error.message} | ${error.hint} | ${error.exitStatus}`;
    throw error;
  }
  throw new Error("it was accepted");
}

test("no file is the whole catalogue at its own levels", () => {
  expect(createConfig({})).toEqual({ rules, exclude: [], suppressions: [], baseline: new Set() });
  expect(parse("")).toEqual(createConfig({}));
  expect(parse("# only a comment\n")).toEqual(createConfig({}));
});

test("levels are changed and rules taken out by their id", () => {
  const config = parse(`rules:\n  ${first.id}: warning\n  ${second.id}: off\n`);
  expect(config.rules.find((rule) => rule.id === first.id)?.level).toBe("warning");
  expect(config.rules.some((rule) => rule.id === second.id)).toBe(false);
  expect(config.rules).toHaveLength(rules.length - 1);
});

test("a level that is chosen stays, also for what blocks by its name where nobody chose", () => {
  const text = Buffer.from(`RAPID7_API_KEY=${randomUUID()}\n`);
  const levels = (configuration: string) =>
    createScanner(decodeRules(encodeRules(parse(configuration).rules)!))
      .scan(text)
      .map((candidate) => [candidate.rule.id, judgeCandidate(candidate, "data").level]);
  expect(levels("")).toEqual([["rapid7-api-key", "error"]]);
  for (const level of ["note", "warning", "error"])
    expect(levels(`rules:\n  rapid7-api-key: ${level}\n`)).toEqual([["rapid7-api-key", level]]);
});

test("what tests make for themselves is a warning there, unless the configuration asks for more", () => {
  const secret = ["Super", "Secret", "123"].join("");
  const levels = (text: string, path: string, line = `const password = "${secret}";`) =>
    createScanner(decodeRules(encodeRules(parse(text).rules)!))
      .scan(Buffer.from(line))
      .map((candidate) => judgeCandidate(candidate, classifyPath(path)).level);
  for (const [path, relaxed] of [
    ["src/login.ts", "error"],
    ["test/login.ts", "warning"],
    ["docs/login.md", "warning"],
  ] as const) {
    expect(levels("", path)).toEqual([relaxed]);
    expect(levels("fixtures: warning", path)).toEqual([relaxed]);
    expect(levels("fixtures: error", path)).toEqual(["error"]);
  }
  // Random, in documentation: likely.
  const token = createToken(32);
  const levelsOfToken = (text: string) => levels(text, "docs/login.md", `api_token: "${token}"`);
  expect(levelsOfToken("")).toEqual(["warning"]);
  expect(levelsOfToken("fixtures: warning")).toEqual(["warning"]);
  expect(levelsOfToken("fixtures: likely")).toEqual(["error"]);
  expect(levels("fixtures: likely", "test/login.ts")).toEqual(["warning"]);
});

test("a rule of one's own joins the catalogue", () => {
  const text = `custom-rules:
  - id: contoso-api-key
    label: a Contoso API key
    keywords: [CTSO_]
    pattern: ctso_(?<secret>[0-9a-z]{32})
    ignore-case: true
    level: warning
`;
  const rule = parse(text).rules.at(-1);
  expect(rule).toMatchObject({ id: "contoso-api-key", level: "warning", keywords: ["ctso_"], highEntropy: false });
  expect(rule?.pattern.flags).toContain("i");
  expect(parse(`${text}rules:\n  contoso-api-key: off\n`).rules).toEqual(rules);
  const tried = `${text}    finds: [a line]\n`;
  const { samples } = parseSettings({ name: "c", text: tried }, []);
  expect([...samples]).toEqual([["contoso-api-key", { finds: ["a line"], ignores: [] }]]);
  const second = text.slice(text.indexOf("  - id"));
  const taken = '2:5: there is already a rule "contoso-api-key" | Give it an id of its own, with your organisation';
  expect(failure(text + second)).toContain(taken.replace("2:5", "8:5"));
  expect(() => parseSettings({ name: "c", text }, ["contoso-api-key"])).toThrow("2:5: there is already a rule");
});

test.each([
  ["exclud: []", '.leakgate.yaml:1:1: "exclud" is not a key of the configuration | Did you mean "exclude"? | 2'],
  [
    "exclude: vendor",
    ".leakgate.yaml:1:10: exclude must be a list | Write each item on a line of its own, after a dash. | 2",
  ],
  ["exclude:\n  - 5", "2:5: a path to exclude must be text"],
  [`rules:\n  ${first.id}: warn`, 'is not a level | Did you mean "warning"? | 2'],
  [`rules:\n  ${first.id}x: off`, `2:3: there is no rule "${first.id}x" | Did you mean "${first.id}"?`],
  ["fixtures: err", '.leakgate.yaml:1:11: "err" is not a level of fixtures | Did you mean "error"? | 2'],
  ["../elsewhere.yaml", "1:1: the configuration must be a mapping | Write key: value, one a line. A symbolic link or"],
  ["rules: [a]", "rules must be a mapping"],
  ["custmo-rlues: []", 'is not a key of the configuration | Did you mean "custom-rules"?'],
  [
    `custom-rules:\n  - {id: ${first.id}, label: x, keywords: [abc], pattern: 'abc(?<secret>x)'}`,
    `2:5: there is already a rule "${first.id}"`,
  ],
  ["exclude: [a", "not valid YAML"],
  ["a: 1\na: 2", "not valid YAML: duplicate key"],
  ["exclude: &x [a]\nrules: *x", "aliases are not supported"],
  ["custom-rules: 5", "1:15: custom-rules must be a list"],
  ["fixtures: [a]", "1:11: fixtures must be text"],
  [`rules:\n  ${first.id}: [a]`, `the level of ${first.id} must be text`],
  ["rules:\n  zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz: off", 'zzzz" | `leakgate rules` lists all. | 2'],
  ["custom-rules:\n  - id: x", '2:9: "x" is not a rule id | Use two or more lower-case words joined by dashes'],
  [
    'custom-rules:\n  - pattern: "a\\s(?<secret>b)"',
    "not valid YAML: bad dq escape | Put a pattern between single quotes",
  ],
  ["custom-rules:\n  - id: a-b", "the custom rule has no label"],
])("%j is refused with its place and a way out", (text, expected) => {
  expect(failure(text)).toContain(expected);
});

test.each([
  ["(?<secret>", "is not a JavaScript regular expression: Unterminated group | Custom patterns"],
  ["abc", "has no group (?<secret>…)"],
  ["(?<![a-z])(?<secret>a)", "cannot be run in linear time: lookbehind | Write what stands before the value outside"],
  ["x(?<=x)(?<secret>a)", "cannot be run in linear time: lookbehind | "],
  ["(?i)(?<secret>a)", "and ignore-case: true is a key of the rule"],
  ["(?<secret>a)(?=b)", "cannot be run in linear time: invalid or unsupported Perl syntax: (?="],
  ["(?<x>a)(?<secret>b)\\1", "cannot be run in linear time: invalid escape sequence: \\1"],
  ["(?<secret>a{2000})", "cannot be run in linear time: invalid repeat count"],
  ["(?<secret>a*)", "matches nothing at all"],
])("the pattern %j is refused", (pattern, expected) => {
  const text = `custom-rules:\n  - id: a-b\n    label: x\n    keywords: [abc]\n    pattern: '${pattern}'\n`;
  expect(failure(text)).toContain(expected);
});

test("a custom rule comes with the samples that it is to be tested on", () => {
  const text = `custom-rules:
  - {id: contoso-key, label: a Contoso key, keywords: [CTSO_], pattern: 'ctso_(?<secret>x+)', finds: [ctso_x], ignores: [ctso_]}
  - {id: contoso-pin, label: a Contoso pin, keywords: [pin], pattern: 'pin (?<secret>x+)', ignore-case: true, level: note}
`;
  const [key, pin] = parseCustomRules({ name: "c", text }) as [CustomRule, CustomRule];
  expect(key).toMatchObject({
    rule: {
      id: "contoso-key",
      label: "a Contoso key",
      level: "error",
      keywords: ["ctso_"],
      pattern: /ctso_(?<secret>x+)/,
    },
    samples: { finds: ["ctso_x"], ignores: ["ctso_"] },
  });
  expect(pin).toMatchObject({
    rule: { id: "contoso-pin", level: "note", pattern: /pin (?<secret>x+)/i, highEntropy: false, linear: true },
    samples: { finds: [], ignores: [] },
  });
  expect(() => parseCustomRules({ name: "c", text: text.replace("contoso-key", first.id) })).toThrow(
    /^c:2:5: there is already/,
  );
});

test.each([
  ["vendor/**", "vendor/a/b.js", true],
  ["vendor/", "vendor/a/.hidden", true],
  ["/vendor/", "vendor/a", true],
  ["vendor/", "src/vendor/a", false],
  ["**/vendor/", "src/vendor/a", true],
  ["*.lock", "deep/er/yarn.lock", true],
  ["*.lock", "yarn.lock.txt", false],
  ["src/*.ts", "src/deep/a.ts", false],
  ["!src/**", "lib/a.ts", false],
  ["#a", "#a", true],
  ["{a,b}.txt", "b.txt", true],
])("the glob %j and the path %j: %s", (glob, path, excluded) => {
  expect(createPathFilter([glob])(path)).toBe(excluded);
});
