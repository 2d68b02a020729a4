import { ExitStatus } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { openStaged } from "../src/git/staged.ts";
import { listPolicyObjects, parsePolicy } from "../src/policy/index.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import type { ScanResult } from "../src/types.ts";
import { sayClean } from "./commit-scan.ts";
import { loadConfig } from "./config.ts";
import { decideExit } from "./outcome.ts";
import { renderText } from "./present.ts";
import type { Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";

/** The whole scan of what is staged. A skip with a reason lets findings pass, and says so. */
export async function runStaged(shell: Shell, merging: boolean): Promise<ExitStatus> {
  const skip = readSkip(shell.environment);
  const result = await scanStaged(merging);
  const status = decideExit(result, true);
  if (status === ExitStatus.clean && result.findings.length + result.skipped.length === 0) {
    sayClean(result, "name", shell);
    return status;
  }
  const occasion = { stops: merging ? "this merge" : "this commit", committed: false };
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${skip}\nThe reason goes into the commit message, where the pull request shows it.\n`,
  );
  return ExitStatus.clean;
}

/** Scans what is staged by the policy as committed at HEAD. */
async function scanStaged(merging: boolean): Promise<ScanResult> {
  const staged = openStaged({ merging, alongside: listPolicyObjects("HEAD") });
  try {
    const config = await loadConfig(parsePolicy("HEAD", await staged.alongside));
    return await scanChanges(createStagedSource(staged), config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    // A policy that is wrong ends it before the source has begun; git would wait for more.
    staged.blobs.close();
  }
}
