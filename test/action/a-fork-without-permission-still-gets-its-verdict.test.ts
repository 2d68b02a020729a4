import { expect, test } from "vitest";
import { readOnlyPermissions } from "../github/server.ts";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

test.each([
  ["a fork", { head: { repo: { full_name: "mallory/shop" } } }],
  ["Dependabot", { user: { login: "dependabot[bot]" } }],
])("with the read-only token of %s the verdict stands, everything is shown, and one notice says why", (_case, change) =>
  withScenario(
    {
      permissions: readOnlyPermissions,
      async feature(git) {
        git.write("a.txt", `${createGitHubToken()}\n`);
        await git.commit("Add");
      },
    },
    async ({ run, pull, payload }) => {
      const event = await payload();
      const pullRequest = event["pull_request"] as { head: object };
      Object.assign(pullRequest, change, { head: { ...pullRequest.head, ...("head" in change && change.head) } });
      const { status, stdout, outputs, summary } = await run({ payload: event });
      expect(status).toBe(1);
      expect(outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
      expect(stdout.match(/^::error /gm)).toHaveLength(1);
      expect(stdout.match(/^::notice .*the token may not/gm)).toHaveLength(1);
      expect(stdout).toContain("as always for a pull request from a fork");
      expect(summary).toContain("`a.txt:1`");
      expect(pull.comments).toEqual([]);
    },
  ),
);
