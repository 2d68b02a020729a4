import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

test("thirty-seven findings make fifteen comments, one table, ten annotations that say so, and a whole SARIF file", () =>
  withScenario(
    {
      async feature(git) {
        for (let file = 0; file < 37; file++) git.write(`src/file-${file}.txt`, `key\n${createGitHubToken()}\n`);
        await git.commit("Leak");
      },
    },
    async ({ run, pull, github }) => {
      const { status, stdout, outputs, summary, everything } = await run();
      expect([status, outputs["findings"]]).toEqual([1, "37"]);
      expect(pull.comments).toHaveLength(15);
      expect(pull.reviews).toHaveLength(1);
      expect(pull.reviews[0]!.body.match(/^\| A GitHub/gm)).toHaveLength(22);
      expect(pull.reviews[0]!.body.length).toBeLessThan(60_000);
      expect(stdout.match(/^::error /gm)).toHaveLength(10);
      expect(stdout).toContain("10 of 37 findings are shown here");
      expect(summary.match(/^\| 🔑 /gm)).toHaveLength(37);
      expect(everything.match(/"leakgate\/v1"/g)).toHaveLength(37);
      expect(github.requests.length).toBeLessThanOrEqual(12);
      const before = github.requests.length;
      await run();
      expect(pull.comments).toHaveLength(15);
      expect(github.requests.slice(before).map(({ operation }) => operation)).toEqual([
        "graphql",
        "repos/get-branch-rules",
        "repos/get-branch",
      ]);
    },
  ));

test("max-comments 0 writes the table alone, comment: false writes nothing", () =>
  withScenario(
    {
      async feature(git) {
        git.write("a.txt", `${createGitHubToken()}\n`);
        await git.commit("Leak");
      },
    },
    async ({ run, pull, github }) => {
      await run({ inputs: { comment: "false" } });
      expect([pull.comments, pull.reviews]).toEqual([[], []]);
      expect(github.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
      await run({ inputs: { "max-comments": "0" } });
      expect([pull.comments.length, pull.reviews.length]).toEqual([0, 1]);
      expect(pull.reviews[0]!.body).toContain("`a.txt:1`<br>");
    },
  ));
