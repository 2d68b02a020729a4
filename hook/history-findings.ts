import { scanHistory } from "../src/scan-history.ts";
import type { Config, Finding } from "../src/types.ts";
import { readScanKey } from "./scan-config.ts";
import type { Shell } from "./shell.ts";

/** What the whole history holds, by fingerprint. Where not all of it could be read, that is said: what is missing may be there. */
export async function scanFindings(
  config: Config,
  shell: Shell,
): Promise<{ readonly found: ReadonlyMap<string, Finding>; readonly isWhole: boolean }> {
  const { findings, skipped } = await scanHistory({}, config, { repositoryKey: readScanKey });
  const isWhole = !skipped.some(({ failed }) => failed);
  if (!isWhole)
    shell.err.write(
      `leakgate: not all of the history could be read, which ${shell.invocation} scan --history tells of: what seems to be gone may be there.\n`,
    );
  return { found: new Map(findings.map((finding) => [finding.fingerprint, finding])), isWhole };
}
