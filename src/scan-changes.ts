import { maskFileNames } from "./file-names.ts";
import { allowInSource } from "./in-source.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource } from "./sources/range.ts";
import type { ChangesSource } from "./sources/staged.ts";
import type { Config, Finding, Location, ScanResult } from "./types.ts";

/**
 * Scans changes. A line can be new without bringing anything (indentation, line ends), so a finding counts only where its
 * fingerprint was not already in the version before of the same (or renamed) file.
 */
export async function scanChanges(
  source: ChangesSource,
  config: Config,
  world: ScanWorld,
  cwd?: string,
): Promise<ScanResult> {
  const result = await scanTexts(source, config, world);
  const bases = new Map<string, string>();
  for (const place of result.findings.flatMap(listPlaces)) {
    const oid = source.baseOf(place);
    if (oid !== undefined) bases.set(oid, place.path);
  }
  const allow = (finding: Finding) => allowInSource(finding);
  if (bases.size === 0) return maskFileNames({ ...result, findings: result.findings.map(allow) });
  const old = await scanTexts(
    createBlobsSource(
      [...bases].map(([oid, path]) => ({ oid, path })),
      cwd,
    ),
    config,
    world,
  );
  const known = new Set(
    old.findings.flatMap((finding) => listPlaces(finding).map((place) => `${finding.fingerprint} ${place.oid}`)),
  );
  const findings = result.findings.flatMap((finding) => {
    const isNew = (place: Location) =>
      place.kind !== "blob" || !known.has(`${finding.fingerprint} ${source.baseOf(place)}`);
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    return location ? [allowInSource({ ...finding, location, occurrences })] : [];
  });
  return maskFileNames({ ...result, findings });
}

const listPlaces = ({ location, occurrences }: ScanResult["findings"][number]): Location[] => [
  location,
  ...occurrences,
];
