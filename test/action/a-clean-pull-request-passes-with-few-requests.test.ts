import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";

test("a clean pull request passes, says what it scanned, and asks GitHub little", () =>
  withScenario(
    {
      async feature(git) {
        for (const name of ["a", "b", "c"]) {
          git.write(`${name}.txt`, name);
          await git.commit(name);
        }
      },
    },
    async ({ run, pull, github }) => {
      const { status, outputs, stdout, summary } = await run();
      expect([status, outputs["conclusion"], outputs["blocked"]]).toEqual([0, "clean", "false"]);
      expect(stdout).toContain("Scanned 3 commits, 3 blobs, 9 texts");
      expect(summary).toContain("no secret found");
      expect([pull.comments, pull.reviews]).toEqual([[], []]);
      expect(github.requests.length).toBeLessThanOrEqual(12);
    },
  ));
