import { gzipSync } from "node:zlib";
import type { RestEndpointMethodTypes } from "@octokit/rest";
import { expect, test } from "vitest";
import { createOctokit, failing, pull1, shop, withPullRequest } from "./fixture.ts";

test("repository, branches, commits and contents are read from the real repository", () =>
  withPullRequest(async ({ octokit, head, first }) => {
    expect((await octokit.rest.repos.get(shop)).data).toMatchObject({
      full_name: "acme/shop",
      visibility: "public",
      default_branch: "main",
    });
    expect((await octokit.rest.repos.getBranch({ ...shop, branch: "feature" })).data.commit.sha).toBe(head);
    expect((await octokit.rest.repos.listBranches(shop)).data.map(({ name }) => name)).toEqual(["feature", "main"]);
    expect((await octokit.rest.git.getRef({ ...shop, ref: "heads/feature" })).data.object.sha).toBe(head);
    const { data: commit } = await octokit.rest.repos.getCommit({ ...shop, ref: head });
    expect(commit).toMatchObject({
      parents: [{ sha: first }],
      files: [{ filename: "new.txt" }],
      commit: { message: "Add a file" },
    });
    const file = await octokit.rest.repos.getContent({ ...shop, path: "new.txt", ref: "feature" });
    expect(Buffer.from((file.data as { content: string }).content, "base64").toString()).toMatch(/^line 1\n/);
    const raw = await octokit.rest.repos.getContent({ ...shop, path: "old.txt", mediaType: { format: "raw" } });
    expect(raw.data).toBe("old\n");
    expect((await octokit.rest.repos.getContent({ ...shop, path: "" })).data).toMatchObject([
      { name: "code.txt" },
      { name: "old.txt" },
    ]);
    expect((await failing(octokit.rest.repos.getContent({ ...shop, path: "new.txt" }))).status).toBe(404);
  }));

test("accounts, collaborators and organisations", () =>
  withPullRequest(async ({ octokit }) => {
    const permission = async (username: string) =>
      (await octokit.rest.repos.getCollaboratorPermissionLevel({ ...shop, username })).data.permission;
    expect([await permission("maria"), await permission("acme"), await permission("eve")]).toEqual([
      "write",
      "admin",
      "read",
    ]);
    expect((await octokit.rest.orgs.get({ org: "acme" })).data.type).toBe("Organization");
    expect((await octokit.rest.repos.listForOrg({ org: "acme" })).data).toMatchObject([{ name: "shop" }]);
    expect((await octokit.rest.issues.checkUserCanBeAssigned({ ...shop, assignee: "maria" })).status).toBe(204);
    expect((await failing(octokit.rest.users.getByUsername({ username: "nobody" }))).status).toBe(404);
    expect((await octokit.rest.rateLimit.get()).data.resources.core.limit).toBe(1000);
  }));

test("check runs take 50 annotations a call and add them up; a personal token has none", () =>
  withPullRequest(
    async ({ octokit, github, head }) => {
      const annotation = {
        path: "new.txt",
        start_line: 1,
        end_line: 1,
        annotation_level: "failure",
        message: "x",
      } as const;
      const output = (count: number) => ({
        title: "t",
        summary: "s",
        annotations: Array(count).fill(annotation) as never,
      });
      const check = { ...shop, name: "leakgate", head_sha: head };
      const { data: run } = await octokit.rest.checks.create({ ...check, status: "in_progress", output: output(50) });
      const update = { ...shop, check_run_id: run.id, conclusion: "failure", output: output(5) } as const;
      expect((await octokit.rest.checks.update(update)).data).toMatchObject({
        status: "completed",
        conclusion: "failure",
        output: { annotations_count: 55 },
        app: { id: 15368 },
      });
      expect(
        await octokit.paginate(octokit.rest.checks.listAnnotations, { ...shop, check_run_id: run.id }),
      ).toHaveLength(55);
      expect(
        (await octokit.rest.checks.listForRef({ ...shop, ref: head, check_name: "leakgate" })).data.total_count,
      ).toBe(1);
      expect((await failing(octokit.rest.checks.create({ ...check, status: "completed" }))).status).toBe(422);
      const token = github.addToken({ kind: "user", login: "maria", permissions: { checks: "write" } });
      expect((await failing(createOctokit(github, token).rest.checks.create(check))).message).toBe(
        "You must authenticate via a GitHub App.",
      );
      expect(github.violations).toEqual([]);
      expect((await failing(octokit.rest.checks.create({ ...check, output: output(51) }))).message).toContain(
        "more than 50 items",
      );
    },
    { keepViolations: true },
  ));

test("commit statuses: the newest of each context decides", () =>
  withPullRequest(async ({ octokit, head }) => {
    const status = { ...shop, sha: head, context: "leakgate" };
    await octokit.rest.repos.createCommitStatus({ ...status, state: "failure", description: "2 findings" });
    await octokit.rest.repos.createCommitStatus({ ...status, state: "success" });
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({ ...shop, ref: head });
    expect(data).toMatchObject({ state: "success", total_count: 1 });
    expect((await octokit.rest.repos.listCommitStatusesForRef({ ...shop, ref: head })).data).toHaveLength(2);
    const long = { ...status, state: "success", description: "x".repeat(141) } as const;
    expect((await failing(octokit.rest.repos.createCommitStatus(long))).status).toBe(422);
  }));

const gate: RestEndpointMethodTypes["repos"]["createRepoRuleset"]["parameters"] = {
  ...shop,
  name: "leakgate",
  target: "branch",
  enforcement: "active",
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
  rules: [
    {
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: "leakgate", integration_id: 15368 }],
      },
    },
  ],
};

test("rulesets of repository and organisation show in the rules of the branches they select", () =>
  withPullRequest(async ({ github, octokit }) => {
    const token = github.addToken({
      kind: "user",
      login: "acme",
      permissions: { administration: "write", organization_administration: "write" },
    });
    const admin = createOctokit(github, token);
    const { data: own } = await admin.rest.repos.createRepoRuleset(gate);
    const workflows = [
      { type: "workflows", parameters: { workflows: [{ path: ".github/workflows/x.yml", repository_id: 1 }] } },
    ];
    const both = { ...gate.conditions!, repository_name: { include: ["sh*"], exclude: [] } };
    const { owner: _owner, repo: _repo, ...content } = gate;
    const org = { org: "acme", ...content, name: "org", conditions: both, rules: workflows };
    await admin.request("POST /orgs/{org}/rulesets", org as never);
    const rules = async (branch: string) => (await octokit.rest.repos.getBranchRules({ ...shop, branch })).data;
    expect(await rules("main")).toMatchObject([
      { type: "required_status_checks", ruleset_source_type: "Repository", ruleset_id: own.id },
      { type: "workflows", ruleset_source_type: "Organization", ruleset_source: "acme" },
    ]);
    expect(await rules("feature")).toEqual([]);
    const which = { ...shop, ruleset_id: own.id };
    await admin.rest.repos.updateRepoRuleset({ ...which, enforcement: "evaluate" });
    expect(await rules("main")).toHaveLength(1);
    await admin.rest.repos.deleteRepoRuleset(which);
    expect((await admin.rest.repos.getRepoRulesets(shop)).data).toMatchObject([
      { name: "org", source_type: "Organization" },
    ]);
    expect((await admin.rest.repos.getRepoRulesets({ ...shop, includes_parents: false })).data).toEqual([]);
    const again = await failing(admin.request("POST /orgs/{org}/rulesets", org as never));
    expect(JSON.stringify(again.data)).toContain("Name must be unique");
  }));

test("SARIF is unpacked and kept; private repositories need code security", () =>
  withPullRequest(async ({ octokit, repository, head }) => {
    const pack = (content: object) => gzipSync(JSON.stringify(content)).toString("base64");
    const upload = { ...shop, commit_sha: head, ref: "refs/pull/1/head", sarif: pack({ version: "2.1.0", runs: [] }) };
    const { data } = await octokit.rest.codeScanning.uploadSarif(upload);
    expect(repository.sarifs).toMatchObject([{ ref: "refs/pull/1/head", sarif: { version: "2.1.0" } }]);
    const { data: receipt } = await octokit.rest.codeScanning.getSarif({ ...shop, sarif_id: data.id! });
    expect(receipt.processing_status).toBe("complete");
    expect((await failing(octokit.rest.codeScanning.uploadSarif({ ...upload, sarif: "bm90IGd6aXA=" }))).status).toBe(
      400,
    );
    repository.codeSecurity = false;
    expect((await failing(octokit.rest.codeScanning.uploadSarif(upload))).status).toBe(403);
  }));

test("a draft advisory needs its own permission", () =>
  withPullRequest(async ({ github, repository }) => {
    const token = github.addToken({ login: "shop-app[bot]", permissions: { repository_advisories: "write" } });
    const advisory = {
      ...shop,
      summary: "A leak",
      description: "Rotate",
      severity: "high" as const,
      vulnerabilities: [],
    };
    const { data } = await createOctokit(github, token).rest.securityAdvisories.createRepositoryAdvisory(advisory);
    expect(data).toMatchObject({ state: "draft", author: { login: "shop-app[bot]" } });
    expect(repository.advisories).toHaveLength(1);
  }));

test("workflows are files of the default branch; runs and artifacts are those that the test put there", () =>
  withPullRequest(async ({ octokit, git, repository, head }) => {
    await git.git("switch", "-q", "main");
    git.write(".github/workflows/leakgate.yml", "name: Leakgate\non: pull_request\n");
    await git.commit("Workflow");
    expect((await octokit.rest.actions.getWorkflow({ ...shop, workflow_id: "leakgate.yml" })).data.name).toBe(
      "Leakgate",
    );
    expect((await octokit.rest.actions.listRepoWorkflows(shop)).data.total_count).toBe(1);
    const run = {
      id: 77,
      event: "pull_request",
      headBranch: "feature",
      headSha: head,
      headRepository: repository,
      path: ".github/workflows/leakgate.yml",
      conclusion: "failure",
    };
    repository.runs.push(run);
    repository.artifacts.push({ id: 5, name: "leakgate", run: 77, content: new Uint8Array([80, 75, 5, 6]) });
    expect((await octokit.rest.actions.getWorkflowRun({ ...shop, run_id: 77 })).data).toMatchObject({
      head_sha: head,
      pull_requests: [],
    });
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...shop, run_id: 77 });
    expect(data.artifacts).toMatchObject([{ id: 5, name: "leakgate", workflow_run: { id: 77, head_sha: head } }]);
    const zip = await octokit.rest.actions.downloadArtifact({ ...shop, artifact_id: 5, archive_format: "zip" });
    expect([...new Uint8Array(zip.data as ArrayBuffer)]).toEqual([80, 75, 5, 6]);
  }));

test("an App proves itself with a JWT and gets a token for some repositories", () =>
  withPullRequest(async ({ github }) => {
    const app = createOctokit(github, github.addToken({ kind: "jwt", login: "app", permissions: {} }));
    const { data: installation } = await app.rest.apps.getRepoInstallation(shop);
    const permissions = { issues: "write" } as const;
    const wanted = { installation_id: installation.id, repositories: ["shop"], permissions };
    const { data } = await app.rest.apps.createInstallationAccessToken(wanted);
    const octokit = createOctokit(github, data.token);
    await octokit.rest.issues.create({ ...shop, title: "x" });
    expect((await failing(octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x" }))).status).toBe(
      403,
    );
    expect((await octokit.rest.apps.listReposAccessibleToInstallation()).data.total_count).toBe(1);
  }));
