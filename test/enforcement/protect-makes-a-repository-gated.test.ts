import { expect, test } from "vitest";
import type { Repository } from "../github/state.ts";
import {
  addRuleset,
  createWorkflow,
  type Organization,
  reportCheck,
  reviewRule,
  targetWorkflow,
  withOrganization,
  workflowFile,
} from "./organization.ts";

const name = "leakgate (kept by leakgate protect)";

interface Stage extends Organization {
  readonly shop: Repository;
  /** Methods and paths of the requests since the last call that changed something. */
  listWrites(): string[];
}

const withShop = (
  use: (stage: Stage) => Promise<void>,
  files: Readonly<Record<string, string>> = { [workflowFile]: targetWorkflow },
): Promise<void> =>
  withOrganization(async (organization) => {
    const { github, git, addRepository } = organization;
    const shop = await addRepository("shop", files);
    if (files[workflowFile]) await reportCheck(git, shop);
    let seen = 0;
    const listWrites = () => {
      const writes = github.requests
        .slice(seen)
        .filter(({ method, operation }) => method !== "GET" && operation !== "graphql");
      seen = github.requests.length;
      return writes.map(({ method, path }) => `${method} ${path}`);
    };
    await use({ ...organization, shop, listWrites });
  });

test("shown, applied, gated, unchanged by a second run, and undone", () =>
  withShop(async ({ shop, leakgate, listWrites }) => {
    addRuleset(shop.rulesets, [], { name: "a person's" });
    const before = structuredClone(shop.rulesets);
    expect((await leakgate("audit", "acme/shop")).status).toBe(1);

    const shown = await leakgate("protect", "acme/shop");
    expect([shown.status, shown.stderr, listWrites()]).toEqual([1, "", []]);
    expect(shown.stdout).toContain(`acme/shop: ruleset "${name}" would be created`);
    expect(shown.stdout).toContain(
      '+ rules.required_status_checks.required_status_checks: [{"context":"leakgate","integration_id":15368}]',
    );
    expect(shown.stdout).toContain('Left alone: "a person\'s" (active)');
    expect(shown.stdout).toContain("Behind it acme/shop would be gated.");
    expect(shown.stdout).toContain("Nothing was changed. Add --apply to do it.");

    const applied = await leakgate("protect", "acme/shop", "--apply");
    expect([applied.status, listWrites()]).toEqual([0, ["POST /repos/acme/shop/rulesets"]]);
    expect(applied.stdout).toMatch(/^ {2}node \S*hook\.js protect acme\/shop --undo --apply$/m);
    expect(shop.rulesets[1]!.content).toMatchObject({
      ...{ name, enforcement: "active", bypass_actors: [], target: "branch" },
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH", "refs/heads/release/**", "refs/heads/releases/**"] } },
      rules: [{ type: "deletion" }, { type: "non_fast_forward" }, { type: "required_status_checks" }],
    });
    expect((await leakgate("audit", "acme/shop")).status).toBe(0);

    const again = await leakgate("protect", "acme/shop", "--apply");
    expect([again.status, listWrites()]).toEqual([0, []]);
    expect(again.stdout).toContain("all of it is there, and as it should be. Nothing was changed.");

    expect(await leakgate("protect", "acme/shop", "--undo")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("would be removed"),
    });
    expect(listWrites()).toEqual([]);
    expect((await leakgate("protect", "acme/shop", "--undo", "--apply")).status).toBe(0);
    expect(shop.rulesets).toEqual(before);
    const none = await leakgate("protect", "acme/shop", "--undo", "--apply");
    expect([none.status, none.stdout]).toEqual([0, expect.stringContaining("nothing of leakgate is there")]);
  }));

test("what people changed in leakgate's ruleset is shown; additions stay, ways around go", () =>
  withShop(async ({ shop, leakgate }) => {
    await leakgate("protect", "acme/shop", "--apply");
    const content = shop.rulesets[0]!.content as { rules: object[]; bypass_actors: object[]; enforcement: string };
    content.rules.push({ type: "required_linear_history" });
    content.enforcement = "disabled";
    content.bypass_actors = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }];
    const { status, stdout } = await leakgate("protect", "acme/shop", "--strict", "--apply");
    expect(status).toBe(0);
    expect(stdout).toMatch(/- enforcement: "disabled"\n {2}\+ enforcement: "active"\n {2}- bypass_actors: /);
    expect(stdout).toContain("+ rules.required_status_checks.strict_required_status_checks_policy: true");
    expect(content).not.toBe(shop.rulesets[0]!.content);
    expect(shop.rulesets[0]!.content).toMatchObject({ enforcement: "active", bypass_actors: [] });
    expect(JSON.stringify(shop.rulesets[0]!.content["rules"])).toContain("required_linear_history");
    // What it prints to undo is one request that brings back exactly what was there.
    const [, body, line] = /^ {2}echo '([^']*)' \| gh api --method PUT (\S+) --input -$/m.exec(stdout)!;
    expect(line).toBe(`repos/acme/shop/rulesets/${shop.rulesets[0]!.id}`);
    expect(JSON.parse(body!)).toMatchObject({ enforcement: "disabled", bypass_actors: content.bypass_actors });
  }));

test("a pull_request workflow is told to be no gate, with three ways out; code owners close it", () =>
  withShop(
    async ({ shop, leakgate }) => {
      const open = await leakgate("protect", "acme/shop", "--apply");
      expect([open.status, open.stdout]).toEqual([0, expect.stringContaining("Behind it acme/shop is bypassable:")]);
      for (const way of [
        "protect acme --workflow",
        "docs/workflows/pull-request-target.yml",
        "acme/shop --code-owners",
      ])
        expect(open.stdout).toContain(way);
      const audit = await leakgate("audit", "acme/shop");
      expect([audit.status, audit.stdout]).toEqual([1, expect.stringContaining("self-edited")]);
      expect((await leakgate("protect", "acme/shop", "--code-owners", "--apply")).stdout).toContain("is gated.");
      expect(shop.rulesets[0]!.content["rules"]).toContainEqual(expect.objectContaining(reviewRule()));
      expect((await leakgate("audit", "acme/shop")).status).toBe(0);
    },
    { [workflowFile]: createWorkflow(), ".github/CODEOWNERS": "/.github/ @acme/security\n" },
  ));

test.each([
  ["no workflow", {}, /no workflow on main reports a check "leakgate"/],
  [
    "another name",
    { [workflowFile]: targetWorkflow.replace("leakgate:\n    runs", "scan:\n    runs") },
    /"scan" has never been reported/,
  ],
  [
    "a path filter",
    { [workflowFile]: createWorkflow("pull_request_target:\n    paths: [src/**]") },
    /is filtered by path.*pending for ever/,
  ],
])("what would lock everybody out is refused: %s", (_, files, words) =>
  withShop(
    async ({ shop, leakgate }) => {
      const refused = await leakgate("protect", "acme/shop", "--apply");
      expect([refused.status, refused.stdout]).toEqual([1, expect.stringMatching(words)]);
      expect(refused.stdout).toContain("Nothing was changed: it would lock people out");
      expect(shop.rulesets).toEqual([]);
      expect((await leakgate("protect", "acme/shop", "--apply", "--evaluate")).status).toBe(0);
      expect(shop.rulesets[0]!.content).toMatchObject({ enforcement: "evaluate" });
      expect((await leakgate("protect", "acme/shop", "--apply", "--force")).status).toBe(0);
      expect(shop.rulesets[0]!.content).toMatchObject({ enforcement: "active" });
    },
    files as Readonly<Record<string, string>>,
  ),
);

test("a merge queue without merge_group is refused", () =>
  withShop(
    async ({ shop, leakgate }) => {
      const numbers = { max_entries_to_build: 5, max_entries_to_merge: 5, min_entries_to_merge: 1 };
      const words = { grouping_strategy: "ALLGREEN", merge_method: "MERGE" };
      const times = { check_response_timeout_minutes: 60, min_entries_to_merge_wait_minutes: 5 };
      addRuleset(shop.rulesets, [{ type: "merge_queue", parameters: { ...numbers, ...words, ...times } }]);
      const { status, stdout } = await leakgate("protect", "acme/shop", "--apply");
      expect([status, stdout]).toEqual([1, expect.stringContaining("the queue waits for ever")]);
      expect(shop.rulesets).toHaveLength(1);
    },
    { [workflowFile]: createWorkflow("pull_request_target:\n    types: [opened, synchronize, reopened, edited]") },
  ));

test("without rulesets it is branch protection, with everything that it held kept, and brought back", () =>
  withShop(async ({ github, git, shop, leakgate }) => {
    await git.git("-C", shop.gitDir, "branch", "release/1");
    github.fail("repos/get-repo-rulesets", { status: 404, body: { message: "Not Found" } }, 99);
    shop.protections.set("release/1", {
      required_status_checks: { strict: true, contexts: ["test"], checks: [{ context: "test", app_id: 15368 }] },
      enforce_admins: { enabled: false },
      allow_force_pushes: { enabled: true },
      allow_deletions: { enabled: false },
      required_linear_history: { enabled: true },
    });
    const applied = await leakgate("protect", "acme/shop", "--apply");
    expect([applied.status, applied.stderr]).toEqual([0, ""]);
    expect(applied.stdout).toContain("branch protection of main created");
    expect(applied.stdout).toContain("branch protection of release/1 changed");
    const release = shop.protections.get("release/1")!;
    expect(release).toMatchObject({
      required_status_checks: {
        strict: true,
        checks: [
          { context: "test", app_id: 15368 },
          { context: "leakgate", app_id: 15368 },
        ],
      },
      enforce_admins: { enabled: true },
      allow_force_pushes: { enabled: false },
      required_linear_history: { enabled: true },
    });
    expect((await leakgate("audit", "acme/shop")).status).toBe(0);
    const again = await leakgate("protect", "acme/shop", "--apply");
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining("as it should be")]);
    expect((await leakgate("protect", "acme/shop", "--undo", "--apply")).status).toBe(0);
    expect([...shop.protections.keys()]).toEqual(["release/1"]);
    expect(shop.protections.get("release/1")).toMatchObject({ required_status_checks: { contexts: ["test"] } });
  }));

test("a plan without rulesets and protection is a clear error, and so is a plan without evaluation", () =>
  withShop(async ({ github, shop, leakgate }) => {
    github.state.organizations.get("acme")!.plan = "team";
    const evaluate = await leakgate("protect", "acme/shop", "--evaluate", "--apply");
    expect([evaluate.status, evaluate.stderr]).toEqual([3, expect.stringContaining("leave --evaluate out")]);
    expect(evaluate.stderr).toContain("Nothing was changed");
    shop.freePlan = true;
    const free = await leakgate("protect", "acme/shop", "--apply");
    expect([free.status, free.stderr]).toEqual([3, expect.stringContaining("Nothing can hold the gate there")]);
    expect((await leakgate("audit", "acme/shop")).stdout).toContain("not-required");
    expect(shop.rulesets).toEqual([]);
  }));

test("where GitHub Actions is another App, as on an Enterprise Server, that one is required", () =>
  withShop(async ({ github, shop, leakgate }) => {
    github.state.app.id = 77;
    expect((await leakgate("protect", "acme/shop", "--apply")).status).toBe(0);
    expect(JSON.stringify(shop.rulesets[0]!.content)).toContain('"integration_id":77');
    expect((await leakgate("audit", "acme/shop")).status).toBe(0);
    github.state.app.id = 15368;
    const moved = await leakgate("audit", "acme/shop");
    expect([moved.status, moved.stdout]).toEqual([1, expect.stringContaining("other-app")]);
  }));
