import { credentials } from "../credentials/index.ts";
import { escapeMarkdown } from "../reporters/escape.ts";
import { renderBytes, renderPlural } from "../reporters/phrases.ts";
import type { ScanResult } from "../types.ts";
import { type Known, renderChecklist } from "./checklist.ts";
import { nameKind, renderCode, renderFacts, renderPlace } from "./facts.ts";
import { type Incident, isAllowed } from "./incident.ts";

/** What the scanner knows of an incident, for its checklist. */
export function describeKnown(incident: Incident, today: Date): Known {
  const { finding, fingerprint, places, first } = incident;
  const blob = places.find((place) => place.blob)?.blob ?? places[0]?.first?.oid;
  return {
    kind: finding.rule.credential,
    rule: finding.rule,
    fingerprint,
    today,
    ...(blob && { blob }),
    ...(finding.resource && { resource: finding.resource }),
    ...(first && { since: first.date }),
  };
}

/** The whole of it in Markdown, for people who are not on GitHub: every place is named. */
export function renderReport(incidents: readonly Incident[], { scanned, skipped }: ScanResult, today: Date): string {
  const failed = skipped.filter((entry) => entry.failed);
  const open = incidents.filter(({ finding }) => !isAllowed(finding)).length;
  const everything = { places: Number.POSITIVE_INFINITY, refs: 100 };
  return [
    "# Leaked credentials in history",
    `${open === 0 ? "No credential" : renderPlural(open, "credential")} to rotate, ${incidents.length - open} suppressed. Scanned: ${renderPlural(scanned.blobs, "blob")}, ${renderBytes(scanned.bytes)}, ${renderPlural(scanned.commits ?? 0, "commit")}.`,
    ...(failed.length > 0 ? [renderFailed(failed)] : []),
    ...(incidents.length > 1 ? [incidents.map(renderLine).join("\n")] : []),
    ...incidents.flatMap((incident) => [
      `## ${renderHeading(incident)}`,
      renderFacts(incident, everything),
      ...(isAllowed(incident.finding) ? [] : [renderChecklist(describeKnown(incident, today))]),
    ]),
  ].join("\n\n");
}

function renderFailed(failed: ScanResult["skipped"]): string {
  const named = failed.slice(0, 20).map(({ path, reason }) => `- ${renderCode(path)}: ${escapeMarkdown(reason)}`);
  const rest = failed.length - named.length;
  return [
    `**Incomplete:** ${failed.length} of what was asked for could not be read, so more may be there.`,
    "",
    ...named,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ].join("\n");
}

/** Stable names; no value, no person. */
export function renderReportJson(incidents: readonly Incident[], { scanned, skipped }: ScanResult): string {
  const report = {
    schema: "leakgate-report/1",
    incidents: incidents.map(({ finding, introductions: _, ...incident }) => ({
      fingerprint: incident.fingerprint,
      ruleId: finding.rule.id,
      credential: finding.rule.credential,
      name: credentials[finding.rule.credential].name,
      level: finding.level,
      ...(finding.validity && { validity: finding.validity, validityEvidence: finding.validityEvidence }),
      ...(finding.resource !== undefined && { resource: finding.resource }),
      state: incident.state,
      first: incident.first,
      last: incident.last,
      removed: incident.removed,
      refs: incident.refs,
      places: incident.places,
      suppression: finding.suppression,
    })),
    scanned,
    skipped,
  };
  return JSON.stringify(report, undefined, 2);
}

/** In the list at the top, the worst first; a link to its own part, as GitHub and the HTML name it. */
function renderLine(incident: Incident): string {
  const { finding, state, places } = incident;
  const alive = finding.validity === "active" ? ", **alive**" : finding.validity === "inactive" ? ", dead" : "";
  const now = isAllowed(finding) ? "suppressed" : state === "in-tip" ? "in the tip" : "removed from the tip";
  const [place] = places;
  const heading = renderHeading(incident);
  return `- [${heading.replaceAll("`", "")}](#${createAnchor(heading)}): ${now}${alive}${place ? `, ${renderPlace(place)}` : ""}`;
}

/** The name that GitHub gives to a heading. */
export const createAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, "")
    .replaceAll(" ", "-");

export function renderHeading({ finding, fingerprint }: Incident): string {
  return `${nameKind(finding)} · \`${fingerprint}\``;
}
