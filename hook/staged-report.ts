import { ExitStatus } from "../src/errors.ts";
import type { ScanResult } from "../src/types.ts";
import { decideExit } from "./outcome.ts";
import { renderText } from "./present.ts";
import type { Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";

/** Tells what was found in what is staged, and decides: a skip with a reason lets findings pass, and says so. */
export function reportStaged(result: ScanResult, shell: Shell, stops: string): ExitStatus {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  shell.err.write(renderText(result, status, { stops, committed: false }, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${skip}\nThe reason goes into the commit message, where the pull request shows it.\n`,
  );
  return ExitStatus.clean;
}
