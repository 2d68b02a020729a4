import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { failures } from "../github/server.ts";
import {
  addRuleset,
  administrator,
  checkRule,
  createWorkflow,
  withOrganization,
  workflowFile,
} from "./organization.ts";

const target = createWorkflow("pull_request_target:\n    types: [opened, synchronize, reopened, edited]");

test("many repositories take few requests, and one that GitHub refuses is told", () =>
  withOrganization(
    async ({ github, addRepository, leakgate }) => {
      const { gitDir } = await addRepository("shop-0", { [workflowFile]: target });
      const organization = github.state.organizations.get("acme")!;
      addRuleset(organization.rulesets, [checkRule()], {
        conditions: {
          ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] },
          repository_name: { include: ["~ALL"], exclude: [] },
        },
      });
      organization.rulesets[0] = { ...organization.rulesets[0]!, sourceType: "Organization", source: "acme" };
      for (let number = 1; number < 45; number++)
        github.addRepository({ owner: "acme", name: `shop-${number}`, gitDir, private: true });
      const whole = await leakgate("audit", "acme");
      expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining("acme: 45 repositories, 45 gated.")]);
      // The App, three pages of the list, three of files, the organisation, one ruleset; rules and branch of each.
      expect(github.requests.length).toBeLessThanOrEqual(1 + 3 + 3 + 1 + 1 + 2 * 45);
      github.fail(/shop-37\/rules/, { status: 403, body: { message: "Resource not accessible" } }, 99);
      const holed = await leakgate("audit", "acme", "--quiet");
      expect(holed.status).toBe(3);
      expect(holed.stdout).toMatch(/^not seen +acme\/shop-37/m);
      expect(holed.stdout).toContain("44 gated");
    },
    { pageSize: 20 },
  ));

test("rate limits are waited for and told", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    addRuleset((await addRepository("shop", { [workflowFile]: target })).rulesets, [checkRule()]);
    github.fail("repos/get-branch-rules", failures.secondaryLimit(429, 1), 1);
    const { status, stderr } = await leakgate("audit", "acme/shop");
    expect([status, stderr]).toEqual([0, expect.stringContaining("waiting 1 s")]);
  }));

test("a token that sees less is told what it lacks, and never green", () =>
  withOrganization(
    async ({ github, addRepository, leakgate, run }) => {
      const { rulesets } = await addRepository("shop", { [workflowFile]: target });
      addRuleset(rulesets, [checkRule()]);
      const unseen = await leakgate("audit", "acme/shop");
      expect(unseen.status).toBe(3);
      expect(unseen.stdout).toMatch(/unseen {2}who may bypass ruleset "rules \d+"/);
      const organization = await leakgate("audit", "acme");
      expect([organization.status, organization.stdout]).toEqual([3, expect.stringContaining("is not told to it")]);
      for (const [name, words] of [
        ["acme/none", "GitHub answered 404"],
        ["nobody", "could not list the repositories of the organisation nobody"],
      ] as const)
        expect(await leakgate("audit", name)).toMatchObject({
          status: 3,
          stdout: "",
          stderr: expect.stringContaining(words),
        });
      expect(await run({ GITHUB_TOKEN: "wrong" }, "audit", "acme/shop")).toMatchObject({
        status: 3,
        stderr: expect.stringContaining("The token is wrong or has expired"),
      });
      expect(github.requests.length).toBeGreaterThan(0);
    },
    { permissions: { contents: "read", administration: "read" } },
  ));

test("no token is a clear error, gh's is taken and said, and a wrong target is usage", () =>
  withOrganization(async ({ github, git, addRepository, run }) => {
    addRuleset((await addRepository("shop", { [workflowFile]: target })).rulesets, [checkRule()]);
    const none = await run({ PATH: git.outside }, "audit", "acme/shop");
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("gh auth login")]);
    const token = github.addToken({ kind: "user", login: "ada", permissions: administrator });
    const gh = join(git.outside, "gh");
    writeFileSync(gh, `#!/bin/sh\n[ "$*" = "auth token --hostname 127.0.0.1" ] && echo ${token}\n`);
    chmodSync(gh, 0o755);
    const found = await run({ PATH: `${git.outside}${delimiter}${process.env["PATH"]}` }, "audit", "acme/shop");
    expect([found.status, found.stderr]).toEqual([
      0,
      expect.stringContaining("with the token that gh is logged in with"),
    ]);
    for (const wrong of [[], ["a/b/c"], ["a", "b"], ["../x"], ["acme/.."], ["a b/c"]])
      expect((await run({ GITHUB_TOKEN: token }, "audit", ...wrong)).status).toBe(2);
  }));

test("each call of an audit may be refused: what is unseen is 3, never green", () =>
  withOrganization(async ({ github, addRepository, leakgate }) => {
    addRuleset((await addRepository("shop", { [workflowFile]: target })).rulesets, [checkRule()]);
    expect((await leakgate("audit", "acme")).status).toBe(0);
    const operations = new Set(github.requests.map(({ operation }) => operation!));
    expect(operations.size).toBe(7);
    for (const operation of operations) {
      const refused = { status: 403, body: { message: "Resource not accessible by personal access token" } };
      const injection = github.fail(operation, refused, 99);
      const { status, stdout, stderr } = await leakgate("audit", "acme");
      injection.left = 0;
      expect([operation, status]).toEqual([operation, 3]);
      expect(stdout + stderr).toMatch(/unseen {2}|could not .* It takes|Does it exist/);
    }
    github.fail("repos/get-branch", failures.serverError(502), 99);
    expect(await leakgate("audit", "acme/shop")).toMatchObject({
      status: 3,
      stdout: expect.stringContaining("answered 502"),
    });
  }));
