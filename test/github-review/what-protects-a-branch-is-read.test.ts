import { expect, test } from "vitest";
import type { GitHubClient } from "../../src/github/client.ts";
import { readGate } from "../../src/github/gate.ts";
import { addRuleset, checkRule, reviewRule } from "../enforcement/organization.ts";
import { createOctokit, shop, withPullRequest } from "../github/fixture.ts";

test("required checks with their Apps, required workflows, and code owners only where approvals are required", () =>
  withPullRequest(async ({ github, repository }) => {
    const client = createOctokit(github) as unknown as GitHubClient;
    const read = () => readGate(client, shop, "main");
    expect(await read()).toEqual({ checks: [], workflows: false, codeOwners: false });

    const { rulesets, protections } = repository;
    addRuleset(rulesets, [reviewRule({ required_approving_review_count: 0 })]);
    expect(await read()).toMatchObject({ codeOwners: false });
    addRuleset(rulesets, [reviewRule({ require_code_owner_review: false, required_approving_review_count: 2 })]);
    expect(await read()).toMatchObject({ codeOwners: false });
    addRuleset(rulesets, [reviewRule()]);
    addRuleset(rulesets, [reviewRule({ required_approving_review_count: 0 })]);
    expect(await read()).toMatchObject({ checks: [], codeOwners: true });

    // What classic protection requires counts where no ruleset requires a check.
    const checks = [
      { context: "old", app_id: 15368 },
      { context: "any", app_id: -1 },
      { context: "all", app_id: null },
    ];
    protections.set("main", { required_status_checks: { strict: false, contexts: [], checks } });
    const classic = [{ name: "old", app: 15368 }, { name: "any" }, { name: "all" }];
    expect(await read()).toEqual({ checks: classic, workflows: false, codeOwners: true });

    addRuleset(rulesets, [checkRule({}, {})]);
    addRuleset(rulesets, [checkRule({}, { integration_id: 7 })]);
    const named = [{ name: "leakgate" }, { name: "leakgate", app: 7 }];
    expect(await read()).toEqual({ checks: named, workflows: false, codeOwners: true });

    rulesets.length = 0;
    const workflow = { repository_id: repository.id, path: ".github/workflows/leakgate.yml", ref: "refs/heads/main" };
    addRuleset(rulesets, [{ type: "workflows", parameters: { workflows: [workflow] } }]);
    expect(await read()).toEqual({ checks: [], workflows: true, codeOwners: false });
  }));
