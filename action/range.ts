import { UsageError } from "../src/errors.ts";
import { isNullOid } from "../src/git/changes.ts";
import type { RangeEnd } from "../src/git/range-fetch.ts";
import type { ActionEvent } from "./event.ts";

export type ScanPlan =
  | {
      readonly kind: "range";
      /** Tried in this order; "nothing" means that everything the head reaches is new. */
      readonly bases: readonly (RangeEnd | "nothing")[];
      readonly head: RangeEnd;
      readonly decision: string;
    }
  | { readonly kind: "history"; readonly decision: string }
  | { readonly kind: "nothing"; readonly decision: string };

/** Events that the Action knows; any other is refused, never answered with a full scan or a green nothing. */
const events = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "push",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "public",
  "workflow_run",
] as const;

/** Which commits an event asks to scan: the whole table of decisions, with nothing done. */
export function planRange(event: ActionEvent): ScanPlan {
  const { name, pullRequest, push, mergeGroup } = event;
  if (pullRequest) {
    const { number, base, head } = pullRequest;
    return {
      kind: "range",
      // The payload's own base is stale between pushes; it serves where the pull request has been merged meanwhile.
      bases: [{ branch: base.branch }, { commit: base.commit }],
      head: { commit: head.commit, ref: `refs/pull/${number}/head` },
      decision: `${name} ${number}: commits of ${head.commit.slice(0, 12)} that branch ${base.branch} does not have now`,
    };
  }
  if (push) return planPush(push, event.defaultBranch);
  if (mergeGroup) {
    const decision = `merge_group: commits of ${mergeGroup.head.slice(0, 12)} on top of ${mergeGroup.base.slice(0, 12)}`;
    return { kind: "range", bases: [{ commit: mergeGroup.base }], head: { commit: mergeGroup.head }, decision };
  }
  if (event.workflowRun) {
    const decision = `workflow_run: no open pull request has the head ${event.workflowRun.head.slice(0, 12)}`;
    return { kind: "nothing", decision };
  }
  if (name === "schedule" || name === "workflow_dispatch" || name === "public") {
    return { kind: "history", decision: `${name}: every blob that any branch, tag or other ref reaches` };
  }
  throw new UsageError(
    `event ${name.slice(0, 60)} is not one that leakgate knows how to scan`,
    `Use one of: ${events.join(", ")}.`,
  );
}

function planPush(push: NonNullable<ActionEvent["push"]>, defaultBranch: string): ScanPlan {
  const { ref, before, after, deleted } = push;
  // Its name is scanned, and could hold what is found.
  const name = ref.startsWith("refs/tags/") ? "this tag" : "this branch";
  if (deleted || isNullOid(after)) return { kind: "nothing", decision: `push: ${name} was deleted, no commit arrives` };
  const fallback = defaultBranch && ref !== `refs/heads/${defaultBranch}` ? { branch: defaultBranch } : "nothing";
  const head = { commit: after, ref };
  if (isNullOid(before)) {
    const decision =
      fallback !== "nothing"
        ? `push: ${name} is new, commits of ${after.slice(0, 12)} that branch ${defaultBranch} does not have`
        : `push: ${name} is new and there is no other branch to compare with, everything it reaches`;
    return { kind: "range", bases: [fallback], head, decision };
  }
  const otherwise = fallback !== "nothing" ? `branch ${defaultBranch}` : "nothing, so everything";
  const decision = `push: ${before.slice(0, 12)}..${after.slice(0, 12)} of ${name} (should ${before.slice(0, 12)} be gone, compared with ${otherwise})`;
  return { kind: "range", bases: [{ commit: before }, fallback], head, decision };
}
