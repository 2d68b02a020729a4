import type { Unplaced } from "../types.ts";
import { calmKind, isCalmIn, isCalmWherever } from "./calm.ts";
import { isTelling } from "./chosen.ts";
import { featureNames, readFeatures } from "./features.ts";
import { isHeldBack, type Judgement, judgeCandidate } from "./index.ts";
import { scoreVariants } from "./model.ts";
import { lookClassOf, type PathClass, pathClasses } from "./paths.ts";
import { type Place, parsePlace } from "./place.ts";
import { leastReported, reportFrom, thresholdsOf } from "./reported.ts";

const kinds = pathClasses.map(calmKind);
const pathFeatures = pathClasses.map((pathClass) => featureNames.indexOf(`path: ${lookClassOf(pathClass)}`));

/** Does a reason hold? For each class of paths; what does not depend on it is looked at once. */
function createCalm(place: Place): (pathClass: PathClass) => boolean {
  let isCalm: boolean | undefined;
  return (pathClass) => {
    isCalm ??= isCalmWherever(place);
    return isCalm || isCalmIn.translation(place, pathClass);
  };
}

/** As `judgeCandidate` for each of `pathClasses`; the value and its place are looked at once for all of them. */
export function judgeEverywhere(candidate: Unplaced): readonly Judgement[] {
  const { rule, proof } = candidate;
  if (proof === "valid" || !rule.judged || rule.whole)
    return pathClasses.map((pathClass) => judgeCandidate(candidate, pathClass));
  const place = parsePlace(candidate);
  let score: ((pathFeature: number) => number) | undefined;
  const findCalm = createCalm(place);
  const expressions = new Map<string, boolean>();
  const scores = new Map<number, number>();
  return pathClasses.map((pathClass, number) => {
    const kind = kinds[number]!;
    const isExpression = expressions.get(kind) ?? isCalmIn.expression(place, pathClass);
    expressions.set(kind, isExpression);
    if (isExpression) return { confidence: 0 };
    score ??= scoreVariants(readFeatures(place, rule.credential, pathClass), pathFeatures);
    const feature = pathFeatures[number]!;
    const confidence = scores.get(feature) ?? score(feature);
    scores.set(feature, confidence);
    // Seven of ten end here, which takes less than to go through the other reasons.
    if (confidence < leastReported || confidence < reportFrom(place, pathClass)) return { confidence };
    if (findCalm(pathClass)) return { confidence: 0 };
    const blocks =
      (confidence >= thresholdsOf(pathClass).block || isTelling(place)) &&
      !isHeldBack(place, rule, pathClass, confidence);
    return { level: blocks || rule.level === "note" ? rule.level : "warning", confidence };
  });
}
