import { expect, test } from "vitest";
import { renderHtml } from "../../src/incidents/html.ts";
import { describeKnown, renderReport, renderReportJson } from "../../src/incidents/report.ts";
import type { ScanResult } from "../../src/types.ts";
import { makeIncident } from "./samples.ts";

const today = new Date("2026-11-23");
const result = (failed = false): ScanResult => ({
  source: "history",
  findings: [],
  skipped: failed ? [{ path: "big.bin", reason: "too large", failed: true }] : [],
  scanned: { blobs: 7, bytes: 700, texts: 2, commits: 3 },
});

test("the report says what was covered, also when it is nothing", () => {
  expect(renderReport([], result(), today)).toContain(
    "No credential to rotate, 0 suppressed. Scanned: 7 blobs, 700 bytes, 3 commits.",
  );
  const incomplete = renderReport([], result(true), today);
  expect(incomplete).toContain("**Incomplete:** 1 of what was asked for could not be read");
  expect(incomplete).toContain("- `big.bin`: too large");
});

test("the list on top names each credential with its place, and leads to it", () => {
  const other = makeIncident({ fingerprint: "zzzzzzzz2345", path: "[x](https://evil.example/).py" });
  const html = renderHtml(renderReport([makeIncident(), other], result(), today), "report");
  for (const fingerprint of ["abcdefgh2345", "zzzzzzzz2345"]) {
    const anchor = `azure-storage-account-key--${fingerprint}`;
    expect(html).toContain(`<h2 id="${anchor}">`);
    expect(html).toContain(`<a href="#${anchor}">Azure storage account key · ${fingerprint}</a>: in the tip, <code>`);
  }
  expect(html).not.toMatch(/href="https:\/\/evil/);
});

test("the checklist of an incident knows its blob, its resource and its first day", () => {
  const incident = makeIncident({ resource: "contosoprod" });
  const { kind, rule } = { kind: "azure-storage-key", rule: incident.finding.rule };
  expect(describeKnown(incident, today)).toEqual({
    ...{ kind, rule, today, fingerprint: "abcdefgh2345", blob: "1".repeat(40), resource: "contosoprod" },
    since: "2026-03-01T10:00:00+01:00",
  });
  const { first: _, ...bare } = makeIncident({ places: [] });
  expect(describeKnown(bare, today)).toEqual({ kind, rule: bare.finding.rule, today, fingerprint: "abcdefgh2345" });
  // A message has no blob: its commit is what holds the value.
  const [place] = makeIncident().places;
  const { blob: __, ...message } = place!;
  expect(describeKnown(makeIncident({ places: [message] }), today).blob).toBe("a".repeat(40));
  expect(describeKnown(makeIncident({ places: [message, place!] }), today).blob).toBe("1".repeat(40));
});

test("of what could not be read twenty are named, as text, and the rest is counted", () => {
  const skipped = Array.from({ length: 22 }, (_, n) => ({ path: `${n}.bin`, reason: "a <b>", failed: n !== 3 }));
  const lines = renderReport([], { ...result(), skipped }, today).split("\n");
  expect(lines).toContain("**Incomplete:** 21 of what was asked for could not be read, so more may be there.");
  expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(21);
  expect(lines.at(-1)).toBe("- and 1 more");
  expect(lines).toContain("- `2.bin`: a &lt;b&gt;");
  expect(renderReport([], { ...result(), skipped: skipped.slice(0, 21) }, today)).not.toMatch(/ more$/m);
});

test("JSON has stable names and no value", () => {
  const report = JSON.parse(renderReportJson([makeIncident({ resource: "contosoprod" })], result()));
  expect(Object.keys(report)).toEqual(["schema", "incidents", "scanned", "skipped"]);
  expect(report.incidents[0]).toMatchObject({
    fingerprint: "abcdefgh2345",
    credential: "azure-storage-key",
    resource: "contosoprod",
    state: "in-tip",
    places: [{ path: "src/config.py", line: 3 }],
  });
  expect(JSON.stringify(report)).not.toMatch(/must never be seen|introductions/);
});

test("HTML keeps the checklist's shape, and hostile names stay text", () => {
  const path = "<img src=x onerror=alert(1)>/`code`/**bold**/[x](https://evil.example/)|&amp;<!-- -->.py";
  const html = renderHtml(
    renderReport([makeIncident({ path, refs: ["refs/heads/<script>"] })], result(), today),
    "<title>",
  );
  expect(html).toContain("<title>&lt;title&gt;</title>");
  expect(html.match(/<input type="checkbox">/g)!.length).toBeGreaterThan(20);
  expect(html.match(/<pre>/g)!.length).toBeGreaterThan(20);
  expect(html).toContain("az storage account keys renew --account-name &quot;$RESOURCE&quot;");
  expect(html).toContain("<blockquote>⚠️ <strong>Careful:</strong>");
  expect(html).not.toMatch(/<img|<script|<a href="https:\/\/evil|<!--|<strong>bold|```/);
  const open = (tag: string) => html.match(new RegExp(`<${tag}[ >]`, "g"))?.length;
  const close = (tag: string) => html.match(new RegExp(`</${tag}>`, "g"))?.length;
  for (const tag of ["details", "div", "pre", "table", "ul", "blockquote"]) expect(open(tag)).toBe(close(tag));
});
