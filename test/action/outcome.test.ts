import { expect, test } from "vitest";
import { type Asked, decideOutcome } from "../../action/outcome.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import type { Finding, Level, ScanResult } from "../../src/types.ts";

const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const find = (level: Level, fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  rule: rules[0]!,
  level,
  secret: new Secret("x"),
  location: { path: "a", kind: "blob", region },
  occurrences: [],
  fingerprint,
  confidence: 1,
  proof: "unknown",
  ...more,
});
const scan = (findings: readonly Finding[], more: Partial<ScanResult> = {}): ScanResult => ({
  source: "range",
  findings,
  skipped: [],
  scanned: { blobs: 1, bytes: 1, texts: 1, commits: 1 },
  ...more,
});
const nothing = { scanned: { blobs: 0, bytes: 0, texts: 0, commits: 0 } };
const decide = (result: ScanResult, failOn: Level | "never" = "error", asked: Asked = { nothingNew: false }) => {
  const { conclusion, exitStatus } = decideOutcome(result, failOn, asked);
  return `${conclusion} ${exitStatus}`;
};

test.each([
  ["nothing found", scan([]), "clean 0"],
  ["an error", scan([find("error", "a")]), "findings 1"],
  ["a warning", scan([find("warning", "a")]), "clean 0"],
  [
    "an error that is suppressed",
    scan([find("error", "a", { suppression: { kind: "external", reason: "r" } })]),
    "clean 0",
  ],
  ["something unread", scan([], { skipped: [{ path: "a", reason: "r", failed: true }] }), "incomplete 3"],
  ["something excluded", scan([], { skipped: [{ path: "a", reason: "r", failed: false }] }), "clean 0"],
  [
    "an error and something unread",
    scan([find("error", "a")], { skipped: [{ path: "a", reason: "r", failed: true }] }),
    "findings 1",
  ],
  ["nothing scanned", scan([], nothing), "incomplete 3"],
])("%s", (_case, result, verdict) => {
  expect(decide(result)).toBe(verdict);
});

test("nothing scanned is clean only where it is proven that nothing was new", () => {
  expect(decide(scan([], nothing), "error", { nothingNew: true })).toBe("clean 0");
});

test.each([
  ["error", "clean 0"],
  ["warning", "findings 1"],
  ["note", "findings 1"],
  ["never", "clean 0"],
] as const)("fail-on %s with a warning", (failOn, verdict) => {
  expect(decide(scan([find("warning", "a")]), failOn)).toBe(verdict);
});

test("never lets findings pass, and still not an unread text", () => {
  expect(decide(scan([find("error", "a")]), "never")).toBe("clean 0");
  expect(decide(scan([], nothing), "never")).toBe("incomplete 3");
});

test("what has been repaired is not open", () => {
  const { open, conclusion } = decideOutcome(scan([find("error", "a"), find("warning", "b")]), "error", {
    nothingNew: false,
    settled: new Set(["a"]),
  });
  expect([open.map(({ fingerprint }) => fingerprint), conclusion]).toEqual([["b"], "clean"]);
});

test("another count of commits than GitHub's is a notice, no failure", () => {
  const { notices, conclusion } = decideOutcome(scan([]), "error", { nothingNew: false, commits: 7 });
  expect([conclusion, notices]).toEqual(["clean", [expect.stringContaining("GitHub counts 7 commits")]]);
});
