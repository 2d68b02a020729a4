import type { Rule } from "../types.ts";
import { compileLinear, type Expression } from "./linear.ts";
import { findNeed, type Need } from "./needs.ts";

/** A rule made ready to run, when its first keyword is met, since a text meets few of them. */
export interface Pattern {
  readonly rule: Rule;
  /** Compiled when it is first run. */
  expression?: Expression;
  /** What a window must hold for the pattern to be run there. */
  readonly need: Need | undefined;
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
  return { rule, need: findNeed(rule), crossesLines: mayCrossLines(source, flags), anchored, before, after };
}

export function compilePattern({ rule, anchored }: Pattern): Expression {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source, flags } = rule.pattern;
  return new RegExp(source, `${flags.replace(/[gdy]/g, "")}d${anchored ? "y" : "g"}`);
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
