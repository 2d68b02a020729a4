import { createAdvisory, listAdvisories } from "../src/github/advisory.ts";
import type { GitHubClient } from "../src/github/client.ts";
import { type AppliedIssue, applyIssue, listTrackingIssues, type RepositoryName } from "../src/github/issue.ts";
import type { Owners } from "../src/incidents/code-owners.ts";
import type { Incident } from "../src/incidents/incident.ts";
import { parseMark } from "../src/incidents/issue-body.ts";
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
  /** Boxes that were seen to be done, by fingerprint. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads the issues of earlier runs and plans; where they cannot be read none is written, since it could be a second one. */
export async function openIssues(
  client: GitHubClient,
  repository: RepositoryName,
  incidents: readonly Incident[],
  { limit, assignees, owners, evidence }: IssueOptions,
): Promise<TrackingIssues> {
  try {
    const existing = await listTrackingIssues(client, repository);
    const { plans, postponed } = planIssues(incidents, existing, { today: new Date(), limit, owners, evidence });
    const states = new Map(plans.map((plan) => [plan.fingerprint, plan.action === "update" ? plan.state : undefined]));
    const closed = existing.flatMap(({ open, body }) => (open ? [] : (parseMark(body) ?? [])));
    const settled = new Set(closed.filter((fingerprint) => states.get(fingerprint) !== "open"));
    for (const [fingerprint, state] of states) if (state === "closed") settled.add(fingerprint);
    return {
      settled,
      notices: describePostponed(postponed),
      async apply() {
        const applied: AppliedIssue[] = [];
        try {
          for (const plan of plans) {
            const done = await applyIssue(client, repository, plan, assignees);
            if (done) applied.push(done);
          }
          return { applied, notices: [] };
        } catch (error) {
          return { applied, notices: [explain(error)] };
        }
      },
    };
  } catch (error) {
    return { settled: new Set(), notices: [explain(error)], apply: async () => ({ applied: [], notices: [] }) };
  }
}

/** The same as drafts that only security managers read: each is written once, and settled when it is closed. */
export async function openAdvisories(
  client: GitHubClient,
  repository: RepositoryName,
  incidents: readonly Incident[],
  { limit }: IssueOptions,
): Promise<TrackingIssues> {
  try {
    const known = await listAdvisories(client, repository);
    const fresh = incidents.filter(({ fingerprint }) => !known.has(fingerprint));
    const { plans, postponed } = planIssues(fresh, [], { today: new Date(), limit });
    return {
      settled: new Set([...known].flatMap(([fingerprint, open]) => (open ? [] : [fingerprint]))),
      notices: describePostponed(postponed),
      async apply() {
        const applied: AppliedIssue[] = [];
        try {
          for (const plan of plans)
            if (plan.action === "create") applied.push(await createAdvisory(client, repository, plan));
          return { applied, notices: [] };
        } catch (error) {
          return { applied, notices: [explain(error)] };
        }
      },
    };
  } catch (error) {
    return { settled: new Set(), notices: [explain(error)], apply: async () => ({ applied: [], notices: [] }) };
  }
}

function describePostponed(postponed: readonly string[]): string[] {
  return postponed.length > 0 ? [`${postponed.length} more issues will be opened by the next runs`] : [];
}

function explain(error: unknown): string {
  const { message, hint } = error as { message: string; hint?: string };
  return `${message}${hint ? `. ${hint}` : ""}`;
}
