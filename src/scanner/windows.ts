import type { Proof, Rule, RuleMatch } from "../types.ts";
import { createLineMatch, isQuote } from "./line-match.ts";
import { mayBegin } from "./looks.ts";
import { compilePattern, mayMatch, type Pattern, readActs } from "./patterns.ts";
import type { LineMatch, Refusal } from "./refusal.ts";

/** Byte offsets. Matches begin in [begin, end); what is looked at around them stays in [floor, ceiling). */
interface Window {
  /** A slice of the buffer that is used where it holds the window and what may be seen around it. */
  readonly slice: Slice | undefined;
  readonly floor: number;
  readonly begin: number;
  readonly end: number;
  readonly ceiling: number;
  readonly ahead?: Ahead | undefined;
}

/** What is found out for windows to come, which overlap this one. */
export interface Ahead {
  /** How far what makes a match can stand from where it begins, to either side. */
  readonly reach: number;
  /** Set to where the next match may begin at the earliest. */
  triedTo: number;
}

/** Bytes as Latin-1, made once for all rules that are tried around a line, when the first of them is. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  text: string | undefined;
}

/** Bytes around a window that lookarounds and word boundaries may see. */
const margin = 64;
/** A match that runs into the window's end is tried again on more, up to this many bytes of text. */
const longestText = 1 << 16;
const longestRefuted = 512;
/** So many times its reach is looked ahead. */
const reachesAhead = 5;
/** How far behind a value further ones are looked for, in bytes. */
export const furtherReach = 16_384;

/** What a match tells of behind its value, at `from`. @returns the end of the last value */
function findFurther(
  further: NonNullable<Rule["further"]>,
  buffer: Buffer,
  from: number,
  ceiling: number,
  match: RuleMatch,
  take: Take,
): number {
  const rest = buffer.toString("latin1", from, Math.min(ceiling, from + furtherReach));
  let last = from;
  for (const [begin, end] of further(match, rest)) {
    take(from + begin, from + end, buffer.toString("utf8", from + begin, from + end), "unknown");
    last = from + end;
  }
  return last;
}
type Take = (start: number, end: number, value: string, proof: Proof, says?: string) => void;

/**
 * What a check may see: none of what the window leaves out. A slice that others share can hold more, by what else is tried around
 * the line, and what a line is remembered by must not hang on that.
 */
function lookAround({ floor, ceiling }: Window, text: string, textStart: number, at: number, length: number) {
  const from = Math.max(0, floor - textStart);
  const to = ceiling - textStart;
  const window = from > 0 || to < text.length ? text.slice(from, to) : text;
  return { window, start: at - from, end: at - from + length };
}

/**
 * Runs a pattern in a window of `buffer`; the same matches as on the whole text, as long as they begin in the window.
 * @returns the end of the last match (or `begin`): a further window of the same rule begins there
 */
export function runPattern(
  pattern: Pattern,
  buffer: Buffer,
  window: Window,
  matches: LineMatch[],
  refusal?: Refusal,
): number {
  const { rule, anchored, before, after, look } = pattern;
  const { ahead } = window;
  const seen = ahead ? ahead.reach + margin : margin;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin) : seen));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : ahead ? reachesAhead * seen : margin));
  if (ahead) ahead.triedTo = Math.max(window.begin, textEnd === window.ceiling ? textEnd : textEnd - seen);
  let { slice } = window;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd } = slice);
  else slice = undefined;
  if (look && !mayBegin(look, buffer, window.begin, window.ceiling)) return window.begin;
  if (!mayMatch(pattern, buffer, window.begin, textEnd)) return window.begin;
  let text = slice?.text ?? buffer.toString("latin1", textStart, textEnd);
  if (slice) slice.text = text;
  pattern.expression ??= compilePattern(pattern);
  const { expression } = pattern;
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (;;) {
    const found = expression.exec(text);
    if (!found) return done;
    if (textStart + found.index >= window.end) {
      if (ahead) ahead.triedTo = Math.min(ahead.triedTo, textStart + found.index);
      return done;
    }
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      // It was perhaps cut off: look again from its start with four times the room.
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const groups = found.groups ?? {};
    const { secret } = groups;
    if (found[0].length === 0) expression.lastIndex++;
    if (!secret) continue;
    pattern.acts ??= readActs(rule);
    const { check, decode, further } = pattern.acts;
    const start = pattern.endsWithSecret ? matchEnd - secret.length : textStart + found.indices!.groups!["secret"]![0];
    // Pieces that are joined stand up to the match's end.
    const end = decode ? matchEnd : start + secret.length;
    const match: RuleMatch = { ...lookAround(window, text, textStart, found.index, found[0].length), groups };
    const value = buffer.toString("utf8", start, start + secret.length);
    const says = decode?.(value, match);
    const proof = check?.(value, match) ?? "unknown";
    if (proof === "invalid" || (decode && says === undefined)) {
      // A later match may begin inside a refuted one; in a very long one that would make each byte cost its length.
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const take: Take = (start, end, value, proof, says) => {
      if (says === undefined && refusal && !refusal.couldKeep(rule, value, proof, isQuote(buffer[start - 1]))) return;
      const made = createLineMatch(rule, buffer, start, end, value, proof, groups);
      matches.push(says === undefined ? made : { ...made, says });
    };
    take(start, end, value, proof, says);
    if (!further) continue;
    done = Math.max(done, findFurther(further, buffer, end, window.ceiling, match, take));
    expression.lastIndex = done - textStart;
  }
}
