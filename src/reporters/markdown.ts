import { credentials } from "../credentials/index.ts";
import type { Finding, Location } from "../types.ts";

/** Room for what GitHub adds; the API's own limit is 65,536 characters. */
export const bodyLimit = 60_000;

/**
 * Hostile text as a code span: there nothing is a link, a mention, HTML or a table's border.
 * Controls, line breaks and characters that turn the direction of text become visible marks.
 */
export function renderCode(text: string, limit = 160, end = ""): string {
  const points = [...text];
  const cut = points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : text;
  const plain = `${cut}${end}`
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\uFFFD")
    // A report may be printed to a log: see `escapeTerminal`.
    .replace(/##(?=\[)/g, "# #")
    .replace(/\\(?=\|)/g, "\uFFFD")
    .replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || plain.trim() === "" ? " " : "";
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** "an Azure storage account key" → "An Azure storage account key". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Path and line in the words of the place's kind. */
export function renderPlace({ kind, path, region, commit }: Location): string {
  switch (kind) {
    case "commit-message":
      return commit === undefined ? renderCode(path) : `message of commit ${renderCode(commit.slice(0, 12))}`;
    case "pull-request-text":
    case "stdin":
      return `${path}, line ${region.startLine}`;
    case "file-name":
      return `file name ${renderCode(path)}`;
    default:
      return renderCode(path, 160, `:${region.startLine}`);
  }
}

/** Why leakgate takes a value for a secret, as half a sentence. */
export function renderBelief({ rule, proof, keyName }: Finding): string {
  if (proof === "valid") return "its checksum or inner structure is valid";
  if (!rule.judged)
    return rule.highEntropy
      ? "it has the fixed format of such values, near the words that go with it"
      : "it stands where texts of this kind hold one, and is no placeholder";
  return `a literal that looks like no placeholder is given to ${keyName ? renderCode(keyName, 60) : "it"}`;
}

/** A page that describes it is not the page where it is done. */
const isManual = /^https:\/\/(?:learn|docs?|help|support)\.|^https:\/\/[^/]+\/(?:[\w-]+\/)*(?:docs?|help|support)\//;

/** @param revoke a page, a page and the way from there, or a sentence */
export function renderRevoke(revoke: string): string {
  const [, page, way = ""] = /^(https:\/\/\S+)(.*)$/.exec(revoke) ?? [];
  if (page === undefined) return `${revoke.replace(/\.$/, "")}.`;
  return `[${isManual.test(page) ? "How to revoke it" : "Revoke it here"}](${page})${way}.`;
}

/** What to do, the most urgent first; the way out is an identity, then a Key Vault reference. */
export function renderSteps({ rule, state, lifetime }: Finding): string {
  const advice = credentials[rule.credential];
  const where = rule.revoke ? ` ${renderRevoke(rule.revoke)}` : "";
  const gone = state === "removed" ? " Removing the line was not enough." : "";
  const lives = lifetime
    ? [`3. **${lifetime.says.replace(/\.$/, "")}.**${lifetime.instead ? ` ${lifetime.instead}` : ""}`]
    : [];
  return [
    `1. **Rotate it first.** It is in a pushed commit, so it counts as leaked.${gone}${where}`,
    `2. **Then do without it.** ${advice.wayOut}`,
    ...lives,
  ].join("\n");
}
