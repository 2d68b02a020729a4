import { renderNearest } from "../src/config/nearest.ts";
import { isFingerprint } from "../src/config/suppressions.ts";
import { credentials } from "../src/credentials/index.ts";
import { ExitStatus, quoteWord, UsageError } from "../src/errors.ts";
import { listPlaces } from "../src/findings.ts";
import { describeAdvice, renderRepairs } from "../src/reporters/advice.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { renderPlace } from "../src/reporters/phrases.ts";
import { wrapText } from "../src/reporters/style.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createWorkingSource } from "../src/sources/working.ts";
import type { Config, Finding, Rule, SuppressionEntry } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { scanFindings } from "./history-findings.ts";
import { nameChecklist } from "./next-steps.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";
import type { Shell } from "./shell.ts";

export const explain: Command = {
  summary: "what a finding or a rule means, and what to do",
  help: `Usage: leakgate explain FINGERPRINT | RULE

Says what a rule looks for, what such a credential opens and what to do instead. A fingerprint is looked for in what is
staged, changed and untracked, then in the history.

Exit status: 0 · 2 there is no such finding or rule · 3 something was not scanned
`,
  options: {},
  async run({ positionals: [subject, ...others] }, shell) {
    if (subject === undefined || others.length > 0)
      throw new UsageError("explain needs one fingerprint or rule", "leakgate explain FINGERPRINT");
    const config = await readScanConfig(undefined);
    const rule = config.rules.find(({ id }) => id === subject);
    if (rule) {
      shell.out.write(renderRule(rule, "", shell.invocation));
      return ExitStatus.clean;
    }
    if (!isFingerprint(subject)) {
      const ids = config.rules.map(({ id }) => id);
      if (Object.hasOwn(credentials, subject))
        throw new UsageError(
          `"${subject}" is a kind of credential, and no rule`,
          `How it is rotated: \`leakgate checklist ${subject}\`. What looks for it: \`leakgate rules\`.`,
        );
      throw new UsageError(
        `${quoteWord(subject)} is neither a fingerprint nor a rule`,
        `${renderNearest(subject, ids)} \`leakgate rules\` lists all.`.trim(),
      );
    }
    const { finding, isWhole } = await findFinding(subject, config, shell);
    if (!finding && !isWhole) return ExitStatus.incomplete;
    if (!finding)
      throw new UsageError(
        `${subject} was found neither in the working tree nor in the history`,
        "Check the twelve characters.",
      );
    // One that counted would be the finding's own.
    const past = finding.suppression ? undefined : config.suppressions.find((entry) => entry.fingerprint === subject);
    shell.out.write(renderFinding(finding, shell.invocation, past));
    return ExitStatus.clean;
  },
};

async function findFinding(
  fingerprint: string,
  config: Config,
  shell: Shell,
): Promise<{ readonly finding: Finding | undefined; readonly isWhole: boolean }> {
  const working = await scanChanges(createWorkingSource(), config, { repositoryKey: readScanKey });
  const finding = working.findings.find((finding) => finding.fingerprint === fingerprint);
  if (finding) return { finding, isWhole: true };
  const { found, isWhole } = await scanFindings(config, shell);
  return { finding: found.get(fingerprint), isWhole };
}

/** @param past what allowed it once */
function renderFinding(finding: Finding, invocation: string, past?: SuppressionEntry): string {
  const { secret, fingerprint, level, proof, suppression } = finding;
  const places = listPlaces(finding).map((location) => renderPlace({ ...finding, location }));
  const shown = places.slice(0, 20).map((place) => `  ${place}`);
  const more = places.length > shown.length ? [`  … and ${places.length - shown.length} more`] : [];
  const state = suppression
    ? `allowed: ${escapeTerminal(suppression.reason)}`
    : level === "error"
      ? "blocks"
      : "is shown, does not block";
  const until = past ? ` (allowed until ${past.expires}: ${escapeTerminal(past.reason)})` : "";
  const sure = proof === "valid" ? "its own structure proves it" : `confidence ${finding.confidence.toFixed(2)}`;
  const found = finding.rule.advisory ? "" : `${escapeTerminal(secret.redacted)}  `;
  return `${fingerprint}  ${found}${state}${until}, ${sure}\n${[...shown, ...more].join("\n")}\n\n${renderRule(finding.rule, finding.location.path, invocation)}`;
}

function renderRule(rule: Rule, path: string, invocation: string): string {
  const { id, label, level, loose, advisory, credential, keywords, revoke, source } = rule;
  const advice = advisory && describeAdvice(advisory, path);
  const { opens, wayOut } = advice ? { opens: advice.why, wayOut: advice.instead } : credentials[credential];
  const facts: [string, string][] = [
    ["finds", `${label} (${level}${loose ? ", error by its name" : ""})`],
    ["near", keywords.slice(0, 8).join("  ")],
    [advisory ? "why" : "opens", opens],
    ["instead", wayOut],
    ...(revoke ? [["revoke", revoke] as [string, string]] : []),
    ...(advisory ? [] : [["steps", `${invocation} checklist ${nameChecklist(rule)}`] as [string, string]]),
    ["source", source],
  ];
  const repairs = advisory ? renderRepairs(advisory, path) : "";
  return `${id}\n${facts.map(([name, text]) => wrapText(`  ${name.padEnd(8)}`, escapeTerminal(text), 10, 100)).join("\n")}\n${repairs}`;
}
