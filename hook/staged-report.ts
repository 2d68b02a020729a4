import { ExitStatus } from "../src/errors.ts";
import type { ScanResult } from "../src/types.ts";
import { decideExit, sayClean } from "./outcome.ts";
import type { Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";

/** Tells what a scan of what is staged found. A skip with a reason lets findings pass, and says so. */
export async function reportStaged(result: ScanResult, merging: boolean, shell: Shell): Promise<ExitStatus> {
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
  const { renderText } = await import("./present.ts");
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${skip}\nThe reason goes into the commit message, where the pull request shows it.\n`,
  );
  return ExitStatus.clean;
}
