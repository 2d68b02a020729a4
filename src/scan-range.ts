import { maskFileNames } from "./file-names.ts";
import { listPlaces } from "./findings.ts";
import { type Range, readTree } from "./git/range.ts";
import { allowInSource } from "./in-source.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource, createRangeSource, type RangeOptions } from "./sources/range.ts";
import { type Config, type Finding, type Location, type ScanResult, weightOf } from "./types.ts";

export interface RangeResult extends ScanResult {
  readonly range: Range;
  /** Fingerprints that marks in the source ask to allow and that `inSourceAt` does not have. */
  readonly requested: readonly string[];
  /** Advice on what a later commit of the range took back: nothing of it is left to be done. */
  readonly withdrawn: readonly Finding[];
}

interface RangeTrust {
  /** The commit whose marks in the source count; absent: marks count as they stand in the range itself. */
  readonly inSourceAt?: string | undefined;
}

interface VersionScan {
  readonly renames: Range["renames"];
  readonly cwd: string | undefined;
  readonly config: Config;
  readonly world: ScanWorld;
}

/**
 * Scans what lies between a base and a head. A finding counts only where the merge base's version of the same (or
 * renamed) file did not hold it already at the same level, so that old leaks do not fail a pull request that touches
 * their file.
 */
export async function scanRange(
  { inSourceAt, ...options }: RangeOptions & RangeTrust,
  config: Config,
  world: ScanWorld,
): Promise<RangeResult> {
  const source = createRangeSource(options);
  const result = await scanTexts(source, config, world);
  const range = source.range!;
  const scanAt = (commit: string | undefined, places: readonly Location[]) =>
    scanVersions(commit, places, { renames: range.renames, cwd: options.cwd, config, world });
  const before = await scanAt(range.mergeBase, result.findings.flatMap(listPlaces));
  const tip = new Set(range.changes.filter((change) => change.inTip).map((change) => change.oid));
  const all = result.findings.flatMap((finding) => {
    const isNew = ({ kind, path }: Location): boolean =>
      kind !== "blob" || !before.get(path)?.some((old) => isSame(old, finding) && isNoWorse(old, finding));
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    if (!location) return [];
    const stays = [location, ...occurrences].some(({ kind, oid }) => kind !== "blob" || tip.has(oid!));
    return [{ ...finding, location, occurrences, state: stays ? "in-tip" : "removed" } satisfies Finding];
  });
  const isWithdrawn = ({ rule, state }: Finding): boolean => rule.advisory !== undefined && state === "removed";
  const withdrawn = all.filter(isWithdrawn);
  const findings = all.filter((finding) => !isWithdrawn(finding));
  const isInTip = ({ kind, oid }: Location) => kind === "blob" && tip.has(oid!);
  const marked = findings.map((finding) => allowInSource(finding, isInTip));
  if (inSourceAt === undefined)
    return { ...maskFileNames({ ...result, findings: marked }), range, requested: [], withdrawn };
  const asked = marked.filter((finding, place) => finding !== findings[place]);
  const trusted = await scanAt(inSourceAt, asked.flatMap(listPlaces));
  const isAgreed = (finding: Finding) =>
    listPlaces(finding).some(({ path }) =>
      trusted.get(path)?.some((old) => isSame(old, finding) && allowInSource(old).suppression?.kind === "inSource"),
    );
  const settled = marked.map((finding, place) => (isAgreed(finding) ? finding : findings[place]!));
  const requested = asked.filter((finding) => !isAgreed(finding)).map(({ fingerprint }) => fingerprint);
  return { ...maskFileNames({ ...result, findings: settled }), range, requested, withdrawn };
}

/** A move out of where a value did not block, such as tests' fixtures or a comment, brings it to where it does. */
const isNoWorse = (old: Finding, now: Finding): boolean => weightOf(old.level) >= weightOf(now.level);

/** Path as it is now → what a commit's version of that file holds. */
async function scanVersions(
  commit: string | undefined,
  places: readonly Location[],
  { renames, cwd, config, world }: VersionScan,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const held = new Map<string, Finding[]>();
  const paths = new Set(places.map((place) => place.path));
  if (paths.size === 0 || !commit) return held;
  const tree = await readTree(commit, cwd);
  const pathsNow = new Map<string, string[]>();
  for (const path of paths) {
    for (const old of listFormerPaths(path, renames)) {
      if (tree.has(old)) pathsNow.set(old, [...(pathsNow.get(old) ?? []), path]);
    }
  }
  const blobs = [...pathsNow.keys()].map((path) => ({ path, oid: tree.get(path)! }));
  const old = await scanTexts(createBlobsSource(blobs, cwd), config, world);
  for (const finding of old.findings) {
    for (const { path: from } of listPlaces(finding)) {
      for (const path of pathsNow.get(from) ?? []) held.set(path, [...(held.get(path) ?? []), finding]);
    }
  }
  return held;
}

/** The value itself is compared, too: two guessable ones can share a fingerprint, with a suffix that tells them apart. */
const isSame = (a: Finding, b: Finding): boolean =>
  a.fingerprint.slice(0, 12) === b.fingerprint.slice(0, 12) &&
  (a.rule.advisory !== undefined || a.secret.equals(b.secret));

function listFormerPaths(path: string, renames: Range["renames"]): Set<string> {
  const paths = new Set([path]);
  for (const known of paths) for (const from of renames.get(known) ?? []) paths.add(from);
  return paths;
}
