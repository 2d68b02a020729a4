import { ExitStatus } from "../src/errors.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import type { Finding, ScanResult } from "../src/types.ts";
import type { Shell } from "./shell.ts";
import type { Target } from "./target.ts";

export const blocks = (finding: Finding): boolean => finding.level === "error" && !finding.suppression;

/** Findings outrank gaps: both stop, and a finding says more. @param anything was there anything to scan at all? */
export function decideExit({ findings, skipped }: ScanResult, anything: boolean): ExitStatus {
  if (findings.some(blocks)) return ExitStatus.findings;
  return anything && !skipped.some((entry) => entry.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}

/** @param noun what the texts are that are no files */
export function sayClean({ scanned }: ScanResult, noun: string, shell: Shell): void {
  if (shell.quiet) return;
  const time = Math.round(performance.now() - shell.started);
  shell.err.write(`leakgate: clean, ${renderScanned(scanned, noun)}, ${time} ms\n`);
}

const empty: Record<Target["kind"], string> = {
  files: "No file is here that git does not ignore; name the files or another directory.",
  stdin: "Standard input was empty.",
  staged: "Stage what the next commit shall bring: git add",
  working: "No file is staged, changed or untracked.",
  range: "The head has no commit that the base does not have.",
  history: "No reference of this clone has a commit.",
};

/** Why it is no clean result. */
export function tellNothing({ skipped }: ScanResult, { kind }: Target, shell: Shell): void {
  const words =
    skipped.length > 0
      ? "nothing was scanned, which is no clean result: all that is there was skipped."
      : `nothing was there to scan, which is no clean result. ${empty[kind]}`;
  shell.err.write(`leakgate: ${words}\n`);
}
