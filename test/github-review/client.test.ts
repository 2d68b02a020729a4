import { expect, test } from "vitest";
import { createGitHubClient } from "../../src/github/client.ts";
import { failures } from "../github/failures.ts";
import { pull1, withPullRequest } from "../github/fixture.ts";

test("an answer that does not come is not waited for without end", () =>
  withPullRequest(async ({ github }) => {
    github.fail("pulls/get", failures.slow(10_000), 9);
    const client = createGitHubClient({ token: github.token, apiUrl: github.url, patience: 100 });
    const started = Date.now();
    await expect(client.rest.pulls.get({ ...pull1, request: { retries: 0 } })).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(5_000);
  }));

test("Enterprise Server's addresses serve REST and GraphQL", () =>
  withPullRequest(async ({ github }) => {
    const client = createGitHubClient({ token: github.token, apiUrl: `${github.url}/api/v3` });
    expect((await client.rest.pulls.get(pull1)).data.number).toBe(1);
    const answer = await client.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
    expect(answer.viewer.login).toBe("github-actions");
    expect(github.requests.map(({ path }) => path)).toEqual(["/api/v3/repos/acme/shop/pulls/1", "/api/graphql"]);
  }));
