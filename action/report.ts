import { type ExitStatus, isToolError, locateDefect, ExitStatus as Status } from "../src/errors.ts";
import { renderQuietly } from "../src/incidents/disclosure.ts";
import { renderAnnotations } from "../src/reporters/annotations.ts";
import { renderPlural } from "../src/reporters/phrases.ts";
import { renderSummary } from "../src/reporters/summary.ts";
import type { ScanResult } from "../src/types.ts";
import type { Inputs } from "./inputs.ts";
import type { Outcome } from "./outcome.ts";
import { writeReports } from "./reports.ts";
import type { Runner } from "./runner.ts";

export interface Report {
  readonly result: ScanResult;
  readonly outcome: Outcome;
  /** What was scanned, in one sentence. */
  readonly decision: string;
  /** Kind of run, for SARIF. */
  readonly category: string;
  readonly inputs: Inputs;
  readonly workspace: string;
  /** False: this log is public and must not say what leaked, nor where. */
  readonly detailed: boolean;
  readonly notices: readonly string[];
}

/** Everything that needs no permission: files, annotations, outputs, summary. */
export async function writeReport(runner: Runner, report: Report): Promise<void> {
  const { result, outcome, decision, inputs } = report;
  const { scanned } = result;
  const commits = scanned.commits ?? 0;
  const read = [
    renderPlural(commits, "commit"),
    renderPlural(scanned.blobs, "blob"),
    renderPlural(scanned.texts, "text"),
  ];
  runner.log(`Scanned ${read.join(", ")}, ${renderPlural(scanned.bytes, "byte")}.`);
  // An artifact of a public repository is public, too.
  const files = report.detailed
    ? writeReports(result, report.category, inputs, report.workspace)
    : { sarifFile: "", reportFile: "" };
  const notices = [...outcome.notices, ...report.notices];
  const counted = new Set(outcome.open);
  const findings = result.findings.filter((finding) => finding.suppression || counted.has(finding));
  const shown = report.detailed ? { ...result, findings } : hideFindings(result);
  for (const annotation of renderAnnotations(shown)) runner.annotate(annotation);
  if (!report.detailed && outcome.open.length > 0) {
    const message = renderQuietly(outcome.open.length);
    notices.push(message);
    runner.annotate({ level: outcome.blocking.size > 0 ? "error" : "warning", title: "leakgate", message });
  }
  for (const notice of notices) runner.log(`Note: ${notice}`);
  runner.setOutput("conclusion", outcome.conclusion);
  runner.setOutput("findings", outcome.open.length);
  runner.setOutput("blocked", outcome.exitStatus !== Status.clean);
  runner.setOutput("sarif-file", files.sarifFile);
  runner.setOutput("report-file", files.reportFile);
  runner.setOutput("scanned-commits", commits);
  const { conclusion, blocking } = outcome;
  await runner.addSummary(renderSummary(shown, { conclusion, blocking, decision, notices }));
}

const hideFindings = (result: ScanResult): ScanResult => ({ ...result, findings: [], skipped: [] });

const nothing: ScanResult = {
  ...{ source: "none", findings: [], skipped: [] },
  scanned: { blobs: 0, texts: 0, bytes: 0 },
};

/** A run that has nothing to scan, and knows why. */
export async function reportNothing(runner: Runner, decision: string): Promise<ExitStatus> {
  const outputs = { conclusion: "clean", findings: 0, blocked: false, "scanned-commits": 0 };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  runner.log(`Nothing to scan: ${decision}`);
  await runner.addSummary(renderSummary(nothing, { conclusion: "clean", blocking: new Set(), decision }));
  return Status.clean;
}

/** What kept the Action from a verdict: never green. */
export async function reportFailure(runner: Runner, error: unknown): Promise<ExitStatus> {
  const exitStatus = isToolError(error) ? error.exitStatus : Status.incomplete;
  const conclusion = exitStatus === Status.incomplete ? "incomplete" : "error";
  const message = isToolError(error) ? `${error.message} ${error.hint}` : reportDefect(runner, error);
  runner.setOutput("conclusion", conclusion);
  runner.setOutput("blocked", true);
  runner.annotate({ level: "error", title: `leakgate: ${conclusion}`, message });
  const options = { conclusion, blocking: new Set<string>(), decision: "stopped", notices: [message] } as const;
  await runner.addSummary(renderSummary(nothing, options));
  return exitStatus;
}

function reportDefect(runner: Runner, error: unknown): string {
  const { name, frames } = locateDefect(error);
  for (const frame of frames) runner.log(frame);
  return `leakgate failed in a way it does not know (${name}), so nothing counts as scanned. Please report it with the places in the log; they hold nothing of your files.`;
}
