import type { GitHubClient } from "./client.ts";
import type { RepositoryName } from "./names.ts";

/** What protects a branch, of all that GitHub can set. */
export interface GateRules {
  /** Required checks: by name, and the App that must report it, where one is set. */
  readonly checks: readonly { readonly name: string; readonly app?: number }[];
  /** An organisation runs workflows of its own on every pull request ("require workflows"). */
  readonly workflows: boolean;
  /**
   * Changes to owned files, `.github/` among them if CODEOWNERS says so, need their owner's review. It has no effect where
   * no approval is required at all.
   */
  readonly codeOwners: boolean;
}

/** Reads rulesets, and where they require no check the branch's classic protection. Any token that reads may ask. */
export async function readGate(client: GitHubClient, repository: RepositoryName, branch: string): Promise<GateRules> {
  const { data: rules } = await client.rest.repos.getBranchRules({ ...repository, branch, per_page: 100 });
  const checks: { name: string; app?: number }[] = [];
  const add = (name: string, app: number | null | undefined): void =>
    void checks.push({ name, ...(app && app > 0 ? { app } : {}) });
  let [workflows, codeOwners] = [false, false];
  for (const rule of rules) {
    if (rule.type === "workflows") workflows = true;
    if (rule.type === "pull_request") {
      const { require_code_owner_review: owners, required_approving_review_count: approvals } = rule.parameters ?? {};
      codeOwners ||= owners === true && (approvals ?? 0) > 0;
    }
    if (rule.type === "required_status_checks") {
      for (const { context, integration_id } of rule.parameters?.required_status_checks ?? [])
        add(context, integration_id);
    }
  }
  if (checks.length > 0 || workflows) return { checks, workflows, codeOwners };
  const { data } = await client.rest.repos.getBranch({ ...repository, branch });
  const { checks: named, contexts } = (data.protection?.required_status_checks ?? {}) as ClassicChecks;
  for (const { context, app_id } of named ?? contexts?.map((context) => ({ context, app_id: null })) ?? [])
    add(context, app_id);
  return { checks, workflows, codeOwners };
}

/** https://docs.github.com/rest/branches/branches#get-a-branch; `app_id` is null, or -1, where any App may report. */
interface ClassicChecks {
  readonly contexts?: readonly string[];
  readonly checks?: readonly { readonly context: string; readonly app_id: number | null }[];
}

export interface GateRun {
  readonly event: string;
  /** GITHUB_JOB: the id of the job, which is its name unless the workflow gives another. */
  readonly job: string;
  readonly branch: string;
}

/** Why this run does not keep anything out of the branch; empty where it does. */
export function judgeGate({ checks, workflows, codeOwners }: GateRules, { event, job, branch }: GateRun): string[] {
  if (workflows) return [];
  const required = checks.filter(({ name }) => name === job || /leakgate/i.test(name));
  if (required.length === 0) {
    return [
      `no check named ${job} is required on branch ${branch}, so this verdict can be merged over: an administrator requires it with leakgate protect`,
    ];
  }
  const warnings: string[] = [];
  if (required.every(({ app }) => app === undefined))
    warnings.push(
      `the check is required on branch ${branch} by its name alone, so whoever may write statuses can report it: name GitHub Actions as its source`,
    );
  if (event !== "pull_request_target" && !codeOwners)
    warnings.push(
      `the check is required on branch ${branch}, but a pull request can edit the workflow that runs it: require the workflow in an organisation ruleset, or code-owner review of .github/`,
    );
  return warnings;
}
