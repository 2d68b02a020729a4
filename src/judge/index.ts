import { hasNameLook } from "../rules/value-shape.ts";
import type { Level, Rule, Unplaced } from "../types.ts";
import { findCalm } from "./calm.ts";
import { isChosen, isTelling } from "./chosen.ts";
import { findDoubt, findPlainDoubt } from "./doubt.ts";
import { createFeatures } from "./features.ts";
import { isGuessable } from "./guessable.ts";
import { explainFeatures } from "./model.ts";
import { isTyped } from "./naming.ts";
import type { PathClass } from "./paths.ts";
import { type Place, parsePlace, splitWords } from "./place.ts";
import { isNoneOfItsFormat, isRun, isUnnamed, scorePlace, thresholdsOf } from "./reported.ts";
import { isLabelled } from "./translation.ts";
import { measureWords } from "./wording.ts";

export { classifyPath, type PathClass, pathClasses } from "./paths.ts";
export { createValueFilter } from "./values.ts";

export interface Judgement {
  /** Absent: not a secret. */
  readonly level?: Level;
  /** 0 to 1. Without a level it tells nothing: whatever decided first decided alone. */
  readonly confidence: number;
}

/** What spoke for (above 0) or against a candidate; weights are log-odds, infinite where one reason decided alone, 0 where it only kept a finding from blocking. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** A valid proof is never held back; a rule with a format keeps its level; the rest is for the calm reasons and the model. */
export function judgeCandidate(candidate: Unplaced, pathClass: PathClass): Judgement {
  const { rule, proof } = candidate;
  if (rule.advisory) return adviseOn(rule.level, pathClass);
  if (isUnnamed(rule, pathClass)) return { confidence: 0 };
  if (!rule.judged) {
    if (isNoneOfItsFormat(candidate, pathClass)) return { confidence: 0 };
    const level = blocksByName(candidate, pathClass) ? "error" : lowerFixture(candidate, pathClass);
    return { level, confidence: proof === "valid" ? 1 : 0.9 };
  }
  return judgeValue(candidate, pathClass);
}

/** What has the shape that a provider's values have, and others', is told by the name that it is given to. */
const blocksByName = ({ named }: Unplaced, pathClass: PathClass): boolean =>
  named !== undefined && judgeValue(named, pathClass, true).level === "error";

/** @param hasFormat it is what a provider named beside it issues, as far as a shape can tell */
function judgeValue(candidate: Unplaced, pathClass: PathClass, hasFormat = false): Judgement {
  const { rule, proof, scored } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  const confidence = scored?.pathClass === pathClass ? scored.confidence : scorePlace(place, rule, pathClass);
  if (confidence === 0) return { confidence };
  const blocks =
    (confidence >= thresholdsOf(pathClass).block || isTelling(place)) &&
    !isHeldBack(place, rule, pathClass, confidence, hasFormat);
  return { level: blocks || rule.level === "note" ? rule.level : "warning", confidence };
}

const adviseOn = (level: Level, pathClass: PathClass): Judgement =>
  isRun(pathClass) ? { level, confidence: 0.9 } : { confidence: 0 };

/** A key whose lines begin as those of a comment do. */
const docComment = /\n[ \t]{0,20}\*[ \t]/;

/** "…:\\n```js\\nclient.connect({ key: '…'": a block of code that a program's text of one line shows, from where it opens; what closes it names no language. Records of what people wrote have such blocks, too. */
const shownBlock = /\\n {0,8}(?:```|~~~)[\w-]{1,16}\\n(?:(?!```|~~~)[^\r\n])*$/;

/** Said of what was made up for a test or a page. */
export const fixtureWords: ReadonlySet<string> = new Set([
  "test",
  "tests",
  "testing",
  "fake",
  "dummy",
  "mock",
  "mocked",
  "example",
  "sample",
  "fixture",
]);

const isAmongTests = (pathClass: PathClass): boolean =>
  pathClass === "test" || pathClass === "test-data" || pathClass === "fixture" || pathClass === "docs";

/** Of a kind that tests and documentation make for themselves, and among them. */
export const isFixture = (rule: Rule, pathClass: PathClass): boolean =>
  Boolean(rule.fixture) && isAmongTests(pathClass);

/** Where the configuration asks for it, documentation and data of tests block what is this likely. */
const sure = 0.9;

/** Did it come from a real system into a page or a test's data? What was thought up there is made of words. */
const isSureLeak = ({ value, key }: Place, pathClass: PathClass, confidence: number): boolean =>
  (pathClass === "docs" || pathClass === "test-data") &&
  // Pages on an interface show requests.
  !(pathClass === "docs" && key.toLowerCase() === "bearer") &&
  confidence >= sure &&
  value.length >= 8 &&
  // Bytes of a packet.
  !value.startsWith("0x") &&
  !hasNameLook(value) &&
  measureWords(value) < 0.5;

/** A doubt holds back everywhere; tests and documentation do, unless the configuration says that they block. */
export function isHeldBack(
  place: Place,
  rule: Rule,
  pathClass: PathClass,
  confidence: number,
  hasFormat = false,
): boolean {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  // `db/password.txt` of a demonstration: a few letters for a container beside it.
  if (rule.whole && place.value.length < 12 && !isChosen(place)) return true;
  return (hasFormat ? findPlainDoubt : findDoubt)(place, rule.credential, pathClass) !== undefined;
}

/** `placeholder="Your key (e.g. …"`: what follows is made up, if it looks typed. */
const exampleBefore = /placeholder=["'`][^"'`]{0,60}$|\be\.g\.[^\r\n]{0,30}$|\bexample: ?["'`]?$/i;

/** A token as somebody types it, on a page, in a test or where a program says that it is an example. */
function isShownExample({ secret, context, contextStart }: Unplaced, pathClass: PathClass): boolean {
  if (!isTyped(secret.reveal())) return false;
  const before = context.reveal().slice(Math.max(0, contextStart - 100), contextStart);
  return isAmongTests(pathClass) || exampleBefore.test(before);
}

/** `placeholder: '…'`, `docs::examples = "…"`, right before a value that no prefix tells: what fills a field that is empty. */
const shownField = /(?:\bplaceholder(?:text)?|\bexamples?)["']?\s?[:=]\s?[[{(]?\s?["'`]$/i;
const isShownField = ({ rule, secret, context, contextStart, proof }: Unplaced, pathClass: PathClass): boolean =>
  pathClass === "code" &&
  proof !== "valid" &&
  rule.shown === undefined &&
  /^[\da-z]{16,64}$/i.test(secret.reveal()) &&
  shownField.test(context.reveal().slice(Math.max(0, contextStart - 40), contextStart));

/** `placeholder: 'mongodb://user:…`: an address that shows how one is written. */
const shownAddress =
  /\bplaceholder(?:text)?["']?\s{0,4}(?:[:=]|=>)\s{0,60}["'`][a-z][\w+.-]{1,30}:\/\/[^\s"'`@]{0,80}$/i;

/** Whole and well-formed is what a test's own key is, too: among tests and documentation, or named so, it does not block. */
function lowerFixture(candidate: Unplaced, pathClass: PathClass): Level {
  const { rule, secret, context, contextStart, proof } = candidate;
  if (rule.level !== "error") return rule.level;
  if (rule.highEntropy && proof !== "valid" && isShownExample(candidate, pathClass)) return "warning";
  if (!rule.fixture) return rule.level;
  if (isShownField(candidate, pathClass)) return "warning";
  if (!rule.highEntropy && isGuessable(parsePlace(candidate))) return "warning";
  if (docComment.test(secret.reveal())) return "warning";
  const before = context.reveal().slice(0, contextStart);
  if (pathClass === "code" && shownBlock.test(before)) return "warning";
  if (shownAddress.test(before.slice(-200))) return "warning";
  const words = splitWords(before.slice(-60));
  return isFixture(rule, pathClass) || words.some((word) => fixtureWords.has(word)) ? "warning" : rule.level;
}

/** Why `judgeCandidate` says what it says, strongest first. */
export function explainCandidate(candidate: Unplaced, pathClass: PathClass): Reason[] {
  const reasons = explainLook(candidate, pathClass);
  const isSilent = reasons[0]?.weight === Number.NEGATIVE_INFINITY;
  const isLowered = isFixture(candidate.rule, pathClass) && judgeCandidate(candidate, pathClass).level !== "error";
  return isLowered && !isSilent ? [{ feature: "among tests or documentation", weight: 0 }, ...reasons] : reasons;
}

function explainLook(candidate: Unplaced, pathClass: PathClass): Reason[] {
  if (candidate.proof === "valid")
    return [{ feature: "proven by its own structure", weight: Number.POSITIVE_INFINITY }];
  if (!candidate.rule.judged)
    return isNoneOfItsFormat(candidate, pathClass)
      ? [
          {
            feature: isLabelled(candidate, pathClass) ? "translation" : "sealed",
            weight: Number.NEGATIVE_INFINITY,
          },
        ]
      : [{ feature: "has a provider's format", weight: Number.POSITIVE_INFINITY }];
  const place = parsePlace(candidate);
  const calm = findCalm(place, pathClass);
  if (calm) return [{ feature: calm, weight: Number.NEGATIVE_INFINITY }];
  const reasons = explainFeatures(createFeatures(place, candidate.rule.credential, pathClass));
  const doubt = findDoubt(place, candidate.rule.credential, pathClass);
  return doubt ? [{ feature: doubt, weight: 0 }, ...reasons] : reasons;
}
