import { expect, test } from "vitest";
import { createOctokit, failing, pull1, shop, withPullRequest } from "./fixture.ts";
import { readOnlyPermissions } from "./server.ts";

const integration = "Resource not accessible by integration";

test("a fork's token reads everything and writes nothing", () =>
  withPullRequest(
    async ({ octokit, pull, head }) => {
      await octokit.rest.pulls.listFiles(pull1);
      const review = { ...pull1, event: "COMMENT", body: "x" } as const;
      for (const write of [
        () => octokit.rest.pulls.createReview(review),
        () => octokit.rest.issues.createComment({ ...shop, issue_number: 1, body: "x" }),
        () => octokit.rest.checks.create({ ...shop, name: "leakgate", head_sha: head }),
        () => octokit.rest.issues.create({ ...shop, title: "x" }),
      ])
        expect(await failing(write())).toMatchObject({ status: 403, message: integration });
      expect(pull.reviews).toEqual([]);
    },
    { permissions: readOnlyPermissions },
  ));

test.each([
  ["pull_requests", "pulls"],
  ["issues", "issues"],
])("with %s: write alone a conversation comment goes through", (permission, _) =>
  withPullRequest(
    async ({ octokit }) => {
      await octokit.rest.issues.createComment({ ...shop, issue_number: 1, body: "x" });
    },
    { permissions: { [permission]: "write" } },
  ),
);

test("a made-up token is 401, writing without one is 401, reading a public repository is open", () =>
  withPullRequest(async ({ github }) => {
    const bogus = createOctokit(github, "made-up");
    expect(await failing(bogus.rest.pulls.get(pull1))).toMatchObject({ status: 401, message: "Bad credentials" });
    const anonymous = createOctokit(github, "");
    await anonymous.rest.pulls.get(pull1);
    expect((await failing(anonymous.rest.issues.create({ ...shop, title: "x" }))).status).toBe(401);
  }));

test("a private repository is 404 for strangers and 403 for what was not granted", () =>
  withPullRequest(
    async ({ github, octokit }) => {
      expect((await failing(createOctokit(github, "").rest.pulls.get(pull1))).status).toBe(404);
      expect(await failing(octokit.rest.repos.getContent({ ...shop, path: "code.txt" }))).toMatchObject({
        status: 403,
      });
      await octokit.rest.pulls.get(pull1);
    },
    { private: true, permissions: { pull_requests: "read" } },
  ));

test("a workflow's token writes to its own repository only", () =>
  withPullRequest(
    async ({ github, octokit, git }) => {
      github.addRepository({ owner: "acme", name: "security", gitDir: `${git.path}/.git`, private: true });
      github.addRepository({ owner: "acme", name: "open", gitDir: `${git.path}/.git` });
      await octokit.rest.issues.create({ ...shop, title: "x" });
      expect((await failing(octokit.rest.issues.create({ owner: "acme", repo: "security", title: "x" }))).status).toBe(
        404,
      );
      expect((await failing(octokit.rest.issues.create({ owner: "acme", repo: "open", title: "x" }))).status).toBe(403);
    },
    { repositories: ["acme/shop"] },
  ));

test("GITHUB_TOKEN is no user, and may neither see branch protection nor change rules", () =>
  withPullRequest(async ({ octokit, github }) => {
    expect(await failing(octokit.rest.users.getAuthenticated())).toMatchObject({ status: 403, message: integration });
    const branch = { ...shop, branch: "main" };
    expect(await failing(octokit.rest.repos.getBranchProtection(branch))).toMatchObject({ status: 403 });
    expect((await octokit.rest.repos.getBranchRules(branch)).data).toEqual([]);
    const advisory = { ...shop, summary: "s", description: "d", vulnerabilities: [] };
    expect((await failing(octokit.rest.securityAdvisories.createRepositoryAdvisory(advisory))).status).toBe(403);
    const token = github.addToken({ kind: "user", login: "maria", permissions: { administration: "write" } });
    const maria = createOctokit(github, token);
    expect((await maria.rest.users.getAuthenticated()).data.login).toBe("maria");
    expect((await failing(maria.rest.repos.getBranchProtection(branch))).message).toBe("Branch not protected");
  }));

test("what is not there is 404, what the stand-in does not play is a violation", () =>
  withPullRequest(
    async ({ octokit, github }) => {
      expect((await failing(octokit.rest.pulls.get({ ...pull1, pull_number: 7 }))).status).toBe(404);
      expect((await failing(octokit.rest.pulls.get({ ...pull1, repo: "none" }))).status).toBe(404);
      expect(github.violations).toEqual([]);
      expect((await failing(octokit.request("GET /repos/acme/shop/no-such-thing"))).status).toBe(404);
      expect(github.violations).toMatchObject([{ kind: "unknown", operation: "GET /repos/acme/shop/no-such-thing" }]);
    },
    { keepViolations: true },
  ));

test("a request that breaks GitHub's description is 422 and a violation", () =>
  withPullRequest(
    async ({ octokit, github, pull }) => {
      const misspelt = { path: "code.txt", body: "x", linne: 10 };
      const review = { ...pull1, event: "COMMENT", body: "x", comments: [misspelt] } as never;
      expect((await failing(octokit.rest.pulls.createReview(review))).status).toBe(422);
      const query = { ...pull1, pagee: 2 } as never;
      expect((await failing(octokit.rest.pulls.listFiles(query))).status).toBe(422);
      expect(github.violations).toEqual([
        { kind: "request", operation: "pulls/create-review", faults: [expect.stringContaining("linne")] },
        { kind: "request", operation: "pulls/list-files", faults: [expect.stringContaining("pagee")] },
      ]);
      expect(pull.reviews).toEqual([]);
    },
    { keepViolations: true },
  ));

test("GitHub Enterprise Server's addresses work too, and a caller without User-Agent is turned away", () =>
  withPullRequest(async ({ github }) => {
    const headers = { authorization: `Bearer ${github.token}`, "user-agent": "test" };
    expect((await fetch(`${github.url}/api/v3/repos/acme/shop`, { headers })).status).toBe(200);
    const body = JSON.stringify({ query: "{ viewer { login } }" });
    const answer = await fetch(`${github.url}/api/graphql`, { method: "POST", headers, body });
    expect(await answer.json()).toEqual({ data: { viewer: { login: "github-actions" } } });
    expect((await fetch(`${github.url}/repos/acme/shop`, { headers: { "user-agent": "" } })).status).toBe(403);
  }));
