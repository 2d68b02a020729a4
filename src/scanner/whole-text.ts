import type { Rule } from "../types.ts";
import { type Pattern, preparePattern } from "./patterns.ts";
import type { LineMatch, Refusal } from "./refusal.ts";
import { mayBeWhole } from "./whole-look.ts";
import { runPattern } from "./windows.ts";

/** Tries the rules that take a text as a whole. */
export function createWholeScan(
  rules: readonly Rule[],
  refusal: Refusal | undefined,
): (bytes: Uint8Array) => LineMatch[] {
  const wholes = rules.filter(({ whole }) => whole);
  let patterns: readonly Pattern[] | undefined;
  return (bytes) => {
    const matches: LineMatch[] = [];
    if (wholes.length === 0 || !mayBeWhole(bytes)) return matches;
    patterns ??= wholes.map((rule) => preparePattern(rule));
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const window = {
      slice: { start: 0, end: buffer.length, text: buffer.toString("latin1") },
      floor: 0,
      begin: 0,
      end: buffer.length,
      ceiling: buffer.length,
    };
    for (const pattern of patterns) runPattern(pattern, buffer, window, matches, refusal);
    if (matches.length > 0) refusal?.drop(matches, 0);
    return matches;
  };
}
