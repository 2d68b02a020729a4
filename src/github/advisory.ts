import { GitHubError } from "../errors.ts";
import { parseMark } from "../incidents/issue-body.ts";
import type { IssuePlan } from "../incidents/plan-issue.ts";
import type { GitHubClient } from "./client.ts";
import type { AppliedIssue } from "./issue.ts";
import type { RepositoryName } from "./names.ts";

/**
 * Fingerprints that a security advisory of the repository is about already, in whatever state. Reports that outsiders
 * submitted do not count: anybody can write a mark into one.
 */
export async function listAdvisedFingerprints(client: GitHubClient, repository: RepositoryName): Promise<Set<string>> {
  try {
    const advisories = await client.paginate(client.rest.securityAdvisories.listRepositoryAdvisories, {
      ...repository,
      per_page: 100,
    });
    const own = advisories.filter(({ submission }) => !submission);
    return new Set(own.flatMap(({ description }) => parseMark(description ?? "") ?? []));
  } catch (cause) {
    throw explain(cause);
  }
}

/**
 * Writes a draft, which only the repository's security managers and those they invite can read. It is written once: what
 * people make of a draft is theirs. https://docs.github.com/rest/security-advisories/repository-advisories
 */
export async function createAdvisory(
  client: GitHubClient,
  repository: RepositoryName,
  plan: IssuePlan & { action: "create" },
): Promise<AppliedIssue> {
  try {
    await client.rest.securityAdvisories.createRepositoryAdvisory({
      ...repository,
      summary: plan.title.slice(0, 1024),
      description: plan.body,
      severity: plan.labels.includes("sev:critical") ? "critical" : "high",
      // The description demands a product; a leaked credential is in none.
      vulnerabilities: [
        {
          package: { ecosystem: "other", name: null },
          vulnerable_version_range: null,
          patched_versions: null,
          vulnerable_functions: null,
        },
      ],
      request: { retries: 0 },
    });
    return { fingerprint: plan.fingerprint, done: "created" };
  } catch (cause) {
    throw explain(cause);
  }
}

function explain(cause: unknown): GitHubError {
  const { status } = cause as { status?: number };
  return new GitHubError(
    `GitHub refused the draft security advisory: ${status ?? "no answer"}`,
    "GITHUB_TOKEN cannot write advisories: give a token of an App with repository security advisories: write, or use issue-repository.",
    { cause },
  );
}
