import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { runGit } from "../src/git/run.ts";
import { createLedger, type OpenLedger } from "../src/history/ledger.ts";
import type { ScanWorld } from "../src/scan.ts";
import { type HistoryOptions, scanHistory } from "../src/scan-history.ts";
import type { Config, Rule, ScanResult } from "../src/types.ts";
import type { HistoryChoice } from "./history-options.ts";
import { createProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";

/** Scans with a line of progress, and so that what was done is not lost where it is interrupted. */
export async function scanHistoryVisibly(
  { resume, cache, ...options }: HistoryChoice & HistoryOptions,
  config: Config,
  world: ScanWorld,
  shell: Shell,
): Promise<ScanResult> {
  const progress = createProgress(shell);
  const kept = options.ledger || cache !== undefined ? undefined : await keepPlace(resume === true, shell);
  const ledger = options.ledger ?? (cache === undefined ? kept?.ledger : openCache(cache, shell));
  const onSignal = (signal: NodeJS.Signals): void => {
    progress.end();
    const way = kept ? ` Go on from here: ${shell.invocation} scan --history --resume` : "";
    shell.err.write(`leakgate: interrupted, and nothing is said of what was not read.${way}\n`);
    // Windows knows no signals: Node would end itself with the status of findings.
    if (process.platform === "win32") process.exit(ExitStatus.incomplete);
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    const result = await scanHistory(
      { ...options, ...(ledger && { ledger }), onProgress: progress.report },
      config,
      world,
    );
    kept?.forget();
    return result;
  } finally {
    process.removeListener("SIGINT", onSignal).removeListener("SIGTERM", onSignal);
    progress.end();
  }
}

/** Where this clone remembers how far a scan came: beside the objects, where nobody but its owner writes. */
async function keepPlace(resume: boolean, shell: Shell): Promise<{ ledger: OpenLedger; forget(): void } | undefined> {
  const file = (await runGit(["rev-parse", "--git-path", "leakgate/history"])).toString("utf8").trim();
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!resume) writeFileSync(file, "", { mode: 0o600 });
  } catch {
    // A clone that may only be read is scanned all the same.
    if (resume) throw new UsageError(`${file} cannot be read`, "Leave --resume out.");
    return undefined;
  }
  const open = createLedger(file);
  return {
    ledger: Object.assign(
      (key: string, rules: readonly Rule[]) => {
        const ledger = open(key, rules);
        const blobs = ledger.known.oids.length;
        if (resume && !shell.quiet)
          shell.err.write(
            blobs === 0
              ? "leakgate: there is nothing to go on from (no interrupted scan with these rules); all is read\n"
              : `leakgate: going on behind ${blobs} blobs\n`,
          );
        return ledger;
      },
      { isNew: () => !resume },
    ),
    forget: () => rmSync(file, { force: true }),
  };
}

function openCache(file: string, { environment }: Shell): OpenLedger {
  const secret = environment["LEAKGATE_CACHE_KEY"] ?? "";
  if (secret.length < 32)
    throw new UsageError(
      "--cache needs a secret of 32 characters or more in LEAKGATE_CACHE_KEY",
      `Make one: node -e "console.log(require('crypto').randomBytes(32).toString('hex'))". Whoever has it can hide a blob from every later scan with this file.`,
    );
  return createLedger(file, secret);
}
