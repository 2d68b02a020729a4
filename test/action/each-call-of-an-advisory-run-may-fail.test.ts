import { expect } from "vitest";
import { testEachCall } from "./each-call.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: false, visibility: "public" };

const start = async (git: Scenario["git"]) => {
  for (const name of ["a", "b"]) git.write(`${name}.txt`, `${createGitHubToken()}\n`);
  await git.commit("Leak");
};

await testEachCall({
  within: (use) =>
    withScenario({ start, feature: () => {} }, (scenario) => {
      const { github, repository: shop } = scenario;
      shop.private = false;
      const permissions = { metadata: "read", repository_advisories: "write" } as const;
      const token = github.addToken({ kind: "app", login: "leakgate[bot]", permissions });
      const inputs = { "security-advisory": "true", "issue-token": token };
      return use(scenario, (given) => scenario.run({ ...given, event: "schedule", payload: { repository }, inputs }));
    }),
  expectOneSet({ repository: shop }) {
    const descriptions = shop.advisories.map(({ description }) => String(description));
    expect(descriptions.map((text) => /\b[ab]\.txt\b/.exec(text)?.[0]).sort()).toEqual(["a.txt", "b.txt"]);
    // What only an issue has: nobody closes a draft by its boxes.
    for (const text of descriptions) expect(text).not.toMatch(/closes this|label/);
  },
  calls: ["security-advisories/list-repository-advisories", "security-advisories/create-repository-advisory"],
});
