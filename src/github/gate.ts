import type { GitHubClient } from "./client.ts";
import type { RepositoryName } from "./issue.ts";

/** What protects a branch, of all that GitHub can set. */
export interface GateRules {
  /** Names of required checks. */
  readonly checks: readonly string[];
  /** An organisation runs workflows of its own on every pull request ("require workflows"). */
  readonly workflows: boolean;
  /** Changes to owned files, `.github/` among them if CODEOWNERS says so, need their owner's review. */
  readonly codeOwners: boolean;
}

/** Reads rulesets, and where they require no check the branch's classic protection. Any token that reads may ask. */
export async function readGate(client: GitHubClient, repository: RepositoryName, branch: string): Promise<GateRules> {
  const { data: rules } = await client.rest.repos.getBranchRules({ ...repository, branch, per_page: 100 });
  const checks: string[] = [];
  let [workflows, codeOwners] = [false, false];
  for (const rule of rules) {
    if (rule.type === "workflows") workflows = true;
    if (rule.type === "pull_request") codeOwners ||= rule.parameters?.require_code_owner_review === true;
    if (rule.type === "required_status_checks") {
      checks.push(...(rule.parameters?.required_status_checks ?? []).map(({ context }) => context));
    }
  }
  if (checks.length > 0 || workflows) return { checks, workflows, codeOwners };
  const { data } = await client.rest.repos.getBranch({ ...repository, branch });
  checks.push(...(data.protection?.required_status_checks?.contexts ?? []));
  return { checks, workflows, codeOwners };
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
  const required = checks.some((name) => name === job || /leakgate/i.test(name));
  if (!required) {
    return [
      `no check named ${job} is required on branch ${branch}, so this verdict can be merged over: see docs/action.md`,
    ];
  }
  if (event === "pull_request_target" || codeOwners) return [];
  return [
    `the check is required on branch ${branch}, but a pull request can edit the workflow that runs it: require the workflow in an organisation ruleset, or code-owner review of .github/`,
  ];
}
