import { expect, test } from "vitest";
import { listBoxes } from "../../src/incidents/issue-body.ts";
import { withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

const shown = { default_branch: "main", private: false, visibility: "public" };

test("a public repository's issues stand in a private one, by its name, and nothing of them in public", () => {
  const secret = createGitHubToken();
  const start = (git: { write(path: string, text: string): void }) => git.write("now.txt", `${secret}\n`);
  return withScenario({ start, feature: () => {} }, async ({ git, github, repository, run }) => {
    repository.private = false;
    const gitDir = `${git.path}/.git`;
    const security = github.addRepository({ owner: "acme", name: "security", gitDir, private: true });
    github.addRepository({ owner: "acme", name: "bakery", gitDir });
    const token = github.addToken({
      login: "tracker[bot]",
      permissions: { issues: "write" },
      repositories: ["acme/security"],
    });
    const inputs = { "issue-repository": "acme/security", "issue-token": token };
    const look = (name: string) =>
      run({ event: "schedule", payload: { repository: { full_name: name, ...shown } }, inputs });
    const issues = () => [...security.issues.values()];
    const writes = () => github.requests.filter(({ method }) => method !== "GET").length;

    const first = await look("acme/shop");
    expect(issues()).toHaveLength(1);
    expect(issues()[0]).toMatchObject({ state: "open", title: expect.stringMatching(/ · acme\/shop · [a-z2-7]{12}$/) });
    expect(issues()[0]!.body).toContain("has been in the history of `acme/shop`");
    expect(issues()[0]!.body).not.toContain("this repository");
    for (const hidden of ["now.txt", "github-personal", issues()[0]!.title.slice(-12), ...listForms(secret)])
      expect(first.everything).not.toContain(hidden);
    expect(repository.issues.size).toBe(1);

    // The same credential in another repository is another issue, and neither run touches the other's.
    await look("acme/bakery");
    expect(issues().map(({ title }) => /acme\/\w+/.exec(title)![0])).toEqual(["acme/shop", "acme/bakery"]);
    const before = writes();
    await look("acme/shop");
    await look("acme/bakery");
    expect(writes()).toBe(before);

    // Closed for one, it still fails the job of the other.
    issues()[1]!.state = "closed";
    expect([(await look("acme/bakery")).status, (await look("acme/shop")).status]).toEqual([0, 1]);

    // Rewritten history: said once, and the boxes still close it.
    await git.git("switch", "--quiet", "--orphan", "clean");
    git.write("README.md", "# Shop\n");
    await git.commit("Start anew");
    for (const branch of ["main", "feature"]) await git.git("branch", "--force", branch, "clean");
    expect((await look("acme/shop")).status).toBe(0);
    const comments = () => github.requests.filter(({ path }) => path.endsWith("/comments")).length;
    expect([issues()[0]!.state, comments()]).toEqual(["open", 1]);
    const told = writes();
    await look("acme/shop");
    expect(writes()).toBe(told);
    issues()[0]!.body = issues()[0]!.body!.replaceAll("- [ ]", "- [x]");
    await look("acme/shop");
    expect(issues()[0]!.state).toBe("closed");
    expect(listBoxes(issues()[0]!.body!).ticked.size).toBeGreaterThan(10);
  });
});
