import { expect, test } from "vitest";
import { failing, pull1, shop, withPullRequest } from "./fixture.ts";
import { failures } from "./server.ts";

const comment = { ...shop, issue_number: 1, body: "x" };

test("an operation fails as often as asked for, and the log tells", () =>
  withPullRequest(async ({ octokit, github, pull }) => {
    const injection = github.fail("issues/create-comment", failures.serverError(502), 2);
    for (const _ of [1, 2]) expect((await failing(octokit.rest.issues.createComment(comment))).status).toBe(502);
    await octokit.rest.issues.createComment(comment);
    expect(injection).toMatchObject({ left: 0, hits: 2 });
    expect(pull.issue.comments).toHaveLength(1);
    expect(github.requests).toMatchObject([
      {
        call: 1,
        method: "POST",
        path: "/repos/acme/shop/issues/1/comments",
        operation: "issues/create-comment",
        status: 502,
      },
      { call: 2, status: 502 },
      { call: 3, status: 201, body: { body: "x" }, login: "github-actions[bot]" },
    ]);
  }));

test.each([
  [403, 2, "2"],
  [403, undefined, undefined],
  [429, 1, "1"],
  [429, undefined, undefined],
] as const)("a secondary limit: %s with retry-after %s", (status, after, header) =>
  withPullRequest(async ({ octokit, github }) => {
    github.fail(/^POST .*\/comments$/, failures.secondaryLimit(status, after));
    const error = await octokit.rest.issues.createComment(comment).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ status, message: expect.stringContaining("secondary rate limit") });
    expect((error as { response: { headers: Record<string, string> } }).response.headers["retry-after"]).toBe(header);
  }),
);

test("the n-th call fails, whatever it is", () =>
  withPullRequest(async ({ octokit, github }) => {
    github.fail(2, failures.primaryLimit());
    await octokit.rest.pulls.get(pull1);
    expect((await failing(octokit.rest.pulls.get(pull1))).message).toContain("API rate limit exceeded");
    await octokit.rest.pulls.get(pull1);
  }));

test("a connection is cut before the request took effect, or after", () =>
  withPullRequest(async ({ octokit, github, pull }) => {
    github.fail("issues/create-comment", failures.reset());
    expect((await failing(octokit.rest.issues.createComment(comment))).status).toBe(500);
    expect(pull.issue.comments).toHaveLength(0);
    github.fail("issues/create-comment", failures.lostAnswer());
    expect((await failing(octokit.rest.issues.createComment(comment))).status).toBe(500);
    expect(pull.issue.comments).toHaveLength(1);
    expect(github.requests.map(({ status }) => status)).toEqual([0, 0]);
  }));

test("an answer can be slow", () =>
  withPullRequest(async ({ octokit, github }) => {
    github.fail("pulls/get", failures.slow(300));
    const start = performance.now();
    await octokit.rest.pulls.get(pull1);
    expect(performance.now() - start).toBeGreaterThan(290);
  }));

test("GraphQL fails as a whole, or for one mutation only", () =>
  withPullRequest(async ({ octokit, github }) => {
    const ask = () => octokit.graphql("{ viewer { login } }");
    github.fail("graphql/minimizeComment", failures.serverError(500));
    await ask();
    github.fail("graphql", failures.serverError(502));
    await expect(ask()).rejects.toMatchObject({ status: 502 });
    const mutation = `mutation { minimizeComment(input: { subjectId: "x", classifier: SPAM }) { clientMutationId } }`;
    await expect(octokit.graphql(mutation)).rejects.toMatchObject({ status: 500 });
    expect(github.requests.map(({ field }) => field)).toEqual(["viewer", "viewer", "minimizeComment"]);
  }));
