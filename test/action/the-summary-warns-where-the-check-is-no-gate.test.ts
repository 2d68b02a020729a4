import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";

const feature = async (git: { write(path: string, text: string): void; commit(message: string): Promise<string> }) => {
  git.write("a.txt", "a\n");
  await git.commit("Add");
};

test("the summary warns where the check is not required, or can be edited away, and is silent behind a real gate", () =>
  withScenario({ feature }, async ({ run, repository }) => {
    expect((await run()).summary).toContain("no check named leakgate is required on branch main");
    const rules = [
      {
        type: "required_status_checks",
        parameters: { required_status_checks: [{ context: "leakgate", integration_id: 15368 }] },
      },
    ];
    const ruleset = (more: object[]) => ({
      id: 1,
      sourceType: "Repository" as const,
      source: "acme/shop",
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-01T00:00:00Z",
      content: {
        name: "gate",
        target: "branch",
        enforcement: "active",
        conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
        rules: [
          { ...rules[0], parameters: { ...rules[0]!.parameters, strict_required_status_checks_policy: false } },
          ...more,
        ],
      },
    });
    repository.rulesets.push(ruleset([]));
    expect((await run()).summary).toContain("can edit the workflow that runs it");
    const review = {
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: false,
      require_last_push_approval: false,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    };
    repository.rulesets[0] = ruleset([{ type: "pull_request", parameters: review }]);
    const { status, summary } = await run();
    expect([status, summary]).toEqual([0, expect.not.stringContaining("[!NOTE]")]);
  }));

test("where GitHub does not tell the rules, nothing is claimed and the verdict stands", () =>
  withScenario({ feature }, async ({ run, github }) => {
    github.fail("repos/get-branch-rules", { status: 403, body: { message: "no" } }, 9);
    const { status, summary } = await run();
    expect([status, summary]).toEqual([0, expect.not.stringContaining("[!NOTE]")]);
  }));
