import { ExitStatus } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { openStaged } from "../src/git/staged.ts";
import { listPolicyObjects, parsePolicy, readPolicy } from "../src/policy/index.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { type ChangesSource, createStagedSource, everyLine } from "../src/sources/staged.ts";
import { hasStrayLineFeeds } from "../src/sources/stray-line-feeds.ts";
import type { Config, Scanned, ScanResult } from "../src/types.ts";
import { sayClean } from "./commit-scan.ts";
import { loadConfig } from "./config.ts";
import { decideExit } from "./outcome.ts";
import { renderText } from "./present.ts";
import type { Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";
import type { Suspect } from "./suspects.ts";

/** The whole scan of what is staged. A skip with a reason lets findings pass, and says so. */
export async function runStaged(shell: Shell, merging: boolean): Promise<ExitStatus> {
  return reportStaged(await scanStaged(merging), merging, shell);
}

/** The scan of those texts alone that could hold a finding. @param scanned all that was looked at */
export async function runSuspects(shell: Shell, suspects: readonly Suspect[], scanned: Scanned): Promise<ExitStatus> {
  const config = await loadConfig(await readPolicy("HEAD"));
  const source = createSuspectsSource(suspects);
  const result = await scanChanges(source, config, { repositoryKey: () => readRepositoryKey() });
  return reportStaged({ ...result, scanned }, false, shell);
}

function reportStaged(result: ScanResult, merging: boolean, shell: Shell): ExitStatus {
  const skip = readSkip(shell.environment);
  const status = decideExit(result, true);
  if (
    status === ExitStatus.clean &&
    result.findings.every(({ suppression }) => suppression?.baseline) &&
    result.skipped.length === 0
  ) {
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

function createSuspectsSource(suspects: readonly Suspect[]): ChangesSource {
  const bases = new Map(suspects.flatMap(({ path, baseOid }) => (baseOid ? [[path, baseOid] as const] : [])));
  return {
    name: "staged changes",
    skipped: [],
    baseOf: ({ path }) => bases.get(path),
    async *texts() {
      const inOrder = [...suspects].sort((a, b) => Number(a.kind === "blob") - Number(b.kind === "blob"));
      for (const { kind, path, oid, bytes, addedLines } of inOrder) {
        const lines = (hasStrayLineFeeds(bytes) ? undefined : addedLines) ?? everyLine;
        const own = kind === "blob" ? { addedLines: lines } : {};
        yield { kind, path, ...(oid && { oid }), ...own, read: () => bytes };
      }
    },
  };
}

/** Scans what is staged by the policy as committed at HEAD. */
async function scanStaged(merging: boolean): Promise<ScanResult> {
  // Without a ref, git takes the index.
  const objects = [...listPolicyObjects("HEAD"), ...listPolicyObjects("")];
  const staged = openStaged({ merging, alongside: objects });
  try {
    const config = await chooseConfig(await staged.alongside);
    return await scanChanges(createStagedSource(staged), config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    // A policy that is wrong ends it before the source has begun; git would wait for more.
    staged.blobs.close();
  }
}

/**
 * The policy as committed at HEAD. One that is staged must be right before it is committed, since a wrong one stops every
 * commit; where HEAD's is wrong, the commit that repairs it is scanned without any.
 */
async function chooseConfig(objects: readonly (Buffer | undefined)[]): Promise<Config> {
  const half = objects.length / 2;
  const [head, index] = [objects.slice(0, half), objects.slice(half)];
  const isSame = head.every((text, place) => text?.toString("latin1") === index[place]?.toString("latin1"));
  if (isSame) return loadConfig(parsePolicy("HEAD", head));
  await loadConfig(parsePolicy("the index", index));
  try {
    return await loadConfig(parsePolicy("HEAD", head));
  } catch {
    return loadConfig({});
  }
}
