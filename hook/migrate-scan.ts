import { listPlaces } from "../src/findings.ts";
import { openBlobs } from "../src/git/blobs.ts";
import { readTree } from "../src/git/range.ts";
import { runGit } from "../src/git/run.ts";
import type { Filter, Place } from "../src/migrate/carried.ts";
import { createFilter } from "../src/migrate/choose.ts";
import { fitsKept } from "../src/recognition.ts";
import { scan } from "../src/scan.ts";
import { scanRange } from "../src/scan-range.ts";
import { createBlobsSource } from "../src/sources/range.ts";
import type { Config, Finding } from "../src/types.ts";
import { readScanKey } from "./scan-config.ts";

/** A finding that may stay, or is only known, and which line of which file said so. */
export interface Chosen {
  readonly fingerprint: string;
  readonly decided: boolean;
  readonly from: string;
}

const world = { repositoryKey: readScanKey };

/** Scans the places that other tools' files name: a fingerprint is of a value, and they keep none. */
export async function choosePlaces(places: readonly Place[], config: Config, left: string[]): Promise<Chosen[]> {
  const objects = new Map<string, Place[]>();
  for (const place of places) {
    const name = `${place.commit ?? "HEAD"}:${place.path}`;
    objects.set(name, [...(objects.get(name) ?? []), place]);
  }
  const chosen: Chosen[] = [];
  for (const [name, wanted] of objects) {
    const { path } = wanted[0]!;
    const oid = (await runGit(["rev-parse", "--quiet", "--verify", "--end-of-options", name], { accept: [0, 1, 128] }))
      .toString("latin1")
      .trim();
    const findings = oid ? (await scan(createBlobsSource([{ path, oid }]), config, world)).findings : [];
    for (const place of wanted) {
      const fits = findings.filter(
        (finding) =>
          (place.sha1 !== undefined && fitsKept(finding.secret, { sha1: place.sha1 })) ||
          listPlaces(finding).some(
            ({ region }) => place.line !== undefined && region.startLine <= place.line && place.line <= region.endLine,
          ),
      );
      const { decided, from } = place;
      chosen.push(...fits.map(({ fingerprint }) => ({ fingerprint, decided, from })));
      if (fits.length === 0)
        left.push(`${from}: ${path}: ${oid ? "leakgate finds nothing there" : "it is not in this repository"}`);
    }
  }
  return chosen;
}

/** Findings of the files at HEAD that a filter means, and those that the commits it names brought. */
export async function chooseFiltered(filters: readonly Filter[], config: Config, left: string[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  const take = (findings: readonly Finding[], { from }: Filter): void => {
    if (findings.length === 0) left.push(`${from}: leakgate finds nothing that it means`);
    chosen.push(...findings.map(({ fingerprint }) => ({ fingerprint, decided: true, from })));
  };
  if (filters.length === 0) return chosen;
  const blobs = [...(await readTree("HEAD"))].map(([path, oid]) => ({ path, oid }));
  const { findings } = await scan(createBlobsSource(blobs), config, world);
  const reader = openBlobs();
  try {
    const lines = new Map<Finding, string>();
    for (const finding of findings) {
      const { oid, region } = finding.location;
      const text = oid ? ((await reader.request(oid)())?.toString("utf8") ?? "") : "";
      lines.set(finding, text.split("\n")[region.startLine - 1] ?? "");
    }
    for (const filter of filters) {
      const { commits, ...others } = filter;
      const found = commits && !filter.all ? await findBrought(commits, config) : [];
      if (commits && filter.all) left.push(`${filter.from}: commits together with other conditions`);
      try {
        const fits = createFilter(others);
        const isMeant = (finding: Finding) =>
          listPlaces(finding).every(({ path }) =>
            fits({ finding, path, line: lines.get(finding)!, valueFits: (test) => fitsKept(finding.secret, test) }),
          );
        take([...found, ...findings.filter(isMeant)], filter);
      } catch {
        left.push(`${filter.from}: an expression that RE2 does not know`);
      }
    }
  } finally {
    reader.close();
  }
  return chosen;
}

async function findBrought(commits: readonly string[], config: Config): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const commit of commits) {
    const parent = await runGit(["rev-parse", "--quiet", "--verify", "--end-of-options", `${commit}^`], {
      accept: [0, 1, 128],
    });
    if (parent.length === 0) continue;
    found.push(...(await scanRange({ base: parent.toString("latin1").trim(), head: commit }, config, world)).findings);
  }
  return found;
}
