import { expect, test } from "vitest";
import { failures } from "../github/failures.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const feature = async (git: Scenario["git"]) => {
  git.write("a.txt", `first\n${createGitHubToken()}\n`);
  await git.commit("Leak");
};

test.each([
  ["403 with retry-after", failures.secondaryLimit(403, 2)],
  ["429 with retry-after", failures.secondaryLimit(429, 2)],
  ["403 without", failures.secondaryLimit(403)],
  ["the primary limit, soon over", failures.primaryLimit(30)],
])("a short limit (%s) is waited for, and one review is written", (_case, failure) =>
  withScenario({ feature }, async ({ run, pull, github }) => {
    github.fail("pulls/create-review", failure, 1);
    const { status, stdout } = await run();
    expect([status, pull.comments.length, pull.reviews.length]).toEqual([1, 1, 1]);
    expect(stdout).toMatch(/GitHub's (?:secondary )?rate limit at POST .*: waiting \d+ s/);
  }),
);

test("a long limit ends the writing with a notice; the verdict stands", () =>
  withScenario({ feature }, async ({ run, pull, github }) => {
    github.fail("pulls/create-review", failures.secondaryLimit(403, 3600), 9);
    const { status, stdout, summary } = await run();
    expect([status, pull.comments.length]).toEqual([1, 0]);
    expect(stdout).toContain("giving up");
    expect(summary).toContain("annotations and this summary have everything");
  }));

test("every list is read to its end, however small the pages", () =>
  withScenario(
    {
      pageSize: 2,
      async feature(git) {
        for (let file = 0; file < 7; file++) git.write(`${file}.txt`, `${createGitHubToken()}\n`);
        await git.commit("Leak");
      },
    },
    async ({ run, pull }) => {
      await run();
      await run();
      expect(pull.comments).toHaveLength(7);
    },
  ));

test("a head that moves during the scan gets no stale comment", () =>
  withScenario({ feature }, async ({ run, pull, git, payload }) => {
    const event = await payload();
    git.write("b.txt", "b\n");
    await git.commit("Newer head");
    const { status, stdout } = await run({ payload: event });
    expect([status, pull.comments.length]).toEqual([1, 0]);
    expect(stdout).toContain("the head has moved since the scan");
  }));
