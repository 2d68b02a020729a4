import type { ExitStatus } from "../src/errors.ts";
import { renderNotices } from "../src/reporters/summary.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { decideOutcome } from "./outcome.ts";
import type { ScanPlan } from "./range.ts";
import { writeReport } from "./report.ts";
import { checkGate, reviewPullRequest } from "./review.ts";
import type { Runner } from "./runner.ts";
import { openRemote, type Place, scanPlan } from "./scan.ts";
import { listSkipNotices } from "./skips.ts";
import { askIssuers } from "./validity.ts";

export interface ActionRun {
  readonly runner: Runner;
  readonly event: ActionEvent;
  readonly inputs: Inputs;
  readonly place: Place;
}

/** Pull request, push, merge queue: first the scan and what needs no permission, then what GitHub may refuse. */
export async function runRange(run: ActionRun, plan: Extract<ScanPlan, { kind: "range" }>): Promise<ExitStatus> {
  const { runner, event, inputs, place } = run;
  const { pullRequest } = event;
  const remote = await openRemote(event, inputs, place);
  const scanned = await scanPlan(plan, event, inputs, remote, place.apiUrl);
  const { nothingNew, breaksPolicy, notes, notices } = scanned;
  for (const note of notes) runner.log(`Range: ${note}`);
  const asked = await askIssuers(scanned.result.findings, inputs.validate, event);
  const result = { ...scanned.result, findings: asked.findings };
  const outcome = decideOutcome(result, inputs.failOn, { nothingNew, breaksPolicy, commits: pullRequest?.commits });
  await writeReport(runner, {
    ...{ result, outcome, inputs, decision: plan.decision, category: event.name },
    workspace: place.workspace,
    detailed: true,
    notices: [...notices, ...asked.notices, ...(await listSkipNotices(result.range.commits, remote.cwd))],
  });
  if (pullRequest) {
    const where = { repository: event.repository, cwd: remote.cwd, apiUrl: place.apiUrl, log: runner.log };
    const review = { ...where, pullRequest, result, outcome, inputs };
    const refused = await reviewPullRequest(review);
    for (const message of refused) runner.annotate({ level: "note", title: "leakgate", message });
    const warnings = await checkGate(review, event.name, place.job);
    for (const warning of warnings) runner.log(`Note: ${warning}`);
    const late = [...refused, ...warnings];
    if (late.length > 0) await runner.addSummary(renderNotices(late));
  }
  runner.log(`Conclusion: ${outcome.conclusion}`);
  return outcome.exitStatus;
}
