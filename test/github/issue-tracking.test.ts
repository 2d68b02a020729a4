import { expect, test } from "vitest";
import { createAdvisory, listAdvisedFingerprints } from "../../src/github/advisory.ts";
import { createGitHubClient, type GitHubClient } from "../../src/github/client.ts";
import { applyIssue, listTrackingIssues } from "../../src/github/issue.ts";
import { parseRepositoryName } from "../../src/github/names.ts";
import { readVisibility } from "../../src/github/visibility.ts";
import { listSteps } from "../../src/incidents/checklist.ts";
import type { Incident } from "../../src/incidents/incident.ts";
import { planIssue } from "../../src/incidents/plan-issue.ts";
import { planIssues } from "../../src/incidents/plan-issues.ts";
import { makeIncident } from "../incidents/samples.ts";
import { createOctokit, shop, withPullRequest } from "./fixture.ts";
import type { GitHubStandIn } from "./server.ts";

/** Without the three seconds between writes that GitHub asks for. */
const connect = (github: GitHubStandIn) => createOctokit(github) as unknown as GitHubClient;

/** A run as the Action makes it. */
async function track(client: GitHubClient, incidents: readonly Incident[], limit = 10, assignees: string[] = []) {
  const { plans, postponed } = planIssues(incidents, await listTrackingIssues(client, shop), {
    today: new Date("2026-11-23"),
    limit,
    complete: true,
  });
  const applied = [];
  for (const plan of plans) applied.push(await applyIssue(client, shop, plan, assignees));
  return { done: applied.map((issue) => issue?.done), numbers: applied.map((issue) => issue?.number), postponed };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => makeIncident({ fingerprint: `abcdefgh234${"abcdefg"[place]}` }));

test("a leak gets one issue with labels and owner, and the second run writes nothing", () =>
  withPullRequest(
    async ({ github, octokit }) => {
      const client = createGitHubClient({ token: github.token, apiUrl: github.url });
      const first = await track(client, [makeIncident()], 10, ["maria"]);
      expect(first.done).toEqual(["created"]);
      const { data } = await octokit.rest.issues.get({ ...shop, issue_number: first.numbers[0]! });
      expect(data.labels.map((label) => (label as { name: string }).name).sort()).toEqual([
        "secret-rotation",
        "security",
        "sev:critical",
      ]);
      expect(data.assignees!.map(({ login }) => login)).toEqual(["maria"]);
      const writes = () => github.requests.filter(({ method }) => method !== "GET").length;
      const before = writes();
      expect(await track(client, [makeIncident()])).toMatchObject({ done: ["unchanged"], numbers: first.numbers });
      expect(writes()).toBe(before);
    },
    { private: true },
  ));

test("of many owners the first ten are assigned, of none nothing is said, and what only changes gets no comment", () =>
  withPullRequest(async ({ github }) => {
    const client = connect(github);
    const owners = Array.from({ length: 12 }, (_, place) => `owner-${place}`);
    expect((await track(client, [makeIncident()], 10, owners)).done).toEqual(["created"]);
    const bodies = github.requests.flatMap(({ method, operation, body }) =>
      method === "POST" && operation === "issues/create" ? [body as { assignees?: string[] }] : [],
    );
    // GitHub refused them as a whole, since it knows none of them.
    expect(bodies.map(({ assignees }) => assignees)).toEqual([owners.slice(0, 10), undefined]);
    expect((await track(client, [makeIncident({ state: "removed" })])).done).toEqual(["updated"]);
    expect(github.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation)).toEqual([
      ...["issues/create", "issues/create", "issues/update"],
    ]);
  }));

test("an owner who cannot be assigned does not keep the issue away", () =>
  withPullRequest(async ({ github }) => {
    expect((await track(connect(github), [makeIncident()], 10, ["left-long-ago"])).done).toEqual(["created"]);
  }));

test("ticks close it, another leak of the same value opens it again", () =>
  withPullRequest(
    async ({ github, octokit }) => {
      const client = connect(github);
      const { numbers } = await track(client, [makeIncident()]);
      const issue = { ...shop, issue_number: numbers[0]! };
      const { body } = (await octokit.rest.issues.get(issue)).data;
      const must = listSteps("azure-storage-key").filter(({ step }) => step.must);
      const ticked = must.reduce(
        (text, { key }) => text.replace(new RegExp(`- \\[ \\](.*leakgate:box ${key} )`), "- [x]$1"),
        body!,
      );
      await octokit.rest.issues.update({
        ...issue,
        body: `Night shift was here.\n\n${ticked}`.replaceAll("\n", "\r\n"),
      });
      expect((await track(client, [makeIncident()])).done).toEqual(["closed"]);
      expect((await octokit.rest.issues.get(issue)).data).toMatchObject({ state: "closed", state_reason: "completed" });
      const again = makeIncident({ introductions: ["src/config.py\0first", "src/other.py\0later"] });
      expect((await track(client, [again])).done).toEqual(["opened again"]);
      const { data } = await octokit.rest.issues.get(issue);
      expect(data).toMatchObject({ state: "open", state_reason: "reopened" });
      expect(data.body).toContain("Night shift was here.");
      const { data: comments } = await octokit.rest.issues.listComments(issue);
      expect(comments.map(({ body: text }) => text!.split(".")[0])).toEqual([
        "Every mandatory box is ticked, so leakgate closes this",
        "**Leaked again",
      ]);
    },
    { private: true },
  ));

test("an issue without the label is not leakgate's, whatever its text says", () =>
  withPullRequest(async ({ github, octokit }) => {
    await octokit.rest.issues.create({ ...shop, title: "mine", body: "<!-- leakgate:v1:abcdefgh2345 -->" });
    expect((await track(connect(github), [makeIncident()])).done).toEqual(["created"]);
  }));

test("a run opens no more than its limit, the rest follows", () =>
  withPullRequest(async ({ github }) => {
    const client = connect(github);
    const incidents = numbered(5);
    const first = await track(client, incidents, 3);
    expect(first.done).toEqual(["created", "created", "created"]);
    expect(first.postponed).toEqual(incidents.slice(3).map(({ fingerprint }) => fingerprint));
    const second = await track(client, incidents, 3);
    expect(second).toMatchObject({
      done: ["unchanged", "unchanged", "unchanged", "created", "created"],
      postponed: [],
    });
  }));

test("a creation whose answer is lost does not double the issue", () =>
  withPullRequest(async ({ github }) => {
    const client = connect(github);
    github.fail("issues/create", { status: 502, after: true });
    expect((await track(client, [makeIncident()])).done).toEqual(["created"]);
    expect(await listTrackingIssues(client, shop)).toHaveLength(1);
    github.fail("issues/create", { status: 502 });
    expect((await track(client, [makeIncident(), ...numbered(1)])).done).toEqual(["unchanged", "created"]);
    expect(await listTrackingIssues(client, shop)).toHaveLength(2);
  }));

test("what GitHub refuses is told once, with the number and the way out", () =>
  withPullRequest(async ({ github }) => {
    const client = connect(github);
    const told = () =>
      track(client, [makeIncident()]).catch(({ message, hint }: { message: string; hint: string }) => [message, hint]);
    const of = "GitHub refused the tracking issue in acme/shop:";
    // The list is read, the creation fails, and the second look is refused.
    github.fail("issues/create", { status: 502 });
    let looks = 0;
    const second = github.fail(({ operation }) => operation === "issues/list-for-repo" && ++looks === 2, {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(await told()).toEqual([`${of} 403`, expect.stringContaining("issues: write")]);
    expect(second.hits).toBe(1);
    for (const [status, way] of [
      [401, "not valid"],
      [404, "repository's name"],
      [410, "turned off"],
      [418, "the next run tries again"],
    ] as const) {
      github.fail("issues/list-for-repo", { status, body: { message: "no" } });
      expect(await told()).toEqual([`${of} ${status}`, expect.stringContaining(way)]);
    }
  }));

test("without permission the error names the way out and nothing of the leak", () =>
  withPullRequest(
    async ({ github }) => {
      const error = await track(connect(github), [makeIncident()]).catch((cause: unknown) => cause);
      expect(error).toMatchObject({
        name: "GitHubError",
        message: expect.stringMatching(/acme\/shop: 403/),
        hint: expect.stringContaining("issues: write"),
        cause: expect.objectContaining({ status: 403 }),
      });
      expect(String((error as Error).message)).not.toMatch(/config\.py|abcdefgh/);
    },
    { permissions: { contents: "read", issues: "read" } },
  ));

test("a repository's visibility is what GitHub says, and unknown where it says nothing", () =>
  withPullRequest(async ({ github, git }) => {
    const client = connect(github);
    github.addRepository({
      owner: "acme",
      name: "vault",
      gitDir: `${git.path}/.git`,
      organization: true,
      private: true,
    });
    expect(await readVisibility(client, shop)).toBe("public");
    expect(await readVisibility(client, parseRepositoryName("acme/vault"))).toBe("private");
    expect(await readVisibility(client, parseRepositoryName("acme/gone"))).toBe("unknown");
    expect(await readVisibility(undefined, shop)).toBe("unknown");
    github.fail("repos/get", { status: 200, body: { private: false, visibility: "private" } });
    expect(await readVisibility(client, shop)).toBe("unknown");
  }));

test("a draft advisory is written with a token that may, and found again", () =>
  withPullRequest(async ({ github }) => {
    const plan = planIssue(makeIncident(), undefined, { today: new Date("2026-11-23") });
    if (plan.action !== "create") throw new Error(plan.action);
    await expect(createAdvisory(connect(github), shop, plan)).rejects.toMatchObject({
      ...{ hint: expect.stringContaining("App"), cause: expect.objectContaining({ status: 403 }) },
      message: "GitHub refused the draft security advisory: 403",
    });
    const permissions = { metadata: "read", repository_advisories: "write" } as const;
    const token = github.addToken({ kind: "app", login: "leakgate[bot]", permissions });
    const client = createOctokit(github, token) as unknown as GitHubClient;
    expect(await createAdvisory(client, shop, plan)).toMatchObject({ done: "created" });
    expect([...(await listAdvisedFingerprints(client, shop))]).toEqual(["abcdefgh2345"]);
  }));

test("a report that an outsider submitted passes for no draft of leakgate's", () =>
  withPullRequest(async ({ github, repository }) => {
    const permissions = { metadata: "read", repository_advisories: "write" } as const;
    const token = github.addToken({ kind: "app", login: "leakgate[bot]", permissions });
    const client = createOctokit(github, token) as unknown as GitHubClient;
    const plan = planIssue(makeIncident(), undefined, { today: new Date("2026-11-23") });
    if (plan.action !== "create") throw new Error(plan.action);
    await createAdvisory(client, shop, plan);
    Object.assign(repository.advisories[0]!, { state: "triage", submission: { accepted: false } });
    expect([...(await listAdvisedFingerprints(client, shop))]).toEqual([]);
  }));
