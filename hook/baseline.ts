import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseBaseline, renderBaseline } from "../src/config/baseline.ts";
import { renderNearest } from "../src/config/nearest.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { readTopLevel } from "../src/git/work-tree.ts";
import { baselineFile } from "../src/policy/index.ts";
import { renderPlural } from "../src/reporters/phrases.ts";
import type { Finding } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { scanFindings } from "./history-findings.ts";
import { readScanConfig } from "./scan-config.ts";
import { typeFromHere } from "./shell.ts";
import { offerUnionMerge } from "./union-merge.ts";
import { changeTracked, readIfThere } from "./write-file.ts";

const actions = ["write", "show", "prune"] as const;

export const baseline: Command = {
  summary: "begin in a repository that holds leaks already: only new ones block",
  help: `Usage: leakgate baseline write [--renew] | show | prune

Scans the whole history and keeps the fingerprints of what it holds already in ${baselineFile}, one a line. From the
commit of that file on only what is new blocks; the rest is a debt that stays counted.

  write     all that would block now; where there is a baseline, nothing is added to it unless told to:
  --renew     begin anew, with what leaked since
  show      how many are in files still, how many in the history only, how many are gone
  prune     take out what is nowhere any more

Exit status: 0 · 2 usage, or the file is wrong · 3 not all of the history could be read
`,
  options: { renew: { type: "boolean" } },
  async run({ positionals: [word = "", ...others], flag }, shell) {
    const action = actions.find((known) => known === word);
    if (!action || others.length > 0)
      throw new UsageError(`baseline has three actions: ${actions.join(", ")}`, renderNearest(word, actions));
    const top = await readTopLevel();
    const file = join(top, baselineFile);
    const isThere = existsSync(file);
    if (action === "write" && isThere && !flag["renew"])
      throw new UsageError(
        `${baselineFile} is there already`,
        "`leakgate baseline show` counts it, `prune` takes out what is gone; `write --renew` also takes in what leaked since.",
      );
    if (action !== "write" && !isThere)
      throw new UsageError(`there is no ${baselineFile}`, "Begin with: `leakgate baseline write`");
    const entries = parseBaseline({ name: baselineFile, text: readIfThere(file) });
    const config = await readScanConfig(undefined);
    // What somebody allowed is no debt; what is in the baseline is.
    const { found: all, isWhole } = await scanFindings({ ...config, baseline: new Set() }, shell);
    const found = new Map([...all].filter(([, { suppression }]) => !suppression));
    const status = isWhole ? ExitStatus.clean : ExitStatus.incomplete;
    if (action === "prune" && !isWhole) return status;
    if (action === "write" && !isThere && ![...found.values()].some(({ level }) => level === "error")) {
      shell.tell("No leak is in the history that would block: no baseline is needed, and none was written.\n");
      return status;
    }
    if (action === "show") {
      shell.out.write(`${renderDebt(entries, found)}\n`);
      return status;
    }
    const kept =
      action === "write"
        ? [...found.values()].filter(({ level }) => level === "error").map(({ fingerprint }) => fingerprint)
        : entries.filter((entry) => found.has(entry));
    if (action === "prune" && kept.length === entries.length) {
      shell.tell(
        `${renderPlural(kept.length, "known leak")} in ${baselineFile}, and each is in the history still: nothing to take out\n`,
      );
      return ExitStatus.clean;
    }
    changeTracked(top, baselineFile, () => renderBaseline(kept));
    const path = typeFromHere(top, baselineFile);
    const had = isThere ? ` (before: ${entries.length})` : "";
    shell.tell(
      `${renderPlural(kept.length, "known leak")}${had} in ${baselineFile}. It counts once it is committed:\n  git add ${path}\n  git commit -m "Baseline" ${path}\nThey are leaked all the same: ${shell.invocation} report --format html --output report.html says how to rotate each.\n`,
    );
    await offerUnionMerge(top, baselineFile, shell);
    return status;
  },
};

export function renderDebt(entries: readonly string[], found: ReadonlyMap<string, Pick<Finding, "state">>): string {
  const count = (state: Finding["state"]) => entries.filter((entry) => found.get(entry)?.state === state).length;
  const [inTip, removed] = [count("in-tip"), count("removed")];
  const gone = entries.length - inTip - removed;
  return `baseline: ${renderPlural(entries.length, "known leak")}: ${inTip} in files, ${removed} in the history only, ${gone} nowhere any more${gone > 0 ? " (take them out: leakgate baseline prune)" : ""}`;
}
