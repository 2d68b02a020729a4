import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

test("while the base's policy is broken only the change that repairs it can pass, and nothing is looser for it", () =>
  withScenario(
    {
      start: (git) => git.write(".leakgate.yaml", "exlude: [a.txt]\n"),
      async feature(git) {
        git.write("b.txt", "clean\n");
        await git.commit("Something else");
      },
    },
    async ({ git, run }) => {
      const other = await run();
      expect([other.status, other.outputs["conclusion"]]).toEqual([2, "error"]);
      expect(other.summary).toContain("Repair it in a pull request of its own");

      git.write(".leakgate.yaml", "exclude: [a.txt]\nrules:\n  github-personal-access-token-classic: off\n");
      await git.commit("Repair");
      const repaired = await run();
      expect([repaired.status, repaired.outputs["conclusion"]], repaired.everything).toEqual([0, "clean"]);
      expect(repaired.summary).toContain("this change repairs it");

      git.write("a.txt", `${createGitHubToken()}\n`);
      await git.commit("And a leak in what it excludes");
      expect((await run()).status).toBe(1);
    },
  ));
