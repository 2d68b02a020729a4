import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };
const feature = async (git: Scenario["git"]) => {
  git.write("a.txt", `first\n${createGitHubToken()}\n`);
  await git.commit("Leak");
};

async function follow({ git, run }: Scenario, change: object = {}) {
  const workflow_run = {
    event: "pull_request",
    head_sha: await git.git("rev-parse", "feature"),
    head_branch: "feature",
    head_repository: { full_name: "acme/shop", owner: { login: "acme" } },
    pull_requests: [],
    ...change,
  };
  return run({ event: "workflow_run", payload: { repository, workflow_run }, inputs: { "fail-on": "never" } });
}

test("the run that follows a fork's finds the pull request by its head and comments", () =>
  withScenario({ feature }, async (scenario) => {
    const { status, outputs } = await follow(scenario);
    expect([status, outputs["findings"]]).toEqual([0, "1"]);
    expect(scenario.pull.comments).toMatchObject([{ path: "a.txt", originalLine: 2 }]);
  }));

test("of two branches with one name, the fork's and the repository's own, each gets what it brings", () =>
  withScenario({ feature: (git) => git.write("a.txt", "clean\n") }, async (scenario) => {
    const { git, github, pull, outside } = scenario;
    await git.commit("Clean");
    const fork = `${outside}/fork`;
    await git.git("clone", "--quiet", "--branch", "main", git.path, fork);
    await git.git("-C", fork, "switch", "--quiet", "--create", "feature");
    writeFileSync(`${fork}/b.txt`, `${createGitHubToken()}\n`);
    await git.git("-C", fork, "add", "b.txt");
    await git.git("-C", fork, "commit", "--quiet", "--message=Leak");
    const own = { owner: "eve", name: "shop", gitDir: `${fork}/.git`, private: true, parent: "acme/shop" };
    github.addRepository(own);
    const theirs = await github.addPullRequest({
      ...{ owner: "acme", repo: "shop", base: "main", head: "feature" },
      headRepo: "eve/shop",
    });
    const change = {
      head_sha: theirs.headSha,
      head_repository: { full_name: "eve/shop", owner: { login: "eve" } },
    };
    expect((await follow(scenario, change)).outputs["findings"]).toBe("1");
    expect([pull.comments, theirs.comments.map(({ path }) => path)]).toEqual([[], ["b.txt"]]);
    // Eve's branch with the commit of the repository's own is nobody's.
    const mixed = { ...change, head_sha: await git.git("rev-parse", "feature") };
    expect((await follow(scenario, mixed)).stdout).toContain("no open pull request has the head");
  }));

test.each([
  ["a head that has moved since", { head_sha: "e".repeat(40) }],
  ["another branch", { head_branch: "other" }],
  ["a run of another event", { event: "push" }],
])("%s is nobody's pull request: nothing is written, and the log says so", (_case, change) =>
  withScenario({ feature }, async (scenario) => {
    const { status, stdout } = await follow(scenario, change);
    expect([status, stdout]).toEqual([0, expect.stringContaining("no open pull request has the head")]);
    expect(scenario.pull.comments).toEqual([]);
  }),
);

test("a look-up that fails is incomplete, not nothing", () =>
  withScenario({ feature }, async (scenario) => {
    scenario.github.fail("pulls/list", { status: 403, body: { message: "no" } }, 9);
    const { status, outputs } = await follow(scenario);
    expect([status, outputs["conclusion"]]).toEqual([3, "incomplete"]);
  }));
