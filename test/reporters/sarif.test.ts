import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { renderSarif } from "../../src/reporters/sarif.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import type { Finding, Location, ScanResult } from "../../src/types.ts";

// The schema is of draft 4; what it uses of it, ajv's later drafts read alike, but for these two names.
const { $schema: _, id: __, ...published } = schema;
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published);

const value = ["very", "secret"].join("-");
const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 };
const createFinding = (more: Partial<Finding> = {}, place: Partial<Location> = {}): Finding => ({
  rule: rules[0]!,
  level: "error",
  secret: new Secret(value),
  location: { path: "src/a b/ü#%.ts", kind: "blob", region, commit: "c".repeat(40), ...place },
  occurrences: [],
  fingerprint: "abcdefghijkl",
  confidence: 1,
  proof: "valid",
  ...more,
});
const render = (findings: readonly Finding[], skipped: ScanResult["skipped"] = []) => {
  const text = renderSarif(
    { source: "range", findings, skipped, scanned: { blobs: 1, bytes: 1, texts: 0 } },
    { category: "pull_request" },
  );
  expect(text).not.toContain(value);
  const log = JSON.parse(text);
  expect(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
};

test("a result names rule, level, place and fingerprint; a path becomes a URI", () => {
  const run = render([createFinding()]);
  expect(run.automationDetails).toEqual({ id: "leakgate/pull_request/" });
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe(run.results[0].ruleId);
  expect(run.results[0]).toMatchObject({
    level: "error",
    partialFingerprints: { "leakgate/v1": "abcdefghijkl" },
    suppressions: [],
    locations: [
      { physicalLocation: { artifactLocation: { uri: "src/a%20b/%C3%BC%23%25.ts", uriBaseId: "SRCROOT" }, region } },
    ],
  });
});

test("a rule stands once, however many results have it", () => {
  const run = render([
    createFinding(),
    createFinding({ fingerprint: "bcdefghijklm" }),
    createFinding({ rule: rules[1]! }),
  ]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([rules[0]!.id, rules[1]!.id]);
  expect(run.results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 0, 1]);
});

test("a suppressed finding is there, with the reason", () => {
  const suppression = { kind: "external" as const, reason: "a sample" };
  expect(render([createFinding({ suppression })]).results[0].suppressions).toEqual([
    { kind: "external", justification: "a sample" },
  ]);
});

test("what is no file has a name beside its place", () => {
  const [result] = render([createFinding({}, { kind: "commit-message", path: "commit message of abc" })]).results;
  expect(result.locations[0].logicalLocations).toEqual([
    { fullyQualifiedName: "commit message of abc", kind: "resource" },
  ]);
});

test("a removed secret's message says which commit keeps it", () => {
  expect(render([createFinding({ state: "removed" })]).results[0].message.text).toContain(
    "stays in commit cccccccccccc",
  );
});

test("what could not be scanned makes the run unsuccessful, and is listed", () => {
  const [invocation] = render([], [{ path: "x.bin", reason: "missing", failed: true }]).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications).toMatchObject([
    { level: "error", message: { text: "not scanned: missing" } },
  ]);
  expect(render([], [{ path: "x", reason: "excluded", failed: false }]).invocations[0].executionSuccessful).toBe(true);
});

test("no more results than GitHub takes, and then the run says that it is not whole", () => {
  const run = render(Array.from({ length: 25_001 }, () => createFinding()));
  expect([run.results.length, run.invocations[0].executionSuccessful]).toEqual([25_000, false]);
});

test("the schema refuses a log that is none", () => {
  expect(isValid({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("a rule weighs as much as the gravest of its results", () => {
  const rule = rules.find(({ loose }) => loose)!;
  const weigh = (levels: readonly Finding["level"][]) => {
    const [described] = render(levels.map((level) => createFinding({ rule, level }))).tool.driver.rules;
    return [described.defaultConfiguration.level, described.properties["security-severity"]];
  };
  expect(weigh(["warning"])).toEqual(["warning", "6.0"]);
  expect(weigh(["warning", "error"])).toEqual(["error", "9.0"]);
});
