import { readAttribution } from "../src/git/attribution.ts";
import { createIncidents, type Incident, listWanted } from "../src/incidents/incident.ts";
import type { Config, ScanResult } from "../src/types.ts";
import { tellNothing } from "./outcome.ts";
import { readScanKey } from "./scan-config.ts";
import { scanTarget } from "./scan-target.ts";
import type { Shell } from "./shell.ts";
import { validateResult } from "./validate.ts";

/**
 * Scans the whole history, and makes incidents of what it holds.
 * @param validate also ask the issuers whether the credentials are alive
 */
export async function scanIncidents(
  config: Config,
  shell: Shell,
  validate = false,
): Promise<{ result: ScanResult; anything: boolean; incidents: Incident[] }> {
  const target = { kind: "history" } as const;
  const scanned = await scanTarget(target, config, { repositoryKey: readScanKey }, shell, {});
  if (!scanned.anything) tellNothing(scanned.result, target, shell);
  const result = validate ? await validateResult(scanned.result, shell) : scanned.result;
  return { result, anything: scanned.anything, incidents: await readIncidents(result) };
}

/** Asks git only about the blobs that hold something. */
export async function readIncidents(result: ScanResult): Promise<Incident[]> {
  const wanted = listWanted(result);
  return wanted.blobs.size + wanted.commits.size === 0 ? [] : createIncidents(result, await readAttribution(wanted));
}
