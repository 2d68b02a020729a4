import type { ExitStatus } from "../src/errors.ts";
import type { Scanned } from "../src/types.ts";
import type { Shell } from "./shell.ts";
import type { Suspect } from "./suspects.ts";

/** What a commit waits for that is not clean at the first look: a bundle whose parts are loaded when they are called. */

export { holdFinding } from "./suspects.ts";

export async function runStaged(shell: Shell): Promise<ExitStatus> {
  return (await import("./staged-run.ts")).runStaged(shell, false);
}

export async function runSuspects(shell: Shell, suspects: readonly Suspect[], scanned: Scanned): Promise<ExitStatus> {
  return (await import("./staged-run.ts")).runSuspects(shell, suspects, scanned);
}
