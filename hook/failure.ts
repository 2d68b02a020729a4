import { type ExitStatus, isToolError, locateDefect } from "../src/errors.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { createShell } from "./shell.ts";

/**
 * What the door says of an error, its hint with commands as this user can type them. One that leakgate cannot explain
 * shows where, never its message: that may quote what was scanned.
 *
 * @param unforeseen the status of such an error
 */
export function renderFailure(
  error: unknown,
  unforeseen: ExitStatus,
  invocation = createShell().invocation,
): { text: string; exitStatus: ExitStatus } {
  if (isToolError(error)) {
    const hint = error.hint.replace(/(^|`|\b[Rr]un )leakgate (?=[a-z-])/gm, `$1${invocation.replaceAll("$", "$$$$")} `);
    const text = `leakgate: ${error.message}\n${hint}\nExit status ${error.exitStatus}.`;
    return { text: text.split("\n").map(escapeTerminal).join("\n"), exitStatus: error.exitStatus };
  }
  const { name, frames } = locateDefect(error);
  const lines = [
    `leakgate: it failed in a way it does not know (${name}), so nothing counts as scanned.`,
    ...frames.map(escapeTerminal),
    "Please report this with the lines above; they hold nothing of your files.",
    `Exit status ${unforeseen}.`,
  ];
  return { text: lines.join("\n"), exitStatus: unforeseen };
}
