import { expect } from "vitest";
import { type TestedRun, testEachCall } from "./each-call.ts";
import { type RunOptions, type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };

const listIssues = ({ repository: shop }: Scenario) =>
  [...shop.issues.values()].filter(({ labels }) => labels.length > 0).sort((a, b) => a.number - b.number);

/** A run that finds an issue to update, one to close, one to open again, and a leak without one. */
const withLaterHistory: TestedRun["within"] = (use) => {
  const tokens = { moved: createGitHubToken(), done: createGitHubToken(), again: createGitHubToken() };
  const start = async (git: Scenario["git"]) => {
    for (const [name, token] of Object.entries(tokens)) {
      git.write(`${name}.txt`, `${token}\n`);
      await git.commit("Leak");
    }
  };
  const permissions = { contents: "read", issues: "write" } as const;
  return withScenario({ start, feature: () => {}, permissions }, async (scenario) => {
    const { git } = scenario;
    const run = (given: RunOptions) => scenario.run({ ...given, event: "schedule", payload: { repository } });
    await run({});
    for (const issue of listIssues(scenario)) {
      if (issue.body!.includes("done.txt")) issue.body = issue.body!.replaceAll("- [ ]", "- [x]");
      if (issue.body!.includes("again.txt")) issue.state = "closed";
    }
    await git.git("switch", "--quiet", "main");
    await git.git("rm", "--quiet", "moved.txt", "again.txt");
    await git.commit("Remove");
    git.write("roll-back.txt", `${tokens.again}\n`);
    git.write("fresh.txt", `${createGitHubToken()}\n`);
    await git.commit("Roll back");
    await use(scenario, run);
  });
};

await testEachCall({
  within: withLaterHistory,
  expectOneSet(scenario) {
    const issues = listIssues(scenario);
    expect(issues).toHaveLength(4);
    const find = (place: string) => issues.find(({ body }) => body!.includes(place))!;
    expect(new Set(["moved.txt", "done.txt", "roll-back.txt", "fresh.txt"].map(find)).size).toBe(4);
    expect(issues.filter(({ state }) => state === "closed")).toEqual([find("done.txt")]);
    // A comment whose fate is unknown is not written a second time.
    for (const { comments } of issues) expect(comments.length).toBeLessThanOrEqual(1);
  },
  calls: ["issues/list-for-repo", "issues/create", "issues/update", "issues/create-comment"],
});
