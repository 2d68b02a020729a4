import { expect, test } from "vitest";
import { judgeGate } from "../../src/github/gate.ts";

const run = { event: "pull_request", job: "leakgate", branch: "main" };
const ours = (name: string) => [{ name, app: 15368 }];
const open = { checks: ours("other"), workflows: false, codeOwners: false };

test.each([
  ["no check is required", { ...open, checks: [] }, run, /no check named leakgate is required on branch main/],
  ["another check is required", { ...open }, run, /no check named leakgate is required/],
  ["a pull request can edit the workflow", { ...open, checks: ours("leakgate") }, run, /can edit the workflow/],
  [
    "any App may report the check",
    { ...open, checks: [{ name: "leakgate" }], codeOwners: true },
    run,
    /by its name alone/,
  ],
])("warns where %s", (_case, rules, where, words) => {
  expect(judgeGate(rules, where)).toEqual([expect.stringMatching(words)]);
});

test.each([
  ["an organisation requires the workflow", { ...open, workflows: true }, run],
  ["code owners review what changes it", { ...open, checks: ours("leakgate"), codeOwners: true }, run],
  ["it runs from the default branch", { ...open, checks: ours("leakgate") }, { ...run, event: "pull_request_target" }],
  [
    "the job has another name",
    { ...open, checks: ours("Secrets (leakgate)"), codeOwners: true },
    { ...run, job: "scan" },
  ],
])("is silent where %s", (_case, rules, where) => {
  expect(judgeGate(rules, where)).toEqual([]);
});
