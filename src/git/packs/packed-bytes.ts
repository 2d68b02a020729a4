import { openSync, readSync } from "node:fs";
import type { FamilyBatch } from "./families.ts";

/** The compressed bytes of the objects of a batch, read ahead in few calls. */
export interface PackedBytes {
  readonly bytes: Buffer;
  /** Where in `bytes` those of an object begin; asked for one object after the other. -1 where the pack ends before. */
  locate(place: number): number;
}

/** So much is read ahead; bytes of others that lie between are read with them rather than called for. */
const bytesAhead = 1 << 20;
const smallGap = 1 << 12;

/** @returns a function that begins a batch */
export function createPackedBytes(): (batch: FamilyBatch) => PackedBytes {
  const files = new Map<string, number>();
  const room = Buffer.allocUnsafeSlow(2 * bytesAhead);
  let bytes = room;

  return ({ pack, starts, lengths }) => {
    const file = files.get(pack) ?? open(pack);
    files.set(pack, file);
    /** Of the objects that are read, and how many those are. */
    const positions = new Int32Array(starts.length);
    let ahead = 0;

    const readAhead = (first: number): void => {
      let total = 0;
      for (ahead = first; ahead < starts.length && (ahead === first || total + lengths[ahead]! <= bytesAhead); ahead++)
        total += lengths[ahead]!;
      const places = Array.from({ length: ahead - first }, (_, at) => first + at);
      places.sort((a, b) => starts[a]! - starts[b]!);
      let filled = 0;
      bytes = total > room.length ? Buffer.allocUnsafeSlow(total) : room;
      /** Room for bytes of others. */
      let spare = bytes.length - total;
      for (let at = 0; at < places.length; ) {
        const start = starts[places[at]!]!;
        let next = at;
        let end = start;
        for (; next < places.length; next++) {
          const place = places[next]!;
          const gap = starts[place]! - end;
          if (gap > Math.min(smallGap, spare)) break;
          spare -= gap;
          positions[place] = filled + starts[place]! - start;
          end = starts[place]! + lengths[place]!;
        }
        const read = file === -1 ? 0 : readSync(file, bytes, filled, end - start, start);
        for (; at < next; at++) {
          const place = places[at]!;
          if (positions[place]! + lengths[place]! > filled + read) positions[place] = -1;
        }
        filled += end - start;
      }
    };

    return {
      get bytes() {
        return bytes;
      },
      locate(place) {
        if (place >= ahead) readAhead(place);
        return positions[place]!;
      },
    };
  };
}

/** -1 where it is gone: git may have packed anew meanwhile, and knows where its objects are now. */
function open(pack: string): number {
  try {
    return openSync(pack, "r");
  } catch {
    return -1;
  }
}
