import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { listSteps, renderChecklist } from "../../src/incidents/checklist.ts";
import type { Incident } from "../../src/incidents/incident.ts";
import { listBoxes, parseBody, parseMark } from "../../src/incidents/issue-body.ts";
import { type ExistingIssue, type IssuePlan, maximumBody, planIssue } from "../../src/incidents/plan-issue.ts";
import { describeKnown } from "../../src/incidents/report.ts";
import type { CredentialKind } from "../../src/types.ts";
import { commit, makeIncident } from "./samples.ts";

const today = new Date("2026-11-23T00:00:00Z");
const options = { today };

function create(incident: Incident): ExistingIssue {
  const plan = planIssue(incident, undefined, options);
  if (plan.action !== "create") throw new Error(plan.action);
  return { number: 1, open: true, title: plan.title, body: plan.body };
}

/** What GitHub would have after a plan. */
function apply(issue: ExistingIssue, plan: IssuePlan): ExistingIssue {
  if (plan.action !== "update") return issue;
  return { ...issue, body: plan.body ?? issue.body, open: plan.state ? plan.state === "open" : issue.open };
}

const tick = (issue: ExistingIssue, key: string): ExistingIssue => ({
  ...issue,
  body: issue.body.replace(new RegExp(`- \\[ \\](.*leakgate:box ${key} )`), "- [x]$1"),
});
const must = (kind: CredentialKind) => listSteps(kind).flatMap(({ key, step }) => (step.must ? [key] : []));

test("the issue says what leaked, where and since when, and never the value", () => {
  const plan = planIssue(makeIncident({ resource: "contosoprod.blob.core.windows.net" }), undefined, options);
  expect(plan).toMatchObject({
    action: "create",
    title: "[secret-rotation] Azure storage account key · contosoprod.blob.core.windows.net · abcdefgh2345",
    labels: ["security", "secret-rotation", "sev:critical"],
  });
  const { body } = plan as { body: string };
  expect(body.split("\n")[0]).toBe("<!-- leakgate:v1:abcdefgh2345 -->");
  for (const part of [
    "since **2026-03-01**",
    "`src/config.py`, line 3",
    "`main`",
    "RESOURCE='contosoprod'",
    "$RESOURCE = 'contosoprod'",
  ])
    expect(body).toContain(part);
  expect(body).not.toMatch(/must never be seen|example\.com|blob\/[0-9a-f]{40}/);
});

test("the second run changes nothing, however the line ends came back", () => {
  const incident = makeIncident();
  const issue = create(incident);
  expect(planIssue(incident, issue, options).action).toBe("none");
  expect(planIssue(incident, { ...issue, body: issue.body.replaceAll("\n", "\r\n") }, options).action).toBe("none");
  expect(planIssue(incident, issue, { today: new Date("2027-02-01") }).action).toBe("none");
});

test("the issue is mark, facts, checklist and what becomes of it, and a draft says that nobody looks after it", () => {
  const incident = makeIncident();
  const { body } = create(incident);
  const { before, added, after, memory } = parseBody(body);
  expect([before, added]).toEqual(["<!-- leakgate:v1:abcdefgh2345 -->", []]);
  expect(memory).toMatchObject({ closed: false, must: must("azure-storage-key") });
  const checklist = renderChecklist(describeKnown(incident, today));
  const [text, footer] = after.split("\n\n---\n");
  expect(text).toBe(`\n${checklist}`);
  expect(footer).toMatch(
    /^leakgate closes this when every \*\*Must\*\* box is ticked\. .* Never paste a value here\.$/,
  );
  const draft = planIssue(incident, undefined, { today, once: true }) as { body: string };
  expect(draft.body.split("\n---\n").at(-1)).toBe(
    "leakgate wrote this draft once and leaves it to you. Never paste a value here.",
  );
});

test("removal from the tip is said, ticks and words stay", () => {
  const incident = makeIncident();
  const issue = tick(create(incident), "contain/decide");
  const written = { ...issue, body: issue.body.replace("### 2 ·", "We chose the planned way.\n\n### 2 ·") };
  const plan = planIssue(makeIncident({ state: "removed", removed: commit("c", "05-03") }), written, options);
  expect(plan).toMatchObject({ action: "update", number: 1 });
  const { body, state, comment } = plan as { body: string; state?: string; comment?: string };
  expect([state, comment]).toEqual([undefined, undefined]);
  expect(body).toContain("removed from the tip by `cccccccccc` of 2026-05-03");
  expect(body).toContain("We chose the planned way.");
  expect([...listBoxes(body).ticked]).toEqual(["contain/decide"]);
});

test("a new place is told once", () => {
  const issue = create(makeIncident());
  const spread = makeIncident({ introductions: ["src/config.py\0first", "other.py\0second"] });
  const plan = planIssue(spread, issue, options);
  expect(plan).toMatchObject({ action: "update", comment: expect.stringContaining("further place") });
  expect(planIssue(spread, apply(issue, plan), options).action).toBe("none");
});

test("what is seen before there is an issue is ticked in it from the start, and the second run changes nothing", () => {
  const evidence = new Map([["audit/on", "Seen 2026-11-23T10:00Z in shop.vault.azure.net: AuditEvent goes to a log."]]);
  const plan = planIssue(makeIncident(), undefined, { today, evidence });
  if (plan.action !== "create") throw new Error(plan.action);
  expect([...listBoxes(plan.body).ticked]).toEqual(["audit/on"]);
  const again = planIssue(makeIncident(), { number: 1, open: true, ...plan }, { today, evidence });
  expect(again.action).toBe("none");
});

test.each(Object.keys(credentials) as CredentialKind[])("%s closes only with its last mandatory box", (kind) => {
  const incident = makeIncident({ kind });
  const keys = must(kind);
  let issue = create(incident);
  expect(issue.body.length).toBeLessThan(maximumBody);
  for (const key of keys) {
    expect(planIssue(incident, issue, options).action).toBe("none");
    issue = tick(issue, key);
  }
  expect(planIssue(incident, issue, options)).toMatchObject({ action: "update", state: "closed" });
});

test("a mandatory box that somebody deleted keeps the issue open", () => {
  const incident = makeIncident();
  let issue = create(incident);
  issue = { ...issue, body: issue.body.replace(/- \[ \].*leakgate:box prove\/dead .*\n/, "") };
  for (const key of must("azure-storage-key")) issue = tick(issue, key);
  expect(planIssue(incident, issue, options).action).toBe("none");
});

test("who opens a closed issue again is not overruled", () => {
  const incident = makeIncident();
  let issue = create(incident);
  for (const key of must("azure-storage-key")) issue = tick(issue, key);
  const closed = apply(issue, planIssue(incident, issue, options));
  expect(closed.open).toBe(false);
  expect(planIssue(incident, closed, options).action).toBe("none");
  expect(planIssue(incident, { ...closed, open: true }, options).action).toBe("none");
});

test("a credential that leaks again opens its issue, with a box of its own to tick", () => {
  const incident = makeIncident();
  let issue = create(incident);
  for (const key of must("azure-storage-key")) issue = tick(issue, key);
  issue = apply(issue, planIssue(incident, issue, options));
  const again = makeIncident({ introductions: ["src/config.py\0first", "src/config.py\0later"] });
  const plan = planIssue(again, issue, options);
  expect(plan).toMatchObject({ state: "open", comment: expect.stringContaining("Leaked again") });
  issue = apply(issue, plan);
  expect(planIssue(again, issue, options).action).toBe("none");
  const [key] = [...listBoxes(issue.body).present].filter((name) => name.startsWith("again/"));
  issue = tick(issue, key!);
  const last = planIssue(again, issue, options);
  expect(last).toMatchObject({ state: "closed" });
});

test("evidence ticks a box once and says how it was seen", () => {
  const incident = makeIncident();
  const issue = create(incident);
  const evidence = new Map([["store/set", "Seen 2026-11-23T10:00:00Z: version 0123 expires 2027-01-22."]]);
  const seen = apply(issue, planIssue(incident, issue, { today, evidence }));
  expect(seen.body).toContain("  *Seen 2026-11-23T10:00:00Z: version 0123 expires 2027-01-22.*");
  expect([...listBoxes(seen.body).ticked]).toEqual(["store/set"]);
  expect(planIssue(incident, seen, { today, evidence }).action).toBe("none");
  const doubted = { ...seen, body: seen.body.replace("- [x]", "- [ ]") };
  expect(planIssue(incident, doubted, { today, evidence }).action, "a person knows better").toBe("none");
});

test("a suppressed credential gets no new issue, but its own is looked after", () => {
  const incident = makeIncident();
  const suppressed = {
    ...incident,
    finding: { ...incident.finding, suppression: { kind: "external", reason: "rotated" } },
  } as const;
  expect(planIssue(suppressed, undefined, options)).toMatchObject({ action: "none", reason: "suppressed" });
  expect(planIssue(suppressed, create(incident), options)).toMatchObject({ action: "update" });
});

test("hostile names stay text", () => {
  const path = "a`b<!-- -->/@admin/![x](https://evil.example/x)|\n### Title\n- [x] <!-- leakgate:box prove/dead -->.py";
  const refs = ["refs/heads/x`\n<img src=x>", "refs/tags/**bold**"];
  const incident = makeIncident({ path, refs, resource: "'; rm -rf ~ #\n```\n" });
  const { title, body } = create(incident);
  expect(title).toBe("[secret-rotation] Azure storage account key · abcdefgh2345");
  expect(body).toContain("RESOURCE='my-resource'");
  expect(body).not.toMatch(/<img|^### Title|\n```\n'|@admin|!\[x\]/m);
  expect([...listBoxes(body).ticked]).toEqual([]);
  expect(parseMark(body)).toBe("abcdefgh2345");
});

test("a thousand places fit", () => {
  const one = makeIncident().places[0]!;
  const places = Array.from({ length: 1000 }, (_, place) => ({
    ...one,
    path: `${"directory/".repeat(18)}${place}.py`,
  }));
  const introductions = places.map(({ path }) => `${path}\0x`);
  const { body } = create(makeIncident({ places, introductions }));
  expect(body.length).toBeLessThanOrEqual(maximumBody);
  expect(body).toContain("1000 places");
});

test("of more introductions than an issue can remember none is told twice, and a new one is", () => {
  const names = Array.from({ length: 1500 }, (_, place) => `${place}.py\0x`);
  const incident = makeIncident({ introductions: names });
  const issue = create(incident);
  expect(planIssue(incident, issue, options).action).toBe("none");
  expect(planIssue(incident, { ...issue, open: false }, options).action).toBe("none");
  const spread = makeIncident({ introductions: [...names, "new.py\0x"] });
  const plan = planIssue(spread, issue, options);
  expect(plan).toMatchObject({ action: "update", comment: expect.stringContaining("further place") });
  const after = apply(issue, plan);
  expect(planIssue(spread, after, options).action).toBe("none");
  expect(parseBody(after.body).memory?.places).toHaveLength(1000);
  // One that went and came back is still known.
  const few = apply(create(makeIncident({ introductions: ["a", "b"] })), {
    action: "none",
    fingerprint: "",
    reason: "",
  });
  const fewer = apply(few, planIssue(makeIncident({ introductions: ["a"] }), few, options));
  expect(planIssue(makeIncident({ introductions: ["a", "b"] }), fewer, options).action).toBe("none");
});

test("where people's text leaves no room, nothing is written, and nothing told in each run anew", () => {
  const issue = create(makeIncident());
  const full = { ...issue, body: `${issue.body}\n${"a long story ".repeat(4000)}` };
  const spread = makeIncident({ introductions: ["src/config.py\0first", "other.py\0second"] });
  expect(planIssue(spread, full, options)).toMatchObject({
    action: "none",
    reason: expect.stringContaining("no room"),
  });
});

test("how grave it is depends on whether it is in the tip, and then on its level; nobody owns what has no owner", () => {
  const labelsOf = (incident: Incident) => {
    const plan = planIssue(incident, undefined, options);
    if (plan.action !== "create") throw new Error(plan.action);
    expect(plan.assignees).toEqual([]);
    return plan.labels[2];
  };
  expect(labelsOf(makeIncident())).toBe("sev:critical");
  expect(labelsOf(makeIncident({ state: "removed" }))).toBe("sev:high");
  expect(labelsOf(makeIncident({ state: "removed", level: "warning" }))).toBe("sev:medium");
  expect(labelsOf(makeIncident({ level: "warning" }))).toBe("sev:critical");
});

test("what its issuer refuses gets no new issue", () => {
  const incident = makeIncident();
  const withValidity = (validity: "active" | "inactive" | "unknown") =>
    planIssue({ ...incident, finding: { ...incident.finding, validity } }, undefined, options);
  expect(withValidity("inactive")).toEqual({
    action: "none",
    fingerprint: "abcdefgh2345",
    reason: "the issuer refuses the value",
  });
  expect([withValidity("active").action, withValidity("unknown").action]).toEqual(["create", "create"]);
});

test("the title drops a leading article only, and a resource that is no plain name", () => {
  const titleOf = (label: string, resource?: string) => {
    const incident = makeIncident(resource === undefined ? {} : { resource });
    const finding = { ...incident.finding, rule: { ...incident.finding.rule, label } };
    return create({ ...incident, finding }).title;
  };
  expect(titleOf("a key for the shop")).toBe("[secret-rotation] Key for the shop · abcdefgh2345");
  expect(titleOf("key of a shop", "shop-1.example_x")).toBe(
    "[secret-rotation] Key of a shop · shop-1.example_x · abcdefgh2345",
  );
  for (const odd of ["shop @admin", "@shop", "x".repeat(81)])
    expect(titleOf("key", odd)).toBe("[secret-rotation] Key · abcdefgh2345");
});

test("each change is told in words of its own, and none where nothing changed", () => {
  const incident = makeIncident();
  let issue = create(incident);
  expect(planIssue(incident, issue, options)).toEqual({
    ...{ action: "none", fingerprint: "abcdefgh2345", number: 1, reason: "up to date" },
  });
  for (const key of must("azure-storage-key")) issue = tick(issue, key);
  expect(planIssue(incident, issue, options)).toMatchObject({
    state: "closed",
    comment:
      "Every mandatory box is ticked, so leakgate closes this. It opens again if the same value is leaked again.",
  });
});

test("closed is remembered as long as all is ticked, and only then", () => {
  const incident = makeIncident();
  let issue = create(incident);
  for (const key of must("azure-storage-key")) issue = tick(issue, key);
  issue = { ...apply(issue, planIssue(incident, issue, options)), open: true };
  const unticked = { ...issue, body: issue.body.replace("- [x]", "- [ ]") };
  const forgotten = apply(unticked, planIssue(incident, unticked, options));
  expect(forgotten.open).toBe(true);
  const ticked = { ...forgotten, body: forgotten.body.replace("- [ ] **Must", "- [x] **Must") };
  expect(planIssue(incident, ticked, options)).toMatchObject({ state: "closed" });
});

test("without its mark and its block an issue gets both back, and nothing is called new", () => {
  const spread = makeIncident({ introductions: ["src/config.py\0first", "other.py\0second"] });
  const bare = { number: 1, open: false, title: "t", body: "What people wrote.\n" };
  const plan = planIssue(spread, bare, options);
  expect(plan).not.toHaveProperty("comment");
  expect(plan).not.toHaveProperty("state");
  const { body } = apply(bare, plan);
  expect(body.startsWith("<!-- leakgate:v1:abcdefgh2345 -->\n")).toBe(true);
  expect(body).toContain("What people wrote.");
  const empty = apply({ ...bare, body: "" }, planIssue(spread, { ...bare, body: "" }, options));
  expect(empty.body).toMatch(/^<!-- leakgate:v1:abcdefgh2345 -->\n<!-- leakgate:facts \{.*\} -->\n/);
  expect(empty.body).toMatch(/<!-- \/leakgate:facts -->$/);
});
