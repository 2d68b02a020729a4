import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { startGitHttp } from "../git-http/server.ts";
import { type GitHubOptions, type GitHubStandIn, readOnlyPermissions, startGitHub } from "../github/server.ts";
import { startAzure } from "../keyvault/azure.ts";
import { hardenVault } from "../keyvault/vault.ts";
import { createDispatchPayload, createPublicPayload, createSchedulePayload } from "../payloads/history.ts";
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

function withLeak(use: (stage: Stage) => Promise<void>, options: GitHubOptions = {}): Promise<void> {
  return withRepository(async (git) => {
    git.write("README.md", "# Shop\n");
    await git.commit("Start");
    const github = await startGitHub(options);
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

const onPull = { workflow: "pull-request", ref: "refs/pull/1/merge" } as const;

test.skipIf(!act)(title("the documented workflow comments on a pull request with a leak and blocks it"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, bad);
    const run = await runWithAct({ ...stage, ...onPull, event: "pull_request", payload });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    expect(pull.comments).toMatchObject([{ path: "server.ts", originalLine: 1 }]);
    expect(run.stdout + run.stderr).not.toContain(password);
  }),
);

test.skipIf(!act)(title("the documented workflow lets a clean pull request pass"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, "export {};\n");
    const run = await runWithAct({ ...stage, ...onPull, event: "pull_request", payload });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: "clean", blocked: "false" });
    expect(pull.comments).toEqual([]);
  }),
);

test.skipIf(!act)(title("a fork's pull request gets its verdict with a token that may not write"), () =>
  withLeak(
    async ({ git, github, serverUrl }) => {
      const fork = `${git.outside}/fork`;
      await git.git("clone", "--quiet", git.path, fork);
      writeFileSync(`${fork}/server.ts`, bad);
      await git.git("-C", fork, "switch", "--quiet", "--create", "feature");
      await git.git("-C", fork, "add", "server.ts");
      await git.git("-C", fork, "commit", "--quiet", "--message=Add an MCP server");
      const own = { owner: "eve", name: "shop", gitDir: `${fork}/.git`, private: true, parent: "acme/shop" };
      github.addRepository(own);
      const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature", headRepo: "eve/shop" });
      const ends = {
        base: { ref: "main", sha: pull.baseSha },
        head: { ref: "feature", sha: pull.headSha, owner: "eve" },
      };
      const payload = createPullRequestPayload({ ...shop, number: 1, ...ends, mergeSha: pull.mergeSha ?? null });
      const run = await runWithAct({ git, github, serverUrl, ...onPull, event: "pull_request", payload });
      expect(run.status, run.stdout + run.stderr).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
      expect(run.stdout).toContain("file=server.ts,line=1");
      expect([pull.comments, pull.reviews]).toEqual([[], []]);
    },
    { permissions: readOnlyPermissions },
  ),
);

test.skipIf(!act)(title("on pull_request_target it runs on the default branch and still sees the head"), () =>
  withLeak(async (stage) => {
    const { pull, payload } = await openPull(stage, bad);
    const onMain = { workflow: "pull-request-target", ref: "refs/heads/main" } as const;
    const run = await runWithAct({ ...stage, ...onMain, event: "pull_request_target", payload });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(pull.comments).toHaveLength(1);
  }),
);

test.skipIf(!act)(title("a merge queue and a push with a leak are blocked"), () =>
  withLeak(async (stage) => {
    const { git } = stage;
    const { pull } = await openPull(stage, bad);
    const ends = { baseRef: "refs/heads/main", baseSha: pull.baseSha, headSha: pull.headSha };
    const queue = createMergeGroupPayload({ ...shop, ...ends });
    const { head_ref } = queue["merge_group"] as { head_ref: string };
    const push = createPushPayload({ ...shop, ref: ends.baseRef, before: pull.baseSha, after: pull.headSha });
    for (const [event, payload, ref] of [
      ["merge_group", queue, head_ref],
      ["push", push, ends.baseRef],
    ] as const) {
      await git.git("update-ref", ref, pull.headSha);
      const run = await runWithAct({ ...stage, ...onPull, event, payload, ref });
      expect(run.status, run.stdout + run.stderr).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    }
  }),
);

test.skipIf(!act)(title("the documented history workflow opens one issue for a leak, and later runs no other"), () =>
  withLeak(async (stage) => {
    const { git, github } = stage;
    git.write("server.ts", bad);
    await git.commit("Add an MCP server");
    git.write("server.ts", "export {};\n");
    await git.commit("Remove it");
    const { issues } = github.state.repositories.get("acme/shop")!;
    const onMain = { workflow: "history", ref: "refs/heads/main" } as const;
    for (const [event, payload] of [
      ["schedule", createSchedulePayload(shop)],
      ["workflow_dispatch", createDispatchPayload(shop)],
    ] as const) {
      const run = await runWithAct({ ...stage, ...onMain, event, payload });
      expect(run.outputs, run.stdout + run.stderr).toMatchObject({ conclusion: "findings" });
      expect(issues.size).toBe(1);
      expect(run.stdout + run.stderr + JSON.stringify([...issues.values()])).not.toContain(password);
    }
  }),
);

test.skipIf(!act)(title("when a repository turns public, the history workflow fails without telling where"), () =>
  withLeak(async (stage) => {
    const { git, github } = stage;
    git.write("server.ts", bad);
    await git.commit("Add an MCP server");
    const repository = github.state.repositories.get("acme/shop")!;
    repository.private = false;
    const payload = createPublicPayload(shop);
    const run = await runWithAct({ ...stage, workflow: "history", event: "public", payload, ref: "refs/heads/main" });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    expect(JSON.stringify([...repository.issues.values()])).not.toMatch(/server\.ts|Password/);
    expect(run.stdout + run.stderr).not.toContain("server.ts");
  }),
);

test.skipIf(!act)(title("the documented Key Vault workflow signs in by OIDC and ticks what it sees"), () =>
  withLeak(async (stage) => {
    stage.git.write("server.ts", bad);
    await stage.git.commit("Add an MCP server");
    const { issues } = stage.github.state.repositories.get("acme/shop")!;
    const azure = await startAzure();
    hardenVault(azure.addVault("shop-kv"));
    const { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_SUBSCRIPTION_ID, ...environment } = azure.oidc;
    const variables = { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_SUBSCRIPTION_ID, KEY_VAULT: "shop-kv" };
    const event = { event: "schedule", payload: createSchedulePayload(shop), ref: "refs/heads/main" };
    try {
      for (let round = 0; round < 2; round++) {
        const run = await runWithAct({ ...stage, ...event, workflow: "key-vault", environment, variables });
        expect(run.outputs, run.stdout + run.stderr).toMatchObject({ conclusion: "findings" });
        expect([...issues.values()].map(({ body }) => body!.match(/leakgate:seen/g)?.length ?? 0)).toEqual([4]);
        expect(run.stdout + run.stderr).not.toContain(password);
      }
    } finally {
      await azure.close();
    }
  }),
);
