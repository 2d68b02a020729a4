import { expect, test } from "vitest";
import { createOctokit } from "../github/fixture.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const shop = { owner: "acme", repo: "shop" };
const name = { ...shop, pull_number: 1 };

function withLeak(use: (scenario: Scenario, token: string) => Promise<void>, options = {}): Promise<void> {
  const token = createGitHubToken();
  const feature = async (git: Scenario["git"]) => {
    git.write("a.txt", `first\n${token}\n`);
    await git.commit("Leak");
  };
  return withScenario({ feature, ...options }, (scenario) => use(scenario, token));
}

async function remove({ git }: Scenario): Promise<void> {
  git.write("a.txt", "first\n");
  await git.commit("Remove");
}

test("a secret that is removed is answered once, minimised, and still blocks", () =>
  withLeak(async (scenario) => {
    const { run, pull, git } = scenario;
    await run();
    const leak = await git.git("rev-parse", "--short=12", "feature");
    await remove(scenario);
    for (const _again of [1, 2]) {
      const { status, summary } = await run();
      expect(status).toBe(1);
      expect(summary).toContain(`removed, still in \`${leak}\``);
      expect(pull.comments).toHaveLength(2);
    }
    expect(pull.comments[0]!.minimized).toBe("resolved");
    expect(pull.comments[1]!.body).toContain(`still in commit \`${leak}\`: **rotate it.**`);
    expect(pull.threads[0]!.resolvedBy).toBeUndefined();
  }));

test("after a force push that drops the commit the answer says so, and the check is clean", () =>
  withLeak(async (scenario) => {
    const { run, pull, git } = scenario;
    await run();
    await git.git("reset", "--quiet", "--hard", "main");
    git.write("b.txt", "b");
    await git.commit("Start anew");
    const { status, outputs } = await run();
    expect([status, outputs["conclusion"]]).toEqual([0, "clean"]);
    expect(pull.comments[1]!.body).toContain("No commit of this pull request holds it any more");
    expect(pull.comments[0]!.minimized).toBe("resolved");
  }));

test("a secret that comes back opens its comment again, without a second one", () =>
  withLeak(async (scenario, token) => {
    const { run, pull, git } = scenario;
    await run();
    await remove(scenario);
    await run();
    git.write("a.txt", `first\nsecond\n${token}\n`);
    await git.commit("Back again");
    await run();
    expect(pull.comments.filter(({ inReplyTo }) => inReplyTo === undefined)).toHaveLength(1);
    expect(pull.comments[0]!.minimized).toBeUndefined();
  }));

test("a thread with people's words is left to them", () =>
  withLeak(async (scenario) => {
    const { run, pull, github } = scenario;
    await run();
    const person = createOctokit(
      github,
      github.addToken({ kind: "user", login: "maria", permissions: { pull_requests: "write" } }),
    );
    await person.rest.pulls.createReplyForReviewComment({ ...name, comment_id: pull.comments[0]!.id, body: "On it." });
    await remove(scenario);
    await run();
    expect(pull.comments.map(({ body }) => body.slice(0, 6))).toEqual(["<!-- l", "On it."]);
    expect(pull.comments[0]!.minimized).toBeUndefined();
  }));

test("somebody else's comment with our marker is not taken for ours", () =>
  withLeak(async (scenario) => {
    const { run, pull, github } = scenario;
    await run();
    const { body } = pull.comments[0]!;
    const mallory = createOctokit(
      github,
      github.addToken({ kind: "user", login: "mallory", permissions: { pull_requests: "write" } }),
    );
    await createOctokit(github).rest.pulls.deleteReviewComment({ ...shop, comment_id: pull.comments[0]!.id });
    await mallory.rest.pulls.createReviewComment({ ...name, path: "a.txt", line: 2, commit_id: pull.headSha, body });
    await run();
    expect(pull.comments.map(({ user }) => user)).toEqual(["mallory", "github-actions[bot]"]);
  }));

test("threads are resolved where it is asked for and the token may", () =>
  withLeak(
    async (scenario) => {
      await scenario.run();
      await remove(scenario);
      await scenario.run({ inputs: { "resolve-threads": "true" } });
      expect(scenario.pull.threads[0]!.resolvedBy).toBe("github-actions[bot]");
    },
    { permissions: { contents: "write", pull_requests: "write" } },
  ));

test("where the token may not resolve, a notice says what it needs, and the rest is done", () =>
  withLeak(async (scenario) => {
    await scenario.run();
    await remove(scenario);
    const { status, stdout } = await scenario.run({ inputs: { "resolve-threads": "true" } });
    expect([status, stdout]).toEqual([1, expect.stringContaining("needs a token with contents: write")]);
    expect(scenario.pull.comments[0]!.minimized).toBe("resolved");
  }));
