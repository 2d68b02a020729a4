import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const token = createGitHubToken();
const leak = async (git: Scenario["git"]) => {
  git.write("a.txt", `${token}\n`);
  await git.commit("Leak");
};
const findFingerprint = ({ pull }: Scenario): string => /finding ([a-z2-7]{12})/.exec(pull.comments[0]!.body)![1]!;

test("suppressions and configuration that the pull request brings do not count, and the summary says what it asks for", () =>
  withScenario({ feature: leak }, async (scenario) => {
    await scenario.run();
    const fingerprint = findFingerprint(scenario);
    scenario.git.write(".leakgate-suppressions", `${fingerprint}  reason=trust me\n`);
    scenario.git.write(".leakgate.yaml", 'exclude: ["**"]\n');
    await scenario.git.commit("Suppress");
    const { status, outputs, summary } = await scenario.run();
    expect([status, outputs["findings"]]).toEqual([1, "1"]);
    expect(summary).toContain("this change asks to suppress a GitHub personal access token");
    expect(summary).toContain(fingerprint);
  }));

test("the same entry on the base branch counts, now, and the comment is closed", () =>
  withScenario({ feature: leak }, async (scenario) => {
    const { git, run, pull } = scenario;
    await run();
    await git.git("switch", "--quiet", "main");
    git.write(".leakgate-suppressions", `${findFingerprint(scenario)}  reason=a sample of the documentation\n`);
    await git.commit("Suppress");
    await git.git("switch", "--quiet", "feature");
    const { status, outputs, summary } = await run();
    expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([0, "clean", "0"]);
    expect(summary).toContain("1 more is suppressed by the policy of the base branch");
    expect(pull.comments[0]!.minimized).toBe("resolved");
    expect(pull.comments[1]!.body).toContain("Suppressed by the policy of the base branch: a sample");
  }));

test("a policy that would break every run does not pass, and nothing of it is quoted", () =>
  withScenario(
    {
      async feature(git) {
        git.write(".leakgate.yaml", "password-like-word: 1\n");
        await git.commit("Configure");
      },
    },
    async ({ run }) => {
      const { status, summary, everything } = await run();
      expect([status, summary]).toEqual([2, expect.stringMatching(/would not work.*1.*1/)]);
      expect(everything).not.toContain("password-like-word");
    },
  ));
