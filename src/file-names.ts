import { listPlaces } from "./findings.ts";
import type { Candidate, Finding, Location, Region, ScanResult } from "./types.ts";

interface NameScanner {
  scan(bytes: Uint8Array): readonly Candidate[];
}

/** A result whose paths are still the true ones. */
export interface TrueResult extends ScanResult {
  /** Where secrets stand in names of which no finding is told: of files that are not new, and were looked into or skipped. */
  readonly oldNames?: ReadonlyMap<string, readonly Region[]>;
}

/**
 * What is found in names of files, for a source that has many: those of one scanner are gone through as one text, and where
 * something shows there the name is scanned by itself, since its neighbours say nothing of it.
 */
export function* scanFileNames(paths: readonly string[], scannerOf: (path: string) => NameScanner) {
  const namesOf = new Map<NameScanner, string[]>();
  for (const path of paths) {
    const scanner = scannerOf(path);
    const names = namesOf.get(scanner);
    if (names) names.push(path);
    else namesOf.set(scanner, [path]);
  }
  for (const [scanner, names] of namesOf) {
    const starts = scanner.scan(Buffer.from(names.join("\n"))).map(({ start }) => start);
    starts.sort((a, b) => a - b);
    let next = 0;
    let end = 0;
    for (const path of starts.length > 0 ? names : []) {
      end += Buffer.byteLength(path) + 1;
      const first = next;
      while (next < starts.length && starts[next]! < end) next++;
      if (first === next) continue;
      const bytes = Buffer.from(path);
      const candidates = scanner.scan(bytes);
      if (candidates.length > 0) yield { path, bytes, candidates };
    }
  }
}

/**
 * Takes secrets that stand in file names out of every path of a result, so that no output shows them. Such a path is
 * then no path any more: what is found in the file keeps its line, and can be placed nowhere.
 */
export function maskFileNames({ oldNames, ...result }: TrueResult): ScanResult {
  const regionsOf = new Map<string, readonly Region[]>(oldNames);
  for (const finding of result.findings) {
    for (const { kind, path, region } of listPlaces(finding)) {
      if (kind === "file-name") regionsOf.set(path, [...(regionsOf.get(path) ?? []), region]);
    }
  }
  if (regionsOf.size === 0) return result;
  const masked = new Map([...regionsOf].map(([path, regions]) => [path, maskRegions(path, regions)]));
  const mask = <Place extends { readonly path: string }>(place: Place): Place => ({
    ...place,
    path: masked.get(place.path) ?? place.path,
  });
  const findings = result.findings.map(
    (finding): Finding => ({
      ...finding,
      location: mask<Location>(finding.location),
      occurrences: finding.occurrences.map(mask<Location>),
    }),
  );
  return { ...result, findings, skipped: result.skipped.map(mask) };
}

/** Regions of a name count code points; a name with a line break in it is masked whole. */
function maskRegions(path: string, regions: readonly Region[]): string {
  if (path.includes("\n")) return "••••••••";
  const points = [...path];
  for (const { startColumn, endColumn } of regions)
    points.fill("", startColumn - 1, endColumn - 1).splice(startColumn - 1, 1, "••••••••");
  return points.join("");
}
