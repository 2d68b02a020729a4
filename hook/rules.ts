import { join } from "node:path";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { readTopLevel } from "../src/git/work-tree.ts";
import { configFile } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { renderPlural } from "../src/reporters/phrases.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { testRule } from "./rules-test.ts";
import { readScanConfig, readText } from "./scan-config.ts";
import type { Shell } from "./shell.ts";

export const rulesCommand: Command = {
  summary: "list the rules that are in force here",
  help: `Usage: leakgate rules [WORD] [--format text|json] [--config FILE]
       leakgate rules test [--config FILE]

Lists the rules in force by the configuration at HEAD (or by FILE), one a line: id, level, what it finds. With WORD only
those whose id holds it.

rules test runs each custom rule of ${configFile} in the working tree (or of FILE) on its own samples: every text of
"finds" must hold a finding, none of "ignores".

Exit status: 0 · 1 a sample that a custom rule gets wrong · 2 usage or configuration
`,
  options: { format: { type: "string" }, config: { type: "string" } },
  async run({ text, positionals }, shell) {
    const isTest = positionals[0] === "test";
    if (positionals.length > 1)
      throw new UsageError(
        isTest ? "rules test tries all custom rules of one file" : "rules takes one word",
        isTest
          ? "Name another file by --config FILE."
          : "Rules are listed whose id holds it: `leakgate rules azure-sql`.",
      );
    if (isTest) return testRules(text["config"], shell);
    const format = chooseWord("--format", text["format"] ?? "text", ["text", "json"]);
    const config = await readScanConfig(text["config"]);
    const word = (positionals[0] ?? "").toLowerCase();
    const listed = config.rules.filter((rule) => rule.id.includes(word)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (format === "json") {
      const records = listed.map(({ id, label, level, credential, source }) => ({
        id,
        label,
        level,
        credential,
        source,
      }));
      shell.out.write(`${JSON.stringify(records, undefined, 2)}\n`);
      return ExitStatus.clean;
    }
    const width = Math.max(0, ...listed.map((rule) => rule.id.length));
    const lines = listed.map(
      (rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${escapeTerminal(rule.label)}`,
    );
    shell.out.write(`${[...lines, renderPlural(listed.length, "rule")].join("\n")}\n`);
    return ExitStatus.clean;
  },
};

async function testRules(named: string | undefined, shell: Shell): Promise<ExitStatus> {
  const file = named ?? join(await readTopLevel(), configFile);
  const { parseCustomRules } = await import("../src/config/index.ts");
  const text = readText(
    file,
    named === undefined ? "`leakgate init --configuration` writes one to begin with." : undefined,
  );
  const custom = parseCustomRules({ name: named ?? configFile, text });
  if (custom.length === 0) shell.tell(`${named ?? configFile} has no custom-rules: docs/configuration.md shows one.\n`);
  let wrong = 0;
  for (const { rule, samples } of custom) {
    const verdicts = testRule(rule, samples);
    if (verdicts.length === 0) shell.out.write(`${rule.id}  has no samples: add finds and ignores\n`);
    for (const { sample, wanted, ok, why } of verdicts) {
      if (!ok) wrong++;
      if (!ok || !shell.quiet)
        shell.out.write(
          `${ok ? "ok    " : "WRONG "}  ${rule.id}  ${ok ? wanted : `not ${wanted}`}: ${escapeTerminal(sample)}\n`,
        );
      if (why) shell.out.write(`        ${why}\n`);
    }
  }
  shell.tell(`${renderPlural(custom.length, "custom rule")}, ${renderPlural(wrong, "sample")} wrong\n`);
  return wrong > 0 ? ExitStatus.findings : ExitStatus.clean;
}
