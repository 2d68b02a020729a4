import type { PathClass } from "../judge/paths.ts";
import { isReported } from "../judge/reported.ts";
import { createValueFilter } from "../judge/values.ts";
import type { Keep } from "../scanner/refusal.ts";
import { createPlainScan, createScanners, type Scanner } from "../scanner/scanner.ts";
import type { TextScan } from "../scanner/text-scan.ts";
import type { Rule } from "../types.ts";

/** A scanner remembers in which lines nothing counts, and what counts depends on the class of the path. */
export function createClassScanners(rules: readonly Rule[]): (pathClass: PathClass) => Scanner {
  return createForClasses(createScanners(rules));
}

/** The same for texts in which nothing stands encoded, or not any more. */
export function createClassScans(rules: readonly Rule[]): (pathClass: PathClass) => TextScan {
  return createForClasses(createPlainScan(rules));
}

function createForClasses<Made>(create: (keep: Keep) => Made): (pathClass: PathClass) => Made {
  const couldKeep = createValueFilter();
  const made = new Map<PathClass, Made>();
  return (pathClass) => {
    const known = made.get(pathClass);
    if (known) return known;
    const next = create({ couldKeep, keeps: (candidate) => isReported(candidate, pathClass) });
    made.set(pathClass, next);
    return next;
  };
}
