/** The facts above the checklist, in the issue and in the report: each row as it stands, and not there where it is not known. */
import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { renderCode, renderFacts } from "../../src/incidents/facts.ts";
import { renderHtml } from "../../src/incidents/html.ts";
import type { Incident, Place } from "../../src/incidents/incident.ts";
import { renderReport } from "../../src/incidents/report.ts";
import type { Finding, ScanResult } from "../../src/types.ts";
import { commit, makeIncident } from "./samples.ts";

const some = { places: 2, refs: 2 };
const place = (path: string, more: Partial<Place> = {}): Place => ({
  ...{ path, line: 7, kind: "blob", inTip: false, first: commit("a", "03-01"), last: commit("b", "04-02") },
  ...more,
});
const having = (finding: Partial<Finding>, more: Parameters<typeof makeIncident>[0] = {}): Incident => {
  const incident = makeIncident(more);
  return { ...incident, finding: { ...incident.finding, ...finding } };
};
const rowOf = (facts: string, name: string): string | undefined =>
  new RegExp(`^\\| ${name} \\| (.*) \\|$`, "m").exec(facts)?.[1];

test("one screen says it all: what it opens, whether it lives, since when, where from", () => {
  const refs = ["refs/heads/main", "refs/tags/v1"];
  const incident = makeIncident({ resource: "contosoprod.blob.core.windows.net", refs });
  const lines = renderFacts({ ...incident, repository: "acme/shop" }).split("\n");
  const { opens } = credentials["azure-storage-key"];
  expect(lines).toEqual([
    `**An Azure storage account key** of \`contosoprod.blob.core.windows.net\` has been in the history of \`acme/shop\` since **2026-03-01** and **is still in the tip**. ${opens} **Begin with part 1:** is it public, or used by somebody you do not know? Then revoke it now, though whatever uses it stops.`,
    ...["", "| Now | in the tip: `src/config.py`, line 3 |", "| :-- | :-- |"],
    "| First commit | `aaaaaaaaaa` of 2026-03-01 |",
    "| Last commit that wrote it | `bbbbbbbbbb` of 2026-04-02 |",
    "| Reached from | `main`, tag `v1` |",
    "| Exposed | from 2026-03-01 until part 7 is proved |",
    ...["| Rule, fingerprint | `sample-azure-storage-key`, `abcdefgh2345` |", ""],
    ...["<details><summary>1 place</summary>", "", "- `src/config.py`, line 3, 2026-03-01 to 2026-04-02, in the tip"],
    ...["", "</details>"],
  ]);
  const { first: _, last: __, ...unattributed } = makeIncident({ state: "removed", places: [], refs: [] });
  expect(renderFacts(unattributed).split("\n")).toEqual([
    `**An Azure storage account key** has been in this repository's history and was removed from the tip, which does not repair it. ${opens} **Begin with part 1:** is it public, or used by somebody you do not know? Then revoke it now, though whatever uses it stops.`,
    ...["", "| Now | not in the tip; history, forks and clones keep it |", "| :-- | :-- |"],
    "| First commit | not found: no commit that a ref reaches holds it |",
    ...["| Rule, fingerprint | `sample-azure-storage-key`, `abcdefgh2345` |", ""],
  ]);
  const known = having({ rule: { ...incident.finding.rule, revoke: "https://acme.example/keys" } });
  expect(renderFacts(known)).toContain("whatever uses it stops. [Revoke it here](https://acme.example/keys).\n");
});

test("what stands in code is what git has, hostile or long", () => {
  expect(renderCode("a b/c-d_e.txt")).toBe("`a b/c-d_e.txt`");
  expect([renderCode(" a"), renderCode("a ")]).toEqual(["<code> a</code>", "<code>a </code>"]);
  expect(renderCode("a`b")).toBe("<code>a\\`b</code>");
  expect(renderCode("x".repeat(200))).toBe(`\`${"x".repeat(200)}\``);
  expect(renderCode("x".repeat(201))).toBe(`<code>${"x".repeat(199)}…</code>`);
  const odd = makeIncident({ first: { oid: "e".repeat(40), date: "soon" } });
  expect(rowOf(renderFacts(odd), "First commit")).toBe("`eeeeeeeeee` of an unknown day");
  const refs = ["refs/pull/7/head", "refs/heads/a/b", "refs/remotes/origin/c", "HEAD"];
  expect(rowOf(renderFacts(makeIncident({ refs })), "Reached from")).toBe("pull request `7`, `a/b`, `c`, `HEAD`");
});

test("places are told with their days, and those that are too many are counted", () => {
  const once = place("a.txt", { last: commit("a", "03-01") });
  const undated = place("b.txt", { first: undefined as never, last: undefined as never });
  const open = place("c.txt", { last: undefined as never, inTip: true });
  const facts = renderFacts(makeIncident({ places: [once, place("d.txt"), undated, open] }), { places: 9, refs: 2 });
  expect(facts).toContain("<summary>4 places</summary>");
  expect(facts.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- `a.txt`, line 7, 2026-03-01",
    "- `d.txt`, line 7, 2026-03-01 to 2026-04-02",
    "- `b.txt`, line 7",
    "- `c.txt`, line 7, 2026-03-01, in the tip",
  ]);
  const few = renderFacts(makeIncident({ places: [once, once, once] }), some);
  expect(few).toContain("<summary>3 places</summary>");
  expect(few.match(/^- .*$/gm)?.at(-1)).toBe("- and 1 more: `leakgate report --format md` lists them all");
  expect(few.match(/^- .*$/gm)).toHaveLength(3);
  const one = renderFacts(makeIncident(), some);
  expect(one).toContain("<summary>1 place</summary>");
  expect(one).not.toContain("more: `leakgate");
  expect(renderFacts(makeIncident({ places: [], state: "removed" }), some)).not.toContain("<details>");
});

test("refs are named by what they are, each once, and counted where they are many", () => {
  const refs = [
    "refs/heads/main",
    "refs/remotes/origin/main",
    "refs/tags/v1",
    "refs/pull/12/head",
    "refs/pull/12/merge",
    "refs/x",
  ];
  const read = (names: string[], limit: number) =>
    rowOf(renderFacts(makeIncident({ refs: names }), { places: 1, refs: limit }), "Reached from");
  expect(read(refs, 9)).toBe("`main`, tag `v1`, pull request `12`, `refs/x`");
  expect(read(refs, 4)).toBe("`main`, tag `v1`, pull request `12`, `refs/x`");
  expect(read(refs, 3)).toBe("`main`, tag `v1`, pull request `12` and 1 more");
  expect(read(refs, 1)).toBe("`main` and 3 more");
  expect(read([], 1)).toBeUndefined();
});

test("its life, its lifetime and where it is now are rows, where they are known", () => {
  const row = (incident: Incident, name: string) => rowOf(renderFacts(incident, some), name);
  expect(row(makeIncident(), "Alive\\?")).toBeUndefined();
  expect(row(having({ validity: "active", validityEvidence: "it listed 3 queues" }), "Alive\\?")).toBe(
    "**yes**: it listed 3 queues",
  );
  expect(row(having({ validity: "inactive" }), "Alive\\?")).toBe("no: the issuer refuses it");
  expect(row(having({ validity: "unknown" }), "Alive\\?")).toBe("not known, it could not be asked");
  expect(row(having({ validity: "unknown", validityEvidence: "a firewall" }), "Alive\\?")).toBe(
    "not known: a firewall",
  );
  expect(renderFacts(having({ validity: "active" }), some)).toMatch(
    /^> \[!CAUTION\]\n> \*\*It is alive:\*\* the issuer accepts it/,
  );
  expect(row(makeIncident(), "Lifetime")).toBeUndefined();
  const lifetime = { says: "It opens until 2027.", instead: "Make it shorter." } as Finding["lifetime"];
  expect(row(having({ lifetime: lifetime! }), "Lifetime")).toBe("It opens until 2027. Make it shorter.");
  const { says } = lifetime as { says: string };
  expect(row(having({ lifetime: { says } as never }), "Lifetime")).toBe("It opens until 2027.");
  const inTip = [place("a.txt", { inTip: true }), place("b.txt", { inTip: true }), place("c.txt")];
  expect(row(makeIncident({ places: inTip }), "Now")).toBe("in the tip: `a.txt`, line 7 and 1 more");
  expect(row(makeIncident(), "Now")).toBe("in the tip: `src/config.py`, line 3");
  const removed = makeIncident({ state: "removed", removed: commit("c", "05-05") });
  expect(row(removed, "Now")).toBe(
    "removed from the tip by `cccccccccc` of 2026-05-05; history, forks and clones keep it",
  );
  expect(row(makeIncident({ state: "removed" }), "Now")).toBe("not in the tip; history, forks and clones keep it");
  const message = makeIncident({ places: [place("commit message of a", { kind: "commit-message", inTip: true })] });
  expect(row(message, "Now")).toBe("in the tip: a commit message");
});

test("begin with part 1 stands where there is something to begin with", () => {
  const begins = (incident: Incident) => renderFacts(incident, some).includes("**Begin with part 1:**");
  expect([makeIncident(), having({ validity: "unknown" })].map(begins)).toEqual([true, true]);
  const allowed = { kind: "external", reason: "a test's" } as Finding["suppression"];
  expect([having({ validity: "inactive" }), having({ suppression: allowed! })].map(begins)).toEqual([false, false]);
  const rule = "Rule, fingerprint";
  expect(rowOf(renderFacts(makeIncident(), some), rule)).not.toContain("(");
  expect(rowOf(renderFacts(having({ suppression: allowed! }), some), rule)).toMatch(/ \(suppressed\)$/);
  const known = { kind: "external", reason: "known", baseline: true } as Finding["suppression"];
  expect(rowOf(renderFacts(having({ suppression: known! }), some), rule)).toMatch(/ \(in the baseline\)$/);
});

test("the report counts what is to rotate apart from what is suppressed, which has no checklist", () => {
  const result = { scanned: { blobs: 1, bytes: 1, texts: 0, commits: 1 }, skipped: [] } as unknown as ScanResult;
  const allowed = having(
    { suppression: { kind: "external", reason: "a test's" } as never },
    { fingerprint: "zzzzzzzz2345" },
  );
  const dead = having({ validity: "inactive" }, { fingerprint: "yyyyyyyy2345", state: "removed", places: [] });
  const alive = having({ validity: "active" });
  const read = (...incidents: Incident[]) => renderReport(incidents, result, new Date("2026-11-23"));
  expect(read(alive, dead, allowed)).toContain("\n2 credentials to rotate, 1 suppressed.");
  expect(read(alive)).toContain("\n1 credential to rotate, 0 suppressed.");
  expect(read(allowed)).toContain("\nNo credential to rotate, 1 suppressed.");
  expect(read(allowed)).not.toContain("- [ ]");
  expect(read(alive)).toContain("- [ ]");
  const list = read(alive, dead, allowed)
    .split("\n")
    .filter((line) => line.startsWith("- [Azure"));
  expect(list.map((line) => line.replace(/^.*?\): /, ""))).toEqual([
    "in the tip, **alive**, `src/config.py`, line 3",
    "removed from the tip, dead",
    "suppressed, `src/config.py`, line 3",
  ]);
  expect(read(alive).match(/^- \[Azure/m)).toBeNull();
  const other = having({ rule: { ...alive.finding.rule, label: "key of the old sort" } });
  expect(read(other)).toContain("## Key of the old sort · `abcdefgh2345`");
});

test("HTML: each shape ends the paragraph before it, and what only looks like one is text", () => {
  const body = (markdown: string) => /<\/style>\n([\s\S]*)\n<\/html>/.exec(renderHtml(markdown, "t"))![1];
  const box = '<div class="box"><input type="checkbox">b</div>';
  for (const [markdown, html] of [
    ["# A", "<h1>A</h1>"],
    ["- [ ] b", box],
    ["- a", "<ul><li>a</li></ul>"],
    ["> q", "<blockquote>q</blockquote>"],
    ["| a |", "<table><tr><td>a</td></tr></table>"],
    ["```\nc\n```", "<pre><code>c</code></pre>"],
    ["<details><summary>s</summary>", "<details><summary>s</summary>"],
  ])
    expect(body(`text\n${markdown}\nmore`), markdown).toBe(`<p>text</p>\n${html}\n<p>more</p>`);
  expect(body("- a\n- see - [x] b\n- [ ] b")).toBe(`<ul><li>a</li><li>see - [x] b</li></ul>\n${box}`);
  expect(body("a <!-- one --> b<!-- two three -->\n<!-- x -->")).toBe("<p>a b</p>");
  expect(body("####### seven\n#none\n-- x <b>")).toBe("<p>####### seven #none -- x &lt;b&gt;</p>");
  expect(body("- [ ] b\n\n  inner\n\nend")).toBe(
    '<div class="box"><input type="checkbox">b<p>inner</p></div>\n<p>end</p>',
  );
  expect(body("```\nnever closed")).toBe("<pre><code>never closed</code></pre>");
  expect(body("x <details><summary>s</summary>\n<details><summary><b></summary>")).toBe(
    "<p>x &lt;details&gt;&lt;summary&gt;s&lt;/summary&gt; &lt;details&gt;&lt;summary&gt;&lt;b&gt;&lt;/summary&gt;</p>",
  );
});

test("HTML has the shapes of the Markdown: paragraphs, lists, boxes with what belongs to them, tables, code", () => {
  const body = (markdown: string) => /<\/style>\n([\s\S]*)\n<\/html>/.exec(renderHtml(markdown, "t"))![1];
  expect(body("one\ntwo\n\nthree")).toBe("<p>one two</p>\n<p>three</p>");
  expect(body("one\n   \nthree")).toBe("<p>one</p>\n<p>three</p>");
  expect(body("text\n- a\n- b\n- [x] c\n- [ ] d\n  inner\n\n  more\nend")).toBe(
    [
      "<p>text</p>\n<ul><li>a</li><li>b</li></ul>",
      '<div class="box"><input type="checkbox" checked>c</div>',
      '<div class="box"><input type="checkbox">d<p>inner</p>\n<p>more</p></div>\n<p>end</p>',
    ].join("\n"),
  );
  expect(body("| a | b |\n| :-- | :-- |\n| c | d |")).toBe(
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
  );
  expect(body("```sh\na < b\n\n- c\n```\nend")).toBe("<pre><code>a &lt; b\n\n- c</code></pre>\n<p>end</p>");
  expect(body("# A\n## B c\n---\n> careful")).toBe(
    '<h1>A</h1>\n<h2 id="b-c">B c</h2>\n<hr>\n<blockquote>careful</blockquote>',
  );
  expect(body("x\n<details><summary>s</summary>\n\ny\n\n</details>")).toBe(
    "<p>x</p>\n<details><summary>s</summary>\n<p>y</p>\n</details>",
  );
  expect(body("\\*a\\* `<b>` **c** *d* [e](https://x.org/f) [g](javascript:h) &amp; <i>")).toBe(
    '<p>*a* <code>&lt;b&gt;</code> <strong>c</strong> <em>d</em> <a href="https://x.org/f">e</a> [g](javascript:h) &amp; &lt;i&gt;</p>',
  );
});
