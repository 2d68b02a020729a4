import { readAttribution } from "../src/git/attribution.ts";
import { createIncidents, type Incident, listWanted } from "../src/incidents/incident.ts";
import type { Config, ScanResult } from "../src/types.ts";
import { readScanKey } from "./scan-config.ts";
import { scanTarget } from "./scan-target.ts";
import type { Shell } from "./shell.ts";

/** Scans the whole history, and makes incidents of what it holds. */
export async function scanIncidents(
  config: Config,
  shell: Shell,
): Promise<{ result: ScanResult; asked: boolean; incidents: Incident[] }> {
  const { result, asked } = await scanTarget({ kind: "history" }, config, { repositoryKey: readScanKey }, shell);
  return { result, asked, incidents: await readIncidents(result) };
}

/** Asks git only about the blobs that hold something. */
export async function readIncidents(result: ScanResult): Promise<Incident[]> {
  const wanted = listWanted(result);
  return wanted.blobs.size + wanted.commits.size === 0 ? [] : createIncidents(result, await readAttribution(wanted));
}
