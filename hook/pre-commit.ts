import { ExitStatus } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { openStaged } from "../src/git/staged.ts";
import { listPolicyObjects, parsePolicy } from "../src/policy/index.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import type { ScanResult } from "../src/types.ts";
import { loadConfig } from "./config.ts";
import { decideExit } from "./outcome.ts";
import type { Shell } from "./shell.ts";

/** What git calls before a commit. @param merging git itself is making a merge commit */
export async function runPreCommit(shell: Shell, merging: boolean): Promise<ExitStatus> {
  const result = await scanStaged(merging);
  const status = decideExit(result, true);
  const plain = status === ExitStatus.clean && result.findings.length === 0 && result.skipped.length === 0;
  if (plain && shell.environment["LEAKGATE_SKIP"] === undefined) {
    const time = Math.round(performance.now() - shell.started);
    shell.err.write(`leakgate: clean, ${renderScanned(result.scanned)}, ${time} ms\n`);
    return status;
  }
  return (await import("./commands.ts")).reportStaged(result, shell, merging ? "this merge" : "this commit");
}

/** Scans what is staged by the policy as committed at HEAD. */
export async function scanStaged(merging: boolean): Promise<ScanResult> {
  const staged = openStaged({ merging, alongside: listPolicyObjects("HEAD") });
  try {
    const config = await loadConfig(parsePolicy("HEAD", await staged.alongside));
    return await scanChanges(createStagedSource(staged), config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    // A policy that is wrong ends it before the source has begun; git would wait for more.
    staged.blobs.close();
  }
}
