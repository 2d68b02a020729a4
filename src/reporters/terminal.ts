import type { Finding, ScanResult } from "../types.ts";
import { renderCount } from "./advice.ts";
import { escapeTerminal } from "./escape.ts";
import { renderLifetime, renderPlace, renderPlural, renderScanned, renderSkipped, renderValidity } from "./phrases.ts";
import { createStyle, type Style, wrapText } from "./style.ts";

export interface Advice {
  /** Why it matters. */
  readonly opens: string;
  /** Identity first, Key Vault second. */
  readonly wayOut: string;
}

export interface TerminalOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** Findings and what could not be scanned, and nothing else: no text at all where all is well. */
  readonly quiet?: boolean;
  /** What a blocking finding stops: "this commit"; absent where nothing is stopped. */
  readonly stops?: string;
  advise(finding: Finding): Advice;
  /** What to type next, given the findings that block. */
  listNext(blocking: readonly Finding[]): readonly NextStep[];
  readonly milliseconds: number;
  readonly exitStatus: number;
}

export interface NextStep {
  readonly say: string;
  readonly type: readonly string[];
}

const exitWords = ["clean", "findings that block", "usage or configuration", "incomplete: not everything was scanned"];
/** Sources whose other texts are names of files. */
const ofNames = new Set(["staged changes", "working tree"]);
/** Findings shown in full: about one screen. */
const fullLimit = 3;
const shortLimit = 10;

/** One calm screen: where, what, why, the way out, what to type; nothing of a value. */
export function renderTerminal(result: ScanResult, options: TerminalOptions): string {
  const style = createStyle(options.colour, Math.min(Math.max(options.columns, 40), 100));
  const open = result.findings.filter((finding) => !finding.suppression);
  const blocking = open.filter((finding) => finding.level === "error");
  const noted = open.filter((finding) => finding.level !== "error");
  const found = [
    ...renderBlocking(blocking, options, style),
    ...renderNoted(noted, options, style),
    ...renderFailed(result, style),
  ];
  if (options.quiet) return found.map((part) => `${part}\n`).join("\n");
  const parts = [
    ...(blocking.length > 0 ? [style.bold(renderTitle(blocking, options))] : []),
    ...found,
    ...(blocking.length > 0 ? [renderNext(options.listNext(blocking), style)] : []),
    renderClosing(result, options, style),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderTitle(blocking: readonly Finding[], { stops }: TerminalOptions): string {
  const isSecret = blocking.some(({ rule }) => !rule.advisory);
  const secrets =
    isSecret && blocking.every(({ rule }) => !rule.advisory)
      ? renderPlural(blocking.length, "secret")
      : renderCount(blocking);
  if (stops && !isSecret) return `leakgate stopped ${stops}: ${secrets} set to block.`;
  return stops ? `leakgate stopped ${stops}: ${secrets} would get into the history.` : `leakgate found ${secrets}.`;
}

function renderBlocking(blocking: readonly Finding[], options: TerminalOptions, style: Style): string[] {
  const told = new Set<string>();
  const full = blocking.slice(0, fullLimit).map((finding) => {
    const kind = finding.rule.advisory ?? finding.rule.credential;
    const isNew = !told.has(kind);
    told.add(kind);
    return renderFinding(finding, isNew ? options.advise(finding) : undefined, style);
  });
  const rest = renderList(blocking.slice(fullLimit), style);
  return rest ? [...full, rest] : full;
}

function renderFinding(finding: Finding, advice: Advice | undefined, style: Style): string {
  const { rule, secret, fingerprint, occurrences } = finding;
  const more = occurrences.length > 0 ? `, and ${renderPlural(occurrences.length, "more place")}` : "";
  const facts: [string, string][] = [
    ...(finding.validity === "active"
      ? [["alive", `${finding.validityEvidence}. Whoever has it can use it now: revoke it first.`] as [string, string]]
      : []),
    [
      "found",
      `${rule.advisory ? "" : `${escapeTerminal(secret.redacted)}  `}(${rule.id}, fingerprint ${fingerprint}${more})`,
    ],
    ...(finding.lifetime ? [["lives", renderLifetime(finding)] as [string, string]] : []),
    ...(advice
      ? ([
          ["opens", advice.opens],
          ["instead", advice.wayOut],
        ] as [string, string][])
      : []),
  ];
  const lines = facts.map(([name, text]) => wrapText(`  ${style.dim(name.padEnd(8))}`, text, 10, style.columns));
  return [`${style.path(renderPlace(finding))}  ${style.red(rule.label)}`, ...lines].join("\n");
}

function renderList(findings: readonly Finding[], style: Style): string {
  const shown = findings
    .slice(0, shortLimit)
    .map((finding) =>
      [`${style.path(renderPlace(finding))}  ${finding.rule.label}`, finding.fingerprint, renderValidity(finding)]
        .filter(Boolean)
        .join(", "),
    );
  const hidden = findings.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`… and ${hidden} more; --format json lists all.`] : [])].join("\n");
}

/** A line each; behind them what to do instead, once for each kind of advice. */
function renderNoted(noted: readonly Finding[], { advise }: TerminalOptions, style: Style): string[] {
  if (noted.length === 0) return [];
  const repairs = new Set(noted.flatMap((finding) => (finding.rule.advisory ? [advise(finding).wayOut] : [])));
  const instead = [...repairs]
    .slice(0, fullLimit)
    .map((repair) => wrapText(`  ${style.dim("instead ")}`, repair, 10, style.columns));
  return [[style.bold("Noted, does not block:"), renderList(noted, style), ...instead].join("\n")];
}

function renderFailed({ skipped }: ScanResult, style: Style): string[] {
  const failed = skipped.filter((entry) => entry.failed);
  if (failed.length === 0) return [];
  const shown = failed
    .slice(0, shortLimit)
    .map(({ path, reason }) => `${style.path(escapeTerminal(path))}  ${escapeTerminal(reason)}`);
  const hidden = failed.length - shown.length;
  return [[style.bold("Could not be scanned:"), ...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join("\n")];
}

function renderNext(steps: readonly NextStep[], style: Style): string {
  const lines = steps.flatMap(({ say, type }, index) => [
    wrapText(`  ${index + 1}  `, say, 5, style.columns),
    ...type.map((command) => `       ${style.bold(command)}`),
  ]);
  return [style.bold("Next"), ...lines].join("\n");
}

function renderClosing(result: ScanResult, { milliseconds, exitStatus }: TerminalOptions, style: Style): string {
  const known = result.findings.filter(({ suppression }) => suppression?.baseline).length;
  const suppressed = result.findings.filter(({ suppression }) => suppression).length - known;
  const facts = [
    `Scanned ${renderScanned(result.scanned, ofNames.has(result.source) ? "name" : "text")} in ${Math.round(milliseconds)} ms`,
    ...(suppressed > 0 ? [`${suppressed} allowed`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...renderSkipped(result.skipped),
  ];
  return style.dim(`${facts.join(", ")}. Exit status ${exitStatus}: ${exitWords[exitStatus]}.`);
}
