import type { ExitStatus } from "../src/errors.ts";
import type { Base } from "../src/sources/staged.ts";
import { hasStrayLineFeeds } from "../src/sources/stray-line-feeds.ts";
import type { LineRange, Scanned, SourceKind } from "../src/types.ts";
import type { Shell } from "./shell.ts";
import type { Making } from "./staged-report.ts";

/** A text of what is staged that could hold a finding. */
export interface Suspect {
  readonly kind: SourceKind & ("blob" | "file-name");
  readonly path: string;
  readonly bytes: Buffer;
  readonly oid?: string;
  /** What stood there before. */
  readonly base?: Base;
  /** Absent: all lines count. */
  readonly addedLines?: readonly LineRange[];
  /** Places in the catalogue of the rules that match in it, none of the others does; undefined where that is not known. */
  readonly rules: ReadonlySet<number> | undefined;
}

/** The lines of a text that count, by its own ends of lines; undefined where all do. */
export const linesOf = ({ bytes, addedLines }: Suspect): readonly LineRange[] | undefined =>
  addedLines && !hasStrayLineFeeds(bytes) ? addedLines : undefined;

/** Places of all rules that match, in the catalogue's order; undefined where they are not known. */
export function listRulePlaces(suspects: readonly Suspect[]): number[] | undefined {
  const places = new Set<number>();
  for (const { rules } of suspects) {
    if (!rules) return undefined;
    for (const place of rules) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** Does the scanner find anything on the lines that count, by the rules that match? It takes a part of the catalogue to tell. */
export async function holdFinding(suspects: readonly Suspect[]): Promise<boolean> {
  return (await import("./suspect-scan.ts")).holdFinding(suspects);
}

/** The scan of those texts alone that could hold a finding. @param scanned all that was looked at */
export async function runSuspects(
  shell: Shell,
  suspects: readonly Suspect[],
  scanned: Scanned,
  making: Making,
): Promise<ExitStatus> {
  return (await import("./suspect-run.ts")).runSuspects(shell, suspects, scanned, making);
}
