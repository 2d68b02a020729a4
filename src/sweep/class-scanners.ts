import type { PathClass } from "../judge/paths.ts";
import { keepReported } from "../judge/reported.ts";
import { createValueFilter } from "../judge/values.ts";
import { createScanners, type Scanner } from "../scanner/scanner.ts";
import type { Rule } from "../types.ts";

/** A scanner remembers in which lines nothing counts, and what counts depends on the class of the path. */
export function createClassScanners(rules: readonly Rule[]): (pathClass: PathClass) => Scanner {
  const create = createScanners(rules);
  const couldKeep = createValueFilter();
  const made = new Map<PathClass, Scanner>();
  return (pathClass) => {
    const known = made.get(pathClass);
    if (known) return known;
    const next = create({
      couldKeep,
      wholes: pathClass === "secret",
      keeps: (candidate) => keepReported(candidate, pathClass),
    });
    made.set(pathClass, next);
    return next;
  };
}
