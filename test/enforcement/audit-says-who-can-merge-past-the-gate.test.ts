import { expect, test } from "vitest";
import type { Json, Repository } from "../github/state.ts";
import { addRuleset, checkRule, createWorkflow, reviewRule, withOrganization, workflowFile } from "./organization.ts";

interface Case {
  /** Holes of level error and warning, in this order. */
  readonly holes: readonly string[];
  readonly standing: "gated" | "bypassable" | "ungated" | "unseen";
  readonly workflow?: string;
  readonly files?: Readonly<Record<string, string>>;
  set?(repository: Repository): void;
}

const target = createWorkflow(
  "pull_request_target:\n    types: [opened, synchronize, reopened, edited]\n  merge_group:",
);
const owned = { ".github/CODEOWNERS": "/.github/ @acme/security\n" };
const rules =
  (...rules: Json[]) =>
  (repository: Repository) =>
    addRuleset(repository.rulesets, rules);
const both = rules(checkRule(), reviewRule());
const protectClassically = ({ protections }: Repository, more: Json) =>
  protections.set("main", {
    required_status_checks: { strict: true, contexts: ["leakgate"], checks: [{ context: "leakgate", app_id: 15368 }] },
    enforce_admins: { enabled: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    ...more,
  });
const protectByReviews = (repository: Repository, reviews: Json) =>
  protectClassically(repository, {
    required_pull_request_reviews: {
      dismiss_stale_reviews: false,
      require_code_owner_reviews: true,
      required_approving_review_count: 1,
      ...reviews,
    },
  });
const edited = ["self-edited"];
const named = ["same-name"];

const cases: Readonly<Record<string, Case>> = {
  "no workflow at all": { standing: "ungated", holes: ["no-workflow"], files: { "README.md": "x" } },
  "a workflow that nothing requires": { standing: "ungated", holes: ["not-required"], workflow: target },
  "a ruleset that only evaluates": {
    standing: "ungated",
    holes: ["evaluate-only"],
    workflow: target,
    set: ({ rulesets }) => addRuleset(rulesets, [checkRule()], { enforcement: "evaluate" }),
  },
  "a pull_request workflow alone": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    set: rules(checkRule()),
  },
  "pull_request_target, required by name and App": {
    standing: "gated",
    holes: named,
    workflow: target,
    set: rules(checkRule()),
  },
  "code owners who review .github": {
    standing: "gated",
    holes: named,
    workflow: createWorkflow(),
    files: owned,
    set: both,
  },
  "code owners without an approval that is required": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: owned,
    set: rules(checkRule(), reviewRule({ required_approving_review_count: 0 })),
  },
  "code owners whose approval outlives a push": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: owned,
    set: rules(checkRule(), reviewRule({ dismiss_stale_reviews_on_push: false })),
  },
  "code owners whose approval outlives a push that somebody else approves": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: owned,
    set: rules(checkRule(), reviewRule({ dismiss_stale_reviews_on_push: false, require_last_push_approval: true })),
  },
  "the same by classic protection": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: owned,
    set: (repository) => protectByReviews(repository, { require_last_push_approval: true }),
  },
  "code owners by classic protection, whose approval ends with a push": {
    standing: "gated",
    holes: named,
    workflow: createWorkflow(),
    files: owned,
    set: (repository) => protectByReviews(repository, { dismiss_stale_reviews: true }),
  },
  "code owners of something else": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: { ".github/CODEOWNERS": "/.github/ @acme/security\n/.github/workflows/\n" },
    set: both,
  },
  "code owners of workflows that end in .yml": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: { ".github/CODEOWNERS": "/.github/CODEOWNERS @acme/security\n/.github/workflows/*.yml @acme/security\n" },
    set: both,
  },
  "code owners whom a file in a place that comes first replaces": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: { CODEOWNERS: "/CODEOWNERS @acme/security\n/.github/workflows/ @acme/security\n" },
    set: both,
  },
  "code owners in the second place, with the first": {
    standing: "gated",
    holes: named,
    workflow: createWorkflow(),
    files: { CODEOWNERS: "/CODEOWNERS @acme/security\n/.github/ @acme/security\n" },
    set: both,
  },
  "a level that is chosen when it runs": {
    standing: "bypassable",
    holes: ["never-fails", "same-name"],
    workflow: target.replace(/(uses: \S+leakgate@\S+.*\n)/i, "$1        with:\n          fail-on: ${{ vars.LEVEL }}\n"),
    set: rules(checkRule()),
  },
  "code owners who do not exist": {
    standing: "bypassable",
    holes: edited,
    workflow: createWorkflow(),
    files: owned,
    set(repository) {
      both(repository);
      repository.codeOwnersErrors = 1;
    },
  },
  "a check that anybody can report": {
    standing: "bypassable",
    holes: ["any-app", "same-name"],
    workflow: target,
    set: rules(checkRule({}, {})),
  },
  "a check of another App": {
    standing: "bypassable",
    holes: ["other-app", "same-name"],
    workflow: target,
    set: rules(checkRule({}, { integration_id: 7 })),
  },
  "administrators who bypass": {
    standing: "bypassable",
    holes: ["bypass-actors", "same-name"],
    workflow: target,
    set: ({ rulesets }) =>
      addRuleset(rulesets, [checkRule()], {
        bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" }],
      }),
  },
  "a bypass that a second ruleset makes up for": {
    standing: "gated",
    holes: named,
    workflow: target,
    set({ rulesets }) {
      addRuleset(rulesets, [checkRule()], { bypass_actors: [{ actor_id: 1, actor_type: "OrganizationAdmin" }] });
      addRuleset(rulesets, [checkRule()]);
    },
  },
  "classic protection that leaves out administrators": {
    standing: "bypassable",
    holes: ["admins", "same-name"],
    workflow: target,
    set: (repository) => protectClassically(repository, { enforce_admins: { enabled: false } }),
  },
  "classic protection without a way around": {
    standing: "gated",
    holes: named,
    workflow: target,
    set: (repository) => protectClassically(repository, { enforce_admins: { enabled: true } }),
  },
  "everything that a file can do wrong": {
    standing: "bypassable",
    holes: [
      ...["conditional", "conditional", "continue-on-error", "merge-queue", "never-fails", "never-runs", "old-verdict"],
      ...["path-filter", "runs-the-head", "broad-permissions", "same-name", "unpinned"],
    ],
    workflow: `on:
  pull_request_target: { types: [opened, edited], paths: [src/**], branches: [develop] }
permissions: { contents: write }
jobs:
  first: { runs-on: x, steps: [{ run: "true" }] }
  leakgate:
    needs: first
    if: github.actor != 'eve'
    runs-on: x
    steps:
      - uses: actions/checkout@v5
        with: { ref: "\${{ github.event.pull_request.head.sha }}" }
      - run: npm test
      - uses: acme/leakgate@v1
        continue-on-error: true
        with: { fail-on: never }
`,
    set: rules(checkRule(), {
      type: "merge_queue",
      parameters: {
        ...{ check_response_timeout_minutes: 60, grouping_strategy: "ALLGREEN", merge_method: "MERGE" },
        ...{
          max_entries_to_build: 5,
          max_entries_to_merge: 5,
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 5,
        },
      },
    }),
  },
  "a step of the pull request beside leakgate": {
    standing: "gated",
    holes: ["other-steps", "same-name"],
    workflow: createWorkflow("pull_request:\n  merge_group:", "", "      - run: npm test\n"),
    files: owned,
    set: both,
  },
  "a force push, and push protection off": {
    standing: "bypassable",
    holes: ["force-push", "deletion", "push-protection", "same-name"],
    workflow: target,
    set(repository) {
      addRuleset(repository.rulesets, [], { rules: [checkRule()] });
      repository.pushProtection = false;
    },
  },
};

test("each way past the gate is named, and none is made up", () =>
  withOrganization(async ({ addRepository, leakgate }) => {
    const names = new Map(Object.entries(cases).map(([words, one], place) => [`case-${place}`, { words, ...one }]));
    for (const [name, { workflow, files, set }] of names) {
      const repository = await addRepository(name, { ...(workflow && { [workflowFile]: workflow }), ...files });
      set?.(repository);
    }
    const { status, stdout, stderr } = await leakgate("audit", "acme", "--format", "json");
    expect([status, stderr]).toEqual([1, ""]);
    const { repositories, hidden } = JSON.parse(stdout);
    expect(hidden).toBe(0);
    const seen = Object.fromEntries(
      repositories.map(({ name, standing, holes, unseen }: Json & { name: string; holes: Json[] }) => [
        names.get(name.slice(5))!.words,
        { standing, unseen, holes: holes.flatMap(({ id, level }) => (level === "note" ? [] : [id])).toSorted() },
      ]),
    );
    expect(seen).toEqual(
      Object.fromEntries(
        Object.entries(cases).map(([words, { standing, holes }]) => [
          words,
          { standing, unseen: [], holes: holes.toSorted() },
        ]),
      ),
    );
  }));

test("a repository that is gated is 0, and the text says by what", () =>
  withOrganization(async ({ addRepository, leakgate }) => {
    rules(checkRule())(await addRepository("shop", { [workflowFile]: target }));
    const { status, stdout, stderr } = await leakgate("audit", "acme/shop");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^gated +acme\/shop +leakgate on pull_request_target +push protection on$/m);
    expect(stdout).toMatch(/^acme\/shop: 1 repository, 1 gated\.$/m);
  }));

test("what can be accepted is shown and not counted, and hostile names stay text", () =>
  withOrganization(async ({ addRepository, leakgate }) => {
    const { rulesets } = await addRepository("shop", { [workflowFile]: target });
    const name = "a\u001b[31m|`@all`\n::error::x";
    addRuleset(rulesets, [checkRule()], { name, bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole" }] });
    const open = await leakgate("audit", "acme/shop");
    expect(open.status).toBe(1);
    expect(open.stdout).toContain("a\\e[31m|`@all`\\n::error::x");
    const accepted = await leakgate("audit", "acme/shop", "--accept=bypass-actors", "--format=md");
    expect(accepted.status).toBe(0);
    expect(accepted.stdout).toContain("| acme/shop | gated |");
    expect(accepted.stdout).not.toContain("\u001b");
    const wrong = await leakgate("audit", "acme/shop", "--accept=bypass-actor");
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean "bypass-actors"?')]);
  }));

test("an organisation's required workflow gates repositories that have none, and its own holes count", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    const gate = await addRepository("gate", { "workflows/leakgate.yml": createWorkflow() });
    await addRepository("blog", { "README.md": "x" });
    const rule = (path: string) => ({
      type: "workflows",
      parameters: { workflows: [{ repository_id: gate.id, path }] },
    });
    const organization = github.state.organizations.get("acme")!;
    const require = (path: string) => {
      organization.rulesets.length = 0;
      addRuleset(organization.rulesets, [rule(path)], {
        conditions: {
          ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] },
          repository_name: { include: ["~ALL"], exclude: [] },
        },
      });
      organization.rulesets[0] = { ...organization.rulesets[0]!, sourceType: "Organization", source: "acme" };
    };
    require("workflows/leakgate.yml");
    const held = await leakgate("audit", "acme");
    expect([held.status, held.stdout]).toEqual([
      0,
      expect.stringMatching(/^gated +acme\/blog +requires leakgate.yml/m),
    ]);
    // One that does not run leakgate holds nothing; one that cannot be read proves nothing.
    require("README.md");
    expect((await leakgate("audit", "acme/blog")).status).toBe(1);
    require("gone.yml");
    const gone = await leakgate("audit", "acme/blog", "--accept=no-workflow");
    expect([gone.status, gone.stdout]).toEqual([3, expect.stringContaining("unseen  the workflow gone.yml")]);
  }));

test("release branches are looked at as well", () =>
  withOrganization(async ({ git, addRepository, leakgate }) => {
    const { rulesets, gitDir } = await addRepository("shop", { [workflowFile]: target });
    addRuleset(rulesets, [checkRule()]);
    await git.git("-C", gitDir, "branch", "release/1.0");
    const { status, stdout } = await leakgate("audit", "acme/shop");
    expect([status, stdout]).toEqual([1, expect.stringContaining("release/1.0: the check leakgate is not required")]);
  }));
