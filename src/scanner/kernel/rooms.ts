import { type LineList, lineKeys } from "../line-list.ts";
import type { Kernel } from "./kernel.ts";

/**
 * Texts in the kernel's own memory, where a version is made from the one before, its lines with it: nothing is handed over,
 * and no array is made for one. The twins are src/git/packs/delta.ts and line-list.ts.
 */
export interface TextRooms {
  /** All of the memory: what is inflated is written there. */
  readonly bytes: Buffer;
  /** Those of the text that was read last. */
  readonly lines: LineList;
  /** Gives back all rooms. */
  clear(): void;
  /** @returns where so many bytes fit; 0 where they do not */
  take(length: number): number;
  give(at: number, length: number): void;
  /** @returns how many bytes this delta makes of the base; -1 where it makes nothing of it */
  openDelta(delta: number, length: number, baseSize: number): number;
  /** Makes a text by the delta that was opened last. Undefined where it copies more pieces than there is room for. */
  applyDelta(deltaEnd: number, base: number, text: number, size: number): boolean | undefined;
  /**
   * Reads the lines of a text.
   * @param kept those of the text that it was made from just now; 0 for one that was not
   * @returns false for too many
   */
  readLines(text: number, size: number, kept: number): boolean;
  /** Is the text nothing but its bytes: no UTF-16, no archive? */
  isPlain(): boolean;
  /** Is nothing in any of the lines, whatever stands around them? */
  isClean(): boolean;
  /** Keeps the lines, for texts that are made from this one. @returns where; 0 where there is no room */
  keepLines(): number;
  /** To be given back; of lines that are kept there. */
  sizeOfKept(at: number): number;
}

/** A text is read where 32 bytes are its own on both sides. */
const margin = 32;
/** Rooms are powers of two, this one at least. */
const smallest = 8;
/** Bytes of the list of what a delta copies. */
export const copiesRoom = 12 << 17;

/** @param at of `copiesRoom` bytes, and behind it the rooms, up to `end` */
export function createRooms(
  { memory, numbers, calls }: Kernel,
  lines: LineList,
  at: number,
  end: number,
  mostLines: number,
): TextRooms {
  const begin = at + copiesRoom;
  let next = begin;
  const free: number[][] = Array.from({ length: 32 }, () => []);
  const powerOf = (length: number): number => Math.max(smallest, 32 - Math.clz32(length + 2 * margin - 1));
  calls.setKeys(...lineKeys);
  calls.setTexts(at, begin - 12, mostLines - 2);
  const take = (length: number): number => {
    const power = powerOf(length);
    const room = free[power]!.pop();
    if (room !== undefined) return room;
    if (next + 2 ** power > end) return 0;
    next += 2 ** power;
    return next - 2 ** power + margin;
  };
  return {
    bytes: Buffer.from(memory.buffer),
    lines,
    clear() {
      next = begin;
      for (const rooms of free) rooms.length = 0;
    },
    take,
    give(room, length) {
      free[powerOf(length)]!.push(room);
    },
    openDelta: (delta, length, baseSize) => calls.openDelta(delta, length, baseSize),
    applyDelta(deltaEnd, base, text, size) {
      const made = calls.applyDelta(deltaEnd, base, text, size);
      return made === 2 ? undefined : made === 1;
    },
    readLines(text, size, kept) {
      const isRead = (kept === 0 ? calls.readText(text, size) : calls.readChangedText(text, size, kept)) !== 0;
      if (isRead) {
        lines.count = calls.getCount();
        calls.enterText(text, size, 1);
      }
      return isRead;
    },
    isPlain: () => calls.isTextPlain() !== 0,
    isClean: () => calls.isClean() !== 0,
    keepLines() {
      const size = calls.getKeptSize();
      const kept = take(size);
      if (kept !== 0) calls.keepLines(kept);
      return kept;
    },
    sizeOfKept: (kept) => 16 + 13 * (numbers[kept >> 2]! + 1) + 16,
  };
}
