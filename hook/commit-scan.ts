import { ExitStatus } from "../src/errors.ts";
import type { CommitSelection } from "../src/git/commits.ts";
import { isShallow } from "../src/git/inside.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { readPolicy } from "../src/policy/index.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { type Beside, createCommitsSource } from "../src/sources/commits.ts";
import type { ScanResult } from "../src/types.ts";
import { loadConfig } from "./config.ts";
import type { Occasion } from "./next-steps.ts";
import { blocks, decideExit, sayClean } from "./outcome.ts";
import { planRewrite } from "./rewrite.ts";
import type { Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";

/** Scans commits, each by what it adds, by the policy as committed at HEAD. */
export async function scanCommits(selection: CommitSelection, beside?: Beside): Promise<ScanResult> {
  const config = await loadConfig(await readPolicy("HEAD"));
  return scanChanges(createCommitsSource(selection, beside), config, { repositoryKey: () => readRepositoryKey() });
}

/** One line where all is well; else what was found, and whether it stops. */
export async function reportCommits(result: ScanResult, occasion: Occasion, shell: Shell): Promise<ExitStatus> {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  if (status === ExitStatus.clean && result.findings.every(({ suppression }) => suppression?.baseline)) {
    sayClean(result, "text", shell);
    return status;
  }
  const { renderText } = await import("./present.ts");
  const rewrite = occasion.stops === "this push" ? await planRewrite(result.findings.filter(blocks)) : [];
  shell.err.write(renderText(result, status, { ...occasion, shallow: await isShallow(), rewrite }, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  shell.err.write(`LEAKGATE_SKIP lets it pass: ${skip}\n`);
  return ExitStatus.clean;
}

/** All of what git wrote to a hook. */
export async function readInput(shell: Shell): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of shell.input) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}
