import { ExitStatus, type ToolError } from "../src/errors.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { describeInvocation } from "./shell.ts";

/**
 * What the door says of an error, its hint with commands as this user can type them. One that leakgate cannot explain shows where, never its message: that may quote what was scanned.
 */
export function renderFailure(
  error: unknown,
  invocation = describeInvocation(process.argv[1] ?? "leakgate"),
): { text: string; exitStatus: ExitStatus } {
  if (isToolError(error)) {
    const hint = error.hint.replace(/(^|`|\b[Rr]un )leakgate (?=[a-z-])/gm, `$1${invocation.replaceAll("$", "$$$$")} `);
    const text = `leakgate: ${error.message}\n${hint}\nExit status ${error.exitStatus}.`;
    return { text: text.split("\n").map(escapeTerminal).join("\n"), exitStatus: error.exitStatus };
  }
  const { name, stack = "" } = error instanceof Error ? error : { name: typeof error };
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  const lines = [
    `leakgate: it failed in a way it does not know (${name}), so nothing counts as scanned.`,
    ...frames.slice(0, 5).map(escapeTerminal),
    "Please report this with the lines above; they hold nothing of your files.",
    `Exit status ${ExitStatus.incomplete}.`,
  ];
  return { text: lines.join("\n"), exitStatus: ExitStatus.incomplete };
}

/** By its shape: each bundle has a class of its own. */
function isToolError(error: unknown): error is ToolError {
  return error instanceof Error && "hint" in error && "exitStatus" in error;
}
