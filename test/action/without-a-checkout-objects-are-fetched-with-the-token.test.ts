import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startGitHttp } from "../git-http/server.ts";
import { type RunOptions, type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const feature = async (git: Scenario["git"]) => {
  for (let count = 0; count < 5; count++) {
    git.write(`${count}.txt`, `${count}\n`);
    await git.commit(`Commit ${count}`);
  }
  git.write("leak.txt", `${createGitHubToken()}\n`);
  await git.commit("Leak");
  await git.git("rm", "--quiet", "leak.txt");
  await git.commit("Remove");
};

async function withHttp(scenario: Scenario, use: (options: RunOptions, requests: readonly string[]) => Promise<void>) {
  const gitDir = join(scenario.git.path, ".git");
  const http = await startGitHttp(new Map([["acme/shop", gitDir]]), { tokens: [scenario.github.token] });
  try {
    const workspace = mkdtempSync(join(scenario.outside, "empty-"));
    await use({ workspace, env: { GITHUB_SERVER_URL: http.url } }, http.requests);
  } finally {
    await http.close();
  }
}

test.each(["pull_request", "pull_request_target"])("%s needs no checkout, and makes none", (event) =>
  withScenario({ feature }, (scenario) =>
    withHttp(scenario, async (options, requests) => {
      const { status, outputs, everything } = await scenario.run({ ...options, event });
      expect([status, outputs["conclusion"], outputs["scanned-commits"]]).toEqual([1, "findings", "7"]);
      expect(requests.length).toBeGreaterThan(1);
      expect(everything).not.toContain(scenario.github.token);
      const { stdout } = await scenario.git.run("ls", ["-A"], { cwd: options.workspace! });
      expect(stdout).toBe("");
    }),
  ),
);

test("a checkout's own credentials and ours do not meet: one header is sent", () =>
  withScenario({ feature }, (scenario) =>
    withHttp(scenario, async (options) => {
      const workspace = mkdtempSync(join(scenario.outside, "checkout-"));
      const url = options.env!["GITHUB_SERVER_URL"];
      const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${scenario.github.token}`).toString("base64")}`;
      const inWorkspace = async (...args: string[]) =>
        expect((await scenario.git.run("git", args, { cwd: workspace })).status).toBe(0);
      await inWorkspace("init", "--quiet");
      await inWorkspace("remote", "add", "origin", `${url}/acme/shop`);
      await inWorkspace("config", `http.${url}/.extraheader`, header);
      await inWorkspace("fetch", "--quiet", "--depth=1", "origin", "feature");
      const { status, outputs } = await scenario.run({ ...options, workspace });
      expect([status, outputs["scanned-commits"]]).toEqual([1, "7"]);
    }),
  ));

test("a token that may not read is incomplete, and the error says what to give the job", () =>
  withScenario({ feature }, (scenario) =>
    withHttp(scenario, async (options) => {
      const { status, outputs, stdout } = await scenario.run({ ...options, inputs: { token: "not-the-one" } });
      expect([status, outputs["conclusion"]]).toEqual([3, "incomplete"]);
      expect(stdout).toContain("contents: read");
    }),
  ));

test("the whole history comes without a checkout, too", () =>
  withScenario({ feature, permissions: { contents: "read", issues: "write" } }, (scenario) =>
    withHttp(scenario, async (options) => {
      const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };
      const { status, outputs } = await scenario.run({ ...options, event: "schedule", payload: { repository } });
      expect([status, outputs["findings"]]).toEqual([1, "1"]);
    }),
  ));
