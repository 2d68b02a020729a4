import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

test("merge_group is scanned between the ends of its payload, without comments", () =>
  withScenario(
    {
      async feature(git) {
        git.write("a.txt", `${createGitHubToken()}\n`);
        await git.commit("Leak");
      },
    },
    async ({ run, git, github }) => {
      const ends = { base_sha: await git.git("rev-parse", "main"), head_sha: await git.git("rev-parse", "feature") };
      const repository = { full_name: "acme/shop", default_branch: "main", private: true };
      const { status, outputs, stdout } = await run({
        event: "merge_group",
        payload: { repository, merge_group: ends },
      });
      expect([status, outputs["conclusion"]]).toEqual([1, "findings"]);
      expect(stdout).toMatch(/^::error .*file=a.txt,line=1/m);
      expect(github.requests).toEqual([]);
    },
  ));
