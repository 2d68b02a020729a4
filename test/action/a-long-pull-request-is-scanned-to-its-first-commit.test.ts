import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

/** A list of commits from the API ends at 30 a page and at 250 in all; a leak in the first of many must still be found. */
test("a leak in the first of 300 commits, taken back in the second, is found", () =>
  withScenario(
    {
      async feature(git) {
        git.write("a.txt", `${createGitHubToken()}\n`);
        await git.commit("First");
        await git.git("rm", "--quiet", "a.txt");
        await git.commit("Second");
        const tree = await git.git("rev-parse", "HEAD^{tree}");
        let parent = await git.git("rev-parse", "HEAD");
        for (let count = 3; count <= 300; count++)
          parent = await git.git("commit-tree", tree, "-p", parent, "-m", `Commit ${count}`);
        await git.git("reset", "--quiet", "--hard", parent);
      },
    },
    async ({ run, payload }) => {
      const event = await payload();
      Object.assign(event["pull_request"] as object, { commits: 250 });
      const { status, outputs, summary } = await run({ payload: event });
      expect([status, outputs["findings"], outputs["scanned-commits"]]).toEqual([1, "1", "300"]);
      expect(summary).toContain("GitHub counts 250 commits in this pull request, git has 300");
    },
  ));
