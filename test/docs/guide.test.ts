import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { rules } from "../../src/rules/index.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/guide.md"), "utf8").replaceAll("\\|", "¦");
const source = readFileSync(join(import.meta.dirname, "../../hook/commands.ts"), "utf8");
const commands = [...source.matchAll(/^ {2}"?([a-z-]+)"?: (?:scans|others|async \(\)) ?(?:=>|,)/gm)].map(
  ([, name]) => name!,
);
const listed = [...page.matchAll(/`(?:[^`\n]*¦ )?leakgate ([a-z-]+)([^`\n]*)`/g)].map(([, name, rest]) => ({
  name: name!,
  words: rest!
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "" && !word.startsWith("-")),
}));

test("every row of the guide's page names a command that is there, with a rule or a kind that is there", () => {
  expect(listed.length).toBeGreaterThan(30);
  const ids = rules.map(({ id }) => id);
  for (const { name, words } of listed) {
    expect(commands).toContain(name);
    if (name === "explain") expect(ids).toContain(words[0]);
    if (name === "rules")
      expect(
        ids.some((id) => id.includes(words[0]!)),
        words[0],
      ).toBe(true);
    if (name === "checklist") expect(Object.keys(credentials)).toContain(words[0]);
  }
});

test("every row shows a command or says that there is none", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| the guide|^\|---/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, , does, see] = row.split("|").map((cell) => cell.trim());
    expect(/`(?:leakgate|npm|echo|some-command)/.test(see!) || /^nothing/.test(does!), row).toBe(true);
  }
});
