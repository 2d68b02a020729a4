import { createConfig } from "../src/config/index.ts";
import { type Attribution, readAttribution } from "../src/git/attribution.ts";
import { readCodeOwners } from "../src/git/code-owners.ts";
import { fetchHistory } from "../src/git/history-fetch.ts";
import { fetchRepositoryKey, type Remote } from "../src/git/range-fetch.ts";
import { type Owners, parseCodeOwners } from "../src/incidents/code-owners.ts";
import { createIncidents, type Incident, listWanted } from "../src/incidents/incident.ts";
import { readPolicy } from "../src/policy/index.ts";
import { createPace } from "../src/reporters/pace.ts";
import { type HistoryOptions, scanHistory } from "../src/scan-history.ts";
import type { Finding, ScanResult } from "../src/types.ts";
import type { ActionEvent } from "./event.ts";
import type { Runner } from "./runner.ts";

export interface ScannedHistory {
  /** Findings with the place and state that their incident has now. */
  readonly result: ScanResult;
  readonly incidents: readonly Incident[];
  /** By CODEOWNERS at the tip of the default branch. */
  readonly owners: Owners;
  /** Of the fingerprints of guessable values. */
  readonly readKey: () => Promise<string>;
}

/** Fetches everything, reads the policy at the tip of the default branch, and scans every blob once. */
export async function scanWholeHistory(
  event: ActionEvent,
  remote: Remote,
  options: Pick<HistoryOptions, "ledger" | "onProgress">,
): Promise<ScannedHistory> {
  const { cwd } = remote;
  const tip = await fetchHistory(event.defaultBranch, remote);
  const config = createConfig(await readPolicy(tip, cwd));
  const readKey = () => fetchRepositoryKey(tip, remote);
  const result = await scanHistory({ cwd, tip, ...options }, config, { repositoryKey: readKey });
  const attribution: Attribution = await readAttribution(listWanted(result), { cwd, tip });
  const incidents = createIncidents(result, attribution, "note");
  const owners = parseCodeOwners(await readCodeOwners(tip, cwd));
  return { result: { ...result, findings: incidents.map(locateNow) }, incidents, owners, readKey };
}

/** Seconds between two lines of the log. */
const logInterval = 30;

export function createProgressLog({ log }: Pick<Runner, "log">): NonNullable<HistoryOptions["onProgress"]> {
  const describe = createPace();
  let last = 0;
  return (progress) => {
    const text = describe(progress);
    if (progress.seconds - last < logInterval) return;
    last = progress.seconds;
    log(`Scanning history: ${text}`);
  };
}

function locateNow({ finding, state, places }: Incident): Finding {
  const [place] = places;
  if (place?.kind !== "blob") return { ...finding, state };
  const { region: found } = finding.location;
  const region = place.line === found.startLine ? found : { ...found, startLine: place.line, endLine: place.line };
  const commit = place.first?.oid;
  return {
    ...finding,
    state,
    location: { ...finding.location, path: place.path, region, ...(commit && { commit }) },
  };
}
