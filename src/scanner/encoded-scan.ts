import { createQuietSources, type Encoded, type EncodedSearch, listEncoded, listEncodedAt } from "./decode.ts";
import { mayHold } from "./decoded-look.ts";
import type { Kernels } from "./kernel/kernel.ts";
import type { LineList } from "./line-list.ts";
import { createPackedMatches, type PackedRuns } from "./packed.ts";
import type { LineMatch } from "./refusal.ts";
import type { TextScan } from "./text-scan.ts";

/** Some lines of a text, from `first` up to `end`. */
export interface LineRange {
  readonly bytes: Uint8Array;
  readonly lines: LineList;
  readonly first: number;
  readonly end: number;
}

/** Finds matches in what stands encoded in some lines of a text, and puts them behind `matches`. */
interface EncodedScan {
  /** @returns whether a line was found that is never to be passed over */
  find(range: LineRange, matches: LineMatch[], search?: EncodedSearch): boolean;
  /** As `find`, where only these places may hold something: see `Encoded.place`. */
  findAt(range: LineRange, matches: LineMatch[], places: Int32Array): void;
}

/** Bytes that are looked through for something encoded before it is scanned. */
export const decodedAtOnce = 1 << 20;

/** @param holders gets lines that hold something encoded that was found, or not read */
export function createEncodedScan(
  kernels: Kernels,
  packed: PackedRuns,
  holders: Set<number>,
  decode: TextScan,
): EncodedScan {
  const quiet = createQuietSources();
  let isHeld = false;

  const scan = (
    { bytes, lines, first }: LineRange,
    list: readonly Encoded[],
    matches: LineMatch[],
    search: EncodedSearch | undefined,
  ): void => {
    const { unread } = packed;
    const { starts } = lines;
    const begin = Math.max(0, first - 1);
    let line = begin;
    const hold = (start: number, end: number): void => {
      isHeld = true;
      while (line > begin && starts[line]! > start) line--;
      while (starts[line + 1]! <= start) line++;
      for (let held = line; held < lines.count && starts[held]! < end; held++) holders.add(held);
    };
    for (const encoded of list) {
      if (encoded.isOver) hold(encoded.place, encoded.place + 1);
      if (search && !mayHold(encoded, search, kernels, quiet)) {
        if (encoded.source !== undefined) quiet.add(encoded.source);
        continue;
      }
      const told = unread.length;
      unread.push(...(encoded.unread ?? []));
      const found = decode(encoded.text);
      if (unread.length > told) hold(encoded.toOuter(encoded.begin, false), encoded.toOuter(encoded.text.length, true));
      const inner = (encoded.packed ? createPackedMatches(packed.settle)(found) : found).filter(
        ({ end }) => end > encoded.begin,
      );
      for (const match of inner) {
        const start = encoded.toOuter(match.start, false);
        const end = Math.max(start + 1, encoded.toOuter(match.end, true));
        // What stands there as it is is found in its own surroundings, too, and those say more of it.
        const isPlain = equals(bytes.subarray(start, end), encoded.text.subarray(match.start, match.end));
        const depth = (match.decoded ?? 0) + (isPlain ? 0 : 1);
        matches.push({ ...match, start, end, decoded: depth });
        // Where a line calls for it that is another than what was found, it is looked at again as well.
        hold(encoded.place < 0 ? start : Math.min(start, encoded.place), end);
      }
      if (inner.length === 0 && unread.length === told && encoded.source !== undefined) quiet.add(encoded.source);
    }
  };

  return {
    /** In parts, so that what was decoded of a large text is not kept all at once. */
    find({ bytes, lines, first, end }, matches, search) {
      isHeld = false;
      for (let line = first; line < end; ) {
        const begin = line;
        const limit = lines.starts[begin]! + decodedAtOnce;
        do line++;
        while (line < end && lines.starts[line]! < limit);
        const range = { bytes, lines, first: begin, end: line };
        const { from, to, floor, ceiling } = boundRange(range);
        scan(range, listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, packed.room), matches, search);
      }
      return isHeld;
    },
    findAt(range, matches, places) {
      scan(range, listEncodedAt(range.bytes, places, boundRange(range), quiet, packed.room), matches, undefined);
    },
  };
}

const equals = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && Buffer.compare(one, other) === 0;

/** Strings are joined with those of the line before or behind, which may be known; a line behind begins none then. */
export function boundRange({ lines, first, end }: LineRange) {
  const { starts, count } = lines;
  return {
    from: starts[first]!,
    to: starts[end]!,
    floor: starts[Math.max(0, first - 1)]!,
    ceiling: starts[Math.min(end + 1, count)]!,
  };
}
