import type { Rule, Scored, Unplaced } from "../types.ts";
import { findCalm } from "./calm.ts";
import { isMarked, isSigned, isWorded } from "./chosen.ts";
import { readFeatures } from "./features.ts";
import { scoreFrom } from "./model.ts";
import { type LookClass, lookClassOf, type PathClass } from "./paths.ts";
import { type Place, parsePlace } from "./place.ts";
import { isSealedFormat } from "./sealed.ts";
import { isLabelled } from "./translation.ts";
import { readWeights } from "./weights.ts";

/** Score from which a value is shown, and from which it blocks. */
interface Thresholds {
  readonly report: number;
  readonly block: number;
}

export function thresholdsOf(pathClass: PathClass): Thresholds {
  const thresholds: Readonly<Record<LookClass, Thresholds>> = readWeights().thresholds;
  return thresholds[lookClassOf(pathClass)];
}

/** Of what nobody calls a thing a model's doubt decides less: words in it are what people remember a password by. */
const leastSigned = 0.1;
const leastWorded = 0.02;
/** No score below is reported anywhere. */
export const leastReported = leastWorded;

/** Score from which this value is shown there. */
export function reportFrom(place: Place, pathClass: PathClass): number {
  const { report } = thresholdsOf(pathClass);
  if (!isRun(pathClass)) return report;
  if (isSigned(place)) return leastSigned;
  return isWorded(place) || isMarked(place) ? leastWorded : report;
}

/** How likely a value without a format is a secret; 0 where it is calm, which needs no weights, or not likely enough to be shown. */
export const scorePlace = (place: Place, { credential }: Rule, pathClass: PathClass): number =>
  findCalm(place, pathClass) ? 0 : scoreFrom(readFeatures(place, credential, pathClass), reportFrom(place, pathClass));

/** Tests and pages show on purpose what nobody should run. */
export const isRun = (pathClass: PathClass): boolean =>
  pathClass === "code" ||
  pathClass === "data" ||
  pathClass === "script" ||
  pathClass === "development" ||
  pathClass === "secret";

/** A text that is one value says nothing of it; its file's name does. */
export const isUnnamed = ({ whole }: Rule, pathClass: PathClass): boolean => whole === true && pathClass !== "secret";

/** Has a format, and is none: a label that the name made a password of, or text that is sealed. */
export const isNoneOfItsFormat = (candidate: Unplaced, pathClass: PathClass): boolean =>
  candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));

/**
 * Does `judgeCandidate` give it a level? It is asked of every candidate; which level takes to know all providers. Where a
 * score decides, that is handed on with the candidate.
 */
export function keepReported(candidate: Unplaced, pathClass: PathClass): boolean | Scored {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun(pathClass);
  if (isUnnamed(rule, pathClass)) return false;
  if (!rule.judged) return !isNoneOfItsFormat(candidate, pathClass);
  if (proof === "valid") return true;
  const confidence = scorePlace(parsePlace(candidate), rule, pathClass);
  return confidence > 0 && { pathClass, confidence };
}

export const isReported = (candidate: Unplaced, pathClass: PathClass): boolean =>
  Boolean(keepReported(candidate, pathClass));
