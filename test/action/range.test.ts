import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { parseEvent } from "../../action/event.ts";
import { planRange } from "../../action/range.ts";

const oid = (digit: string): string => digit.repeat(40);
const repository = { full_name: "o/r", default_branch: "main", visibility: "private" };
const plan = (name: string, payload: Record<string, unknown>) =>
  planRange(parseEvent(name, { repository, ...payload }));
const pullRequest = {
  number: 7,
  title: "t",
  body: null,
  commits: 2,
  base: { ref: "release/1", sha: oid("b") },
  head: { ref: "feature", sha: oid("a"), repo: { full_name: "o/r" } },
};

test.each(["pull_request", "pull_request_target"])("%s compares with the base's tip as it is now", (name) => {
  expect(plan(name, { pull_request: pullRequest })).toMatchObject({
    kind: "range",
    bases: [{ branch: "release/1" }, { commit: oid("b") }],
    head: { commit: oid("a"), ref: "refs/pull/7/head" },
  });
});

test.each([
  ["a branch that moved", "refs/heads/feature", oid("b"), [{ commit: oid("b") }, { branch: "main" }]],
  ["the default branch", "refs/heads/main", oid("b"), [{ commit: oid("b") }, "nothing"]],
  ["a new branch", "refs/heads/feature", oid("0"), [{ branch: "main" }]],
  ["the first branch of all", "refs/heads/main", oid("0"), ["nothing"]],
  ["a tag", "refs/tags/v1", oid("0"), [{ branch: "main" }]],
])("push of %s", (_case, ref, before, bases) => {
  expect(plan("push", { ref, before, after: oid("a") })).toMatchObject({
    kind: "range",
    bases,
    head: { commit: oid("a") },
  });
});

test("push that deletes a branch brings nothing", () => {
  const payload = { ref: "refs/heads/x", before: oid("b"), after: oid("0"), deleted: true };
  expect(plan("push", payload)).toMatchObject({ kind: "nothing" });
});

test("merge_group takes its ends from the payload", () => {
  expect(plan("merge_group", { merge_group: { base_sha: oid("b"), head_sha: oid("a") } })).toMatchObject({
    bases: [{ commit: oid("b") }],
    head: { commit: oid("a") },
  });
});

test.each(["schedule", "workflow_dispatch", "public"])("%s scans the history", (name) => {
  expect(plan(name, {})).toMatchObject({ kind: "history" });
});

test.each(["issues", "release", "pull_request_review_comment", "check_run", ""])(
  "event %j is refused with the way out",
  (name) => {
    expect(() => plan(name, {})).toThrow(/not one that leakgate knows/);
  },
);

test.each([
  ["pull_request", {}],
  ["pull_request", { pull_request: { ...pullRequest, head: { sha: "--upload-pack=x" } } }],
  ["push", { ref: "refs/heads/x", before: oid("b") }],
  ["merge_group", {}],
])("event %s with a payload that lacks its commits is refused", (name, payload) => {
  expect(() => plan(name, payload)).toThrow(/payload of event/);
});

test("GitHub's own example payloads all give a plan", () => {
  const path = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
  const all = JSON.parse(readFileSync(path.replace(/index\.js$/, "api.github.com/index.json"), "utf8")) as {
    name: string;
    examples: Record<string, unknown>[];
  }[];
  const known = all.filter(({ name }) => ["pull_request", "push", "merge_group"].includes(name));
  const plans = known.flatMap(({ name, examples }) =>
    examples.map((payload) => planRange(parseEvent(name, payload)).kind),
  );
  expect(plans.length).toBeGreaterThan(30);
  expect(new Set(plans)).toEqual(new Set(["range", "nothing"]));
});

test("visibility is unknown unless the payload says it", () => {
  const visibility = (repo: object) => parseEvent("schedule", { repository: repo }).visibility;
  expect([visibility({}), visibility({ private: false }), visibility({ visibility: "internal" })]).toEqual([
    "unknown",
    "public",
    "internal",
  ]);
});
