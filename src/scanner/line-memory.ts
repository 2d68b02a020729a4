import { allocateNumbers } from "../pages.ts";
import type { LineList } from "./line-list.ts";

/**
 * Remembers lines in which nothing was found, so that what most versions of a file share is tried once. It holds hashes
 * only, is bounded, and forgets by overwriting.
 */
export interface LineMemory {
  /** Was nothing found in this line before, alone (it is marked as clean then) or with the same lines around it? */
  knows(lines: LineList, line: number): boolean;
  /** Nothing is in this line, whatever stands around it: it is clean. */
  add(lines: LineList, line: number): void;
  /** Nothing is in this line as long as the lines from `from` to `to` (both counted) are these; -1 is the text's start. */
  addAmong(lines: LineList, line: number, from: number, to: number): void;
  /** Was nothing found in this line before by rules that do not look over its ends? What the others find depends on its neighbours. */
  isCalm(lines: LineList, line: number): boolean;
  addCalm(lines: LineList, line: number): void;
  /** Where it holds them. Absent where nothing is remembered. */
  tables?: LineTables;
}

/** Lines that are known alone, two numbers each, and among others, four each; and those that are calm, two each. */
export interface LineTables {
  readonly alone: Int32Array;
  readonly among: Int32Array;
  readonly calm: Int32Array;
}

/** Of lines that are remembered, so many hold something that rules look for. */
const calmShare = 4;

/** @param slots how many lines are remembered at most, a power of two; each takes 26 bytes once it is used */
export function createLineMemory(slots: number): LineMemory {
  const mask = slots - 1;
  // The system hands out the pages of these as they are first written to.
  let tables: LineTables = {
    alone: allocateNumbers(2 * slots),
    among: allocateNumbers(4 * slots),
    calm: allocateNumbers((2 * slots) / calmShare),
  };
  const calmMask = slots / calmShare - 1;
  const calmPlace = (first: number): number => 2 * ((first >>> 3) & calmMask);
  let high = 0;
  let low = 0;

  /** Sets `high` and `low` to a hash over the lines; false where one of them cannot be remembered. */
  const combine = (lines: LineList, from: number, to: number): boolean => {
    const origin = Math.max(0, from);
    const end = Math.min(lines.count - 1, to);
    // Where the text ends counts too: more could follow in another text.
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 0x2c1b3c6d);
    low = high;
    for (let line = origin; line <= end; line++) {
      if (lines.first[line] === 0) return false;
      high = Math.imul(high ^ lines.first[line]!, 0x297a2d39);
      low = Math.imul(low ^ lines.second[line]!, 0x1b56c4e9);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines: LineList, line: number): number =>
    4 *
    (((lines.first[line]! >>> 3) ^
      Math.imul(lines.first[line + 1] ?? 0, 5) ^
      Math.imul(lines.first[line - 1] ?? 0, 3)) &
      mask);

  return {
    get tables() {
      return tables;
    },
    set tables(moved) {
      tables = moved;
    },
    knows(lines, line) {
      const { alone, among } = tables;
      const first = lines.first[line]!;
      if (first === 0) return false;
      const place = 2 * ((first >>> 3) & mask);
      if (alone[place] === first && alone[place + 1] === lines.second[line]) {
        lines.clean[line] = 1;
        return true;
      }
      const slot = slotOf(lines, line);
      if (among[slot] !== first) return false;
      const reach = among[slot + 1]!;
      if (!combine(lines, line - (reach >>> 16), line + (reach & 0xffff))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line]!);
    },
    add(lines, line) {
      const { alone } = tables;
      const first = lines.first[line]!;
      if (first === 0) return;
      const place = 2 * ((first >>> 3) & mask);
      alone[place] = first;
      alone[place + 1] = lines.second[line]!;
      lines.clean[line] = 1;
    },
    isCalm(lines, line) {
      const first = lines.first[line]!;
      const place = calmPlace(first);
      return first !== 0 && tables.calm[place] === first && tables.calm[place + 1] === lines.second[line];
    },
    addCalm(lines, line) {
      const place = calmPlace(lines.first[line]!);
      tables.calm[place] = lines.first[line]!;
      tables.calm[place + 1] = lines.second[line]!;
    },
    addAmong(lines, line, from, to) {
      if (lines.first[line] === 0 || line - from > 0xffff || to - line > 0xffff || !combine(lines, from, to)) return;
      const { among } = tables;
      const slot = slotOf(lines, line);
      among[slot] = lines.first[line]!;
      among[slot + 1] = ((line - from) << 16) | (to - line);
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line]!;
    },
  };
}
