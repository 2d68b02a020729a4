/** What is decided of a gate before anything is asked or written: whom it would lock out, and what stays open behind it. */
import { minimatch } from "minimatch";
import type { BranchFacts, RepositoryFacts } from "./facts.ts";
import type { Hole, HoleId } from "./hole.ts";
import { judgeJob } from "./judge-job.ts";
import type { Wanted } from "./ruleset-plan.ts";
import type { GateJob } from "./workflow.ts";

/** Why nobody could merge any more. */
export interface Lockout {
  readonly where: string;
  readonly says: string;
  readonly repair: string;
}

const isStuck = ({ id }: Hole): boolean =>
  (["never-runs", "path-filter", "merge-queue", "old-verdict"] satisfies HoleId[] as HoleId[]).includes(id);

/** @param ran has the check been reported? Undefined: that could not be seen */
export function planLockouts(facts: RepositoryFacts, check: string, ran: boolean | undefined): Lockout[] {
  const jobs = facts.jobs.filter((job) => job.check === check);
  if (jobs.length === 0)
    return [
      {
        where: facts.name,
        says: `no workflow on ${facts.defaultBranch} reports a check "${check}": it would be waited for for ever`,
        repair: "Merge the workflow first (docs/workflows), or name another check with --check.",
      },
    ];
  const stuck = facts.branches.flatMap((branch) => listStuck(jobs, branch));
  const never: Lockout = {
    where: facts.name,
    says: `the check "${check}" has never been reported on ${facts.defaultBranch} or on a recent pull request`,
    repair: "Open a pull request and see it run, then protect.",
  };
  return [...stuck, ...(ran === false ? [never] : [])];
}

/** What keeps a workflow from reporting on a branch where its check is required. */
export const listStuck = (
  jobs: readonly GateJob[],
  branch: Pick<BranchFacts, "name" | "mergeQueue">,
  required = false,
): Lockout[] =>
  jobs
    .flatMap((job) => judgeJob(job, branch, required).filter(isStuck))
    .map(({ where, says, repair }) => ({ where, says, repair }));

/** Of a workflow that an organisation would require. @param path as it was named */
export function planWorkflowLockouts(path: string, jobs: readonly GateJob[], access: string | undefined): Lockout[] {
  const [job] = jobs;
  if (!job)
    return [
      {
        where: path,
        says: "it does not run leakgate",
        repair: "Name a file that holds docs/workflows/pull-request.yml.",
      },
    ];
  // Every branch may have a queue.
  const branch = { name: "main", mergeQueue: true };
  const closed: Lockout = {
    where: path,
    says: "its repository lets no other repository use its workflows, so it would be waited for for ever",
    repair: "Settings of that repository, Actions, General, Access: accessible from repositories in the organisation.",
  };
  return [...listStuck([job], branch, true), ...(access === "none" ? [closed] : [])];
}

/** The facts as they would be behind the ruleset. */
export function simulate(facts: RepositoryFacts, wanted: Wanted): RepositoryFacts {
  const { check, codeOwners, evaluate } = wanted;
  if (evaluate || check === undefined) return facts;
  const branches = facts.branches.map((branch): BranchFacts => {
    if (!isMeant(branch.name, facts.defaultBranch, wanted.branches)) return branch;
    const { review } = branch;
    return {
      ...branch,
      checks: [...branch.checks, { context: check, app: facts.actionsApp, by: "the ruleset of leakgate protect" }],
      forcePushBlocked: true,
      deletionBlocked: true,
      inactive: [],
      ...(codeOwners && {
        review: { codeOwners: true, approvals: Math.max(1, review?.approvals ?? 0), staleDismissed: true },
      }),
      // leakgate's own ruleset has no bypass, and rules add up.
      bypass: branch.bypass.filter(({ of }) => of !== "check" && !(of === "review" && codeOwners)),
    };
  });
  return { ...facts, branches };
}

const isMeant = (branch: string, defaultBranch: string, patterns: readonly string[]): boolean =>
  patterns.some(
    (pattern) =>
      pattern === "~ALL" ||
      (pattern === "~DEFAULT_BRANCH" && branch === defaultBranch) ||
      minimatch(`refs/heads/${branch}`, pattern),
  );
