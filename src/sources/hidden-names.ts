import type { Finding, Location, ScanResult } from "../types.ts";

/** A secret can stand in a file's name: then every path of the result that holds it shows the redacted form. */
export function hideNames(result: ScanResult): ScanResult {
  const secrets = result.findings.filter(isInName).map((finding) => finding.secret);
  if (secrets.length === 0) return result;
  const hide = (path: string): string => secrets.reduce((text, secret) => secret.hideIn(text), path);
  const hideLocation = (location: Location): Location => ({ ...location, path: hide(location.path) });
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      location: hideLocation(finding.location),
      occurrences: finding.occurrences.map(hideLocation),
    })),
    skipped: result.skipped.map((entry) => ({ ...entry, path: hide(entry.path) })),
  };
}

const isInName = ({ location, occurrences }: Finding): boolean =>
  [location, ...occurrences].some(({ kind }) => kind === "file-name");
