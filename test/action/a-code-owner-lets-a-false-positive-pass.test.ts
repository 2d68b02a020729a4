import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

/** As it is read: names are kept from being Markdown and mentions. */
const plain = (markdown: string) => markdown.replaceAll("\\", "").replaceAll("&#64;", "@");
const start = (git: Scenario["git"]) => git.write("CODEOWNERS", "* @octocat\n/.leakgate-* @acme/security @Ada @bob\n");
const leak = (line: string) => async (git: Scenario["git"]) => {
  git.write("a.txt", line);
  await git.commit("Leak");
};
const approve = async (
  { git, pull }: Scenario,
  user: string,
  state: "APPROVED" | "COMMENTED" | "DISMISSED" = "APPROVED",
) =>
  void pull.reviews.push({
    id: 9000 + pull.reviews.length,
    user,
    body: "",
    state,
    commit: await git.git("rev-parse", "feature"),
    submittedAt: "2026-01-01T00:00:00Z",
  });

test("an entry that the pull request brings counts once a code owner approved this very head, and not for a later one", () =>
  withScenario({ start, feature: leak(`${createGitHubToken()}\n`) }, async (scenario) => {
    const { git, run, pull } = scenario;
    await run();
    const fingerprint = /finding ([a-z2-7]{12})/.exec(pull.comments[0]!.body)![1]!;
    git.write(".leakgate-suppressions", `${fingerprint}  reason=a sample of the documentation\n`);
    await git.commit("Allow");

    await approve(scenario, "octocat");
    await approve(scenario, "ada", "COMMENTED");
    const asked = await run();
    expect([asked.status, asked.outputs["conclusion"]]).toEqual([1, "findings"]);
    expect(plain(asked.summary)).toMatch(
      /asks to suppress .*once a code owner \(@Ada, @bob, @acme\/security\) has approved this very head; who belongs to @acme\/security this run's token may not read/,
    );

    await approve(scenario, "ada");
    const agreed = await run({ event: "pull_request_review" });
    expect([agreed.status, agreed.outputs["conclusion"]], agreed.everything).toEqual([0, "clean"]);
    expect(plain(agreed.summary)).toContain("it counts, since @Ada approved this head");
    expect(pull.comments.at(-1)!.body).toContain("approved: a sample of the documentation");

    git.write("b.txt", "more\n");
    await git.commit("More");
    expect((await run()).status).toBe(1);
    await approve(scenario, "ada");
    expect((await run()).status).toBe(0);
    await approve(scenario, "ada", "DISMISSED");
    expect((await run()).status).toBe(1);
  }));

test("in a merge queue the approval of the pull request's own head counts", () =>
  withScenario({ start, feature: leak(`${createGitHubToken()} # gitleaks:allow\n`) }, async (scenario) => {
    const { git, run, pull } = scenario;
    const [base_sha, head_sha] = [await git.git("rev-parse", "main"), await git.git("rev-parse", "feature")];
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base_sha}`;
    const payload = {
      repository: { full_name: "acme/shop", default_branch: "main", private: true },
      merge_group: { base_sha, head_sha, head_ref },
    };
    expect((await run({ event: "merge_group", payload })).status).toBe(1);
    await approve(scenario, "bob");
    expect((await run({ event: "merge_group", payload })).status).toBe(0);
  }));

test("without a person as code owner, or where GitHub does not say, nothing of the change counts", () =>
  withScenario({ feature: leak(`${createGitHubToken()} # leakgate:allow a sample\n`) }, async (scenario) => {
    const { git, run, github } = scenario;
    const alone = await run();
    expect(alone.status).toBe(1);
    expect(plain(alone.summary)).toContain("CODEOWNERS there names no person and no team");
    await git.git("switch", "--quiet", "main");
    await start(git);
    await git.commit("Owners");
    await git.git("switch", "--quiet", "feature");
    await approve(scenario, "bob");
    github.fail("pulls/list-reviews", { status: 403, body: { message: "Resource not accessible by integration" } }, 9);
    expect((await run()).status).toBe(1);
  }));

test("a member of a team that is code owner counts where the token may read members, and where not, the run says so", () => {
  const start = (git: Scenario["git"]) => git.write("CODEOWNERS", "* @acme/security @others/security\n");
  const feature = leak(`${createGitHubToken()} # leakgate:allow a sample\n`);
  const permissions = { contents: "read", pull_requests: "write", members: "read" } as const;
  const teams = new Map([["security", ["Ada"]]]);
  const approveAs = (scenario: Scenario, ...users: string[]) => {
    scenario.github.state.organizations.set("acme", { id: 7, login: "acme", plan: "team", rulesets: [], teams });
    return Promise.all(users.map((user) => approve(scenario, user)));
  };
  return Promise.all([
    withScenario({ start, feature, permissions }, async (scenario) => {
      await approveAs(scenario, "octocat");
      const stranger = await scenario.run();
      expect(stranger.status).toBe(1);
      expect(plain(stranger.summary)).toContain("once a code owner (@acme/security) has approved");
      await approveAs(scenario, "ada");
      const agreed = await scenario.run();
      expect(agreed.status, agreed.everything).toBe(0);
    }),
    withScenario({ start, feature }, async (scenario) => {
      await approveAs(scenario, "ada");
      const blind = await scenario.run();
      expect(blind.status).toBe(1);
      expect(plain(blind.summary)).toContain("who belongs to @acme/security this run's token may not read");
    }),
  ]);
});
