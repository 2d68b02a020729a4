/** Events that scan a history, and the second stage for forks. */
import { type Payload, type Place, placeExample, readExample } from "./examples.ts";

/** GitHub documents no example: the payload is the schedule, the repository and its workflow. */
export function createSchedulePayload(place: Place, schedule = "0 3 * * 1"): Payload {
  const { repository, organization } = placeExample(readExample("workflow_dispatch"), place);
  return { schedule, workflow: ".github/workflows/leakgate.yml", repository, organization };
}

export function createDispatchPayload(
  place: Place & { readonly ref?: string; readonly inputs?: Readonly<Record<string, string>> },
): Payload {
  const payload = placeExample(readExample("workflow_dispatch"), place);
  const ref = place.ref ?? `refs/heads/${place.defaultBranch ?? "main"}`;
  return { ...payload, ref, inputs: place.inputs ?? {}, workflow: ".github/workflows/leakgate.yml" };
}

/** The repository has just become public. */
export const createPublicPayload = (place: Place): Payload =>
  placeExample(readExample("public"), { ...place, private: false });

export interface WorkflowRunEvent extends Place {
  readonly id: number;
  readonly event?: string;
  readonly conclusion?: string;
  readonly head: { readonly ref: string; readonly sha: string; readonly owner?: string };
}

/** A finished run; that of a fork names no pull request. */
export function createWorkflowRunPayload(event: WorkflowRunEvent): Payload {
  const payload = placeExample(
    readExample("workflow_run", (example) => example["action"] === "completed"),
    event,
  );
  const run = payload["workflow_run"] as Payload;
  const repository = payload["repository"] as Payload;
  const owner = event.head.owner ?? event.owner;
  const headRepository = {
    ...(run["head_repository"] as Payload),
    name: event.repo,
    full_name: `${owner}/${event.repo}`,
    owner: { ...(repository["owner"] as Payload), login: owner },
    fork: owner !== event.owner,
  };
  return {
    ...payload,
    workflow_run: {
      ...run,
      id: event.id,
      event: event.event ?? "pull_request",
      status: "completed",
      conclusion: event.conclusion ?? "failure",
      head_branch: event.head.ref,
      head_sha: event.head.sha,
      head_repository: headRepository,
      pull_requests: [],
    },
  };
}
