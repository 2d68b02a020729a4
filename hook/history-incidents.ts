import { readAttribution } from "../src/git/attribution.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { createIncidents, type Incident, listWanted } from "../src/incidents/incident.ts";
import { scanHistory } from "../src/scan-history.ts";
import type { Config, ScanResult } from "../src/types.ts";

/** Scans the whole history and asks git only about the blobs that hold something. */
export async function scanIncidents(config: Config): Promise<{ result: ScanResult; incidents: Incident[] }> {
  const result = await scanHistory({}, config, { repositoryKey: readRepositoryKey });
  const wanted = listWanted(result);
  if (wanted.blobs.size + wanted.commits.size === 0) return { result, incidents: [] };
  return { result, incidents: createIncidents(result, await readAttribution(wanted)) };
}
