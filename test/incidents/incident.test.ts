import { expect, test } from "vitest";
import { readAttribution } from "../../src/git/attribution.ts";
import { createIncidents, listWanted } from "../../src/incidents/incident.ts";
import type { Finding, ScanResult } from "../../src/types.ts";
import { type Repository, withRepository } from "../git/repository.ts";
import { makeFinding } from "./samples.ts";

const result = (...findings: Finding[]): ScanResult => ({
  source: "history",
  findings,
  skipped: [],
  scanned: { blobs: 1, bytes: 1, texts: 0 },
});

async function write(repo: Repository, path: string, content: string) {
  repo.write(path, content);
  return repo.git("hash-object", path);
}

test("one incident for one credential, whatever blobs, paths and branches carry it", () =>
  withRepository(async (repo) => {
    // Places come newest first, so the clock must not tick between the commits.
    repo.env["GIT_AUTHOR_DATE"] = "2026-03-01T12:00:00Z";
    const blobs = [await write(repo, "a.txt", "leak\n")];
    const first = await repo.commit("leak");
    blobs.push(await write(repo, "a.txt", "# moved down\nleak\n"));
    await repo.commit("edit");
    blobs.push(await write(repo, "copy.txt", "copy\nof\nleak\n"));
    const last = await repo.commit("copy");
    await write(repo, "a.txt", "clean\n");
    await repo.git("rm", "--quiet", "copy.txt");
    const removed = await repo.commit("remove");
    // Whatever the order in which a scan meets the blobs.
    const finding = makeFinding({ oid: blobs[2]! });
    const places = [blobs[1]!, blobs[0]!].map((oid, place) => ({
      ...finding.location,
      oid,
      region: { ...finding.location.region, startLine: place + 2 },
    }));
    const scanned = result({ ...finding, occurrences: places });
    const read = async () => createIncidents(scanned, await readAttribution(listWanted(scanned), { cwd: repo.path }));

    const [incident, ...others] = await read();
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ state: "removed", first: { oid: first }, last: { oid: last } });
    expect(incident!.removed!.oid).toBe(removed);
    expect(incident!.places.map(({ path, line, inTip }) => [path, line, inTip])).toEqual([
      ["a.txt", 2, false],
      ["copy.txt", 3, false],
    ]);
    expect(incident!.introductions.map((text) => text.split("\0")[0])).toEqual(["a.txt", "copy.txt"]);
    expect(JSON.stringify(incident)).not.toContain("must never be seen");

    await write(repo, "again.txt", "copy\nof\nleak\n");
    await repo.commit("again");
    const [back] = await read();
    expect(back!.state).toBe("in-tip");
    expect(back!.removed).toBeUndefined();
    expect(back!.places[0]).toMatchObject({ path: "again.txt", inTip: true, line: 3 });
  }));

test("a commit message is a place, and its commit is known", () =>
  withRepository(async (repo) => {
    const commit = await repo.commit("leak in words");
    const finding = makeFinding();
    const { oid: _, ...location } = finding.location;
    const scanned = result({ ...finding, location: { ...location, kind: "commit-message", path: "message", commit } });
    const [incident] = createIncidents(scanned, await readAttribution(listWanted(scanned), { cwd: repo.path }));
    expect(incident).toMatchObject({ state: "removed", first: { oid: commit }, refs: ["refs/heads/main"] });
    expect(incident!.places[0]!.kind).toBe("commit-message");
  }));

test("the worst comes first, and what does not block is no incident", () =>
  withRepository(async (repo) => {
    const old = await write(repo, "old.txt", "old\n");
    await repo.commit("old");
    await repo.git("rm", "--quiet", "old.txt");
    const now = await write(repo, "now.txt", "now\n");
    await repo.commit("now");
    const scanned = result(
      makeFinding({ fingerprint: "gone", oid: old }),
      makeFinding({ fingerprint: "here", oid: now }),
      makeFinding({ fingerprint: "mild", oid: now, level: "warning" }),
    );
    const attribution = await readAttribution(listWanted(scanned), { cwd: repo.path });
    expect(createIncidents(scanned, attribution).map(({ fingerprint }) => fingerprint)).toEqual(["here", "gone"]);
    expect(createIncidents(scanned, attribution, "warning").map(({ fingerprint }) => fingerprint)).toEqual([
      "here",
      "mild",
      "gone",
    ]);
  }));

test("a path that holds a secret stays masked, although git knows it", () =>
  withRepository(async (repo) => {
    const name = ["keys/", "pass", "word-", "xyz", ".txt"].join("");
    const blob = await write(repo, name, "leak\n");
    await repo.commit("leak");
    const finding = makeFinding({ oid: blob, path: "keys/••••••••.txt" });
    const scanned = result(finding);
    const incidents = createIncidents(scanned, await readAttribution(listWanted(scanned), { cwd: repo.path }));
    expect(incidents[0]!.places.map(({ path }) => path)).toEqual(["keys/••••••••.txt"]);
    expect(JSON.stringify(incidents)).not.toContain("xyz");
  }));
