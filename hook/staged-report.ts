import { ExitStatus } from "../src/errors.ts";
import { isShallow } from "../src/git/inside.ts";
import type { ScanResult } from "../src/types.ts";
import { decideExit, sayClean } from "./outcome.ts";
import { readPrefix, type Shell } from "./shell.ts";
import { readSkip } from "./skip.ts";
import { describeNote } from "./skip-note.ts";

/** What git makes of what is staged, and how it goes on where it was stopped. */
export type Making = "commit" | "merge" | "patch";
const again: Readonly<Record<Making, string>> = {
  commit: "git commit",
  merge: "git commit",
  patch: "git am --continue",
};

/** Tells what a scan of what is staged found. A skip with a reason lets findings pass, and says so. */
export async function reportStaged(result: ScanResult, making: Making, shell: Shell): Promise<ExitStatus> {
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
  const clone = { shallow: await isShallow(), below: readPrefix() };
  const occasion = { stops: `this ${making}`, committed: false, again: again[making], ...clone };
  const { renderText } = await import("./present.ts");
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip === undefined || status === ExitStatus.clean) return status;
  shell.err.write(`LEAKGATE_SKIP lets it pass: ${skip}\n${await describeNote(making)}\n`);
  return ExitStatus.clean;
}
