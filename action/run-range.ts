import type { ExitStatus } from "../src/errors.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { decideOutcome } from "./outcome.ts";
import type { ScanPlan } from "./range.ts";
import { writeReport } from "./report.ts";
import { reviewPullRequest } from "./review.ts";
import type { Runner } from "./runner.ts";
import { openRemote, type Place, scanPlan } from "./scan.ts";

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
  const { result, nothingNew, notes } = await scanPlan(plan, event, remote);
  for (const note of notes) runner.log(`Range: ${note}`);
  const outcome = decideOutcome(result, inputs.failOn, { nothingNew, commits: pullRequest?.commits });
  await writeReport(runner, {
    ...{ result, outcome, inputs, decision: plan.decision, category: event.name },
    workspace: place.workspace,
    detailed: true,
    notices: [],
  });
  if (pullRequest) {
    const review = { pullRequest, result, outcome, inputs, cwd: remote.cwd, apiUrl: place.apiUrl };
    const notices = await reviewPullRequest({ ...review, repository: event.repository, log: runner.log });
    for (const message of notices) runner.annotate({ level: "note", title: "leakgate", message });
  }
  runner.log(`Conclusion: ${outcome.conclusion}`);
  return outcome.exitStatus;
}
