import { expect, test } from "vitest";
import type { Payload } from "./examples.ts";
import {
  createDispatchPayload,
  createPublicPayload,
  createSchedulePayload,
  createWorkflowRunPayload,
} from "./history.ts";
import { createPullRequestPayload } from "./pull-request.ts";
import { createMergeGroupPayload, createPushPayload } from "./push.ts";

const shop = { owner: "acme", repo: "shop" };
const [base, head] = ["b".repeat(40), "a".repeat(40)];
const pull = { ...shop, number: 7, base: { ref: "main", sha: base }, head: { ref: "feature", sha: head } };

const all: [string, Payload][] = [
  ["pull_request opened", createPullRequestPayload(pull)],
  ["pull_request synchronize", createPullRequestPayload({ ...pull, action: "synchronize", before: base })],
  ["pull_request of a fork", createPullRequestPayload({ ...pull, head: { ...pull.head, owner: "eve" } })],
  ["push", createPushPayload({ ...shop, ref: "refs/heads/main", before: base, after: head })],
  ["merge_group", createMergeGroupPayload({ ...shop, baseRef: "refs/heads/main", baseSha: base, headSha: head })],
  ["schedule", createSchedulePayload(shop)],
  ["workflow_dispatch", createDispatchPayload(shop)],
  ["public", createPublicPayload(shop)],
  ["workflow_run", createWorkflowRunPayload({ ...shop, id: 5, head: pull.head })],
];

test.each(all)("%s is about this repository and nothing of the example's is left", (_, payload) => {
  expect(payload["repository"]).toMatchObject({
    full_name: "acme/shop",
    name: "shop",
    owner: { login: "acme" },
    default_branch: "main",
  });
  expect(payload["installation"]).toBeUndefined();
  expect(JSON.stringify(payload).match(/.{0,40}(?:Hello-World|octo-repo|octo-org).{0,20}/)).toBeNull();
});

test("a pull request of a fork says whose it is", () => {
  const fork = createPullRequestPayload({ ...pull, head: { ...pull.head, owner: "eve" }, body: "text", commits: 3 });
  expect(fork).toMatchObject({
    number: 7,
    pull_request: {
      number: 7,
      body: "text",
      commits: 3,
      base: { ref: "main", sha: base, label: "acme:main", repo: { full_name: "acme/shop", fork: false } },
      head: { ref: "feature", sha: head, label: "eve:feature", repo: { full_name: "eve/shop", fork: true } },
    },
  });
  const gone = createPullRequestPayload({ ...pull, head: { ...pull.head, owner: "eve", gone: true } });
  expect(gone).toMatchObject({ pull_request: { head: { label: "eve:feature", repo: null } } });
  expect(createPullRequestPayload(pull)).toMatchObject({
    pull_request: { head: { repo: { full_name: "acme/shop" } } },
  });
});

test("pushes: moved, new, forced, deleted", () => {
  const ref = "refs/heads/feature";
  const zeros = "0".repeat(40);
  expect(createPushPayload({ ...shop, ref, before: base, after: head })).toMatchObject({
    before: base,
    after: head,
    created: false,
    deleted: false,
    forced: false,
  });
  expect(createPushPayload({ ...shop, ref, after: head })).toMatchObject({ before: zeros, created: true });
  expect(createPushPayload({ ...shop, ref, before: base, after: head, forced: true })).toMatchObject({ forced: true });
  expect(createPushPayload({ ...shop, ref, before: base })).toMatchObject({
    after: zeros,
    deleted: true,
    head_commit: null,
  });
  const { commits } = createPushPayload({ ...shop, ref, after: head }) as { commits: Payload[] };
  expect(commits[0]).not.toHaveProperty("added");
});
