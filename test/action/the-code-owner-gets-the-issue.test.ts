import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };

test.each([
  [{}, ["maria"]],
  [{ "issue-assignees": "octocat" }, ["octocat"]],
])("the issue of a leak goes to the code owner of its place, or with %j to others", (inputs, assignees) =>
  withScenario(
    {
      async start(git) {
        git.write(".github/CODEOWNERS", "* @nobody\nsrc/ @maria\n");
        git.write("src/now.txt", `${createGitHubToken()}\n`);
        await git.commit("Leak");
      },
      feature: () => {},
      permissions: { contents: "read", issues: "write" },
    },
    async ({ run, repository: shop }) => {
      for (const login of ["maria", "octocat"]) shop.collaborators.set(login, "write");
      await run({ event: "schedule", payload: { repository }, inputs });
      const [issue] = [...shop.issues.values()].filter(({ labels }) => labels.length > 0);
      expect((issue as unknown as { assignees: readonly string[] }).assignees).toEqual(assignees);
    },
  ),
);
