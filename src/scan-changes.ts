import { maskFileNames } from "./file-names.ts";
import { listPlaces } from "./findings.ts";
import { allowInSource } from "./in-source.ts";
import { type ScanWorld, scanTexts } from "./scan.ts";
import { createBlobsSource } from "./sources/range.ts";
import type { Base, ChangesSource } from "./sources/staged.ts";
import { type Config, type Finding, type Level, type Location, type ScanResult, weightOf } from "./types.ts";

/**
 * Scans changes. A line can be new without bringing anything (indentation, line ends), so a finding counts only where its
 * fingerprint was not already in the version before of the same (or renamed) file, or only as something less.
 */
export async function scanChanges(
  source: ChangesSource,
  config: Config,
  world: ScanWorld,
  cwd?: string,
): Promise<ScanResult> {
  const result = await scanTexts(source, config, world);
  const bases = new Map<string, Base>();
  for (const place of result.findings.flatMap(listPlaces)) {
    const base = source.baseOf(place);
    if (base) bases.set(nameBase(base), base);
  }
  const allow = (finding: Finding) => allowInSource(finding);
  if (bases.size === 0) return maskFileNames({ ...result, findings: result.findings.map(allow) });
  const old = await scanTexts(createBlobsSource([...bases.values()], cwd), config, world);
  const known = new Map<string, Level>();
  for (const finding of old.findings) {
    for (const { oid = "", path } of listPlaces(finding))
      known.set(`${finding.fingerprint} ${nameBase({ oid, path })}`, finding.level);
  }
  const findings = result.findings.flatMap((finding) => {
    const isNew = (place: Location): boolean => {
      const base = place.kind === "blob" ? source.baseOf(place) : undefined;
      const before = base && known.get(`${finding.fingerprint} ${nameBase(base)}`);
      // A move out of where a value did not block, such as tests' fixtures or a comment, brings it to where it does.
      return !before || weightOf(before) < weightOf(finding.level);
    };
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    return location ? [allowInSource({ ...finding, location, occurrences })] : [];
  });
  return maskFileNames({ ...result, findings });
}

const nameBase = ({ oid, path }: Base): string => `${oid} ${path}`;
