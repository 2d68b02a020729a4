import { createValueFilter, judgeCandidate, type PathClass } from "../judge/index.ts";
import { createScanners, type Scanner } from "../scanner/scanner.ts";
import type { Rule } from "../types.ts";

/** A scanner remembers in which lines nothing counts, and what counts depends on the class of the path. */
export function createClassScanners(rules: readonly Rule[]): (pathClass: PathClass) => Scanner {
  const create = createScanners(rules);
  const couldKeep = createValueFilter();
  const scanners = new Map<PathClass, Scanner>();
  return (pathClass) => {
    const known = scanners.get(pathClass);
    if (known) return known;
    const keeps = create({ couldKeep, keeps: (candidate) => judgeCandidate(candidate, pathClass).level !== undefined });
    scanners.set(pathClass, keeps);
    return keeps;
  };
}
