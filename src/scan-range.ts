import { maskFileNames } from "./file-names.ts";
import { type Range, readTree } from "./git/range.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource, createRangeSource, type RangeOptions } from "./sources/range.ts";
import type { Config, Finding, Location, ScanResult } from "./types.ts";

export interface RangeResult extends ScanResult {
  readonly range: Range;
}

/**
 * Scans what lies between a base and a head. A finding counts only where the merge base's version of the same (or
 * renamed) file did not hold it already, so that old leaks do not fail a pull request that touches their file.
 */
export async function scanRange(options: RangeOptions, config: Config, world: ScanWorld): Promise<RangeResult> {
  const source = createRangeSource(options);
  const result = await scanTexts(source, config, world);
  const range = source.range!;
  const before = await scanBefore(result, range, options.cwd, config, world);
  const tip = new Set(range.changes.filter((change) => change.inTip).map((change) => change.oid));
  const findings = result.findings.flatMap((finding) => {
    const isNew = ({ kind, path }: Location): boolean =>
      kind !== "blob" || !before.get(path)?.some((old) => isSame(old, finding));
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    if (!location) return [];
    const stays = [location, ...occurrences].some(({ kind, oid }) => kind !== "blob" || tip.has(oid!));
    return [{ ...finding, location, occurrences, state: stays ? "in-tip" : "removed" } satisfies Finding];
  });
  return { ...maskFileNames({ ...result, findings }), range };
}

/** Path as it is now → what the merge base's version of that file held. */
async function scanBefore(
  result: ScanResult,
  range: Range,
  cwd: string | undefined,
  config: Config,
  world: ScanWorld,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const before = new Map<string, Finding[]>();
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
      for (const path of pathsNow.get(place.path) ?? []) before.set(path, [...(before.get(path) ?? []), finding]);
    }
  }
  return before;
}

/** The value itself is compared, too: two guessable ones can share a fingerprint, with a suffix that tells them apart. */
const isSame = (a: Finding, b: Finding): boolean =>
  a.fingerprint.slice(0, 12) === b.fingerprint.slice(0, 12) && a.secret.equals(b.secret);

const listPlaces = (finding: Finding): Location[] => [finding.location, ...finding.occurrences];

function listFormerPaths(path: string, renames: Range["renames"]): Set<string> {
  const paths = new Set([path]);
  for (const known of paths) for (const from of renames.get(known) ?? []) paths.add(from);
  return paths;
}
