import { readFileSync } from "node:fs";
import { ExitStatus, ToolError, UsageError } from "../src/errors.ts";
import { renderAnnotations } from "../src/reporters/annotations.ts";
import { renderSummary } from "../src/reporters/summary.ts";
import { type ActionEvent, parseEvent } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { decideOutcome, type Outcome } from "./outcome.ts";
import { planRange, type ScanPlan } from "./range.ts";
import { writeReports } from "./reports.ts";
import { reviewPullRequest } from "./review.ts";
import { createRunner, type Runner } from "./runner.ts";
import { openRemote, readPlace, scanPlan } from "./scan.ts";

const runner = createRunner();
runAction(runner, process.env)
  .catch((error: unknown) => reportFailure(runner, error))
  .then((exitStatus) => {
    process.exitCode = exitStatus;
  });

/** From event to exit status: first the scan and what needs no permission, then what GitHub may refuse. */
async function runAction(runner: Runner, environment: NodeJS.ProcessEnv): Promise<ExitStatus> {
  const inputs = readInputs(runner.input);
  const event = readEvent(environment);
  const plan = planRange(event);
  runner.log(`Range: ${plan.decision}`);
  if (plan.kind === "nothing") return reportNothing(runner, plan.decision);
  if (plan.kind === "history") throw new UsageError("history", "");
  return runRange(runner, event, plan, inputs, environment);
}

async function runRange(
  runner: Runner,
  event: ActionEvent,
  plan: Extract<ScanPlan, { kind: "range" }>,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
): Promise<ExitStatus> {
  const place = readPlace(environment);
  const remote = await openRemote(event, inputs, place);
  const { result, nothingNew, notes } = await scanPlan(plan, event, remote);
  for (const note of notes) runner.log(`Range: ${note}`);
  const outcome = decideOutcome(result, inputs.failOn, { nothingNew, commits: event.pullRequest?.commits });
  const { scanned } = result;
  runner.log(
    `Scanned ${scanned.commits} commits, ${scanned.blobs} blobs, ${scanned.texts} texts, ${scanned.bytes} bytes.`,
  );

  const files = writeReports(result, event.name, inputs, place.workspace);
  for (const annotation of renderAnnotations(result)) runner.annotate(annotation);
  for (const notice of outcome.notices) runner.log(notice);
  setOutputs(runner, outcome, { ...files, commits: scanned.commits ?? 0 });
  const { pullRequest } = event;
  const { conclusion, blocking } = outcome;
  const run = { repository: event.repository, result, outcome, cwd: remote.cwd, apiUrl: place.apiUrl, inputs };
  await runner.addSummary(
    renderSummary(result, { conclusion, blocking, decision: plan.decision, notices: outcome.notices }),
  );
  const late = pullRequest ? await reviewPullRequest({ ...run, pullRequest, log: runner.log }) : [];
  for (const notice of late) runner.annotate({ level: "note", title: "leakgate", message: notice });
  runner.log(`Conclusion: ${conclusion}`);
  return outcome.exitStatus;
}

function setOutputs(
  runner: Runner,
  outcome: Outcome,
  files: { sarifFile: string; reportFile: string; commits: number },
) {
  runner.setOutput("conclusion", outcome.conclusion);
  runner.setOutput("findings", outcome.open.length);
  runner.setOutput("blocked", outcome.exitStatus !== ExitStatus.clean);
  runner.setOutput("sarif-file", files.sarifFile);
  runner.setOutput("report-file", files.reportFile);
  runner.setOutput("scanned-commits", files.commits);
}

async function reportNothing(runner: Runner, decision: string): Promise<ExitStatus> {
  runner.setOutput("conclusion", "clean");
  runner.setOutput("findings", 0);
  runner.setOutput("blocked", false);
  runner.setOutput("scanned-commits", 0);
  runner.log(`Nothing to scan: ${decision}`);
  return ExitStatus.clean;
}

/** What kept the Action from a verdict: never green. */
async function reportFailure(runner: Runner, error: unknown): Promise<ExitStatus> {
  const known = error instanceof ToolError;
  const exitStatus = known ? error.exitStatus : ExitStatus.incomplete;
  const conclusion = exitStatus === ExitStatus.incomplete ? "incomplete" : "error";
  const hint = known ? error.hint : "This is a defect of leakgate: please report it with this message.";
  const message = `${(error as Error).message} ${hint}`;
  runner.setOutput("conclusion", conclusion);
  runner.setOutput("blocked", true);
  runner.annotate({ level: "error", title: `leakgate: ${conclusion}`, message });
  const empty = { source: "none", findings: [], skipped: [], scanned: { blobs: 0, texts: 0, bytes: 0 } };
  await runner.addSummary(
    renderSummary(empty, { conclusion, blocking: new Set(), decision: "stopped", notices: [message] }),
  );
  return exitStatus;
}

function readEvent(environment: NodeJS.ProcessEnv): ActionEvent {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository } = environment;
  if (!name)
    throw new UsageError("GITHUB_EVENT_NAME is not set", "Run this as an Action; on a desk, use `leakgate scan`.");
  let payload: Record<string, unknown> = {};
  try {
    if (path) payload = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UsageError("the event's payload (GITHUB_EVENT_PATH) could not be read", "Check that the file is JSON.");
  }
  const event = parseEvent(name, payload);
  return event.repository || !repository ? event : { ...event, repository };
}
