import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { startGitHttp } from "../git-http/server.ts";
import { type GitHubStandIn, startGitHub } from "../github/server.ts";
import { createDispatchPayload, createSchedulePayload } from "../payloads/history.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { createMergeGroupPayload, createPushPayload } from "../payloads/push.ts";
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

/** Pull request 1 from `feature` with one commit. */
async function openPull({ git, github }: Stage, content: string) {
  await git.git("switch", "--quiet", "--create", "feature");
  git.write("server.ts", content);
  await git.commit("Add an MCP server");
  const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature" });
  const ends = { base: { ref: "main", sha: pull.baseSha }, head: { ref: "feature", sha: pull.headSha } };
  const payload = createPullRequestPayload({ ...shop, number: 1, ...ends, mergeSha: pull.mergeSha ?? null });
  return { pull, payload };
}

const bad = `const connectionString = "${leak}";\n`;
const password = leak.slice(leak.lastIndexOf("=") + 1);

test.skipIf(!act)(title("through act, a pull request with a leak is commented on and blocked"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, bad);
    const run = await runWithAct({ ...stage, event: "pull_request", payload, ref: "refs/pull/1/merge" });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    expect(pull.comments).toMatchObject([{ path: "server.ts", originalLine: 1 }]);
    expect(run.stdout + run.stderr).not.toContain(password);
  }),
);

test.skipIf(!act)(title("through act, a clean pull request passes"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, "export {};\n");
    const run = await runWithAct({ ...stage, event: "pull_request", payload, ref: "refs/pull/1/merge" });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: "clean", blocked: "false" });
    expect(pull.comments).toEqual([]);
  }),
);

test.skipIf(!act)(title("through act, pull_request_target checks out the base and still sees the head"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, bad);
    const run = await runWithAct({ ...stage, event: "pull_request_target", payload, ref: "refs/heads/main" });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(pull.comments).toHaveLength(1);
  }),
);

test.skipIf(!act)(title("through act, a push and a merge queue with a leak are blocked"), () =>
  withLeak(async (stage) => {
    const { git } = stage;
    const { pull } = await openPull(stage, bad);
    const ref = "refs/heads/feature";
    const push = createPushPayload({ ...shop, ref, after: pull.headSha });
    const queue = { baseRef: "refs/heads/main", baseSha: pull.baseSha, headSha: pull.headSha };
    const merge = createMergeGroupPayload({ ...shop, ...queue });
    const queueRef = (merge["merge_group"] as { head_ref: string }).head_ref;
    await git.git("update-ref", queueRef, pull.headSha);
    for (const [event, payload, where] of [
      ["push", push, ref],
      ["merge_group", merge, queueRef],
    ] as const) {
      const run = await runWithAct({ ...stage, event, payload, ref: where });
      expect(run.status, run.stdout + run.stderr).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    }
  }),
);

test.skipIf(!act)(title("through act, a schedule opens one issue for a leak in history, and later runs no other"), () =>
  withLeak(async (stage) => {
    const { git, github } = stage;
    git.write("server.ts", bad);
    await git.commit("Add an MCP server");
    git.write("server.ts", "export {};\n");
    await git.commit("Remove it");
    const { issues } = github.state.repositories.get("acme/shop")!;
    for (const [event, payload] of [
      ["schedule", createSchedulePayload(shop)],
      ["workflow_dispatch", createDispatchPayload(shop)],
    ] as const) {
      const run = await runWithAct({ ...stage, event, payload, ref: "refs/heads/main" });
      expect(run.outputs, run.stdout + run.stderr).toMatchObject({ conclusion: "findings" });
      expect(issues.size).toBe(1);
      expect(run.stdout + run.stderr + JSON.stringify([...issues.values()])).not.toContain(password);
    }
  }),
);
