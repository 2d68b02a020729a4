import { createAdvisory, listAdvisedFingerprints } from "../src/github/advisory.ts";
import type { GitHubClient } from "../src/github/client.ts";
import { type AppliedIssue, applyIssue, listTrackingIssues } from "../src/github/issue.ts";
import type { RepositoryName } from "../src/github/names.ts";
import type { Owners } from "../src/incidents/code-owners.ts";
import type { Incident } from "../src/incidents/incident.ts";
import { parseMark } from "../src/incidents/issue-body.ts";
import type { IssuePlan } from "../src/incidents/plan-issue.ts";
import { planIssues } from "../src/incidents/plan-issues.ts";

export interface TrackingIssues {
  /** Fingerprints whose issue is closed, and stays so: repaired, or judged by people. */
  readonly settled: ReadonlySet<string>;
  readonly notices: readonly string[];
  /** Writes what was planned. */
  apply(): Promise<{ readonly applied: readonly AppliedIssue[]; readonly notices: readonly string[] }>;
}

export interface IssueOptions {
  /** New issues a run. */
  readonly limit: number;
  /** Instead of the owners. */
  readonly assignees: readonly string[];
  readonly owners: Owners;
  /** `owner/name` of the scanned repository, where the issues stand in another one. */
  readonly scanned?: string;
  /** The whole history was read. */
  readonly complete: boolean;
  /** Boxes that were seen to be done, by fingerprint. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads the issues of earlier runs and plans; where they cannot be read none is written, since it could be a second one. */
export async function openIssues(
  client: GitHubClient,
  repository: RepositoryName,
  incidents: readonly Incident[],
  { limit, assignees, owners, evidence, scanned, complete }: IssueOptions,
): Promise<TrackingIssues> {
  try {
    const existing = await listTrackingIssues(client, repository);
    const { plans, postponed } = planIssues(incidents, existing, {
      today: new Date(),
      ...{ limit, owners, evidence, complete },
      ...(scanned !== undefined && { repository: scanned }),
    });
    const states = new Map(plans.map((plan) => [plan.fingerprint, plan.action === "update" ? plan.state : undefined]));
    const closed = existing.flatMap(({ open, body }) => (open ? [] : (parseMark(body, scanned) ?? [])));
    const settled = new Set(closed.filter((fingerprint) => states.get(fingerprint) !== "open"));
    for (const [fingerprint, state] of states) if (state === "closed") settled.add(fingerprint);
    return {
      settled,
      notices: explainPostponed(postponed),
      apply: () => applyAll(plans, (plan) => applyIssue(client, repository, plan, assignees)),
    };
  } catch (error) {
    return openNothing(error);
  }
}

/** The same with drafts of security advisories, which are written once and then belong to people. */
export async function openAdvisories(
  client: GitHubClient,
  repository: RepositoryName,
  incidents: readonly Incident[],
  { limit }: IssueOptions,
): Promise<TrackingIssues> {
  try {
    const advised = await listAdvisedFingerprints(client, repository);
    const fresh = incidents.filter(({ fingerprint }) => !advised.has(fingerprint));
    const { plans, postponed } = planIssues(fresh, [], { today: new Date(), limit, complete: false, once: true });
    return {
      settled: new Set(),
      notices: explainPostponed(postponed),
      apply: () =>
        applyAll(plans, async (plan) =>
          plan.action === "create" ? createAdvisory(client, repository, plan) : undefined,
        ),
    };
  } catch (error) {
    return openNothing(error);
  }
}

async function applyAll(
  plans: readonly IssuePlan[],
  apply: (plan: IssuePlan) => Promise<AppliedIssue | undefined>,
): Promise<{ applied: AppliedIssue[]; notices: string[] }> {
  const applied: AppliedIssue[] = [];
  try {
    for (const plan of plans) {
      const done = await apply(plan);
      if (done) applied.push(done);
    }
    return { applied, notices: [] };
  } catch (error) {
    return { applied, notices: [explain(error)] };
  }
}

const openNothing = (error: unknown): TrackingIssues => ({
  settled: new Set(),
  notices: [explain(error)],
  apply: async () => ({ applied: [], notices: [] }),
});

const explainPostponed = (postponed: readonly string[]): string[] =>
  postponed.length > 0 ? [`${postponed.length} more will be opened by the next runs`] : [];

function explain(error: unknown): string {
  const { message, hint } = error as { message: string; hint?: string };
  return `${message}${hint ? `. ${hint}` : ""}`;
}
