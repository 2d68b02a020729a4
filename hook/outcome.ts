import { ExitStatus } from "../src/errors.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import type { Finding, ScanResult } from "../src/types.ts";
import type { Shell } from "./shell.ts";

export const blocks = (finding: Finding): boolean => finding.level === "error" && !finding.suppression;

/** Findings outrank gaps: both stop, and a finding says more. @param asked false where there was nothing to scan at all */
export function decideExit({ findings, skipped }: ScanResult, asked: boolean): ExitStatus {
  if (findings.some(blocks)) return ExitStatus.findings;
  return asked && !skipped.some((entry) => entry.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}

/** @param noun what the texts are that are no files */
export function sayClean({ scanned }: ScanResult, noun: string, shell: Shell): void {
  if (shell.quiet) return;
  const time = Math.round(performance.now() - shell.started);
  shell.err.write(`leakgate: clean, ${renderScanned(scanned, noun)}, ${time} ms\n`);
}
