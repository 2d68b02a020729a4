import type { Rule } from "../types.ts";
import { type Anchors, findAnchors } from "./anchors.ts";
import { compileOnce } from "./compile-once.ts";
import { compileLinear, type Expression } from "./linear.ts";
import type { Look } from "./looks.ts";
import { findNeed, holdsRun, type Need } from "./needs.ts";
import { findBuiltFacts, readBuiltFacts } from "./pattern-facts.ts";
import { endsWithSecret, mayCrossLines } from "./pattern-shape.ts";
import type { RuleIndex } from "./rule-rows.ts";

/** A rule made ready to run, when its first keyword is met, since a text meets few of them. */
export interface Pattern {
  readonly rule: Rule;
  /** The rule's own, here since rules come in many shapes, and V8 would compile anew what reads them. */
  readonly check: Rule["check"];
  readonly decode: Rule["decode"];
  readonly further: Rule["further"];
  /** Compiled when it is first run. */
  expression: Expression | undefined;
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

export const defaultReach = [96, 320] as const;

/** With what the build read off the pattern, where it did. */
export function preparePattern(rule: Rule, facts = findBuiltFacts(rule)): Pattern {
  const { source, flags } = rule.pattern;
  const anchors = facts ? facts.anchors : findAnchors(rule);
  return createPattern(rule, rule.reach ?? defaultReach, {
    anchors,
    anchored: anchors !== undefined,
    calls: facts ? fewCalls : 0,
    need: facts?.need,
    look: facts?.look,
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source, flags),
  });
}

/** A rule of the catalogue: of it nothing is asked, and its pattern is not made, before that is run. */
export const prepareBuiltPattern = (rule: Rule, index: RuleIndex, place: number): Pattern =>
  createPattern(rule, [index.before[place]!, index.after[place]!], {
    ...{ anchors: undefined, anchored: index.anchored[place] === 1, calls: fewCalls },
    ...readBuiltFacts(index, place),
  });

type Derived = Pick<Pattern, "anchors" | "anchored" | "calls" | "need" | "look" | "endsWithSecret" | "crossesLines">;

/** Each has the same members in the same order, so that V8 knows one kind of them. */
const createPattern = (
  rule: Rule,
  [before, after]: readonly [number, number],
  { anchors, anchored, calls, need, look, endsWithSecret, crossesLines }: Derived,
): Pattern => ({
  ...{ rule, check: rule.check, decode: rule.decode, further: rule.further },
  ...{ before, after, expression: undefined, calls, need, look },
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

export function compilePattern({ rule, anchored, endsWithSecret }: Pattern): Expression {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source, flags } = rule.pattern;
  const asked = `${endsWithSecret ? "" : "d"}${anchored ? "y" : "g"}`;
  return compileOnce(source, flags.replace(/[gdy]/g, "") + asked);
}
