import type { Rule } from "../types.ts";
import { type Anchors, findAnchors } from "./anchors.ts";
import { compileLinear, type Expression } from "./linear.ts";
import { findNeed, holdsRun, type Need } from "./needs.ts";
import { findBuiltFacts } from "./pattern-facts.ts";
import { endsWithSecret, mayCrossLines } from "./pattern-shape.ts";

/** A rule made ready to run, when its first keyword is met, since a text meets few of them. */
export interface Pattern {
  readonly rule: Rule;
  /** Compiled when it is first run. */
  expression: Expression | undefined;
  /** How often it was called; what it needs is worked out when that begins to pay. */
  calls: number;
  /** What a window must hold for the pattern to be run there. */
  need: Need | undefined;
  /** The secret ends where the match does, which tells its place without asking the engine, whose answer costs more than the match. */
  readonly endsWithSecret: boolean;
  /** A match may hold a line break, so that windows reach over the ends of a line. */
  readonly crossesLines: boolean;
  /** It is tried at these places only, where a match must begin; else in a window around a hit. */
  readonly anchors: Anchors | undefined;
  readonly before: number;
  readonly after: number;
}

export const defaultReach = [96, 320] as const;

/** With what the build read off the pattern, where it did. */
export function preparePattern(rule: Rule): Pattern {
  const [before, after] = rule.reach ?? defaultReach;
  const { source, flags } = rule.pattern;
  const facts = findBuiltFacts(rule);
  // Each has the same members from the start, so that V8 knows one kind of them.
  return {
    ...{ rule, before, after, expression: undefined },
    ...{ calls: facts ? fewCalls : 0, need: facts?.need },
    anchors: facts ? facts.anchors : findAnchors(rule),
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source, flags),
  };
}

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

export function compilePattern({ rule, anchors, endsWithSecret }: Pattern): Expression {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source, flags } = rule.pattern;
  return new RegExp(source, `${flags.replace(/[gdy]/g, "")}${endsWithSecret ? "" : "d"}${anchors ? "y" : "g"}`);
}
