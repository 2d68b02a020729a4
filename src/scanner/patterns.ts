import type { Rule } from "../types.ts";
import { type Atom, isAssertion, readAtom, splitAlternatives } from "./atoms.ts";
import { compileLinear, type Expression } from "./linear.ts";
import { findNeed, holdsRun, type Need } from "./needs.ts";

/** A rule made ready to run, when its first keyword is met, since a text meets few of them. */
export interface Pattern {
  readonly rule: Rule;
  /** Compiled when it is first run. */
  expression?: Expression;
  /** How often it was called; what it needs is worked out when that begins to pay. */
  calls: number;
  /** What a window must hold for the pattern to be run there. */
  need?: Need | undefined;
  /** The secret ends where the match does, which tells its place without asking the engine, whose answer costs more than the match. */
  readonly endsWithSecret: boolean;
  /** A match may hold a line break, so that windows reach over the ends of a line. */
  readonly crossesLines: boolean;
  /** Tried at one place only, where a match must begin; else in a window around a hit. */
  readonly anchored: boolean;
  readonly before: number;
  readonly after: number;
}

export const defaultReach = [96, 320] as const;

export function preparePattern(rule: Rule, anchored: boolean): Pattern {
  const [before, after] = rule.reach ?? defaultReach;
  const { source, flags } = rule.pattern;
  return {
    rule,
    calls: 0,
    endsWithSecret: endsWithSecret(source),
    crossesLines: mayCrossLines(source, flags),
    anchored,
    before,
    after,
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

export function compilePattern({ rule, anchored, endsWithSecret }: Pattern): Expression {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source, flags } = rule.pattern;
  return new RegExp(source, `${flags.replace(/[gdy]/g, "")}${endsWithSecret ? "" : "d"}${anchored ? "y" : "g"}`);
}

/** Does every way through the pattern end with the group `secret`, but for what is only looked at? */
export function endsWithSecret(source: string): boolean {
  return splitAlternatives(source).every((sequence) => {
    let last: Atom | undefined;
    for (let at = 0; at < sequence.length; ) {
      const atom = readAtom(sequence, at);
      if (!isAssertion(atom.text)) last = atom;
      at = atom.end;
    }
    if (!last?.text.startsWith("(") || last.least !== 1 || last.most !== 1) return false;
    return (
      last.text.startsWith("(?<secret>") || endsWithSecret(last.text.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1))
    );
  });
}

/**
 * May a match hold a line feed? Read off the pattern's text; where in doubt, yes, which costs time and loses nothing.
 * Single characters looked at around a match are let through: a window holds the line feeds at both of its ends.
 */
export function mayCrossLines(source: string, flags: string): boolean {
  if (/[sv]/.test(flags) || source.includes("\n")) return true;
  const consuming = source.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body = token.slice(1, -1);
      const holds = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds || /\\S/.test(body) === holds : holds) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}

const classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
/** A lookaround over one character or class, or several such as alternatives. */
const singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g",
);
const tokens = new RegExp(String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])`, "g");
const lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
const lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
/** Also ranges that begin below the space. */
const lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);
