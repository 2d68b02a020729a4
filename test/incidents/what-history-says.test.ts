/** Incidents made of what git knows, by hand: which commit is the first, the last, the one that took it out, and what comes first. */
import { expect, test } from "vitest";
import type { Attribution, Change, Commit } from "../../src/git/attribution.ts";
import { createIncidents, isAtLeast, listWanted, renewIncidents } from "../../src/incidents/incident.ts";
import type { Finding, Location, ScanResult } from "../../src/types.ts";
import { makeFinding, makeIncident } from "./samples.ts";

const on = (oid: string, day: string): Commit => ({ oid, date: `2026-${day}T10:00:00Z` });
const result = (...findings: Finding[]): ScanResult => ({
  ...{ source: "history", findings, skipped: [] },
  scanned: { blobs: 1, bytes: 1, texts: 0 },
});
/** What git would say of these changes and this tip. */
const say = (changes: readonly Change[], tip: Record<string, string[]> = {}, commits: Commit[] = []): Attribution => ({
  listChanges: (blobs) => {
    const wanted = new Set(blobs);
    return changes.filter(({ from, to }) => [...from, to ?? ""].some((oid) => wanted.has(oid)));
  },
  findCommit: (oid) => commits.find((commit) => commit.oid === oid),
  listTipPaths: (blob) => tip[blob] ?? [],
  listRefs: (oids) => [...oids].map((oid) => `refs/heads/of-${oid}`),
});
const change = (commit: Commit, path: string, from: string[], to?: string): Change => ({ commit, path, from, to });
const at = (finding: Finding, oid: string, line: number, more: Partial<Location> = {}): Location => ({
  ...{ ...finding.location, oid, region: { ...finding.location.region, startLine: line } },
  ...more,
});

test("first is the oldest by its author's clock, last the newest in history, and only what is gone was removed", () => {
  const finding = makeFinding({ oid: "one" });
  const scanned = result({ ...finding, occurrences: [at(finding, "two", 9)] });
  const [a, b, c, d] = [on("a", "03-02"), on("b", "03-01"), on("c", "03-03"), on("d", "03-04")];
  const changes = [
    change(a, "x.txt", [], "one"),
    change(b, "x.txt", ["one"], "two"),
    change(c, "y.txt", ["other"], "two"),
    change(c, "x.txt", ["two"], "clean"),
    change(d, "y.txt", ["two"]),
  ];
  const [gone] = createIncidents(scanned, say(changes));
  expect(gone).toMatchObject({ state: "removed", first: b, last: c, removed: d });
  expect(gone!.places).toEqual([
    { path: "y.txt", kind: "blob", line: 9, blob: "two", first: c, last: c, inTip: false },
    { path: "x.txt", kind: "blob", line: 9, blob: "two", first: a, last: b, inTip: false },
  ]);
  expect(gone!.refs).toEqual(["refs/heads/of-a", "refs/heads/of-b", "refs/heads/of-c"]);
  // A new version of what was there is no new introduction.
  expect(gone!.introductions).toEqual([`x.txt\0${a.date}\0one`, `y.txt\0${c.date}\0two`]);

  const [still] = createIncidents(scanned, say(changes, { two: ["z.txt", "x.txt"] }));
  expect(still).toMatchObject({ state: "in-tip", first: b });
  expect(still).not.toHaveProperty("removed");
  expect(still!.places.map(({ path, inTip, first }) => [path, inTip, first?.oid])).toEqual([
    ...[
      ["x.txt", true, "a"],
      ["z.txt", true, undefined],
      ["y.txt", false, "c"],
    ],
  ]);
  expect(still!.introductions.slice(2)).toEqual(["tip\0x.txt", "tip\0z.txt"]);
});

test("places of the same day are told by their name, and what no commit holds keeps the scan's own place", () => {
  const finding = makeFinding({ oid: "one", path: "found.txt" });
  const day = on("a", "03-01");
  const [known] = createIncidents(
    result(finding),
    say([change(day, "b.txt", [], "one"), change(day, "a.txt", [], "one"), change(day, "c.txt", [], "one")]),
  );
  expect(known!.places.map(({ path }) => path)).toEqual(["a.txt", "b.txt", "c.txt"]);
  const { oid: _, ...nowhere } = at(finding, "", 5, { path: "loose.txt" });
  const [unknown] = createIncidents(result({ ...finding, occurrences: [nowhere] }), say([]));
  expect(unknown!.places).toEqual([
    { path: "found.txt", kind: "blob", line: 3, blob: "one", inTip: false },
    { path: "loose.txt", kind: "blob", line: 5, inTip: false },
  ]);
  expect(unknown).toMatchObject({ state: "removed", refs: [], introductions: [] });
  for (const key of ["first", "last", "removed"]) expect(unknown).not.toHaveProperty(key);
});

test("of messages the commits are asked for, of blobs the blobs, and each message is an introduction of its own", () => {
  const finding = makeFinding({ oid: "one" });
  const blob = at(finding, "one", 3, { commit: "seen-in" });
  const { oid: _, ...message } = at(finding, "", 2, { kind: "commit-message", commit: "m", path: "message" });
  const { commit: __, ...lost } = message;
  const scanned = result({ ...finding, location: blob, occurrences: [message, lost] });
  expect(listWanted(scanned)).toEqual({ blobs: new Set(["one"]), commits: new Set(["m"]) });
  const commit = on("m", "03-05");
  const [incident] = createIncidents(scanned, say([], {}, [commit, on("seen-in", "01-01")]));
  expect(incident).toMatchObject({ first: commit, last: commit, state: "removed", refs: ["refs/heads/of-m"] });
  expect(incident!.places).toEqual([
    { path: "message", kind: "commit-message", line: 2, first: commit, last: commit, inTip: false },
  ]);
  expect(incident!.introductions).toEqual([`message\0${commit.date}`]);
});

test("a path is masked where the scan masked one of its shape, and only there", () => {
  const marks = "••••••••";
  const pathsOf = (masked: string, ...paths: string[]) => {
    const finding = makeFinding({ oid: "one", path: masked });
    const changes = paths.map((path) => change(on("a", "03-01"), path, [], "one"));
    const [incident] = createIncidents(result(finding), say(changes));
    return new Set(incident!.places.map(({ path }) => path));
  };
  const two = `a/${marks}/b-${marks}.txt`;
  expect(pathsOf(two, "a/x/b-y.txt", "a//b-.txt", "a/x/c/b-b-y.txt")).toEqual(new Set([two]));
  const others = ["b/a/x/b-y.txt", "a/x/c-y.txt", "a/x/b-y.txt.md", "a/b-.txt", "plain.txt"];
  expect(pathsOf(two, ...others)).toEqual(new Set(others));
  // Nothing of the name is left where the whole of it was masked, as one of several lines is.
  expect(pathsOf(marks, "two\nlines", "one line")).toEqual(new Set([marks, "one line"]));
  expect(pathsOf("kept.txt", "other.txt")).toEqual(new Set(["other.txt"]));
});

test("the worst comes first: alive, in the tip, of a higher level, surer, newer", () => {
  const make = (fingerprint: string, finding: Partial<Finding>, day: string, isThere: boolean) => {
    const made = { ...makeFinding({ fingerprint, oid: fingerprint }), ...finding };
    return { made, change: change(on(fingerprint, day), "a.txt", [], fingerprint), isThere };
  };
  const all = [
    make("f-older", {}, "03-01", false),
    make("g-same", {}, "03-01", false),
    make("e-newer", {}, "03-02", false),
    make("d-surer", { confidence: 2 }, "03-01", false),
    make("h-mild", { level: "warning", confidence: 9 }, "04-01", false),
    make("c-there", { level: "warning" }, "03-01", true),
    make("b-alive", { validity: "active", level: "warning" }, "03-01", false),
    make("i-note", { level: "note" }, "03-01", false),
  ];
  const tip = Object.fromEntries(all.flatMap(({ made, isThere }) => (isThere ? [[made.fingerprint, ["a.txt"]]] : [])));
  const attribution = say(
    all.map((one) => one.change),
    tip,
  );
  const incidents = createIncidents(result(...all.map(({ made }) => made)), attribution, "note");
  const order = ["b-alive", "c-there", "d-surer", "e-newer", "f-older", "g-same", "h-mild", "i-note"];
  expect(incidents.map(({ fingerprint }) => fingerprint)).toEqual(order);
  const least = (level: Finding["level"]) =>
    createIncidents(result(...all.map(({ made }) => made)), attribution, level).length;
  expect([least("note"), least("warning"), least("error")]).toEqual([8, 7, 4]);
});

test("what its issuer refuses was leaked all the same, a level below", () => {
  const levels = (["note", "warning", "error"] as const).map((level) =>
    (["note", "warning", "error"] as const).filter((least) => isAtLeast({ ...makeFinding({ level }) }, least)),
  );
  expect(levels).toEqual([["note"], ["note", "warning"], ["note", "warning", "error"]]);
  expect(isAtLeast({ ...makeFinding({ level: "warning" }), validity: "inactive" }, "error")).toBe(true);
  expect(isAtLeast({ ...makeFinding({ level: "note" }), validity: "inactive" }, "error")).toBe(false);
  expect(isAtLeast({ ...makeFinding({ level: "warning" }), validity: "unknown" }, "error")).toBe(false);
});

test("what the issuers said since is told, and changes the order", () => {
  const [one, two] = [makeIncident({ fingerprint: "one" }), makeIncident({ fingerprint: "two" })];
  const asked = {
    ...two.finding,
    level: "warning",
    validity: "active",
    validityEvidence: "it listed 3 queues",
  } as const;
  const renewed = renewIncidents([one, two], [asked]);
  expect(renewed.map(({ fingerprint }) => fingerprint)).toEqual(["two", "one"]);
  expect(renewed[0]).toEqual({ ...two, finding: asked });
  expect(renewed[1]).toEqual(one);
  const quiet = renewIncidents([two], [{ ...two.finding, level: "note" }])[0]!;
  expect(quiet.finding).not.toHaveProperty("validity");
  expect(quiet.finding).not.toHaveProperty("validityEvidence");
});
