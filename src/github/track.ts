import { type Disclosure, type DisclosureInputs, planDisclosure, type Visibility } from "../incidents/disclosure.ts";
import type { Incident } from "../incidents/incident.ts";
import { planIssues } from "../incidents/plan-issues.ts";
import { createAdvisory, listAdvisedFingerprints } from "./advisory.ts";
import type { GitHubClient } from "./client.ts";
import { type AppliedIssue, applyIssue, listTrackingIssues, type RepositoryName } from "./issue.ts";

export interface TrackInputs extends Omit<DisclosureInputs, "issueRepositoryVisibility"> {
  /** Issues that one run may open. */
  readonly limit: number;
  readonly assignees: readonly string[];
  readonly today: Date;
  /** Boxes that verification saw to be done, by fingerprint. */
  readonly evidence?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Tracked {
  readonly disclosure: Disclosure;
  readonly issues: readonly AppliedIssue[];
  /** Fingerprints that get theirs in a later run. */
  readonly postponed: readonly string[];
}

/** What GitHub says of a repository; unknown where it does not. */
export async function readVisibility(client: GitHubClient, repository: RepositoryName): Promise<Visibility> {
  try {
    const { data } = await client.rest.repos.get({ ...repository });
    const { visibility, private: closed } = data;
    if (visibility === "private" || visibility === "internal" || visibility === "public")
      return closed || visibility === "public" ? visibility : "unknown";
    return closed ? "private" : "unknown";
  } catch {
    return "unknown";
  }
}

/** From incidents to issues or drafts, by what the repository's visibility allows. @throws GitHubError */
export async function trackIncidents(
  client: GitHubClient,
  incidents: readonly Incident[],
  inputs: TrackInputs,
): Promise<Tracked> {
  const { repository, issueRepository, today, limit, evidence } = inputs;
  const disclosure = planDisclosure(await readVisibility(client, parseName(repository)), {
    ...inputs,
    ...(issueRepository && { issueRepositoryVisibility: await readVisibility(client, parseName(issueRepository)) }),
  });
  if (disclosure.to === "nobody") return { disclosure, issues: [], postponed: [] };
  const target = parseName(disclosure.repository!);
  const issues: AppliedIssue[] = [];
  if (disclosure.to === "advisory") {
    const advised = await listAdvisedFingerprints(client, target);
    const fresh = incidents.filter(({ fingerprint }) => !advised.has(fingerprint));
    const { plans, postponed } = planIssues(fresh, [], { today, limit });
    for (const plan of plans) if (plan.action === "create") issues.push(await createAdvisory(client, target, plan));
    return { disclosure, issues, postponed };
  }
  const existing = await listTrackingIssues(client, target);
  const { plans, postponed } = planIssues(incidents, existing, { today, limit, ...(evidence && { evidence }) });
  for (const plan of plans) {
    const applied = await applyIssue(client, target, plan, inputs.assignees);
    if (applied) issues.push(applied);
  }
  return { disclosure, issues, postponed };
}

/** `owner/name`, checked where inputs are read. */
export function parseName(name: string): RepositoryName {
  const [owner = "", repo = ""] = name.split("/");
  return { owner, repo };
}
