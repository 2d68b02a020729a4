import { ExitStatus } from "../src/errors.ts";
import { renderPlural } from "../src/reporters/phrases.ts";
import type { Conclusion } from "../src/reporters/summary.ts";
import { type Finding, type ScanResult, weightOf } from "../src/types.ts";
import type { Inputs } from "./inputs.ts";

export interface Outcome {
  readonly conclusion: Conclusion;
  readonly exitStatus: ExitStatus;
  readonly open: readonly Finding[];
  /** Fingerprints of the findings that fail the job. */
  readonly blocking: ReadonlySet<string>;
  readonly notices: readonly string[];
}

export interface Asked {
  /** Proven: every commit was in the base before, so that there was nothing to scan. */
  readonly nothingNew: boolean;
  /** As GitHub counts them, where it does. */
  readonly commits?: number | undefined;
  /** Fingerprints that were repaired: their tracking issue is closed. */
  readonly settled?: ReadonlySet<string>;
  /** The change itself breaks the policy: merged, it would stop every run. */
  readonly breaksPolicy?: boolean;
}

/** The verdict, from the scan alone: nothing that GitHub answers later can change it. */
export function decideOutcome(result: ScanResult, failOn: Inputs["failOn"], asked: Asked): Outcome {
  const isOpen = ({ suppression, fingerprint }: Finding): boolean => !suppression && !asked.settled?.has(fingerprint);
  const open = result.findings.filter(isOpen);
  const fails = ({ level }: Finding): boolean => failOn !== "never" && weightOf(level) >= weightOf(failOn);
  const blocking = new Set(open.filter(fails).map(({ fingerprint }) => fingerprint));
  const notices: string[] = [];
  const { commits, blobs, texts } = result.scanned;
  const failed = result.skipped.filter((skipped) => skipped.failed).length;
  if (failed > 0)
    notices.push(
      `${renderPlural(failed, "text")} that ${failed === 1 ? "was" : "were"} asked for could not be scanned`,
    );
  const nothing = blobs + texts === 0 || commits === 0;
  if (nothing && !asked.nothingNew) notices.push("nothing was scanned where something was asked for");
  const incomplete = failed > 0 || (nothing && !asked.nothingNew);
  if (asked.commits !== undefined && commits !== undefined && asked.commits !== commits && !asked.nothingNew) {
    notices.push(
      `GitHub counts ${renderPlural(asked.commits, "commit")} in this pull request, git has ${commits}: git's were scanned`,
    );
  }
  const all = { open, blocking, notices };
  if (blocking.size > 0) return { ...all, conclusion: "findings", exitStatus: ExitStatus.findings };
  if (asked.breaksPolicy) return { ...all, conclusion: "error", exitStatus: ExitStatus.usage };
  if (incomplete) return { ...all, conclusion: "incomplete", exitStatus: ExitStatus.incomplete };
  return { ...all, conclusion: "clean", exitStatus: ExitStatus.clean };
}
