import { classifyPath } from "../src/judge/paths.ts";
import { hasStrayLineFeeds } from "../src/sources/stray-line-feeds.ts";
import { createClassScanners } from "../src/sweep/class-scanners.ts";
import type { LineRange, SourceKind } from "../src/types.ts";
import { readRules } from "./rule-files.ts";

/** A text of what is staged that could hold a finding. */
export interface Suspect {
  readonly kind: SourceKind & ("blob" | "file-name");
  readonly path: string;
  readonly bytes: Buffer;
  readonly oid?: string;
  /** Of the blob that stood there before. */
  readonly baseOid?: string;
  /** Absent: all lines count. */
  readonly addedLines?: readonly LineRange[];
  /** Places in the catalogue of the rules that match in it, none of the others does; undefined where that is not known. */
  readonly rules: ReadonlySet<number> | undefined;
}

/** Does the scanner find anything on the lines that count, by the rules that match? It takes a part of the catalogue to tell. */
export async function holdFinding(suspects: readonly Suspect[]): Promise<boolean> {
  const places = new Set<number>();
  for (const { rules } of suspects) {
    if (!rules) return true;
    for (const place of rules) places.add(place);
  }
  const scannerOf = createClassScanners(await readRules([...places].sort((a, b) => a - b)));
  return suspects.some(({ path, bytes, addedLines }) => {
    const lines = addedLines && !hasStrayLineFeeds(bytes) ? addedLines : undefined;
    // What cannot be looked into is told.
    let unread = false;
    const candidates = scannerOf(classifyPath(path)).scan(bytes, () => {
      unread = true;
    });
    const counts = ({ region }: (typeof candidates)[number]): boolean =>
      !lines || lines.some((range) => region.startLine <= range.end && range.start <= region.endLine);
    return unread || candidates.some(counts);
  });
}
