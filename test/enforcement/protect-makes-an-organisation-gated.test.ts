import { expect, test } from "vitest";
import { createWorkflow, targetWorkflow, withOrganization, workflowFile } from "./organization.ts";

test("the organisation requires the workflow itself: repositories without one are gated, and a second run changes nothing", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    const gate = await addRepository("gate", { [workflowFile]: createWorkflow() });
    await addRepository("blog", { "README.md": "x" });
    await addRepository("shop", { [workflowFile]: createWorkflow() });
    const { rulesets } = github.state.organizations.get("acme")!;
    expect((await leakgate("audit", "acme")).status).toBe(1);
    const command = ["protect", "acme", "--workflow", `acme/gate/${workflowFile}@refs/heads/main`];
    expect(await leakgate(...command)).toMatchObject({ status: 1, stderr: "" });
    expect(rulesets).toEqual([]);
    const watched = await leakgate(...command, "--evaluate", "--apply");
    expect([watched.status, watched.stdout]).toEqual([0, expect.stringContaining("only records what it would block")]);
    const watching = await leakgate("audit", "acme");
    expect([watching.status, watching.stdout]).toEqual([
      1,
      expect.stringContaining("acme: 3 repositories, 3 no gate."),
    ]);
    expect(watching.stdout.match(/\(evaluate\) does not hold anybody yet/g)).toHaveLength(3);
    const applied = await leakgate(...command, "--apply");
    expect([applied.status, applied.stderr]).toEqual([0, ""]);
    expect(rulesets.map(({ content }) => content)).toMatchObject([
      {
        conditions: { repository_name: { include: ["~ALL"] } },
        rules: [
          { type: "deletion" },
          { type: "non_fast_forward" },
          {
            type: "workflows",
            parameters: { workflows: [{ repository_id: gate.id, path: workflowFile, ref: "refs/heads/main" }] },
          },
        ],
      },
    ]);
    const audit = await leakgate("audit", "acme");
    expect([audit.status, audit.stdout]).toEqual([0, expect.stringContaining("acme: 3 repositories, 3 gated.")]);
    const before = structuredClone(rulesets);
    const again = await leakgate(...command, "--apply", "--format", "json");
    expect([again.status, JSON.parse(again.stdout)]).toMatchObject([0, { outcome: "unchanged", steps: [] }]);
    expect(rulesets).toEqual(before);
    expect((await leakgate("protect", "acme", "--undo", "--apply")).status).toBe(0);
    expect(rulesets).toEqual([]);
  }));

test("a workflow that cannot be required is refused: it runs something else, or nobody may use it", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    const gate = await addRepository("gate", {
      [workflowFile]: createWorkflow("pull_request:"),
      "other.yml": "on: push\n",
    });
    gate.workflowAccess = "none";
    const { rulesets } = github.state.organizations.get("acme")!;
    const refuse = async (path: string, words: string) => {
      const { status, stdout, stderr } = await leakgate("protect", "acme", "--workflow", path, "--apply");
      expect([status, stdout + stderr]).toEqual([expect.any(Number), expect.stringContaining(words)]);
      expect([1, 2, 3]).toContain(status);
    };
    await refuse(`acme/gate/${workflowFile}`, "lets no other repository use its workflows");
    await refuse(`acme/gate/${workflowFile}`, "the workflow does not run in it");
    await refuse("acme/gate/other.yml", "it does not run leakgate");
    await refuse("acme/gate/none.yml", "GitHub answered 404");
    await refuse("acme/gate", "--workflow cannot be");
    expect(rulesets).toEqual([]);
    github.state.organizations.get("acme")!.plan = "team";
    const team = await leakgate("protect", "acme", "--workflow", `acme/gate/${workflowFile}`, "--apply", "--force");
    expect([team.status, team.stderr]).toEqual([3, expect.stringContaining("comes with GitHub Enterprise")]);
    expect(rulesets).toEqual([]);
  }));

test("by name it is for those repositories that report the check", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    await addRepository("shop-one", { [workflowFile]: targetWorkflow });
    await addRepository("blog", { "README.md": "x" });
    const { rulesets } = github.state.organizations.get("acme")!;
    const all = await leakgate("protect", "acme", "--apply");
    expect([all.status, all.stdout]).toEqual([1, expect.stringContaining("acme/blog: no workflow reports a check")]);
    expect(all.stdout).toContain('whether "leakgate" was ever reported in each repository');
    expect(rulesets).toEqual([]);
    await addRepository("filtered", { [workflowFile]: createWorkflow("pull_request_target:\n    paths: [src/**]") });
    const filtered = await leakgate("protect", "acme", "--repositories", "filtered", "--apply");
    expect([filtered.status, filtered.stdout]).toEqual([
      1,
      expect.stringMatching(/acme\/filtered: \S+: .*filtered by path/),
    ]);
    expect(rulesets).toEqual([]);
    expect((await leakgate("protect", "acme", "--repositories", "shop-*", "--apply")).status).toBe(0);
    const { status, stdout } = await leakgate("audit", "acme");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^gated +acme\/shop-one/m);
    expect(stdout).toMatch(/^no gate +acme\/blog/m);
    for (const option of ["--classic", "--code-owners"])
      expect((await leakgate("protect", "acme", option)).status).toBe(2);
    expect((await leakgate("protect", "acme/blog", "--workflow", "a/b/c.yml")).status).toBe(2);
  }));
