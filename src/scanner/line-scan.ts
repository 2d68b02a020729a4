import type { Rule } from "../types.ts";
import { findAnchors } from "./anchors.ts";
import type { Match } from "./overlaps.ts";
import { compilePattern, defaultReach, type Pattern } from "./patterns.ts";
import { createSeenTexts } from "./seen.ts";
import { runPattern } from "./windows.ts";

export interface LineMatch extends Match {
  readonly keyName?: string;
  readonly resource?: string;
}

/** The hits of one text, taken in as they are found. */
export interface LineRun {
  /** @param hits (offset, keyword) pairs, lines in rising order; `count` numbers are valid */
  take(hits: Int32Array, count: number): void;
  end(): LineMatch[];
}

/** Longer lines are tried in pieces of this many bytes, counted from the line's start. */
const pieceLength = 1024;
const rememberedLines = 1 << 17;

/**
 * Turns keyword hits into matches, a line at a time. Hits of a line that call the same rule share a window where theirs
 * overlap, so that a rule runs once over each byte however often its keywords stand there; and a line (with what the
 * windows reach around it) in which nothing matched before is not tried again.
 *
 * @param rulesOf keyword → rules it calls; hits name keywords by their place in it
 */
export function createLineScan(rules: readonly Rule[], rulesOf: ReadonlyMap<string, readonly number[]>) {
  const patterns: (Pattern | undefined)[] = new Array(rules.length);
  const before = Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]);
  const after = Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]);
  const seen = createSeenTexts(rememberedLines);
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  /** Per rule, where its last match ended: the next one is looked for from there. */
  const doneTo = new Int32Array(rules.length);
  /** The windows of the piece at hand: rule, first hit, last hit; and per rule its latest window there, or -1. */
  const windows: { readonly rule: number; first: number; last: number }[] = [];
  const latest = new Int32Array(rules.length).fill(-1);
  /** Per rule, once a keyword of it was met: per keyword the distances at which a match may begin before it. */
  const anchors: (ReadonlyMap<string, readonly number[]> | null | undefined)[] = new Array(rules.length);

  const start = (bytes: Uint8Array): LineRun => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const matches: LineMatch[] = [];
    doneTo.fill(0);
    let lineStart = 0;
    let lineEnd = -1;
    let pieceEnd = -1;

    /** The line that holds `offset`, and the piece of it; each byte is looked at once on the way. */
    const enterPiece = (offset: number): void => {
      if (offset > lineEnd) {
        lineStart = buffer.lastIndexOf(10, offset) + 1;
        const at = buffer.indexOf(10, offset);
        lineEnd = at === -1 ? bytes.length : at;
      }
      const piece = Math.floor((offset - lineStart) / pieceLength) + 1;
      pieceEnd = Math.min(lineEnd, lineStart + piece * pieceLength);
    };

    const addHit = (rule: number, keyword: string, offset: number): void => {
      if (anchors[rule] === undefined) {
        anchors[rule] = findAnchors(rules[rule]!) ?? null;
        patterns[rule] = compilePattern(rules[rule]!, anchors[rule] !== null);
      }
      if (anchors[rule]) {
        for (const distance of anchors[rule].get(keyword) ?? []) {
          const first = offset - distance;
          if (first >= 0) windows.push({ rule, first, last: first });
        }
        return;
      }
      const window = windows[latest[rule]!];
      if (window && offset - before[rule]! <= window.last + after[rule]!) {
        window.last = Math.max(window.last, offset);
        window.first = Math.min(window.first, offset);
      } else {
        latest[rule] = windows.length;
        windows.push({ rule, first: offset, last: offset });
      }
    };

    const leavePiece = (): void => {
      if (windows.length === 0) return;
      // Line feeds at both ends belong to the line: patterns look at them.
      const floor = Math.max(0, lineStart - 1);
      const ceiling = Math.min(bytes.length, lineEnd + 1);
      let from = floor;
      let to = ceiling;
      if (lineEnd - lineStart > pieceLength) [from, to] = [bytes.length, 0];
      let fresh = true;
      for (const { rule, first, last } of windows) {
        const { crossesLines } = patterns[rule]!;
        if (doneTo[rule]! > first - before[rule]!) fresh = false;
        from = Math.min(from, Math.max(crossesLines ? 0 : floor, first - before[rule]!));
        to = Math.max(to, Math.min(crossesLines ? bytes.length : ceiling, last + after[rule]!));
      }
      if (!fresh || !seen.has(bytes, from, to, lineStart - from)) {
        const known = matches.length;
        // Hits come in the order of their rarest bytes; a rule must try its places from left to right.
        windows.sort((a, b) => a.first - b.first);
        for (const { rule, first, last } of windows) {
          const pattern = patterns[rule]!;
          const limits = pattern.crossesLines ? { floor: 0, ceiling: bytes.length } : { floor, ceiling };
          const begin = pattern.anchored ? first : Math.max(limits.floor, first - before[rule]!, doneTo[rule]!);
          const end = pattern.anchored ? first + 1 : Math.min(limits.ceiling, last + after[rule]!);
          if (begin >= end || begin < doneTo[rule]!) continue;
          doneTo[rule] = runPattern(pattern, buffer, { ...limits, begin, end }, matches);
        }
        if (fresh && matches.length === known) seen.add();
      }
      for (const { rule } of windows) latest[rule] = -1;
      windows.length = 0;
    };

    return {
      take(hits, count) {
        for (let at = 0; at < count; at += 2) {
          const offset = hits[at]!;
          if (offset >= pieceEnd) {
            leavePiece();
            enterPiece(offset);
          }
          const keyword = hits[at + 1]!;
          for (const rule of called[keyword]!) addHit(rule, keywords[keyword]!, offset);
        }
      },
      end() {
        leavePiece();
        return matches;
      },
    };
  };
  return { start };
}
