import { classifyPath } from "../src/judge/paths.ts";
import { readRules } from "../src/rules/some.ts";
import { hasStrayLineFeeds } from "../src/sources/stray-line-feeds.ts";
import { createClassScanners } from "../src/sweep/class-scanners.ts";
import { listPlaces, type Suspect } from "./suspects.ts";

export async function holdFinding(suspects: readonly Suspect[]): Promise<boolean> {
  const places = listPlaces(suspects);
  if (!places) return true;
  const scannerOf = createClassScanners(await readRules(places));
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
