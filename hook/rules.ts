import { ExitStatus } from "../src/errors.ts";
import { readPolicy } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { renderPlural } from "../src/reporters/phrases.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { loadConfig } from "./config.ts";

export const rulesCommand: Command = {
  summary: "list the rules that are in force here",
  help: `Usage: leakgate rules [WORD] [--format text|json]

Lists the rules in force by the configuration at HEAD, one a line: id, level, what it finds. With WORD only those whose
id holds it.

Exit status: 0 · 2 usage or configuration
`,
  options: { format: { type: "string" } },
  async run({ text, positionals }, shell) {
    const format = chooseWord("--format", text["format"] ?? "text", ["text", "json"]);
    const config = await loadConfig(await readPolicy("HEAD"));
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
