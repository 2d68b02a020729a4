#!/usr/bin/env node
import { ExitStatus } from "../src/errors.ts";
import { readSilenceLimit } from "../src/git/silence.ts";
import { renderFailure } from "./failure.ts";
import { runPreCommit } from "./pre-commit.ts";
import { createShell, isSamePath } from "./shell.ts";

// A hook's script names Node and then the program, which in the single-file executable are one.
const [command, ...args] = process.argv.slice(isSamePath(process.argv[2] ?? "", process.execPath) ? 3 : 2);
// A coding agent goes on at every other status.
const unscanned = command === "agent" ? ExitStatus.usage : ExitStatus.incomplete;
// Until a verdict is there, the status is that of a scan that did not happen: a process that ends early never passes.
process.exitCode = unscanned;
// Node would print the message, which may quote what was scanned, and end with the status of findings.
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(unscanned);
});
// Nothing is waited for any more: Node would take its memory apart, which the system does at once.
process.on("beforeExit", () => process.exit());

async function main(): Promise<ExitStatus> {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    process.stderr.write(`leakgate needs Node 20 or newer; this is ${process.version}, so nothing was scanned.\n`);
    return unscanned;
  }
  // Said at every call: a commit may need no git to be clean.
  readSilenceLimit();
  const shell = createShell();
  // What git calls on every commit is in this bundle; everything else is loaded when it is called.
  const isPiped = args[0] === "--piped=1";
  if (command === "pre-commit" && (isPiped || args.length === 0)) return runPreCommit(shell, isPiped);
  if (command === "pre-applypatch" && args.length === 0) return runPreCommit(shell, false, "patch");
  // Whoever reads may have seen enough (`| head`); the verdict stands.
  process.stdout.on("error", () => {});
  return (await import("./commands.ts")).runCommand(command, args, shell);
}

function tell(error: unknown): ExitStatus {
  const { text, exitStatus } = renderFailure(error, unscanned);
  process.stderr.write(`${text}\n`);
  return exitStatus;
}

main()
  .catch(tell)
  .then((status) => {
    process.exitCode = status;
  });
