import { expect, test } from "vitest";
import { type Failure, failures, type Request } from "../github/failures.ts";
import type { Repository } from "../github/state.ts";
import { type Organization, reportCheck, targetWorkflow, withOrganization, workflowFile } from "./organization.ts";

type Rulesets = readonly { readonly content: object }[];

const withShop = (use: (organization: Organization, shop: Repository) => Promise<void>): Promise<void> =>
  withOrganization(async (organization) => {
    const shop = await organization.addRepository("shop", { [workflowFile]: targetWorkflow });
    await reportCheck(organization.git, shop);
    await use(organization, shop);
  });

/** What a run that failed says must be true: nothing was changed, or that it is not known. */
function expectHonest(before: Rulesets, after: Rulesets, words: string): void {
  if (after.length === before.length) return;
  expect(words).toMatch(/whether the ruleset was written is not known/);
}

const refused: Failure = { status: 403, body: { message: "Resource not accessible by personal access token" } };

test("each call of protect refused: a clear error, nothing half done, and the next run ends well", () =>
  withShop(async ({ github, leakgate }, shop) => {
    const from = github.requests.length;
    expect((await leakgate("protect", "acme/shop", "--apply")).status).toBe(0);
    const calls = github.requests.slice(from).map(({ method, path }) => `${method} ${path}`);
    expect(calls.length).toBeGreaterThan(6);
    for (let wanted = 0; wanted < calls.length; wanted++) {
      shop.rulesets.length = 0;
      let seen = 0;
      const injection = github.fail(() => seen++ === wanted, refused, 1);
      const { status, stdout, stderr } = await leakgate("protect", "acme/shop", "--apply");
      injection.left = 0;
      expect(injection.hits).toBe(1);
      // Whether the check ever ran, and what CODEOWNERS lacks, may stay unseen: then it is said, and done all the same.
      if (status === 0)
        expect([calls[wanted], stdout]).toEqual([calls[wanted], expect.stringMatching(/Could not be seen|read back/)]);
      else
        expect([calls[wanted], status, stderr]).toEqual([
          calls[wanted],
          3,
          expect.stringMatching(/could not|is not known/),
        ]);
      if (status !== 0) expectHonest([], shop.rulesets, stderr);
    }
    expect((await leakgate("protect", "acme/shop", "--apply")).status).toBe(0);
    expect(shop.rulesets).toHaveLength(1);
  }));

const isWrite = ({ method, operation }: Request): boolean => method !== "GET" && operation !== "graphql";

test("a write that is lost on its way, or whose answer is, is looked for and not made twice", () =>
  withShop(async ({ github, leakgate }, shop) => {
    const runs: [Failure, ...string[]][] = [
      [failures.lostAnswer()],
      [failures.lostAnswer(), "--strict"],
      [failures.lostAnswer(), "--undo"],
      [failures.reset()],
      [failures.serverError(502), "--undo"],
    ];
    for (const [failure, ...args] of runs) {
      const injection = github.fail(isWrite, failure, 1);
      const { status, stderr } = await leakgate("protect", "acme/shop", "--apply", ...args);
      expect([args, status, injection.hits], stderr).toEqual([args, 0, 1]);
      expect(shop.rulesets).toHaveLength(args.includes("--undo") ? 0 : 1);
    }
  }));

test("a GitHub that is down says so, and that nothing was changed", () =>
  withShop(async ({ github, leakgate }, shop) => {
    github.fail(isWrite, failures.serverError(503), 99);
    const { status, stderr } = await leakgate("protect", "acme/shop", "--apply");
    expect([status, stderr]).toEqual([3, expect.stringMatching(/answered 503.*Nothing was changed/)]);
    expect(stderr).toContain("this brings back what was there");
    expect(shop.rulesets).toEqual([]);
  }));

test("branch protection that fails on the second branch names the first", () =>
  withShop(async ({ github, git, leakgate }, shop) => {
    await git.git("-C", shop.gitDir, "branch", "release/1");
    github.fail(({ method, path }) => method === "PUT" && path.includes("release"), refused, 9);
    const { status, stderr } = await leakgate("protect", "acme/shop", "--classic", "--apply");
    expect([status, stderr]).toEqual([3, expect.stringContaining("written before it: main")]);
    expect(stderr).toContain("gh api --method DELETE repos/acme/shop/branches/main/protection");
    expect([...shop.protections.keys()]).toEqual(["main"]);
  }));
