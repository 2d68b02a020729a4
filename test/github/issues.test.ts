import { expect, test } from "vitest";
import { failing, shop, withPullRequest } from "./fixture.ts";

test("an issue is opened, changed, closed and opened again", () =>
  withPullRequest(async ({ octokit, repository }) => {
    const content = { title: "A leak", body: "- [ ] rotate", labels: ["leak", "security"], assignees: ["maria"] };
    const { data: issue } = await octokit.rest.issues.create({ ...shop, ...content });
    expect(issue).toMatchObject({ number: 2, title: "A leak", state: "open", user: { login: "github-actions[bot]" } });
    expect(issue.assignees).toMatchObject([{ login: "maria" }]);
    expect(repository.labels.map(({ name }) => name)).toEqual(["leak", "security"]);
    const which = { ...shop, issue_number: issue.number };
    await octokit.rest.issues.update({ ...which, body: "- [x] rotate", state: "closed", state_reason: "completed" });
    expect((await octokit.rest.issues.get(which)).data).toMatchObject({ state: "closed", body: "- [x] rotate" });
    const { data: again } = await octokit.rest.issues.update({ ...which, state: "open" });
    expect(again).toMatchObject({ state: "open", state_reason: "reopened", closed_at: null });
  }));

test("lists hold pull requests too, and are filtered by label, state and creator", () =>
  withPullRequest(async ({ octokit }) => {
    await octokit.rest.issues.create({ ...shop, title: "one", labels: ["leak"] });
    const { data: closed } = await octokit.rest.issues.create({ ...shop, title: "two", labels: ["leak", "old"] });
    await octokit.rest.issues.update({ ...shop, issue_number: closed.number, state: "closed" });
    const list = async (query: object) => (await octokit.rest.issues.listForRepo({ ...shop, ...query })).data;
    expect((await list({})).map(({ title }) => title)).toEqual(["one", "Add a file"]);
    expect((await list({})).map((issue) => issue.pull_request !== undefined)).toEqual([false, true]);
    expect((await list({ labels: "leak", state: "all" })).map(({ title }) => title)).toEqual(["two", "one"]);
    expect((await list({ labels: "leak,old", state: "all" })).map(({ title }) => title)).toEqual(["two"]);
    expect(await list({ creator: "github-actions[bot]" })).toHaveLength(1);
  }));

test.each([
  ["a body of 65,537 characters", { title: "x", body: "x".repeat(65_537) }, "body is too long"],
  ["a title of 257 characters", { title: "x".repeat(257) }, "title is too long"],
  ["an empty title", { title: " " }, "missing_field"],
  ["somebody who cannot be assigned", { title: "x", assignees: ["stranger"] }, "assignees"],
])("%s is refused", (_, content, words) =>
  withPullRequest(async ({ octokit, repository }) => {
    const error = await failing(octokit.rest.issues.create({ ...shop, ...content }));
    expect(error.status).toBe(422);
    expect(JSON.stringify(error.data)).toContain(words);
    expect(repository.issues.size).toBe(1);
  }),
);

test("a repository without issues is 410, an archived one 403", () =>
  withPullRequest(async ({ octokit, repository }) => {
    repository.hasIssues = false;
    expect((await failing(octokit.rest.issues.create({ ...shop, title: "x" }))).status).toBe(410);
    repository.archived = true;
    expect((await failing(octokit.rest.issues.create({ ...shop, title: "x" }))).status).toBe(403);
  }));

test("comments of the conversation: made, changed, listed, deleted, refused when too long", () =>
  withPullRequest(async ({ octokit, pull }) => {
    const which = { ...shop, issue_number: 1 };
    const { data: comment } = await octokit.rest.issues.createComment({ ...which, body: "one" });
    await octokit.rest.issues.updateComment({ ...shop, comment_id: comment.id, body: "two" });
    expect((await octokit.rest.issues.listComments(which)).data).toMatchObject([{ id: comment.id, body: "two" }]);
    const tooLong = octokit.rest.issues.createComment({ ...which, body: "x".repeat(65_537) });
    expect((await failing(tooLong)).status).toBe(422);
    await octokit.rest.issues.deleteComment({ ...shop, comment_id: comment.id });
    expect(pull.issue.comments).toEqual([]);
  }));

test("labels: one name once, colours without #, short descriptions", () =>
  withPullRequest(async ({ octokit, repository }) => {
    const label = { ...shop, name: "leak", color: "d73a4a", description: "A leaked credential" };
    await octokit.rest.issues.createLabel(label);
    expect((await octokit.rest.issues.getLabel({ ...shop, name: "LEAK" })).data.color).toBe("d73a4a");
    expect((await failing(octokit.rest.issues.createLabel(label))).data?.errors).toEqual([
      { resource: "Label", code: "already_exists", field: "name" },
    ]);
    for (const wrong of [{ color: "#d73a4a" }, { description: "x".repeat(101) }])
      expect((await failing(octokit.rest.issues.createLabel({ ...label, name: "other", ...wrong }))).status).toBe(422);
    const which = { ...shop, issue_number: 1 };
    await octokit.rest.issues.addLabels({ ...which, labels: ["leak", "new"] });
    await octokit.rest.issues.removeLabel({ ...which, name: "new" });
    expect((await octokit.rest.issues.listLabelsOnIssue(which)).data).toMatchObject([{ name: "leak" }]);
    await octokit.rest.issues.setLabels({ ...which, labels: ["new"] });
    await octokit.rest.issues.updateLabel({ ...shop, name: "leak", new_name: "leaked" });
    expect(repository.labels.map(({ name }) => name)).toEqual(["leaked", "new"]);
  }));

test("search finds issues by words, label and repository", () =>
  withPullRequest(async ({ octokit }) => {
    await octokit.rest.issues.create({ ...shop, title: "A leak", body: "marker:a1b2c3", labels: ["leak"] });
    await octokit.rest.issues.create({ ...shop, title: "Another", body: "nothing" });
    const search = async (q: string) => (await octokit.rest.search.issuesAndPullRequests({ q })).data;
    expect(await search('repo:acme/shop is:issue in:body "marker:a1b2c3"')).toMatchObject({
      total_count: 1,
      items: [{ title: "A leak" }],
    });
    expect((await search("repo:acme/shop is:issue label:leak state:closed")).total_count).toBe(0);
    expect((await search("repo:acme/shop is:pr")).items).toMatchObject([{ number: 1 }]);
  }));
