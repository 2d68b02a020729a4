import { readFileSync } from "node:fs";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { type ActionEvent, parseEvent } from "./event.ts";
import { readInputs } from "./inputs.ts";
import { planRange } from "./range.ts";
import { reportFailure, reportNothing } from "./report.ts";
import { runHistory } from "./run-history.ts";
import { runRange } from "./run-range.ts";
import { createRunner, type Runner } from "./runner.ts";
import { readPlace } from "./scan.ts";
import { resolvePullRequest } from "./workflow-run.ts";

// Until a verdict is there, the status is that of a scan that did not happen: a process that ends early never passes.
process.exitCode = ExitStatus.incomplete;

const runner = createRunner();
// Node would print the message, which may quote what was scanned, and end with the status of findings.
process.on("uncaughtException", (error) => {
  reportFailure(runner, error).finally(() => process.exit(ExitStatus.incomplete));
});
runAction(runner, process.env)
  .catch((error: unknown) => reportFailure(runner, error))
  .then((exitStatus) => {
    process.exitCode = exitStatus;
  });

async function runAction(runner: Runner, environment: NodeJS.ProcessEnv): Promise<ExitStatus> {
  const inputs = readInputs(runner.input);
  const place = readPlace(environment);
  const event = await resolvePullRequest(readEvent(environment), inputs, place.apiUrl);
  const plan = planRange(event);
  runner.log(`Range: ${plan.decision}`);
  const run = { runner, event, inputs, place };
  switch (plan.kind) {
    case "nothing":
      return reportNothing(runner, plan.decision);
    case "history":
      return runHistory(run, plan.decision);
    case "range":
      return runRange(run, plan);
  }
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
