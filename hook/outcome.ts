import { ExitStatus } from "../src/errors.ts";
import type { Finding, ScanResult } from "../src/types.ts";

export const blocks = (finding: Finding): boolean => finding.level === "error" && !finding.suppression;

/** Findings outrank gaps: both stop, and a finding says more. @param asked false where there was nothing to scan at all */
export function decideExit({ findings, skipped }: ScanResult, asked: boolean): ExitStatus {
  if (findings.some(blocks)) return ExitStatus.findings;
  return asked && !skipped.some((entry) => entry.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}
