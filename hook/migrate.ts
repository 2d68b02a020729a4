import { existsSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { parseBaseline, renderBaseline } from "../src/config/baseline.ts";
import type { NamedText } from "../src/config/files.ts";
import { createConfig } from "../src/config/index.ts";
import { ConfigError, ExitStatus, UsageError } from "../src/errors.ts";
import { readTree } from "../src/git/range.ts";
import { readTopLevel } from "../src/git/work-tree.ts";
import { type Carried, type CarriedRule, join } from "../src/migrate/carried.ts";
import { createTest } from "../src/migrate/choose.ts";
import { readGitleaksConfig, readGitleaksIgnore } from "../src/migrate/gitleaks.ts";
import { findGlobs } from "../src/migrate/globs.ts";
import { readDetectSecrets, readSecretlint, readSecretlintIgnore } from "../src/migrate/others.ts";
import { addToConfig } from "../src/migrate/render.ts";
import { baselineFile, configFile, suppressionsFile } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { wrapText } from "../src/reporters/style.ts";
import { addSuppression } from "./allow.ts";
import type { Command } from "./commands.ts";
import { type Chosen, chooseFiltered, choosePlaces } from "./migrate-scan.ts";
import { typeFromHere } from "./shell.ts";
import { starterConfig } from "./starter-config.ts";
import { changeTracked, readIfThere } from "./write-file.ts";

const readers: Readonly<Record<string, (file: NamedText) => Carried>> = {
  ".gitleaks.toml": readGitleaksConfig,
  "gitleaks.toml": readGitleaksConfig,
  ".betterleaks.toml": readGitleaksConfig,
  ".gitleaksignore": readGitleaksIgnore,
  ".betterleaksignore": readGitleaksIgnore,
  ".secrets.baseline": readDetectSecrets,
  ".secretlintrc": readSecretlint,
  ".secretlintrc.json": readSecretlint,
  ".secretlintrc.yaml": readSecretlint,
  ".secretlintrc.yml": readSecretlint,
  ".secretlintignore": readSecretlintIgnore,
};

export const migrate: Command = {
  summary: "take over what another scanner was told",
  help: `Usage: leakgate migrate [--write]

Reads, at the top of the repository:
  ${wrapText("", Object.keys(readers).join(", "), 2, 118)}
Paths and rules go into ${configFile}, findings that may stay into ${suppressionsFile}, findings that were only
known into ${baselineFile}. Fingerprints are of values, so the files and commits that are named are scanned.
Says what it could not carry over, and why. Inline marks (gitleaks:allow and its like) need no migration.

  --write   write the files; without it they are only shown

Exit status: 0 · 2 nothing to migrate, or a file is wrong · 3 something could not be read
`,
  optionsOnly: true,
  options: { write: { type: "boolean" } },
  async run({ flag }, shell) {
    const top = await readTopLevel();
    const at = (name: string) => joinPath(top, name);
    const names = Object.keys(readers).filter((name) => existsSync(at(name)));
    if (names.length === 0)
      throw new UsageError(
        "no file of another scanner is at the top of this repository",
        `Known: ${Object.keys(readers).join(", ")}.`,
      );
    const carried = join(names.map((name) => readers[name]!({ name, text: readFileSync(at(name), "utf8") })));
    const left = [...carried.left];
    const read = (name: string) => readIfThere(at(name));

    const globs = await chooseGlobs(carried, left);
    const rules = keepRules(carried.rules, read(configFile), left);
    const config = addToConfig(read(configFile) || firstLine, globs, rules);
    const parsed = createConfig({ config: { name: configFile, text: config } });
    // What an exclusion covers needs no entry; the places themselves are looked into all the same.
    const everything = { ...parsed, exclude: [] };
    const chosen = [
      ...(await choosePlaces(carried.places, everything, left)),
      ...(await chooseFiltered(carried.filters, parsed, left)),
    ];
    const files: [string, string][] = [];
    if (globs.length + rules.length > 0) files.push([configFile, config]);
    const decided = chosen.filter((each) => each.decided);
    if (decided.length > 0) files.push([suppressionsFile, addAll(read(suppressionsFile), decided)]);
    const settled = new Set(decided.map(({ fingerprint }) => fingerprint));
    const known = chosen.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !settled.has(fingerprint));
    if (known.length > 0) {
      const before = parseBaseline({ name: baselineFile, text: read(baselineFile) });
      files.push([baselineFile, renderBaseline([...before, ...known])]);
    }
    shell.tell(`read: ${names.join(", ")}\n`);
    for (const [name, text] of files) {
      if (flag["write"]) changeTracked(top, name, () => text);
      shell.out.write(`\n${flag["write"] ? "written" : "would write"}: ${name}\n${indent(text)}`);
    }
    if (left.length > 0) shell.out.write(`\nnot carried over:\n${indent(`${left.join("\n")}\n`)}`);
    if (files.length === 0) shell.tell("\nNothing of it is needed here.\n");
    else if (flag["write"])
      shell.tell(
        `\nIt counts once it is committed:\n  git add ${files.map(([name]) => typeFromHere(top, name)).join(" ")}\n  git commit\n`,
      );
    else shell.tell(`\nWrite it with: ${shell.invocation} migrate --write\n`);
    return ExitStatus.clean;
  },
};

const firstLine = starterConfig.slice(0, starterConfig.indexOf("\n") + 1);

const indent = (text: string): string => escapeLines(text).replace(/^(?=.)/gm, "  ");
const escapeLines = (text: string): string => text.split("\n").map(escapeTerminal).join("\n");

function addAll(text: string, decided: readonly Chosen[]): string {
  return decided.reduce(
    (file, { fingerprint, from }) =>
      file.includes(fingerprint)
        ? file
        : addSuppression(file, { kind: "external", fingerprint, reason: `let stay before, by ${from}` }),
    text,
  );
}

async function chooseGlobs({ excludes }: Carried, left: string[]): Promise<string[]> {
  const paths = [...(await readTree("HEAD")).keys()];
  const chosen = excludes.flatMap(({ expression, globs, from }) => {
    if (expression === undefined) return globs ?? [];
    try {
      const found = findGlobs(expression, createTest(expression), paths);
      if (!found) left.push(`${from}: ${expression}: no file shows what it means, or no globs say the same`);
      return found ?? [];
    } catch {
      left.push(`${from}: ${expression}: not an expression that RE2 knows`);
      return [];
    }
  });
  return [...new Set(chosen)];
}

/** Those that leakgate can run and does not have. */
function keepRules(rules: readonly CarriedRule[], config: string, left: string[]): CarriedRule[] {
  const kept: CarriedRule[] = [];
  for (const rule of rules) {
    try {
      createConfig({ config: { name: configFile, text: addToConfig(config, [], [...kept, rule]) } });
      kept.push(rule);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      left.push(`rule ${rule.id}: ${error.message.replace(/^[^:]*:\d+:\d+: /, "")}`);
    }
  }
  return kept;
}
