import { expect } from "vitest";
import { testEachCall } from "./each-call.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const feature = async (git: Scenario["git"]) => {
  for (const name of ["a", "b"]) git.write(`${name}.txt`, `first\n${createGitHubToken()}\n`);
  await git.commit("Leak");
};

await testEachCall({
  within: (use) => withScenario({ feature }, (scenario) => use(scenario, scenario.run)),
  expectOneSet({ pull }) {
    expect(pull.comments.map(({ path }) => path).sort()).toEqual(["a.txt", "b.txt"]);
    expect(pull.reviews).toHaveLength(1);
  },
  calls: ["repository", "pulls/create-review", "repos/get-branch-rules", "repos/get-branch"],
});
