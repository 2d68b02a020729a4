import type { Incident } from "./incident.ts";
import { hasMark, parseMark } from "./issue-body.ts";
import { planGone } from "./plan-gone.ts";
import { type ExistingIssue, type IssuePlan, type PlanOptions, planIssue } from "./plan-issue.ts";

export interface PlansOptions extends Omit<PlanOptions, "evidence"> {
  /** Issues that one run may open; updates are not limited, since they tell people what changed. */
  readonly limit: number;
  /** Boxes that were seen to be done, by fingerprint. */
  readonly evidence?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** `owner/name` of the scanned repository, where the issues stand in another one, perhaps with those of others. */
  readonly repository?: string;
  /** All that was asked for was read: what is not among the incidents is not in the history. */
  readonly complete: boolean;
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
  { limit, evidence, repository, complete, ...options }: PlansOptions,
): IssuesPlan {
  const known = new Map<string, ExistingIssue>();
  // If an issue was doubled by hand, the oldest is the one that people know.
  for (const issue of [...existing].sort((a, b) => b.number - a.number)) {
    const fingerprint = hasMark(issue.body) ? parseMark(issue.body, repository) : parseTitle(issue.title, repository);
    if (fingerprint) known.set(fingerprint, issue);
  }
  const plans: IssuePlan[] = [];
  const postponed: string[] = [];
  let created = 0;
  for (const found of incidents) {
    const incident = repository ? { ...found, repository } : found;
    const seen = evidence?.get(incident.fingerprint);
    const plan = planIssue(incident, known.get(incident.fingerprint), { ...options, ...(seen && { evidence: seen }) });
    if (plan.action === "create" && ++created > limit) postponed.push(incident.fingerprint);
    else plans.push(plan);
  }
  const here = new Set(incidents.map(({ fingerprint }) => fingerprint));
  for (const [fingerprint, issue] of known)
    if (!here.has(fingerprint)) plans.push(planGone(fingerprint, issue, complete));
  return { plans, postponed };
}

/** Where somebody took the mark out. */
function parseTitle(title: string, repository: string | undefined): string | undefined {
  const [, place, fingerprint] = /(?: · ([\w.-]{1,100}\/[\w.-]{1,100}))? · ([a-z2-7]{12}(?:-\d+)?)$/.exec(title) ?? [];
  return place === repository ? fingerprint : undefined;
}
