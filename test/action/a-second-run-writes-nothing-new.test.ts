import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const writes = (requests: readonly { method: string; path: string; body: unknown }[]) =>
  requests.filter(
    ({ method, path, body }) =>
      method !== "GET" && !(path === "/graphql" && /^query/.test((body as { query: string }).query)),
  );

test("a second run on the same head writes nothing, and after a rebase nothing is doubled", () => {
  const token = createGitHubToken();
  return withScenario(
    {
      async feature(git) {
        git.write("a.txt", `first\n${token}\n`);
        await git.commit("Add");
      },
    },
    async ({ run, git, pull, github }) => {
      await run();
      expect(pull.comments).toHaveLength(1);
      const before = github.requests.length;
      const again = await run();
      expect(again.status).toBe(1);
      expect(writes(github.requests.slice(before))).toEqual([]);

      await git.git("switch", "--quiet", "main");
      git.write("main.txt", "main");
      await git.commit("Main moves");
      await git.git("switch", "--quiet", "feature");
      await git.git("rebase", "--quiet", "main");
      git.write("a.txt", `first\nsecond\nthird\n${token}\n`);
      await git.commit("Shift lines");
      expect((await run()).status).toBe(1);
      expect(pull.comments).toHaveLength(1);
      expect(pull.reviews).toHaveLength(1);
    },
  );
});
