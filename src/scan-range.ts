import { maskFileNames } from "./file-names.ts";
import type { Range } from "./git/range.ts";
import { readTree } from "./git/range.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource, createRangeSource, type RangeOptions } from "./sources/range.ts";
import type { Config, Finding, Location, ScanResult } from "./types.ts";

export interface RangeResult extends ScanResult {
  readonly range: Range;
}

/**
 * Scans what lies between a base and a head. A finding counts only where its fingerprint was not already in the merge
 * base's version of the same (or renamed) file, so that old leaks do not fail a pull request that touches their file.
 */
export async function scanRange(options: RangeOptions, config: Config, world: ScanWorld): Promise<RangeResult> {
  const source = createRangeSource(options);
  const result = await scanTexts(source, config, world);
  const range = source.range!;
  const before = await scanBefore(result, range, options.cwd, config, world);
  const tip = new Set(range.changes.filter((change) => change.inTip).map((change) => change.oid));
  const findings = result.findings.flatMap((finding) => {
    const places = [finding.location, ...finding.occurrences].filter(
      (place) => !before.has(`${finding.fingerprint} ${place.path}`) || place.kind !== "blob",
    );
    const [location, ...occurrences] = places;
    if (!location) return [];
    const stays = places.some((place) => place.kind !== "blob" || tip.has(place.oid!));
    return [{ ...finding, location, occurrences, state: stays ? "in-tip" : "removed" } satisfies Finding];
  });
  return { ...maskFileNames({ ...result, findings }), range };
}

/** Fingerprint and path, for each path of a finding, of what the merge base's version of that file already held. */
async function scanBefore(
  result: ScanResult,
  range: Range,
  cwd: string | undefined,
  config: Config,
  world: ScanWorld,
): Promise<ReadonlySet<string>> {
  const before = new Set<string>();
  const paths = new Set(result.findings.flatMap(listPlaces).map((place) => place.path));
  if (paths.size === 0 || !range.mergeBase) return before;
  const tree = await readTree(range.mergeBase, cwd);
  const pathsNow = new Map<string, string[]>();
  for (const path of paths) {
    for (const old of listFormerPaths(path, range.renames)) {
      if (tree.has(old)) pathsNow.set(old, [...(pathsNow.get(old) ?? []), path]);
    }
  }
  const blobs = [...pathsNow.keys()].map((path) => ({ path, oid: tree.get(path)! }));
  const old = await scanTexts(createBlobsSource(blobs, cwd), config, world);
  for (const finding of old.findings) {
    for (const place of listPlaces(finding)) {
      for (const path of pathsNow.get(place.path) ?? []) before.add(`${finding.fingerprint} ${path}`);
    }
  }
  return before;
}

const listPlaces = (finding: Finding): Location[] => [finding.location, ...finding.occurrences];

function listFormerPaths(path: string, renames: Range["renames"]): Set<string> {
  const paths = new Set([path]);
  for (const known of paths) for (const from of renames.get(known) ?? []) paths.add(from);
  return paths;
}
