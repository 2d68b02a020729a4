import { touches } from "../src/findings.ts";
import { classifyPath } from "../src/judge/paths.ts";
import { readRules } from "../src/rules/some.ts";
import { createClassScanners } from "../src/sweep/class-scanners.ts";
import { linesOf, listRulePlaces, type Suspect } from "./suspects.ts";

export async function holdFinding(suspects: readonly Suspect[]): Promise<boolean> {
  const places = listRulePlaces(suspects);
  if (!places) return true;
  const scannerOf = createClassScanners(await readRules(places));
  return suspects.some((suspect) => {
    const lines = linesOf(suspect);
    // What cannot be looked into is told.
    let unread = false;
    const candidates = scannerOf(classifyPath(suspect.path)).scan(suspect.bytes, () => {
      unread = true;
    });
    return unread || candidates.some(({ region }) => touches(region, lines));
  });
}
