import { ExitStatus } from "../src/errors.ts";
import type { Finding, ScanResult } from "../src/types.ts";

export const blocks = (finding: Finding): boolean => finding.level === "error" && !finding.suppression;

/** Findings outrank gaps: both stop, and a finding says more. @param mustScan nothing at all was there to scan, though asked for */
export function decideExit(result: ScanResult, mustScan: boolean): ExitStatus {
  const { findings, scanned, skipped } = result;
  if (findings.some(blocks)) return ExitStatus.findings;
  if (skipped.some((entry) => entry.failed)) return ExitStatus.incomplete;
  const nothing = scanned.blobs + scanned.texts === 0 && skipped.length === 0;
  return mustScan && nothing ? ExitStatus.incomplete : ExitStatus.clean;
}
