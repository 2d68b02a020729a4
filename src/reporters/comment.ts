import { credentials } from "../credentials/index.ts";
import type { AdvisoryKind, Finding, Suppression } from "../types.ts";
import { describeAdvice, renderCount } from "./advice.ts";
import { escapeMarkdown } from "./escape.ts";
import { bodyLimit, capitalise, renderBelief, renderCode, renderPlace, renderSteps } from "./markdown.ts";
import { renderValidity } from "./phrases.ts";

export interface CommentParts {
  /** Finds the comment again on the next run. */
  readonly marker: string;
  /** Markdown that shows the repaired line, or the code to come to. */
  readonly remedy?: string;
}

/** A review comment, to be understood in five seconds: what it is, why it is believed to be one, what to do now. */
export function renderComment(finding: Finding, { marker, remedy }: CommentParts): string {
  const { rule, level, occurrences } = finding;
  if (rule.advisory) return renderAdvice(finding, rule.advisory, { marker, ...(remedy && { remedy }) });
  const head = level === "error" ? "🔑" : "⚠️";
  const blocks = level === "error" ? "" : " It does not block the merge.";
  const more = occurrences.filter(
    ({ path, region }) => path !== finding.location.path || region.startLine !== finding.location.region.startLine,
  );
  const places = [...new Set(more.map(renderPlace))];
  const also =
    places.length > 0
      ? `Also in ${places.slice(0, 5).join(", ")}${places.length > 5 ? ` and ${places.length - 5} more places` : ""}.`
      : "";
  const kind = finding.location.kind === "blob" ? "line" : "text";
  return [
    marker,
    `${head} **${capitalise(rule.label)} is in this ${kind}:** ${renderBelief(finding)}.${renderAlive(finding)}${blocks}`,
    renderSteps(finding),
    ...(remedy ? [remedy] : []),
    renderFooter(finding, also),
  ].join("\n\n");
}

function renderAlive(finding: Finding): string {
  const said = renderValidity(finding);
  return said ? ` **${capitalise(said)}.**` : "";
}

/** Only in comments of advice. */
const meantSo = "<details><summary>Meant so?</summary>";

/** Advice: nothing leaked, nothing is to be rotated. */
function renderAdvice(
  { rule, level, location, fingerprint }: Finding,
  kind: AdvisoryKind,
  parts: CommentParts,
): string {
  const { why, instead } = describeAdvice(kind, location.path);
  const blocks = level === "error" ? "" : " It does not block the merge.";
  return [
    parts.marker,
    `⚠️ **${capitalise(rule.label)}.** ${why}${blocks}`,
    `**Instead:** ${instead}`,
    ...(parts.remedy ? [parts.remedy] : []),
    meantSo,
    `Add this line to \`.leakgate-suppressions\` on the base branch, with a reason, or switch the rule off for the repository: \`rules: { ${rule.id}: off }\` in \`.leakgate.yaml\`.`,
    `\`\`\`\n${fingerprint}  reason=\n\`\`\``,
    `Rule \`${rule.id}\`, fingerprint \`${fingerprint}\`.`,
    "</details>",
  ].join("\n\n");
}

function renderFooter({ rule, fingerprint }: Finding, also: string): string {
  return [
    "<details><summary>What it opens, and what to do if it is no secret</summary>",
    `${credentials[rule.credential].opens} ${also}`.trim(),
    "Not a secret? Add this line to `.leakgate-suppressions` on the base branch, with a reason. On this branch it is a request: it counts once a code owner of that file has approved this head.",
    `\`\`\`\n${fingerprint}  reason=\n\`\`\``,
    `Rule \`${rule.id}\`, fingerprint \`${fingerprint}\`.`,
    "</details>",
  ].join("\n\n");
}

/** The answer in a thread whose secret left the tip of the branch. */
export function renderFarewell(finding: Finding, marker: string): string {
  if (finding.rule.advisory) return renderMended(marker);
  const commit = renderCode(finding.location.commit?.slice(0, 12) ?? "an earlier commit");
  return `${marker}\n\nRemoved from the tip, still in commit ${commit}: **rotate it.** Who has the branch has the value, and a merge commit would keep it in the history for ever.`;
}

const renderMended = (marker: string): string => `${marker}\n\nGone from the tip of the branch. Thank you.`;

/**
 * The answer where no commit of the pull request holds it any more, as after a force push.
 * @param asked the comment that is answered: all that is known of what it was about
 */
export function renderGone(marker: string, asked: string): string {
  if (asked.includes(`\n\n${meantSo}\n\n`)) return renderMended(marker);
  return `${marker}\n\nNo commit of this pull request holds it any more. It has been pushed, though, and GitHub keeps what was pushed: **rotate it** if that has not been done.`;
}

/** The answer where people decided, on the base branch, that it may stay. */
export function renderSuppressed({ reason, approvedBy }: Suppression, marker: string): string {
  const by =
    approvedBy === undefined ? "by the policy of the base branch" : `as @${escapeMarkdown(approvedBy)} approved`;
  return `${marker}\n\nSuppressed ${by}: ${escapeMarkdown(reason)}`;
}

export interface BodyParts {
  readonly marker: string;
  /** Findings that count, whether they have a comment or not. */
  readonly open: readonly Finding[];
  readonly blocking: number;
  /** Those without a comment of their own. */
  readonly rest: readonly Finding[];
}

/** The body of the review: a count, and a table of what no inline comment could say. */
export function renderReviewBody({ marker, open, blocking, rest }: BodyParts): string {
  const total = open.length;
  if (total === 0) return `${marker}\n\n✅ **leakgate finds no secret in this pull request any more.**`;
  const count = renderCount(open);
  const isAdvice = open.every(({ rule }) => rule.advisory);
  const verdict =
    blocking === 0
      ? "None of them blocks the merge."
      : blocking === total
        ? ""
        : `${blocking} of them block the merge.`;
  const what = `**leakgate found ${count} in what this pull request adds.** ${verdict}`;
  const head = isAdvice
    ? `${marker}\n\n⚠️ ${what}\n\nNo secret was found. These lines would give some away once they run.`
    : `${marker}\n\n🔑 ${what}\n\nA pushed secret is a leaked secret: rotate it first, then remove it.`;
  if (rest.length === 0) return head;
  const rows = rest.map((finding) => renderRow(finding));
  if (rest.length === total) return cutRows(`${head}\n\n${rowsHead}`, rows, bodyLimit);
  const title = `${rest.length} ${rest.length === 1 ? "has" : "have"} no comment of ${rest.length === 1 ? "its" : "their"} own`;
  return `${cutRows(`${head}\n\n<details><summary>${title}</summary>\n\n${rowsHead}`, rows, bodyLimit)}\n\n</details>`;
}

/** One column, since a path leaves no room for a second on a phone. */
export const rowsHead = "| What, where, fingerprint |\n| --- |";

/** @param mark stands before the kind */
export function renderRow(finding: Finding, mark = ""): string {
  const { rule, location, state, fingerprint } = finding;
  const commit = renderCode(location.commit?.slice(0, 12) ?? "an earlier commit");
  const gone = state === "removed" ? `, removed, still in ${commit}` : "";
  return `| ${mark}${capitalise(rule.label)}${renderAlive(finding)}<br>${renderPlace(location)}${gone}<br>\`${fingerprint}\` |`;
}

/** Adds whole rows as long as there is room, and says how many there was none for. */
export function cutRows(head: string, rows: readonly string[], limit: number): string {
  const room = limit - 100;
  const parts = [head];
  let length = head.length;
  for (const [index, row] of rows.entries()) {
    length += row.length + 1;
    if (length > room) return `${parts.join("\n")}\n\n${rows.length - index} more are in the SARIF file of this run.`;
    parts.push(row);
  }
  return parts.join("\n");
}
