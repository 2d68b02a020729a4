/** Which permission an operation needs. https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
import type { Access } from "./tokens.ts";

const special: Record<string, readonly string[]> = {
  "git/get-ref": ["contents"],
  "issues/create-label": ["issues", "pull_requests"],
  "issues/update-label": ["issues", "pull_requests"],
  "meta/root": [],
  "orgs/get": [],
  "pulls/merge": ["contents"],
  "rate-limit/get": [],
  "teams/get-membership-for-user-in-org": ["members"],
  "repos/codeowners-errors": ["contents"],
  "repos/compare-commits": ["contents"],
  "repos/create-commit-status": ["statuses"],
  "repos/create-org-ruleset": ["organization_administration"],
  "repos/create-repo-ruleset": ["administration"],
  "repos/delete-branch-protection": ["administration"],
  "repos/delete-org-ruleset": ["organization_administration"],
  "repos/delete-repo-ruleset": ["administration"],
  "repos/get-branch": ["contents"],
  "repos/get-branch-protection": ["administration"],
  "repos/get-combined-status-for-ref": ["statuses"],
  "repos/get-commit": ["contents"],
  "repos/get-content": ["contents"],
  "repos/get-org-ruleset": ["organization_administration"],
  "repos/get-org-rulesets": ["organization_administration"],
  "repos/list-branches": ["contents"],
  "repos/list-commit-statuses-for-ref": ["statuses"],
  "repos/list-pull-requests-associated-with-commit": ["pull_requests"],
  "repos/update-branch-protection": ["administration"],
  "repos/update-org-ruleset": ["organization_administration"],
  "repos/update-repo-ruleset": ["administration"],
  "actions/get-github-actions-default-workflow-permissions-repository": ["administration"],
  "actions/get-github-actions-permissions-repository": ["administration"],
  "actions/get-workflow-access-to-repository": ["administration"],
};

const rooms: Record<string, readonly string[]> = {
  actions: ["actions"],
  checks: ["checks"],
  "code-scanning": ["security_events"],
  issues: ["issues"],
  pulls: ["pull_requests"],
  "security-advisories": ["repository_advisories"],
};

export const listNeeded = (operationId: string): readonly string[] =>
  special[operationId] ?? rooms[operationId.split("/")[0]!] ?? [];

export const accessOf = (method: string): Access => (method === "GET" ? "read" : "write");
