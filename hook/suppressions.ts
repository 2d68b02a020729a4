import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderNearest } from "../src/config/nearest.ts";
import { parseSuppressions } from "../src/config/suppressions.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { readTopLevel } from "../src/git/unstaged.ts";
import { suppressionsFile } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { scanHistory } from "../src/scan-history.ts";
import type { Config, SuppressionEntry } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";

export const suppressions: Command = {
  summary: "check what may stay: expired, unused, doubled",
  help: `Usage: leakgate suppressions check

Reads ${suppressionsFile} of the working tree and scans the whole history. Expired and doubled entries are
errors; one that fits nothing in the history any more is only told.

Exit status: 0 · 1 entries to take out · 2 the file is wrong · 3 the history could not be read
`,
  options: {},
  async run({ positionals: [action = "", ...others] }, shell) {
    if (action !== "check" || others.length > 0) {
      throw new UsageError("suppressions has one action: check", renderNearest(action, ["check"]));
    }
    const file = join(await readTopLevel(), suppressionsFile);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const entries = parseSuppressions({ name: suppressionsFile, text });
    const used = await listUsed(await readScanConfig(undefined));
    const problems = entries.flatMap((entry, place) => describe(entry, entries.slice(0, place), used));
    for (const { says } of problems) shell.out.write(`${escapeTerminal(says)}\n`);
    shell.tell(`${entries.length} ${entries.length === 1 ? "entry" : "entries"}, ${problems.length} to look at\n`);
    return problems.some(({ isError }) => isError) ? ExitStatus.findings : ExitStatus.clean;
  },
};

function describe(entry: SuppressionEntry, before: readonly SuppressionEntry[], used: ReadonlySet<string>) {
  const { fingerprint, expires, reason } = entry;
  const tell = (what: string, isError: boolean) => ({ says: `${fingerprint}  ${what}  (${reason})`, isError });
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...(expires !== undefined && expires < today ? [tell(`expired on ${expires}`, true)] : []),
    ...(before.some((other) => other.fingerprint === fingerprint) ? [tell("is there twice", true)] : []),
    ...(used.has(fingerprint) ? [] : [tell("fits nothing in the history", false)]),
  ];
}

async function listUsed(config: Config): Promise<ReadonlySet<string>> {
  const { findings } = await scanHistory({}, config, { repositoryKey: readScanKey });
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}
