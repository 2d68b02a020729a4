import { expect, test } from "vitest";
import { renderAnnotations } from "../../src/reporters/annotations.ts";
import { renderReviewBody } from "../../src/reporters/comment.ts";
import { renderSummary } from "../../src/reporters/summary.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import type { Finding, Level } from "../../src/types.ts";

const create = (level: Level, index: number): Finding => ({
  rule: rules[index % rules.length]!,
  level,
  secret: new Secret("x"),
  location: {
    path: `${"ü/".repeat(60)}${index}.txt`,
    kind: "blob",
    region: { startLine: index + 1, startColumn: 1, endLine: index + 1, endColumn: 5 },
  },
  occurrences: [],
  fingerprint: "abcdefghijkl",
  confidence: 1,
  proof: "valid",
});
const many = Array.from({ length: 12_000 }, (_, index) => create("error", index));
const result = { source: "range", findings: many, skipped: [], scanned: { blobs: 1, bytes: 1, texts: 0, commits: 1 } };

test("the body of a review stays under GitHub's limit and says how many did not fit", () => {
  const body = renderReviewBody({ marker: "<!-- m -->", open: many, blocking: many.length, rest: many });
  expect(body.length).toBeLessThan(60_000);
  expect(body).toMatch(/\n\n\d+ more are in the SARIF file of this run\.$/);
});

test("the summary stays under 900 kB", () => {
  const skipped = many.map(({ location }) => ({ path: location.path, reason: "x".repeat(500), failed: true }));
  const options = { conclusion: "findings", blocking: new Set(["abcdefghijkl"]), decision: "d" } as const;
  const summary = renderSummary({ ...result, skipped }, options);
  expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
  expect(summary).toContain("more are in the SARIF file");
});

test("what to do first stands above the table, however long that is", () => {
  const options = { conclusion: "findings", blocking: new Set<string>(), decision: "d" } as const;
  const summary = renderSummary(result, options);
  expect(summary.slice(0, 400)).toContain("**Next: rotate it");
  expect(renderSummary({ ...result, findings: [] }, options)).not.toContain("Next:");
});

test("annotations: ten errors and ten warnings, nine notes and the count", () => {
  const mixed = (["note", "warning", "error"] as const).flatMap((level) =>
    Array.from({ length: 37 }, (_, index) => create(level, index)),
  );
  const annotations = renderAnnotations({ ...result, findings: mixed });
  const levels = annotations.map(({ level }) => level);
  expect(levels).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning"), ...Array(10).fill("note")]);
  expect(annotations.at(-1)!.message).toContain("29 of 111 findings are shown");
});

test("a finding over several lines has no columns, which GitHub would refuse", () => {
  const [first] = many;
  const region = { ...first!.location.region, endLine: 9 };
  const [annotation] = renderAnnotations({
    ...result,
    findings: [{ ...first!, location: { ...first!.location, region } }],
  });
  expect(annotation).not.toHaveProperty("startColumn");
});
