import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";

test("advice is a comment with the repair, fails nothing, and is closed when the line is mended", () =>
  withScenario(
    {
      async feature(git) {
        git.write(
          "src/server.ts",
          'app.use((req, res, next) => {\n  console.log("in", req.headers);\n  next();\n});\n',
        );
        await git.commit("Add");
      },
    },
    async ({ run, git, pull }) => {
      const first = await run();
      expect(first.status, first.everything).toBe(0);
      expect(first.outputs).toMatchObject({ conclusion: "clean", findings: "1", blocked: "false" });
      expect(first.summary).toContain("nothing blocks, one warning to look at");
      expect(first.summary).not.toMatch(/rotate/i);
      expect(pull.comments).toHaveLength(1);
      const { body } = pull.comments[0]!;
      expect(body).toContain("⚠️ **A log call that writes all headers or cookies of an HTTP message.**");
      expect(body).toContain("It does not block the merge.");
      expect(body).toContain("```typescript\nconst shown = [");
      expect(body).not.toMatch(/rotate|revoke|is in this line/i);
      expect(pull.reviews[0]!.body).toContain("No secret was found");
      git.write("src/server.ts", "app.use((req, res, next) => next());\n");
      await git.commit("Mend");
      const second = await run();
      expect(second.outputs).toMatchObject({ conclusion: "clean", findings: "0" });
      expect(pull.comments).toHaveLength(2);
      expect(pull.comments[1]!.body).toContain("Gone from the tip of the branch.");
      expect(pull.comments[0]!.minimized).toBe("resolved");
      await run();
      expect(pull.comments).toHaveLength(2);
    },
  ));

test("a force push that drops its commit has nothing to rotate either", () =>
  withScenario(
    {
      async feature(git) {
        git.write("src/server.ts", 'console.log("in", req.headers);\n');
        await git.commit("Add");
      },
    },
    async ({ run, git, pull }) => {
      await run();
      await git.git("reset", "--quiet", "--hard", "main");
      git.write("src/server.ts", "export {};\n");
      await git.commit("Begin again");
      await run();
      expect(pull.comments.map(({ body }) => body.split("\n").at(-1))).toEqual([
        "</details>",
        "Gone from the tip of the branch. Thank you.",
      ]);
    },
  ));
