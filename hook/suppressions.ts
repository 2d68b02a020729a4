import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBaseline } from "../src/config/baseline.ts";
import { renderNearest } from "../src/config/nearest.ts";
import { parseSuppressions } from "../src/config/suppressions.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { readTopLevel } from "../src/git/work-tree.ts";
import { baselineFile, suppressionsFile } from "../src/policy/index.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import type { Finding, SuppressionEntry } from "../src/types.ts";
import { renderDebt } from "./baseline.ts";
import type { Command } from "./commands.ts";
import { scanFindings } from "./history-findings.ts";
import { readScanConfig } from "./scan-config.ts";
import { readIfThere } from "./write-file.ts";

export const suppressions: Command = {
  summary: "check what may stay: expired, unused, doubled",
  help: `Usage: leakgate suppressions check

Reads ${suppressionsFile} of the working tree and scans the whole history. Expired and doubled entries are
errors; one that fits nothing in the history any more, or stands out of order, is only told. The debt in
${baselineFile} is counted.

Exit status: 0 · 1 entries to take out · 2 the file is wrong · 3 not all of the history could be read
`,
  options: {},
  async run({ positionals: [action = "", ...others] }, shell) {
    if (action !== "check" || others.length > 0) {
      throw new UsageError("suppressions has one action: check", renderNearest(action, ["check"]));
    }
    const top = await readTopLevel();
    const entries = parseSuppressions({ name: suppressionsFile, text: readIfThere(join(top, suppressionsFile)) });
    const { found, isWhole } = await scanFindings(await readScanConfig(undefined), shell);
    const sorted = entries.map(({ fingerprint }) => fingerprint).sort();
    const problems = entries.flatMap((entry, place) => describe(entry, entries.slice(0, place), found, sorted[place]!));
    for (const { says } of problems) shell.out.write(`${escapeTerminal(says)}\n`);
    shell.tell(`${entries.length} ${entries.length === 1 ? "entry" : "entries"}, ${problems.length} to look at\n`);
    const known = join(top, baselineFile);
    if (existsSync(known))
      shell.tell(`${renderDebt(parseBaseline({ name: baselineFile, text: readFileSync(known, "utf8") }), found)}\n`);
    if (problems.some(({ isError }) => isError)) return ExitStatus.findings;
    return isWhole ? ExitStatus.clean : ExitStatus.incomplete;
  },
};

function describe(
  entry: SuppressionEntry,
  before: readonly SuppressionEntry[],
  found: ReadonlyMap<string, Finding>,
  sorted: string,
) {
  const { fingerprint, expires, reason } = entry;
  const tell = (what: string, isError: boolean) => ({ says: `${fingerprint}  ${what}  (${reason})`, isError });
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...(expires !== undefined && expires < today ? [tell(`expired on ${expires}`, true)] : []),
    ...(before.some((other) => other.fingerprint === fingerprint) ? [tell("is there twice", true)] : []),
    ...(sorted === fingerprint ? [] : [tell("is out of order: entries are sorted", false)]),
    ...(found.has(fingerprint) ? [] : [tell("fits nothing in the history", false)]),
  ];
}
