import type { Incident } from "./incident.ts";
import { parseMark } from "./issue-body.ts";
import { type ExistingIssue, type IssuePlan, type PlanOptions, planIssue } from "./plan-issue.ts";

export interface PlansOptions extends Omit<PlanOptions, "evidence"> {
  /** Issues that one run may open; updates are not limited, since they tell people what changed. */
  readonly limit: number;
  /** Boxes that were seen to be done, by fingerprint. */
  readonly evidence?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface IssuesPlan {
  readonly plans: readonly IssuePlan[];
  /** Credentials that get their issue in a later run. */
  readonly postponed: readonly string[];
}

/** One plan for each incident, the worst first. */
export function planIssues(
  incidents: readonly Incident[],
  existing: readonly ExistingIssue[],
  { limit, evidence, ...options }: PlansOptions,
): IssuesPlan {
  const known = new Map<string, ExistingIssue>();
  // If an issue was doubled by hand, the oldest is the one that people know.
  for (const issue of [...existing].sort((a, b) => b.number - a.number)) {
    const fingerprint = parseMark(issue.body) ?? / · ([a-z2-7]{12}(?:-\d+)?)$/.exec(issue.title)?.[1];
    if (fingerprint) known.set(fingerprint, issue);
  }
  const plans: IssuePlan[] = [];
  const postponed: string[] = [];
  let created = 0;
  for (const incident of incidents) {
    const seen = evidence?.get(incident.fingerprint);
    const plan = planIssue(incident, known.get(incident.fingerprint), { ...options, ...(seen && { evidence: seen }) });
    if (plan.action === "create" && ++created > limit) postponed.push(incident.fingerprint);
    else plans.push(plan);
  }
  return { plans, postponed };
}
