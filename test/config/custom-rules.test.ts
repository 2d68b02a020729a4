import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testRule } from "../../hook/rules-test.ts";
import { starterConfig } from "../../hook/starter-config.ts";
import { createConfig, parseCustomRules } from "../../src/config/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { expectBlocked, withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";
import { createRandom } from "../rules/random.ts";

const rule = (pattern: string) =>
  `custom-rules:\n  - id: contoso-key\n    label: a Contoso key\n    keywords: [ctso_]\n    pattern: '${pattern}'\n`;

const scanWith = (pattern: string, text: string) => {
  const { rules } = createConfig({ config: { name: "c", text: rule(pattern) } });
  return createScanner(rules.filter(({ id }) => id === "contoso-key")).scan(Buffer.from(text));
};

/** Each takes a backtracking engine longer than the age of the universe on this text. */
test.each([
  "ctso_(?<secret>(?:a+)+)!",
  "ctso_(?<secret>(?:a|aa)+)$",
  "ctso_(?<secret>(?:a*)*)b",
  "ctso_(?<secret>(?:.*)*)!",
])(
  "the pattern %j of a stranger cannot hang the scanner",
  (pattern) => {
    expect(scanWith(pattern, `ctso_${"a".repeat(4000)}\n`.repeat(3))).toEqual([]);
  },
  20_000,
);

test("what such an engine finds is what the pattern says, in every window", () => {
  const found = scanWith(
    "\\bctso_(?<secret>[0-9a-z]{8})(?:\\s|$)",
    "x ctso_abcdefgh ctso_ijklmnop,ctso_qrstuvwx\né ctso_12345678\n",
  );
  expect(found.map(({ secret, region }) => [secret.reveal(), region.startLine, region.startColumn])).toEqual([
    ["abcdefgh", 1, 8],
    ["qrstuvwx", 1, 36],
    ["12345678", 2, 8],
  ]);
});

test("a custom rule is tested by its own samples, blocks a commit, and is found in a history", () =>
  withGate(async (gate) => {
    const file = join(gate.path, ".leakgate.yaml");
    const samples = "    finds: ['key = ctso_<[0-9a-z]{32}>', ctso_short]\n    ignores: [ctso_]\n";
    writeFileSync(file, rule("ctso_(?<secret>[0-9a-z]{32})") + samples);
    const wrong = await gate.leakgate(["rules", "test"]);
    expect([wrong.status, wrong.stdout]).toEqual([
      1,
      expect.stringContaining("WRONG   contoso-key  not found: ctso_short"),
    ]);
    writeFileSync(file, rule("ctso_(?<secret>[0-9a-z]{32})") + samples.replace(", ctso_short", ""));
    const right = await gate.leakgate(["rules", "test"]);
    expect([right.status, right.stdout]).toEqual([0, expect.stringContaining("1 custom rule, 0 samples wrong")]);

    await gate.commit("Rule");
    const value = `ctso_${"a1b2c3d4".repeat(4)}`;
    gate.write("a.txt", `key = ${value}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:12", value);
    await gate.git("commit", "--quiet", "--no-verify", "--message=x");
    const history = await gate.leakgate(["scan", "--history"]);
    expect([history.status, history.stdout]).toEqual([1, expect.stringContaining("contoso-key")]);
  }));

const judgeOne = (fields: string, sample: string, list = "finds") => {
  const text = `custom-rules:\n  - id: contoso-key\n    label: a Contoso key\n${fields}\n    ${list}: ['${sample}']\n`;
  return parseCustomRules({ name: "c", text }).flatMap(({ rule, samples }) => testRule(rule, samples));
};
const byPrefix = "    keywords: [ctso_]\n    pattern: 'ctso_(?<secret>[0-9a-z]{32})'";
const byName = "    keywords: [contoso_key]\n    pattern: 'contoso_key: (?<secret>[0-9a-f]{40})'";

test.each([
  [byPrefix, "key = ctso_<[0-9a-z]{31}>", "The pattern does not match it."],
  [byPrefix, "key = ctso_<[0-9a-z]+>", "Random characters are filled in only for <[…]{N}>"],
  [byPrefix, String.raw`key = ctso_<\w{32}>`, "Random characters are filled in only for <[…]{N}>"],
  [byPrefix, "key = ctso_<[0-9a-z]{32}", "Random characters are filled in only for <[…]{N}>"],
  [byPrefix.replace(/'(.*)'/, '"$1\\b"'), "key = ctso_<[0-9a-z]{32}>", "between single quotes"],
  [byPrefix, "key = ctso_<base62(32)>", "Random characters are filled in only for <[…]{N}>"],
  [
    byPrefix.replace("[ctso_]", "[contoso, tso-]"),
    "key = ctso_<[0-9a-z]{32}>",
    "none stands in this text: contoso, tso-.",
  ],
  [byPrefix.replace("[ctso_]", "[contoso]"), `contoso ${" ".repeat(330)}ctso_<[0-9a-z]{32}>`, "too far from a keyword"],
  [byName, "CONTOSO_KEY: <[0-9a-f]{40}>", "set ignore-case: true"],
  [byPrefix.replace(/'(.*)'/, "'/$1/i'"), "key = ctso_<[0-9a-z]{32}>", "begins and ends with a slash"],
])("why a rule misses its sample is said: %#", (fields, sample, why) => {
  expect(judgeOne(fields, sample)).toEqual([{ sample, wanted: "found", ok: false, why: expect.stringContaining(why) }]);
});

test("of a sample all is shown but what could be a value", () => {
  const random = createRandom("samples");
  const shown: readonly (readonly [sample: string, shown: string])[] = [
    ["ACME_KEY=a1b2c3d4e5f6", "ACME_KEY=a1b2c3d4e5f6"],
    [`ACME_KEY=${random.hex(32)}`, "ACME_KEY=…"],
    [`ACME_KEY=${random.base62(38)}7F==;`, "ACME_KEY=…;"],
    [`ACME_KEY=${random.from("abcdefghijklmnopqrstuvwxyz", 34)}`, "ACME_KEY=…"],
    ["ACME_ORDERS_CONNECTION_SECRET=short", "ACME_ORDERS_CONNECTION_SECRET=short"],
  ];
  for (const [sample, text] of shown) expect(judgeOne(byPrefix, sample)).toMatchObject([{ sample: text }]);
});

test("why a rule finds what it is to ignore is said, and of a right sample nothing", () => {
  const long = "ctso_<[0-9a-z]{40}>";
  expect(judgeOne(byPrefix, long, "ignores")).toMatchObject([
    { ok: false, why: expect.stringContaining("matches it") },
  ]);
  expect(judgeOne(byPrefix, long)).toEqual([{ sample: long, wanted: "found", ok: true }]);
});

test("the rules that docs/configuration.md and the starter configuration show get their samples right", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
  const shown = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text!);
  const starter = starterConfig.slice(starterConfig.indexOf("# custom-rules:")).replaceAll(/^# /gm, "");
  const verdicts = [...shown, starter].flatMap((text) =>
    parseCustomRules({ name: "c", text }).flatMap(({ rule, samples }) => testRule(rule, samples)),
  );
  expect(verdicts.length).toBeGreaterThanOrEqual(6);
  for (const text of [...shown, starter].filter((text) => text.includes("ctso_"))) expect(text).toContain("\\b'\n");
  expect(verdicts.filter(({ ok }) => !ok)).toEqual([]);
});

test("rules test says what to do where there is no configuration, no rule in it, or a wrong sample", () =>
  withGate(async (gate) => {
    const none = await gate.leakgate(["rules", "test"]);
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringContaining("init --configuration` writes one to begin with."),
    ]);
    const file = join(gate.path, ".leakgate.yaml");
    writeFileSync(file, "fixtures: warning\n");
    const empty = await gate.leakgate(["rules", "test"]);
    expect(empty.stdout + empty.stderr).toContain(
      ".leakgate.yaml has no custom-rules: docs/configuration.md shows one.",
    );
    writeFileSync(file, `${rule("ctso_(?<secret>[0-9a-z]{32})")}    finds: [ctso_short]\n`);
    const wrong = await gate.leakgate(["rules", "test"]);
    expect(wrong.stdout).toContain("not found: ctso_short\n        The pattern does not match it.");
    // Of a value that was pasted nothing is repeated.
    const pasted = createGitHubToken();
    const samples = `    finds: ['ctso_key = "${pasted}"', '<[${pasted}]{x}>']\n    ignores: ['${pasted} ctso_${"a1b2c3d4".repeat(4)}']\n`;
    writeFileSync(file, `${rule("ctso_(?<secret>[0-9a-z]{32})")}${samples}`);
    const { stdout, stderr, status } = await gate.leakgate(["rules", "test"]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('not found: ctso_key = "…"')]);
    expect(stdout).toContain("not ignored: … …");
    expect(stdout + stderr).not.toContain(pasted.slice(4, 20));
  }));
