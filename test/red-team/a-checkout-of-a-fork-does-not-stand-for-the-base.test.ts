/** A workflow may check out the head's own repository: then `origin` is the contributor's, and so are its branches. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Scenario, withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { startGitHttp } from "../git-http/server.ts";

const leak = async (git: Scenario["git"]): Promise<void> => {
  git.write("leak.txt", `${createGitHubToken()}\n`);
  await git.commit("Leak");
  git.write("feature.txt", "no more\n");
  await git.commit("Feature");
};

/** A fork whose `main` has all but the last commit of the pull request. */
async function fork({ git, outside }: Scenario): Promise<string> {
  const gitDir = join(outside, "fork.git");
  await git.git("clone", "--quiet", "--bare", git.path, gitDir);
  await git.git("-C", gitDir, "branch", "--force", "main", "feature~1");
  return gitDir;
}

test.each([
  ["pull_request", []],
  ["pull_request", ["--depth=1"]],
  ["pull_request_target", []],
])("%s in a checkout of the fork %s: its main is not taken for the base", (event, options) =>
  withScenario({ feature: leak }, async (scenario) => {
    const { git, clone } = scenario;
    const mallory = await fork(scenario);
    const repositories = new Map([
      ["acme/shop", join(git.path, ".git")],
      ["mallory/shop", mallory],
    ]);
    const http = await startGitHttp(repositories);
    try {
      const workspace = await clone("--branch=feature", ...options);
      await git.git("-C", workspace, "remote", "set-url", "origin", `${http.url}/mallory/shop`);
      await git.git("-C", workspace, "fetch", "--quiet", "origin");
      const { status, outputs } = await scenario.run({ event, workspace, env: { GITHUB_SERVER_URL: http.url } });
      expect([status, outputs["conclusion"], outputs["scanned-commits"]]).toEqual([1, "findings", "2"]);
      expect(http.requests.join("\n")).toContain("/acme/shop");
    } finally {
      await http.close();
    }
  }),
);
