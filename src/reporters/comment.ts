import { credentials } from "../credentials/index.ts";
import type { Finding } from "../types.ts";
import { bodyLimit, capitalise, renderBelief, renderCode, renderPlace, renderSteps } from "./markdown.ts";

export interface CommentParts {
  /** Finds the comment again on the next run. */
  readonly marker: string;
  /** Markdown that shows the repaired line, or the code to come to. */
  readonly remedy?: string;
}

/** A review comment, to be understood in five seconds: what it is, why it is believed to be one, what to do now. */
export function renderComment(finding: Finding, { marker, remedy }: CommentParts): string {
  const { rule, level, fingerprint, occurrences } = finding;
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
  return [
    marker,
    `${head} **${capitalise(rule.label)} is in this ${finding.location.kind === "blob" ? "line" : "text"}.**${blocks}`,
    `${credentials[rule.credential].opens} We take it for one because ${renderBelief(finding)}. ${also}`.trim(),
    renderSteps(finding),
    ...(remedy ? [remedy] : []),
    renderFooter(finding.rule.id, fingerprint),
  ].join("\n\n");
}

function renderFooter(ruleId: string, fingerprint: string): string {
  return [
    "<details><summary>Not a secret?</summary>",
    "",
    "Add this line to `.leakgate-suppressions` on the base branch, with a reason; entries that a pull request brings itself do not count.",
    "",
    "```",
    `${fingerprint}  reason=`,
    "```",
    "",
    `Rule \`${ruleId}\`, fingerprint \`${fingerprint}\`.`,
    "</details>",
  ].join("\n");
}

/** The answer in a thread whose secret left the tip of the branch. */
export function renderFarewell(finding: Finding, marker: string): string {
  const commit = renderCode(finding.location.commit?.slice(0, 12) ?? "an earlier commit");
  return `${marker}\n\nRemoved from the tip, still in commit ${commit}: **rotate it.** Who has the branch has the value, and a merge commit would keep it in the history for ever.`;
}

/** The answer where no commit of the pull request holds the secret any more, as after a force push. */
export function renderGone(marker: string): string {
  return `${marker}\n\nNo commit of this pull request holds it any more. It has been pushed, though, and GitHub keeps what was pushed: **rotate it** if that has not been done.`;
}

export interface BodyParts {
  readonly marker: string;
  /** Findings that count, whether they have a comment or not. */
  readonly total: number;
  readonly blocking: number;
  /** Those without a comment of their own. */
  readonly rest: readonly Finding[];
}

/** The body of the review: a count, and a table of what no inline comment could say. */
export function renderReviewBody({ marker, total, blocking, rest }: BodyParts): string {
  if (total === 0) return `${marker}\n\n✅ **leakgate finds no secret in this pull request any more.**`;
  const count = total === 1 ? "one secret" : `${total} secrets`;
  const verdict =
    blocking === 0
      ? "None of them blocks the merge."
      : blocking === total
        ? ""
        : `${blocking} of them block the merge.`;
  const head = `${marker}\n\n🔑 **leakgate found ${count} in what this pull request adds.** ${verdict}\n\nA pushed secret is a leaked secret: rotate it first, then remove it.`;
  if (rest.length === 0) return head;
  const columns = "| What | Where | Fingerprint |\n| --- | --- | --- |";
  return cutRows(
    `${head}\n\n${rest.length === total ? "" : "Without a comment of their own:\n\n"}${columns}`,
    rest.map(renderRow),
    bodyLimit,
  );
}

function renderRow(finding: Finding): string {
  const { rule, location, state, fingerprint } = finding;
  const gone =
    state === "removed"
      ? `, removed, still in commit ${renderCode(location.commit?.slice(0, 12) ?? "")}: rotate it`
      : "";
  return `| ${capitalise(rule.label)} | ${renderPlace(location)}${gone} | \`${fingerprint}\` |`;
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
