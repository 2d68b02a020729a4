import { findCalm } from "../../src/judge/calm.ts";
import { createFeatures } from "../../src/judge/features.ts";
import { classifyPath } from "../../src/judge/index.ts";
import { parsePlace } from "../../src/judge/place.ts";
import { isRun } from "../../src/judge/reported.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Example } from "./boost.ts";
import { catalogue } from "./examples.ts";
import { listTree } from "./trees.ts";

/** Candidates of a tree that is known to hold next to no secrets, thinned; most are false, so each weighs little. */
export function* listTreeExamples(tree: string): Generator<Example> {
  const scanner = createScanner(catalogue);
  let seen = 0;
  for (const { path, bytes } of listTree(tree)) {
    const pathClass = classifyPath(path);
    if (!isRun(pathClass) && pathClass !== "translation") continue;
    for (const candidate of scanner.scan(bytes)) {
      if (!candidate.rule.judged || candidate.proof === "valid") continue;
      const place = parsePlace(candidate);
      if (findCalm(place, pathClass) || seen++ % 3 !== 0) continue;
      yield { values: createFeatures(place, candidate.rule.credential, pathClass), label: 0, weight: 0.3 };
    }
  }
}
