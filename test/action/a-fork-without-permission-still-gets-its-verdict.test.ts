import { expect, test } from "vitest";
import { readOnlyPermissions } from "../github/server.ts";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

test("with a fork's read-only token the verdict stands, everything is shown, and one notice says why", () =>
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
      (event["pull_request"] as { head: { repo: object } }).head.repo = { full_name: "mallory/shop" };
      const { status, stdout, outputs, summary } = await run({ payload: event });
      expect(status).toBe(1);
      expect(outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
      expect(stdout.match(/^::error /gm)).toHaveLength(1);
      expect(stdout.match(/^::notice .*the token may not/gm)).toHaveLength(1);
      expect(stdout).toContain("as always for a pull request from a fork");
      expect(summary).toContain("`a.txt:1`");
      expect(pull.comments).toEqual([]);
    },
  ));
