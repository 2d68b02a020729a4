import type { Secret } from "../secret.ts";
import type { Candidate, Rule } from "../types.ts";
import { findCalm } from "./calm.ts";
import { isSigned, isWorded } from "./chosen.ts";
import { createLazyFeatures } from "./features.ts";
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
  return isWorded(place) ? leastWorded : report;
}

/** What was found out of a candidate without a format. */
interface Look {
  readonly candidate: Candidate;
  readonly pathClass: PathClass;
  readonly place: Place;
  /** How likely it is a secret, 0 to 1; 0 where it is calm, or not likely enough to be shown. */
  readonly confidence: number;
}

/** What is shown is looked at twice: by who scans, and by who judges what was found. By the secret, of which each candidate has its own. */
const looks = new WeakMap<Secret, Look>();

export function lookAt(candidate: Candidate, pathClass: PathClass): Look {
  const { rule, secret, context, keyName } = candidate;
  const known = looks.get(secret);
  if (known?.pathClass === pathClass) {
    const before = known.candidate;
    if (before.rule === rule && before.context === context && before.keyName === keyName) return known;
  }
  const place = parsePlace(candidate);
  const confidence = scorePlace(place, rule, pathClass);
  const look = { candidate, pathClass, place, confidence };
  if (confidence > 0) looks.set(secret, look);
  return look;
}

/** Most are calm, which needs no weights. */
const scorePlace = (place: Place, { credential }: Rule, pathClass: PathClass): number =>
  findCalm(place, pathClass)
    ? 0
    : scoreFrom(createLazyFeatures(place, credential, pathClass), reportFrom(place, pathClass));

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
export const isNoneOfItsFormat = (candidate: Candidate, pathClass: PathClass): boolean =>
  candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));

/** Does `judgeCandidate` give it a level? It is asked of every candidate; which level takes to know all providers. */
export function isReported(candidate: Candidate, pathClass: PathClass): boolean {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun(pathClass);
  if (isUnnamed(rule, pathClass)) return false;
  if (!rule.judged) return !isNoneOfItsFormat(candidate, pathClass);
  if (proof === "valid") return true;
  return lookAt(candidate, pathClass).confidence > 0;
}
