import type { Rule } from "../types.ts";
import { type Anchors, findAnchors } from "./anchors.ts";
import { compileOnce } from "./compile-once.ts";
import { compileLinear, type Expression } from "./linear.ts";
import type { Look } from "./looks.ts";
import { findNeed, holdsRun, type Need } from "./needs.ts";
import { findBuiltFacts, readBuiltFacts, readWritten } from "./pattern-facts.ts";
import { endsWithSecret, mayCrossLines } from "./pattern-shape.ts";
import { type RuleIndex, shapes } from "./rule-rows.ts";

/** A rule made ready to run, when its first keyword is met, since a text meets few of them. */
export interface Pattern {
  readonly rule: Rule;
  /** What the rule does with a match; asked of it when there is one, since that may be what it is read for. */
  acts: Acts | undefined;
  /** A match may tell of values behind it. */
  readonly goesOn: boolean;
  /** Compiled when it is first run, from what is written. */
  expression: Expression | undefined;
  readonly readWritten: () => Pick<RegExp, "source" | "flags">;
  /** How often it was called; what it needs is worked out when that begins to pay. */
  calls: number;
  /** What a window must hold for the pattern to be run there. */
  need: Need | undefined;
  /** Tells where no match begins; known of the catalogue's own rules alone, as the build finds it. */
  readonly look: Look | undefined;
  /** The secret ends where the match does, which tells its place without asking the engine, whose answer costs more than the match. */
  readonly endsWithSecret: boolean;
  /** A match may hold a line break, so that windows reach over the ends of a line. */
  readonly crossesLines: boolean;
  /** It is tried only where a match must begin; else in a window around a hit. */
  readonly anchored: boolean;
  /** How far before each of its keywords; not told where its calls come from what the build made. */
  readonly anchors: Anchors | undefined;
  readonly before: number;
  readonly after: number;
}

/** The rule's own, here since rules come in many shapes, and V8 would compile anew what reads them. */
interface Acts {
  readonly check: Rule["check"];
  readonly decode: Rule["decode"];
  readonly further: Rule["further"];
}

export const readActs = ({ check, decode, further }: Rule): Acts => ({ check, decode, further });

export const defaultReach = [96, 320] as const;

/** With what the build read off the pattern, where it did. */
export function preparePattern(rule: Rule, facts = findBuiltFacts(rule)): Pattern {
  const { source, flags } = rule.pattern;
  const anchors = facts ? facts.anchors : findAnchors(rule);
  return createPattern(rule, rule.reach ?? defaultReach, {
    anchors,
    ...{ anchored: anchors !== undefined, goesOn: rule.further !== undefined, readWritten: () => rule.pattern },
    calls: facts ? fewCalls : 0,
    need: facts?.need,
    look: facts?.look,
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source, flags),
  });
}

/** A rule of the catalogue: of it nothing is asked before its pattern matches. */
export const prepareBuiltPattern = (rule: Rule, index: RuleIndex, place: number): Pattern =>
  createPattern(rule, [index.before[place]!, index.after[place]!], {
    ...{ anchors: undefined, anchored: index.anchored[place] === 1, calls: fewCalls },
    ...{ goesOn: (index.shape[place]! & shapes.goesOn) !== 0, readWritten: () => readWritten(index, place) },
    ...readBuiltFacts(index, place),
  });

type Derived = Omit<Pattern, "rule" | "before" | "after" | "expression" | "acts">;

/** Each has the same members in the same order, so that V8 knows one kind of them. */
const createPattern = (
  rule: Rule,
  [before, after]: readonly [number, number],
  { anchors, anchored, calls, need, look, endsWithSecret, crossesLines, goesOn, readWritten }: Derived,
): Pattern => ({
  ...{ rule, acts: undefined, goesOn, before, after, expression: undefined, readWritten, calls, need, look },
  ...{ anchored, anchors, endsWithSecret, crossesLines },
});

/** To read what a pattern needs off its text takes as long as to run it a few times. */
const fewCalls = 4;

/** Works out what a pattern needs, if that was not done yet. */
export function readNeed(pattern: Pattern): Need | undefined {
  if (pattern.calls < fewCalls) {
    pattern.calls = fewCalls;
    pattern.need = findNeed(pattern.rule);
  }
  return pattern.need;
}

/** Could the pattern match in [from, to)? */
export function mayMatch(pattern: Pattern, bytes: Uint8Array, from: number, to: number): boolean {
  if (pattern.calls < fewCalls) {
    if (++pattern.calls === fewCalls) pattern.need = findNeed(pattern.rule);
    return true;
  }
  return !pattern.need || holdsRun(pattern.need, bytes, from, to);
}

export function compilePattern({ rule, anchored, endsWithSecret, readWritten }: Pattern): Expression {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source, flags } = readWritten();
  const asked = `${endsWithSecret ? "" : "d"}${anchored ? "y" : "g"}`;
  return compileOnce(source, flags.replace(/[gdy]/g, "") + asked);
}
