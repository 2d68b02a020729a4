/** The plans of one run over all its incidents and all issues that stand, also for credentials that are gone. */
import { expect, test } from "vitest";
import { listSteps } from "../../src/incidents/checklist.ts";
import { listBoxes, parseBody } from "../../src/incidents/issue-body.ts";
import { planGone } from "../../src/incidents/plan-gone.ts";
import { type ExistingIssue, type IssuePlan, maximumBody } from "../../src/incidents/plan-issue.ts";
import { type PlansOptions, planIssues } from "../../src/incidents/plan-issues.ts";
import { makeIncident } from "./samples.ts";

const today = new Date("2026-11-23");
const run = { today, limit: 10, complete: true };
const [one, two, three] = ["a", "b", "c"].map((letter) => makeIncident({ fingerprint: `abcdefgh234${letter}` })) as [
  ...[ReturnType<typeof makeIncident>, ReturnType<typeof makeIncident>, ReturnType<typeof makeIncident>],
];

/** What GitHub has after a plan, as an issue of this number. */
function open(plan: IssuePlan, number: number): ExistingIssue {
  if (plan.action !== "create") throw new Error(plan.action);
  return { number, open: true, title: plan.title, body: plan.body };
}
function change(issue: ExistingIssue, plan: IssuePlan): ExistingIssue {
  if (plan.action !== "update") throw new Error(plan.action);
  return { ...issue, body: plan.body ?? issue.body, open: plan.state ? plan.state === "open" : issue.open };
}
const create = (incident: typeof one, number: number, more: Partial<PlansOptions> = {}) =>
  open(planIssues([incident], [], { ...run, ...more }).plans[0]!, number);
const finish = (issue: ExistingIssue): ExistingIssue => ({
  ...issue,
  body: issue.body.replaceAll("- [ ] **Must", "- [x] **Must"),
});
const actions = ({ plans }: { plans: readonly IssuePlan[] }) =>
  plans.map((plan) => [plan.action, plan.fingerprint, "number" in plan ? plan.number : undefined]);

test("a run opens as many issues as it may, the rest is named for the next one, and updates are not counted", () => {
  const known = create(one, 7);
  const again = { ...one, introductions: [...one.introductions, "other.py\0later"] };
  const { plans, postponed } = planIssues([again, two, three], [known], { ...run, limit: 1 });
  expect(actions({ plans })).toEqual([
    ...[
      ["update", one.fingerprint, 7],
      ["create", two.fingerprint, undefined],
    ],
  ]);
  expect(postponed).toEqual([three.fingerprint]);
  expect(planIssues([one], [known], { ...run, limit: 0 })).toMatchObject({
    plans: [{ action: "none" }],
    postponed: [],
  });
});

test("what was seen of one credential ticks its own boxes and no other's", () => {
  const evidence = new Map([[two.fingerprint, new Map([["audit/on", "Seen."]])]]);
  const { plans } = planIssues([one, two], [], { ...run, evidence });
  expect(plans.map((plan, place) => [...listBoxes(open(plan, place).body).ticked])).toEqual([[], ["audit/on"]]);
});

test("of issues that somebody doubled the oldest is kept, and one without its mark is found by its title", () => {
  const issue = create(one, 3);
  const twins = [{ ...issue, number: 9 }, issue, { ...issue, number: 5 }];
  expect(actions(planIssues([one], twins, run))).toEqual([["none", one.fingerprint, 3]]);
  const bare = { ...issue, body: "Somebody emptied it." };
  expect(actions(planIssues([one], [bare], run))).toEqual([["update", one.fingerprint, 3]]);
  for (const title of ["Rotate it", "x · abcdefgh234a.", "abcdefgh234a", "x · other/shop · abcdefgh234a"])
    expect(actions(planIssues([one], [{ ...bare, title }], run))).toEqual([["create", one.fingerprint, undefined]]);
});

test("in a repository for the issues of many, each run looks after its own repository's", () => {
  const here = { ...run, repository: "acme/shop" };
  const [ours, theirs] = [create(one, 1, here), create(one, 2, { repository: "acme/bank" })];
  expect(ours.title).toMatch(/ · acme\/shop · abcdefgh234a$/);
  expect(ours.body).toMatch(/^<!-- leakgate:v1:abcdefgh234a in acme\/shop -->\n/);
  expect(ours.body).toContain("the history of `acme/shop`");
  expect(actions(planIssues([one], [theirs, ours], here))).toEqual([["none", one.fingerprint, 1]]);
  // What another repository's run will find is not gone.
  expect(actions(planIssues([], [theirs, ours], here))).toEqual([["update", one.fingerprint, 1]]);
  const bare = { ...ours, body: "" };
  expect(actions(planIssues([one], [bare], here))).toEqual([["update", one.fingerprint, 1]]);
  expect(actions(planIssues([one], [bare], run))).toEqual([["create", one.fingerprint, undefined]]);
});

test("that a credential is gone is said once, where all was read, and its boxes still close it", () => {
  const issue = create(one, 4);
  const unread = planIssues([], [issue], { ...run, complete: false });
  expect(unread.plans).toEqual([
    { action: "none", fingerprint: one.fingerprint, number: 4, reason: "not found any more" },
  ]);
  const told = planGone(one.fingerprint, issue, true);
  expect(told).toMatchObject({
    action: "update",
    number: 4,
    comment: expect.stringMatching(/^No branch or tag holds/),
  });
  expect(told).not.toHaveProperty("state");
  const after = change(issue, told);
  expect(parseBody(after.body).memory).toMatchObject({ gone: true, closed: false });
  expect(parseBody(after.body).after).toBe(parseBody(issue.body).after);
  expect(planGone(one.fingerprint, after, true).action).toBe("none");
  const done = planGone(one.fingerprint, finish(after), true);
  expect(done).toMatchObject({ state: "closed", comment: expect.stringMatching(/^Every mandatory box is ticked/) });
  // Closed by leakgate and opened again by a person, it stays open.
  const reopened = { ...change(finish(after), done), open: true };
  expect(parseBody(reopened.body).memory).toMatchObject({ gone: true, closed: true });
  expect(planGone(one.fingerprint, reopened, true).action).toBe("none");
  // It comes back: told again, and gone again when it goes.
  const back = change(reopened, planIssues([{ ...one, introductions: ["x\0y"] }], [reopened], run).plans[0]!);
  expect(parseBody(back.body).memory).not.toHaveProperty("gone");
});

test("where the ticks close it, a partial scan may say so, but not that it is gone", () => {
  const done = planGone(one.fingerprint, finish(create(one, 4)), false);
  expect(done).toMatchObject({ state: "closed", comment: expect.stringMatching(/^Every mandatory box/) });
  expect(parseBody((done as { body: string }).body).memory).toEqual(
    expect.not.objectContaining({ gone: expect.anything() }),
  );
  const [must] = listSteps("azure-storage-key").filter(({ step }) => step.must);
  const almost = finish(create(one, 4)).body.replace(new RegExp(`- \\[x\\](.*leakgate:box ${must!.key} )`), "- [ ]$1");
  expect(planGone(one.fingerprint, { ...create(one, 4), body: almost }, false).action).toBe("none");
});

test("of what is gone nothing is written into an issue that is closed, damaged or full", () => {
  const issue = create(one, 4);
  const damaged = { ...issue, body: issue.body.replace("<!-- /leakgate:facts -->", "") };
  const grown = (size: number) => ({ ...issue, body: issue.body.padEnd(size, ".") });
  const plans = [{ ...issue, open: false }, damaged, grown(maximumBody + 5001), grown(maximumBody + 5000)].map((one_) =>
    planGone(one.fingerprint, one_, true),
  );
  expect(plans.map(({ action }) => action)).toEqual(["none", "none", "none", "update"]);
});
