import type { LineList } from "./line-list.ts";
import { contextReach } from "./line-match.ts";
import type { LineMemory } from "./line-memory.ts";
import type { LineMatch, Refusal } from "./refusal.ts";
import type { Call, RuleSet } from "./rule-set.ts";
import { type Ahead, furtherReach, runPattern, type Slice } from "./windows.ts";

/** The hits of one text, taken in as they are found. */
export interface LineRun {
  /** @param hits (offset, keyword) pairs, lines in rising order; `length` numbers are valid */
  take(hits: Int32Array, length: number): void;
  end(): LineMatch[];
}

interface LineScan {
  start(bytes: Uint8Array, lines: LineList): LineRun;
}

/** All rules of a line are tried on one slice of the text, unless it would be longer than this. */
const mostShared = 4096;

/** After so many windows that overlap a rule looks ahead. */
const fewOverlaps = 3;

/** Longer lines are tried in pieces of this many bytes, counted from the line's start. */
const pieceLength = 1024;

/**
 * Turns keyword hits into matches, a line at a time. Hits of a line that call the same rule share a window where theirs
 * overlap, so that a rule runs once over each byte however often its keywords stand there. Lines in which nothing
 * matched are handed to the memory, with the lines that the windows reach.
 */
export function createLineScan(set: RuleSet, memory: LineMemory, refusal?: Refusal): LineScan {
  const { before, after } = set;
  /** Per rule, where its last match ended: the next one is looked for from there. */
  const doneTo = new Int32Array(set.size);
  /**
   * Where a rule's keywords stand in line after line, windows over their ends would go through the same bytes for each of them:
   * per rule, how many in a row reached back into the one before, where that ended, and from where on matches may begin.
   */
  const triedTo = new Int32Array(set.size);
  const ranTo = new Int32Array(set.size);
  const overlaps = new Int32Array(set.size);
  /** The rules of which any of this is noted, a few of thousands, and whether a rule is among them. */
  const noted = new Int32Array(set.size);
  let notedCount = 0;
  const isNoted = new Uint8Array(set.size);
  /** The windows of the piece at hand: rule, first hit, last hit; and per rule its latest window there, or -1. */
  const windows: { rule: number; first: number; last: number }[] = [];
  let count = 0;
  const latest = new Int32Array(set.size).fill(-1);

  const addWindow = (rule: number, first: number): void => {
    if (isNoted[rule] === 0) {
      isNoted[rule] = 1;
      noted[notedCount++] = rule;
    }
    const window = windows[count];
    if (window) {
      window.rule = rule;
      window.first = first;
      window.last = first;
    } else windows.push({ rule, first, last: first });
    count++;
  };

  const addHit = ({ rule, distances }: Call, offset: number): void => {
    if (distances) {
      for (const distance of distances) if (offset >= distance) addWindow(rule, offset - distance);
      return;
    }
    const known = latest[rule]!;
    const window = known >= 0 ? windows[known]! : undefined;
    if (window && offset - before[rule]! <= window.last + after[rule]!) {
      window.last = Math.max(window.last, offset);
      window.first = Math.min(window.first, offset);
    } else {
      latest[rule] = count;
      addWindow(rule, offset);
    }
  };

  /** Hits come in the order of their rarest bytes, nearly that of their places; a rule must try its own from left to right. */
  const sortWindows = (): void => {
    for (let at = 1; at < count; at++) {
      const window = windows[at]!;
      let place = at;
      for (; place > 0 && windows[place - 1]!.first > window.first; place--) windows[place] = windows[place - 1]!;
      windows[place] = window;
    }
  };

  // Of the text at hand. One run is at work at a time, and all share what is compiled.
  let text: Uint8Array = new Uint8Array(0);
  let buffer: Buffer = Buffer.alloc(0);
  let lines: LineList;
  let starts: Int32Array = new Int32Array(0);
  let matches: LineMatch[] = [];
  let line = 0;
  let pieceEnd = -1;

  const enterPiece = (offset: number): void => {
    while (starts[line + 1]! <= offset) line++;
    const piece = Math.floor((offset - starts[line]!) / pieceLength) + 1;
    const length = starts[line + 1]! - starts[line]!;
    pieceEnd = starts[line]! + Math.min(length, length <= 4 * pieceLength ? length : piece * pieceLength);
  };

  const leavePiece = (): void => {
    if (pieceEnd === -1) return;
    // The line feed before the line belongs to it as the one at its end does: patterns look at both.
    const floor = Math.max(0, starts[line]! - 1);
    const ceiling = starts[line + 1]!;
    let from = starts[line]!;
    let to = ceiling;
    // Where a match of the same rule reaches into the line, that nothing else is found says nothing of the line.
    let fresh = true;
    if (memory.isCalm(lines, line)) dropCalm();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at]!;
      if (doneTo[rule]! > Math.max(0, first - before[rule]!)) fresh = false;
      if (!set.pattern(rule).crossesLines) continue;
      from = Math.min(from, first - before[rule]! - contextReach);
      const reach = set.pattern(rule).goesOn ? furtherReach : after[rule]!;
      to = Math.max(to, last + reach + contextReach);
    }
    const known = matches.length;
    const isShared = to - from < mostShared;
    const slice: Slice | undefined = isShared
      ? { start: Math.max(0, from - 1), end: Math.min(text.length, to), text: undefined }
      : undefined;
    sortWindows();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at]!;
      const pattern = set.pattern(rule);
      const low = pattern.crossesLines ? 0 : floor;
      const high = pattern.crossesLines ? text.length : ceiling;
      const begin = pattern.anchored ? first : Math.max(low, first - before[rule]!, doneTo[rule]!, triedTo[rule]!);
      const end = pattern.anchored ? first + 1 : Math.min(high, last + after[rule]!);
      if (begin >= end || begin < doneTo[rule]!) continue;
      let ahead: Ahead | undefined;
      if (pattern.crossesLines && !pattern.anchored) {
        overlaps[rule] = first - before[rule]! < ranTo[rule]! ? overlaps[rule]! + 1 : 0;
        ranTo[rule] = end;
        if (overlaps[rule]! > fewOverlaps) ahead = { reach: before[rule]! + after[rule]!, triedTo: begin };
      }
      const window = { slice, floor: low, begin, end, ceiling: high, ahead };
      doneTo[rule] = runPattern(pattern, buffer, window, matches, refusal);
      if (ahead) triedTo[rule] = ahead.triedTo;
    }
    if (matches.length > known) refusal?.drop(matches, known);
    if (fresh && matches.length === known) remember(from, to);
    for (let at = 0; at < count; at++) latest[windows[at]!.rule] = -1;
    count = 0;
  };

  /** Leaves the windows of rules that look over the ends of the line. */
  const dropCalm = (): void => {
    const all = count;
    count = 0;
    for (let at = 0; at < all; at++) {
      const window = windows[at]!;
      latest[window.rule] = -1;
      if (!set.pattern(window.rule).crossesLines) continue;
      windows[at] = windows[count]!;
      windows[count++] = window;
    }
  };

  const remember = (from: number, to: number): void => {
    if (from === starts[line]! && to === starts[line + 1]!) {
      memory.add(lines, line);
      return;
    }
    let [firstLine, lastLine] = [line, line];
    while (firstLine >= 0 && starts[firstLine]! > from) firstLine--;
    while (lastLine < lines.count && starts[lastLine + 1]! < to) lastLine++;
    memory.addAmong(lines, line, firstLine, lastLine);
    memory.addCalm(lines, line);
  };

  const run: LineRun = {
    take(hits, length) {
      for (let at = 0; at < length; at += 2) {
        const offset = hits[at]!;
        if (offset >= pieceEnd) {
          leavePiece();
          enterPiece(offset);
        }
        for (const call of set.calls(hits[at + 1]!)) addHit(call, offset);
      }
    },
    end() {
      leavePiece();
      return matches;
    },
  };

  const forget = (): void => {
    for (; notedCount > 0; notedCount--) {
      const rule = noted[notedCount - 1]!;
      isNoted[rule] = 0;
      doneTo[rule] = triedTo[rule] = ranTo[rule] = overlaps[rule] = 0;
    }
  };

  return {
    start(bytes, list) {
      text = bytes;
      buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      lines = list;
      starts = list.starts;
      matches = [];
      forget();
      line = 0;
      pieceEnd = -1;
      return run;
    },
  };
}
