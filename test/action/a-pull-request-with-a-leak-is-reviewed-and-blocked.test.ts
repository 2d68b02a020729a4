import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

test("a pull request with a leak is reviewed and blocked, and nothing shows the value", async () => {
  const [shown, removed, said] = [createGitHubToken(), createGitHubToken(), createGitHubToken()];
  await withScenario(
    {
      body: `Try it with ${said}`,
      start: (git) => git.write("app.ts", "one\ntwo\nthree\nfour\n"),
      async feature(git) {
        git.write("app.ts", `one\ntwo\nconst token = "${shown}";\nthree\nfour\n`);
        git.write("gone.txt", `${removed}\n`);
        await git.commit("Add");
        await git.git("rm", "--quiet", "gone.txt");
        await git.commit("Remove");
      },
    },
    async ({ run, git, pull, github }) => {
      const { status, outputs, summary, everything } = await run();
      expect(status).toBe(1);
      expect(outputs).toMatchObject({ conclusion: "findings", findings: "3", blocked: "true", "scanned-commits": "2" });
      const head = await git.git("rev-parse", "feature");
      expect(pull.comments).toMatchObject([{ path: "app.ts", originalLine: 3, side: "RIGHT", originalCommit: head }]);
      expect(pull.comments[0]!.body).toMatch(
        /^<!-- leakgate:finding [a-z2-7]{12} -->\n\n🔑 \*\*A GitHub personal access token .* is in this line:\*\* its checksum/,
      );
      expect(pull.reviews).toHaveLength(1);
      expect(pull.reviews[0]).toMatchObject({ state: "COMMENTED", commit: head });
      expect(pull.reviews[0]!.body).toContain("`gone.txt:1`, removed, still in `");
      expect(pull.reviews[0]!.body).toContain("pull request body, line 1");
      expect(summary).toContain("3 secrets block");
      const written = github.requests.map(({ body }) => JSON.stringify(body) ?? "");
      for (const secret of [shown, removed, said]) {
        for (const form of listForms(secret)) expect([everything, ...written].join("\n")).not.toContain(form);
      }
    },
  );
});
