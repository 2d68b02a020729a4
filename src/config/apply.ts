import type { Config, Finding, Suppression, SuppressionEntry } from "../types.ts";

/** Findings with the suppression that counts today. @param today ISO date; an entry counts up to and on the day it expires */
export function applySuppressions(
  findings: readonly Finding[],
  { suppressions: entries, baseline }: Pick<Config, "suppressions" | "baseline">,
  today: string,
): readonly Finding[] {
  if (entries.length + baseline.size === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === undefined || today <= expires);
  const byFingerprint = new Map(valid.map((entry) => [entry.fingerprint, entry]));
  return findings.map((finding) => {
    if (finding.suppression) return finding;
    const entry = byFingerprint.get(finding.fingerprint);
    if (entry) return { ...finding, suppression: toSuppression(entry) };
    return baseline.has(finding.fingerprint) ? { ...finding, suppression: known } : finding;
  });
}

const known: Suppression = { kind: "external", reason: "known before: it is in the baseline", baseline: true };

function toSuppression({ fingerprint: _, ...suppression }: SuppressionEntry): Suppression {
  return suppression;
}
