import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { startGitHttp } from "../git-http/server.ts";
import { type GitHubStandIn, startGitHub } from "../github/server.ts";
import { createSchedulePayload } from "../payloads/history.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { findAct, howToGetAct, runWithAct } from "./act.ts";

const shop = { owner: "acme", repo: "shop", private: true };

/** Made here, so that no secret-shaped text stands in a file. */
const leak = `Server=prod;Password=${["Super", "Secret", "123"].join("")}`;

interface Stage {
  readonly git: Repository;
  readonly github: GitHubStandIn;
  readonly serverUrl: string;
}

function withLeak(use: (stage: Stage) => Promise<void>): Promise<void> {
  return withRepository(async (git) => {
    git.write("README.md", "# Shop\n");
    await git.commit("Start");
    const github = await startGitHub();
    const gitDir = `${git.path}/.git`;
    const server = await startGitHttp(new Map([["acme/shop", gitDir]]), {
      tokens: [github.token],
      before: github.refresh,
    });
    github.addRepository({ owner: "acme", name: "shop", gitDir, private: true, collaborators: { maria: "write" } });
    try {
      await use({ git, github, serverUrl: server.url });
      expect(github.violations).toEqual([]);
    } finally {
      await server.close();
      await github.close();
    }
  });
}

const act = findAct();
const title = (text: string): string => (act ? text : `${text} (${howToGetAct})`);

test.skipIf(!act)(title("through act, a pull request with a leak is commented on and blocked"), () =>
  withLeak(async ({ git, github, serverUrl }) => {
    await git.git("switch", "--quiet", "--create", "feature");
    git.write("server.ts", `const connectionString = "${leak}";\n`);
    await git.commit("Add an MCP server");
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature" });
    const ends = { base: { ref: "main", sha: pull.baseSha }, head: { ref: "feature", sha: pull.headSha } };
    const payload = createPullRequestPayload({ ...shop, number: 1, ...ends, mergeSha: pull.mergeSha ?? null });
    const run = await runWithAct(git, { event: "pull_request", payload, ref: "refs/pull/1/merge", github, serverUrl });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    expect(pull.comments).toMatchObject([{ path: "server.ts", originalLine: 1 }]);
    expect(run.stdout + run.stderr).not.toContain(leak.slice(-14));
  }),
);

test.skipIf(!act)(title("through act, a clean pull request passes"), () =>
  withLeak(async ({ git, github, serverUrl }) => {
    await git.git("switch", "--quiet", "--create", "feature");
    git.write("server.ts", "export {};\n");
    await git.commit("Add nothing bad");
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature" });
    const ends = { base: { ref: "main", sha: pull.baseSha }, head: { ref: "feature", sha: pull.headSha } };
    const payload = createPullRequestPayload({ ...shop, number: 1, ...ends, mergeSha: pull.mergeSha ?? null });
    const run = await runWithAct(git, { event: "pull_request", payload, ref: "refs/pull/1/merge", github, serverUrl });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: "clean", blocked: "false" });
    expect(pull.comments).toEqual([]);
  }),
);

test.skipIf(!act)(
  title("through act, a schedule opens one issue for a leak in history, and a second run no other"),
  () =>
    withLeak(async ({ git, github, serverUrl }) => {
      git.write("server.ts", `const connectionString = "${leak}";\n`);
      await git.commit("Add an MCP server");
      git.write("server.ts", "export {};\n");
      await git.commit("Remove it");
      const payload = createSchedulePayload(shop);
      for (const _ of [1, 2]) {
        const run = await runWithAct(git, { event: "schedule", payload, ref: "refs/heads/main", github, serverUrl });
        expect(run.outputs, run.stdout + run.stderr).toMatchObject({ conclusion: "findings" });
        expect(github.state.repositories.get("acme/shop")!.issues.size).toBe(1);
      }
    }),
);
