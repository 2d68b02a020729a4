import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const [agreed, own] = [createGitHubToken(), createGitHubToken()];

test("a mark that the pull request brings is a request; the base's own, at its tip now, counts", () =>
  withScenario(
    {
      async feature(git: Scenario["git"]) {
        git.write("a.txt", `${agreed} # gitleaks:allow\n`);
        git.write("b.txt", `# leakgate:allow-next-line it is made up\n${own}\n`);
        await git.commit("Add");
      },
    },
    async ({ git, run }) => {
      const first = await run();
      expect([first.status, first.outputs["findings"]]).toEqual([1, "2"]);
      const text = first.summary.replaceAll("\\", "");
      expect(text).toMatch(/asks to suppress .* allowed beside the value itself \(gitleaks:allow\)/);
      expect(text).toContain("(leakgate:allow-next-line)");

      await git.git("switch", "--quiet", "main");
      git.write("a.txt", `first\n${agreed} # gitleaks:allow\n`);
      await git.commit("A sample, merged by a pull request of its own");
      await git.git("switch", "--quiet", "feature");
      const { status, outputs, summary } = await run();
      expect([status, outputs["findings"]]).toEqual([1, "1"]);
      expect(summary).toContain("1 more is allowed by a mark beside the value, as the base branch has it.");
    },
  ));
