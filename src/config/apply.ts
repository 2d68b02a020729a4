import type { Finding, Suppression, SuppressionEntry } from "../types.ts";

/** Findings with the suppression that counts today. @param today ISO date; an entry counts up to and on the day it expires */
export function applySuppressions(
  findings: readonly Finding[],
  entries: readonly SuppressionEntry[],
  today: string,
): readonly Finding[] {
  if (entries.length === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === undefined || today <= expires);
  const byFingerprint = new Map(valid.map((entry) => [entry.fingerprint, entry]));
  return findings.map((finding) => {
    const entry = byFingerprint.get(finding.fingerprint);
    return entry && !finding.suppression ? { ...finding, suppression: toSuppression(entry) } : finding;
  });
}

function toSuppression({ fingerprint: _, ...suppression }: SuppressionEntry): Suppression {
  return suppression;
}
