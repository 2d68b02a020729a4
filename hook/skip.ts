import { UsageError } from "../src/errors.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";

export const unsetSkip = "unset LEAKGATE_SKIP (PowerShell: Remove-Item Env:LEAKGATE_SKIP)";

/** The reason of LEAKGATE_SKIP, safe to show. @throws UsageError where it is set without a reason */
export function readSkip(environment: NodeJS.ProcessEnv): string | undefined {
  const skip = environment["LEAKGATE_SKIP"];
  if (skip === undefined) return undefined;
  const reason = skip.replace(/\s+/g, " ").trim();
  if (reason.length >= 5 && !/^(?:true|false)$/i.test(reason)) return escapeTerminal(reason.slice(0, 200));
  throw new UsageError(
    "LEAKGATE_SKIP needs a reason, not a switch",
    `Write LEAKGATE_SKIP="why this may pass" before the command, or ${unsetSkip}.`,
  );
}
