import { maskFileNames } from "./file-names.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource } from "./sources/range.ts";
import type { ChangesSource } from "./sources/staged.ts";
import type { Config, Location, ScanResult } from "./types.ts";

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
  const paths = new Set(result.findings.flatMap(listPlaces).map(({ path }) => path));
  const before = [...paths].flatMap((path) => {
    const oid = source.bases.get(path);
    return oid === undefined ? [] : [{ path, oid }];
  });
  if (before.length === 0) return maskFileNames(result);
  const old = await scanTexts(createBlobsSource(before, cwd), config, world);
  const known = new Set(
    old.findings.flatMap((finding) => listPlaces(finding).map(({ path }) => `${finding.fingerprint} ${path}`)),
  );
  const findings = result.findings.flatMap((finding) => {
    const isNew = ({ kind, path }: Location) => kind !== "blob" || !known.has(`${finding.fingerprint} ${path}`);
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    return location ? [{ ...finding, location, occurrences }] : [];
  });
  return maskFileNames({ ...result, findings });
}

const listPlaces = ({ location, occurrences }: ScanResult["findings"][number]): Location[] => [
  location,
  ...occurrences,
];
