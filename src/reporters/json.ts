import { listPlaces } from "../findings.ts";
import type { Finding, Location, ScanResult } from "../types.ts";
import { escapeJson } from "./escape.ts";

/** One object, stable in its names, without a value: places and fingerprints only. */
export function renderJson(result: ScanResult): string {
  const { source, findings, scanned, skipped } = result;
  return escapeJson(JSON.stringify({ source, findings: findings.flatMap(toRecords), scanned, skipped }, undefined, 2));
}

/** One record a place, so that a reader who compares by place sees each; those of one credential share the fingerprint. */
function toRecords(finding: Finding) {
  const { rule, level, fingerprint, suppression } = finding;
  return listPlaces(finding).map((place) => ({
    ruleId: rule.id,
    label: rule.label,
    level,
    ...(rule.advisory && { advisory: rule.advisory }),
    fingerprint,
    location: toPlace(place),
    ...describeStanding(finding),
    ...(suppression && { suppression }),
  }));
}

/** How sure it is, and what is known of the credential. */
export function describeStanding({ confidence, proof, lifetime, state, validity, validityEvidence }: Finding) {
  return {
    confidence,
    proof,
    ...(lifetime && { lifetime }),
    ...(state && { state }),
    ...(validity && { validity }),
    ...(validityEvidence && { validityEvidence }),
  };
}

function toPlace({ path, region, oid, commit, kind }: Location) {
  return { path, region, kind, ...(oid && { oid }), ...(commit && { commit }) };
}
