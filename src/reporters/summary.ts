import { type Finding, type ScanResult, type Skipped, weightOf } from "../types.ts";
import { describeAdvice, renderCount } from "./advice.ts";
import { cutRows, renderRow, rowsHead } from "./comment.ts";
import { escapeMarkdown } from "./escape.ts";
import { capitalise, renderBelief, renderCode, renderSteps } from "./markdown.ts";
import { renderPlural } from "./phrases.ts";

export type Conclusion = "clean" | "findings" | "incomplete" | "error";

export interface SummaryOptions {
  readonly conclusion: Conclusion;
  /** Fingerprints of the findings that block. */
  readonly blocking: ReadonlySet<string>;
  /** What was scanned, in one sentence; may hold hostile names. */
  readonly decision: string;
  readonly notices?: readonly string[];
}

/** GitHub drops a step's summary above 1 MiB without failing the step. Counted in UTF-16 units, of which each takes at most three bytes. */
const summaryLimit = 300_000;

/** Above the table, which may fill a phone several times over. */
const nextStep = "**Next: rotate it, then take it out.** How, for each kind of secret, stands below the table.";
const adviceStep = "**Next: write it otherwise.** How stands below the table.";

/** The job summary: the verdict, what blocks, what to do, what was scanned and what was not. */
export function renderSummary(result: ScanResult, options: SummaryOptions): string {
  const open = result.findings.filter((finding) => !finding.suppression);
  const inSource = result.findings.filter(({ suppression }) => suppression?.kind === "inSource").length;
  const known = result.findings.filter(({ suppression }) => suppression?.baseline).length;
  const suppressed = result.findings.length - open.length - inSource - known;
  const failed = result.skipped.filter((skipped) => skipped.failed);
  const parts = [`## ${renderVerdict(open, options)}`, renderCoverage(result, options.decision)];
  if (options.notices?.length) parts.push(renderNotices(options.notices).trimEnd());
  if (failed.length > 0) parts.push(renderSkipped("Asked for and not scanned", failed));
  if (open.length > 0)
    parts.push(
      open.every(({ rule }) => rule.advisory) ? adviceStep : nextStep,
      renderTable(open, options.blocking),
      renderKinds(open),
    );
  if (suppressed > 0)
    parts.push(`${suppressed} more ${suppressed === 1 ? "is" : "are"} suppressed by the policy of the base branch.`);
  if (inSource > 0)
    parts.push(
      `${inSource} more ${inSource === 1 ? "is" : "are"} allowed by a mark beside the value, as the base branch has it.`,
    );
  if (known > 0)
    parts.push(`${known} more ${known === 1 ? "is" : "are"} in the baseline: known before, still to be rotated.`);
  const passed = result.skipped.filter((skipped) => !skipped.failed);
  if (passed.length > 0) parts.push(renderSkipped("Passed over", passed));
  return `${parts.join("\n\n")}\n`;
}

/** Sentences of the run, one a note; they may hold hostile names. */
export function renderNotices(notices: readonly string[]): string {
  return `${notices.map((notice) => `> [!NOTE]\n> ${escapeMarkdown([...notice].slice(0, 600).join(""))}`).join("\n\n")}\n`;
}

function renderVerdict(open: readonly Finding[], { conclusion, blocking }: SummaryOptions): string {
  const blocked = open.filter(({ fingerprint }) => blocking.has(fingerprint));
  switch (conclusion) {
    case "findings":
      return `🔑 leakgate: ${renderCount(blocked)} ${blocking.size === 1 ? "blocks" : "block"}${open.length > blocking.size ? `, ${open.length - blocking.size} more to look at` : ""}`;
    case "incomplete":
      return "⛔ leakgate: not everything could be scanned, so there is no verdict";
    case "error":
      return "⛔ leakgate: could not run";
    default:
      return open.length > 0
        ? `✅ leakgate: nothing blocks, ${renderCount(open)} to look at`
        : "✅ leakgate: no secret found";
  }
}

function renderCoverage({ scanned }: ScanResult, decision: string): string {
  const { commits, blobs, texts, bytes } = scanned;
  const size = bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  const walked = commits === undefined ? "" : `${renderPlural(commits, "commit")}: `;
  return `Scanned ${walked}${renderPlural(blobs, "blob")} and ${renderPlural(texts, "text")}, ${size} (${renderCode(decision, 300)}).`;
}

function renderTable(open: readonly Finding[], blocking: ReadonlySet<string>): string {
  const rows = open
    .toSorted((a, b) => weightOf(b.level) - weightOf(a.level))
    .map((finding) => renderRow(finding, blocking.has(finding.fingerprint) ? "🔑 " : "⚠️ "));
  return cutRows(rowsHead, rows, summaryLimit);
}

/** What to do, once for each kind of credential. */
function renderKinds(open: readonly Finding[]): string {
  const kinds = [
    ...new Map(open.map((finding) => [finding.rule.id, { ...finding, state: "in-tip" as const }])).values(),
  ];
  const texts = kinds.slice(0, 20).map((finding) => {
    const { rule, location } = finding;
    if (!rule.advisory) return `**${capitalise(rule.label)}:** ${renderBelief(finding)}.\n\n${renderSteps(finding)}`;
    const { why, instead } = describeAdvice(rule.advisory, location.path);
    return `**${capitalise(rule.label)}:** ${why}\n\n${instead}`;
  });
  return `### What to do now\n\n${texts.join("\n\n")}`;
}

function renderSkipped(title: string, skipped: readonly Skipped[]): string {
  const rows = skipped.slice(0, 200).map(({ path, reason }) => `- ${renderCode(path)}: ${renderCode(reason, 300)}`);
  const rest =
    skipped.length > rows.length ? `\n- and ${skipped.length - rows.length} more, listed in the SARIF file` : "";
  return `<details><summary>${title}: ${skipped.length}</summary>\n\n${rows.join("\n")}${rest}\n\n</details>`;
}
