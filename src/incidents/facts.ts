import { credentials } from "../credentials/index.ts";
import type { Commit } from "../git/attribution.ts";
import { escapeMarkdown } from "../reporters/escape.ts";
import { capitalise, renderRevoke } from "../reporters/markdown.ts";
import { renderLifetime, renderPlural } from "../reporters/phrases.ts";
import type { Finding } from "../types.ts";
import { type Incident, isAllowed, type Place } from "./incident.ts";

/** How many places and refs are named; the rest is counted. */
const limits = { places: 20, refs: 8 } as const;

/** What is known of an incident, in one screen. No value, no person, no link to the line. */
export function renderFacts(incident: Incident, limit: { places: number; refs: number } = limits): string {
  const { finding, first, last, places, refs } = incident;
  const resource = finding.resource ? ` of ${renderCode(finding.resource)}` : "";
  const since = first ? ` since **${renderDay(first)}**` : "";
  const where = incident.repository ? `the history of ${renderCode(incident.repository)}` : "this repository's history";
  const now =
    incident.state === "in-tip" ? "**is still in the tip**" : "was removed from the tip, which does not repair it";
  const rows = [
    ["Alive?", renderValidity(finding)],
    ["Now", renderNow(incident)],
    ["First commit", first ? renderCommit(first) : "not found: no commit that a ref reaches holds it"],
    ["Last commit that wrote it", last ? renderCommit(last) : ""],
    ["Reached from", renderRefs(refs, limit.refs)],
    ["Lifetime", renderLifetime(finding)],
    ["Exposed", first ? `from ${renderDay(first)} until part 7 is proved` : ""],
    [
      "Rule, fingerprint",
      `\`${finding.rule.id}\`, \`${incident.fingerprint}\`${isAllowed(finding) ? " (suppressed)" : finding.suppression ? " (in the baseline)" : ""}`,
    ],
  ].filter(([, value]) => value);
  return [
    ...(finding.validity === "active" ? [renderAlive(finding), ""] : []),
    `**${capitalise(finding.rule.label)}**${resource} has been in ${where}${since} and ${now}. ${credentials[finding.rule.credential].opens}${renderBegin(finding)}`,
    "",
    ...rows.flatMap(([name, value], place) => [`| ${name} | ${value} |`, ...(place === 0 ? ["| :-- | :-- |"] : [])]),
    "",
    ...renderPlaces(places, limit.places),
  ].join("\n");
}

/** On a phone the first part is a screen away. */
function renderBegin(finding: Finding): string {
  const { revoke } = finding.rule;
  const where = revoke ? ` ${renderRevoke(revoke)}` : "";
  return isAllowed(finding) || finding.validity === "inactive"
    ? ""
    : ` **Begin with part 1:** is it public, or used by somebody you do not know? Then revoke it now, though whatever uses it stops.${where}`;
}

/** Above everything: the first decision of the checklist is made. */
function renderAlive({ validityEvidence = "the issuer accepts it" }: Finding): string {
  return `> [!CAUTION]\n> **It is alive:** ${validityEvidence} when leakgate asked with it. Whoever has it can use it now. Begin with part 1.`;
}

/** Without the time, which would change the issue in every run. */
function renderValidity({ validity, validityEvidence }: Finding): string {
  switch (validity) {
    case "active":
      return `**yes**: ${validityEvidence ?? "the issuer accepts it"}`;
    case "inactive":
      return `no: ${validityEvidence ?? "the issuer refuses it"}`;
    case "unknown":
      return `not known${validityEvidence ? `: ${validityEvidence}` : ", it could not be asked"}`;
    default:
      return "";
  }
}

function renderNow({ state, places, removed }: Incident): string {
  if (state === "in-tip") {
    const [place] = places;
    const more = places.filter(({ inTip }) => inTip).length - 1;
    return `in the tip: ${renderPlace(place!)}${more > 0 ? ` and ${more} more` : ""}`;
  }
  return removed
    ? `removed from the tip by ${renderCommit(removed)}; history, forks and clones keep it`
    : "not in the tip; history, forks and clones keep it";
}

function renderPlaces(places: readonly Place[], limit: number): string[] {
  if (places.length === 0) return [];
  const shown = places.slice(0, limit).map((place) => {
    const span = place.first
      ? `, ${renderDay(place.first)}${place.last && place.last.oid !== place.first.oid ? ` to ${renderDay(place.last)}` : ""}`
      : "";
    return `- ${renderPlace(place)}${span}${place.inTip ? ", in the tip" : ""}`;
  });
  const rest = places.length - shown.length;
  return [
    `<details><summary>${renderPlural(places.length, "place")}</summary>\n`,
    ...shown,
    ...(rest > 0 ? [`- and ${rest} more: \`leakgate report --format md\` lists them all`] : []),
    "\n</details>",
  ];
}

export function renderPlace({ path, line, kind }: Place): string {
  return kind === "commit-message" ? "a commit message" : `${renderCode(path)}, line ${line}`;
}

function renderRefs(refs: readonly string[], limit: number): string {
  const names = [...new Set(refs.map(renderRef))];
  const rest = names.length - limit;
  return names.slice(0, limit).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

function renderRef(name: string): string {
  const [, kind, rest] = /^refs\/(heads|tags|pull|remotes\/[^/]+)\/(.*)$/s.exec(name) ?? [];
  if (kind === "tags") return `tag ${renderCode(rest!)}`;
  if (kind === "pull") return `pull request ${renderCode(rest!.replace(/\/.*$/s, ""))}`;
  return renderCode(rest ?? name);
}

function renderCommit(commit: Commit): string {
  return `\`${commit.oid.slice(0, 10)}\` of ${renderDay(commit)}`;
}

/** The author's own day. */
function renderDay({ date }: Commit): string {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? "an unknown day";
}

/** Names from a repository are hostile text. */
export function renderCode(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return /^[\w./ -]+$/.test(short) && short.trim() === short ? `\`${short}\`` : `<code>${escapeMarkdown(short)}</code>`;
}

/** For titles: "an Azure storage account key" → "Azure storage account key". */
export const nameKind = ({ rule }: Finding): string => capitalise(rule.label.replace(/^(?:an?|the) /, ""));
