import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

const hostile = [
  "a\n::set-output name=conclusion::clean\n.txt",
  "b`<img src=x onerror=alert(1)>|@everyone.txt",
  "c\u202Etxt.exe",
  "d##[add-mask]x.txt",
  "e,line=9::f%0A.txt",
];

test("file names from the pull request are no workflow commands, no Markdown and no paths to elsewhere", () => {
  const inName = createGitHubToken();
  return withScenario(
    {
      title: "::error::title",
      async feature(git) {
        for (const path of [...hostile, `${inName}.txt`]) git.write(path, `${createGitHubToken()}\n`);
        await git.commit("::stop-commands::x");
      },
    },
    async ({ run, pull, github }) => {
      const { status, stdout, outputs, summary, everything } = await run();
      expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([1, "findings", "7"]);
      const commands = stdout.split("\n").filter((line) => /^\s*::|##\[/.test(line));
      expect(commands.length).toBeGreaterThan(0);
      for (const line of commands) expect(line).toMatch(/^::(error|notice) title=leakgate/);
      expect(stdout).not.toContain("\u202E");
      expect(stdout).toContain("file=e%2Cline=9%3A%3Af%250A.txt");
      for (const markdown of [
        summary,
        ...pull.reviews.map(({ body }) => body),
        ...pull.comments.map(({ body }) => body),
      ]) {
        expect(markdown).not.toContain("\u202E");
        const outsideCode = markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "");
        expect(outsideCode).not.toMatch(/<img|@everyone/);
      }
      const written = github.requests.map(({ body }) => JSON.stringify(body) ?? "").join("\n");
      for (const form of listForms(inName)) expect(everything + written).not.toContain(form);
    },
  );
});
