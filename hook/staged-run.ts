import { createHash } from "node:crypto";
import type { ExitStatus } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { openStaged } from "../src/git/staged.ts";
import { listPolicyObjects, parsePolicy } from "../src/policy/index.ts";
import { rules } from "../src/rules/index.ts";
import { loadPathFilter } from "../src/scan.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import type { Config, ScanResult } from "../src/types.ts";
import { loadConfig } from "./config.ts";
import { remember } from "./known-settings.ts";
import type { Shell } from "./shell.ts";
import { type Making, reportStaged } from "./staged-report.ts";

/** The whole scan of what is staged. @param settings the blob of HEAD's configuration, where it is to be known next time */
export async function runStaged(shell: Shell, making: Making, settings?: string): Promise<ExitStatus> {
  return reportStaged(await scanStaged(making === "merge", settings), making, shell);
}

/** Scans what is staged by the policy as committed at HEAD. */
async function scanStaged(merging: boolean, settings: string | undefined): Promise<ScanResult> {
  // Without a ref, git takes the index.
  const objects = [...listPolicyObjects("HEAD"), ...listPolicyObjects("")];
  const staged = openStaged({ merging, alongside: objects });
  try {
    const config = await chooseConfig(await staged.alongside, settings);
    const source = createStagedSource(staged, await loadPathFilter(config.exclude));
    return await scanChanges(source, config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    // A policy that is wrong ends it before the source has begun; git would wait for more.
    staged.blobs.close();
  }
}

/**
 * The policy as committed at HEAD. One that is staged must be right before it is committed, since a wrong one stops every
 * commit; where HEAD's is wrong, the commit that repairs it is scanned without any.
 */
async function chooseConfig(objects: readonly (Buffer | undefined)[], settings?: string): Promise<Config> {
  const half = objects.length / 2;
  const [head, index] = [objects.slice(0, half), objects.slice(half)];
  const isSame = head.every((text, place) => text?.toString("latin1") === index[place]?.toString("latin1"));
  if (isSame) {
    const config = await loadConfig(parsePolicy("HEAD", head));
    const own = new Set(rules.map(({ id }) => id));
    if (isBlob(head[0], settings) && config.rules.every(({ id }) => own.has(id))) remember(settings!);
    return config;
  }
  await loadConfig(parsePolicy("the index", index));
  try {
    return await loadConfig(parsePolicy("HEAD", head));
  } catch {
    return loadConfig({});
  }
}

/** Between the shell's look and this one HEAD can have moved. */
function isBlob(text: Buffer | undefined, oid: string | undefined): boolean {
  if (!text || oid === undefined) return false;
  const hash = createHash(oid.length === 40 ? "sha1" : "sha256")
    .update(`blob ${text.length}\0`)
    .update(text);
  return hash.digest("hex") === oid;
}
