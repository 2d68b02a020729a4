import { minimatch } from "minimatch";
import type { BranchFacts } from "./facts.ts";
import { createHole, type Hole } from "./hole.ts";
import type { EventFilter, GateJob } from "./workflow.ts";

/** Events that bring a pull request's commits to the check. */
const pullEvents = ["pull_request", "pull_request_target"] as const;

/** What a job needs, and no more. https://docs.github.com/actions/security-for-github-actions */
const wanted: Readonly<Record<string, string>> = {
  contents: "read",
  "pull-requests": "write",
  issues: "write",
  "security-events": "write",
  "id-token": "write",
};

type Add = (id: Parameters<typeof createHole>[0], says: string, repair: string) => void;

/** Holes that stand in the workflow file itself. @param required a ruleset runs it: then GitHub ignores its filters */
export function judgeJob(job: GateJob, branch: Pick<BranchFacts, "name" | "mergeQueue">, required = false): Hole[] {
  const holes: Hole[] = [];
  const add: Add = (id, says, repair) => holes.push(createHole(id, job.path, says, repair));
  const pulls = pullEvents.flatMap((event) => {
    const filter = job.events.get(event);
    return filter ? [{ event, filter }] : [];
  });
  if (pulls.length === 0)
    add("never-runs", "it does not run on pull requests", "Add `pull_request:` or `pull_request_target:` to `on:`.");
  if (!required) for (const { event, filter } of pulls) judgeFilter(event, filter, branch.name, add);
  if (branch.mergeQueue && !job.events.has("merge_group"))
    add(
      "merge-queue",
      `${branch.name} has a merge queue and the workflow does not run in it: the queue waits for ever`,
      "Add `merge_group:` to `on:`.",
    );
  judgeVerdict(job, add);
  judgeTrust(job, add);
  if (!required && job.events.has("pull_request"))
    add(
      "skip-ci",
      "a commit message with [skip ci] stops the run; the required check then stays pending, which blocks",
      "Nothing to do while the check is required.",
    );
  return holes;
}

/** Does it run for each pull request to the branch, and for each change of one? */
function judgeFilter(event: string, filter: EventFilter, branch: string, add: Add): void {
  if (filter.paths ?? filter["paths-ignore"])
    add(
      "path-filter",
      `${event} is filtered by path: where the filter skips it, the required check is pending for ever`,
      "Take `paths:` and `paths-ignore:` out.",
    );
  if (!takesBranch(filter, branch))
    add(
      "never-runs",
      `${event} does not run for pull requests to ${branch}: the required check is pending for ever`,
      "Take `branches:` out, or add the branch.",
    );
  if (filter.types && !filter.types.includes("synchronize"))
    add("old-verdict", `${event} does not run when commits are pushed`, "Add `synchronize` to `types:`.");
  if (!filter.types?.includes("edited"))
    add(
      "text-not-scanned",
      "a title or text that is changed later is not scanned again",
      "Write `types: [opened, synchronize, reopened, edited]`.",
    );
}

/** Does a finding always fail it? */
function judgeVerdict({ conditions, continuesOnError, failOn }: GateJob, add: Add): void {
  for (const condition of conditions)
    add(
      "conditional",
      `the job depends on \`${condition}\`: one that is skipped counts as passed`,
      "Take the condition out; put what must come first into a job of its own.",
    );
  if (continuesOnError)
    add("continue-on-error", "it goes on after a finding (continue-on-error)", "Take `continue-on-error` out.");
  if (failOn === "never") add("never-fails", "`fail-on: never` lets every finding pass", "Take `fail-on` out.");
  else if (failOn?.includes("${{"))
    add("never-fails", `\`fail-on: ${failOn}\` may say never when it runs`, "Write the level itself, or take it out.");
}

/** Who else has a say in what it runs, and what may its token do? */
function judgeTrust(job: GateJob, add: Add): void {
  if (job.events.has("pull_request_target") && job.checksOutHead)
    add(
      "runs-the-head",
      "pull_request_target has a token that may write, and the job fetches what the pull request brings",
      "Take that step out: leakgate reads git objects and needs no checkout.",
    );
  else if (job.otherSteps.length > 0)
    add(
      "other-steps",
      `other steps run in the job (${job.otherSteps.slice(0, 3).join(", ")}): what a pull request brings can reach leakgate's clone and tools through them`,
      "Give leakgate a job of its own.",
    );
  if (!/@[0-9a-f]{40,64}$/.test(job.uses))
    add(
      "unpinned",
      `${job.uses} is not pinned by commit: whoever moves the tag or branch decides what runs`,
      "Write the commit of the release that you reviewed behind the @.",
    );
  const broad = listBroad(job.permissions);
  if (broad.length > 0)
    add(
      "broad-permissions",
      `the job's token may do more than leakgate needs: ${broad.join(", ")}`,
      "Write `permissions: {}` at the top, and `contents: read` and `pull-requests: write` in the job.",
    );
}

function takesBranch({ branches, "branches-ignore": ignored }: EventFilter, name: string): boolean {
  if (ignored?.some((pattern) => minimatch(name, pattern))) return false;
  if (!branches) return true;
  // In order, as GitHub reads them: a later pattern with ! takes away what an earlier one gave.
  return branches.reduce(
    (taken, pattern) =>
      pattern.startsWith("!") ? taken && !minimatch(name, pattern.slice(1)) : taken || minimatch(name, pattern),
    false,
  );
}

function listBroad(permissions: GateJob["permissions"]): string[] {
  if (permissions === undefined) return ["whatever the repository gives by default"];
  if (typeof permissions === "string") return permissions === "write-all" ? ["write-all"] : [];
  return Object.entries(permissions)
    .filter(([name, access]) => access === "write" && wanted[name] !== "write")
    .map(([name, access]) => `${name}: ${access}`);
}
