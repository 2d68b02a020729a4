import { parseOwnedPaths } from "../incidents/code-owners.ts";
import type { BranchFacts, RepositoryFacts } from "./facts.ts";
import { createHole, type Hole } from "./hole.ts";
import { judgeJob } from "./judge-job.ts";
import { codeOwnersPlaces } from "./read-files.ts";

const protect = "`leakgate protect` shows and applies what is missing.";

/** Every way past the gate that can be seen, without asking anybody anything. */
export function judgeRepository(facts: RepositoryFacts): Hole[] {
  const holes = facts.branches.flatMap((branch) => judgeBranch(facts, branch));
  if (facts.furtherBranches > 0)
    holes.push(
      createHole(
        "release-branches",
        "release/**",
        `${facts.furtherBranches} more release branches were not looked at`,
        "Their rules are those of the ruleset that names release/**.",
      ),
    );
  if (facts.pushProtection === "off")
    holes.push(
      createHole(
        "push-protection",
        "settings",
        "GitHub's own push protection is off: it stops the patterns it knows before anything is pushed",
        "Turn it on: Settings, Advanced Security. It is a second net and does not take the gate's place.",
      ),
    );
  // The same hole of a workflow stands once, not once a branch.
  const seen = new Set<string>();
  return holes.filter((hole) => {
    const key = `${hole.id}\0${hole.where}\0${hole.says}`;
    return !seen.has(key) && seen.add(key);
  });
}

function judgeBranch(facts: RepositoryFacts, branch: BranchFacts): Hole[] {
  const required = branch.requiredWorkflows.flatMap(({ job }) => (job ? [job] : []));
  // An organisation's own run of the workflow: nothing that a pull request edits, and no name that can be taken.
  if (required.length > 0)
    return [...required.flatMap((job) => judgeJob(job, branch, true)), ...judgeRest(branch, ["workflow"])];
  const { name } = branch;
  const inactive = `${branch.inactive.join(", ")} ${branch.inactive.length === 1 ? "does" : "do"} not hold anybody yet`;
  if (facts.jobs.length === 0)
    return [
      createHole(
        "no-workflow",
        name,
        (facts.workflowFiles === 0 ? "there is no workflow" : `no workflow on ${facts.defaultBranch} runs leakgate`) +
          (branch.inactive.length > 0 ? `, and ${inactive}` : ""),
        "Add docs/workflows/pull-request.yml as .github/workflows/leakgate.yml, or require the workflow for the organisation.",
      ),
    ];
  const checks = branch.checks.filter(({ context }) => facts.jobs.some(({ check }) => check === context));
  if (checks.length === 0)
    return [
      branch.inactive.length > 0
        ? createHole(
            "evaluate-only",
            name,
            inactive,
            "Make it active: in its settings, or by `leakgate protect … --apply` without --evaluate.",
          )
        : createHole("not-required", name, `the check ${facts.jobs[0]!.check} is not required`, protect),
    ];
  const jobs = facts.jobs.filter(({ check }) => checks.some(({ context }) => context === check));
  const holes = jobs.flatMap((job) => judgeJob(job, branch));
  if (!checks.some(({ app }) => app === facts.actionsApp)) {
    const other = checks.find(({ app }) => app !== undefined);
    holes.push(
      other
        ? createHole("other-app", name, `the check must come from App ${other.app}, not from GitHub Actions`, protect)
        : createHole(
            "any-app",
            name,
            "the check may come from anybody: every App and every token that may write statuses can report it",
            protect,
          ),
    );
  }
  const isTarget = jobs.every(({ events }) => events.has("pull_request_target") && !events.has("pull_request"));
  const why = isTarget ? undefined : explainOwners(facts, branch, jobs[0]!.path);
  if (why !== undefined)
    holes.push(
      createHole(
        "self-edited",
        jobs[0]!.path,
        `bypassable: on pull_request GitHub takes the workflow from the pull request, which can empty it${why}`,
        "One of: an organisation ruleset that requires the workflow; pull_request_target (docs/workflows/pull-request-target.yml); code-owner review of .github/. See docs/branch-protection.md.",
      ),
    );
  else
    holes.push(
      createHole(
        "same-name",
        name,
        "whoever may push a branch can run a workflow there that reports a check of the same name and App; what GitHub makes of two of them is not said",
        "An organisation ruleset that requires the workflow does not go by names.",
      ),
    );
  return [...holes, ...judgeRest(branch, isTarget ? ["check"] : ["check", "review"])];
}

/** What holds for every kind of gate. */
function judgeRest(branch: BranchFacts, kinds: readonly BranchFacts["bypass"][number]["of"][]): Hole[] {
  const { name } = branch;
  const holes = branch.bypass
    .filter(({ of, who }) => kinds.includes(of) && who.length > 0)
    .map(({ by, who }) =>
      by === "branch protection" && who.includes("administrators")
        ? createHole("admins", name, "branch protection does not hold administrators", protect)
        : createHole(
            "bypass-actors",
            name,
            `${by} can be bypassed by ${who.join(", ")}`,
            "Take them out of the bypass list.",
          ),
    );
  if (!branch.forcePushBlocked)
    holes.push(createHole("force-push", name, "a force push can replace what was checked", protect));
  if (!branch.deletionBlocked)
    holes.push(createHole("deletion", name, "the branch can be deleted and made anew", protect));
  return holes;
}

/** Why code owners do not keep the workflow from being edited; undefined where they do. */
function explainOwners({ codeOwners }: RepositoryFacts, { review }: BranchFacts, workflow: string): string | undefined {
  if (!review?.codeOwners) return "";
  if (review.approvals === 0) return "; code-owner review is on, but has no effect while no approval is required";
  if (!review.staleDismissed) return "; code owners review it, but their approval outlives the next push";
  if (!codeOwners) return "; code-owner review is on, but there is no CODEOWNERS";
  if (codeOwners.errors)
    return `; code-owner review is on, but GitHub ignores lines of ${codeOwners.path}, which it says are wrong`;
  const owned = parseOwnedPaths(codeOwners.text);
  // A new workflow with the same check would do as well as an edited one, and so would new owners, also in a place that comes first.
  const others = [".github/workflows/another.yml", ".github/workflows/another.yaml"];
  const owners = codeOwnersPlaces.slice(0, codeOwnersPlaces.indexOf(codeOwners.path) + 1);
  const open = [workflow, ...others, codeOwners.path, ...owners].find((path) => !owned(path));
  return open && `; code-owner review is on, but ${codeOwners.path} names no owner for ${open}`;
}
