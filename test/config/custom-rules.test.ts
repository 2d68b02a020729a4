import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { expectBlocked, withGate } from "../hook/gate.ts";

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
