import { ExitStatus, UsageError } from "../src/errors.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import type { ScanResult } from "../src/types.ts";
import { decideExit } from "./outcome.ts";
import { renderText } from "./present.ts";
import type { Shell } from "./shell.ts";

/** Tells what was found in what is staged, and decides: a skip with a reason lets findings pass, and says so. */
export function reportStaged(result: ScanResult, shell: Shell, stops: string): ExitStatus {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  shell.err.write(renderText(result, status, { stops, committed: false }, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  const reason = escapeTerminal(skip);
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${reason}\nThe reason goes into the commit message, where the pull request shows it.\n`,
  );
  return ExitStatus.clean;
}

/** @throws UsageError where it is set without a reason */
export function readSkip(environment: NodeJS.ProcessEnv): string | undefined {
  const skip = environment["LEAKGATE_SKIP"];
  if (skip === undefined) return undefined;
  const reason = skip.replace(/\s+/g, " ").trim();
  if (reason.length >= 5 && !/^(?:true|false|yes|skip)$/i.test(reason)) return reason.slice(0, 200);
  throw new UsageError(
    "LEAKGATE_SKIP needs a reason, not a switch",
    'Write LEAKGATE_SKIP="why this commit may pass" git commit, or unset it.',
  );
}
