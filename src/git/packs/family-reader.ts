import { applyDelta, type Copies, readDeltaSizes } from "./delta.ts";
import type { FamilyBatch } from "./families.ts";
import { createInflater, type Inflate } from "./inflater.ts";
import { createPackedBytes } from "./packed-bytes.ts";
import { createReserve } from "./reserve.ts";

/** A text that is being read, and what it was made from. */
interface Member<Kept> {
  readonly place: number;
  /** Valid during the call only. */
  readonly text: Buffer;
  /** What was kept of the text that this one is made from, and what they have in common. */
  readonly base?: { readonly kept: Kept; readonly copies: Copies };
}

interface FamilyReader {
  /**
   * Reads the objects of a batch, each after its base. An object that cannot be read is passed over, with all that is
   * made from it.
   * @param onText what it returns is kept as long as other texts are made from this one
   * @param onRelease told what is not kept any longer
   */
  read<Kept>(batch: FamilyBatch, onText: (member: Member<Kept>) => Kept, onRelease: (kept: Kept) => void): void;
}

interface Text<Kept> {
  readonly room: Buffer;
  readonly size: number;
  readonly kept: Kept;
  /** How many texts are still to be made from this one. */
  needed: number;
}

/** @param largest bytes; a larger object is passed over */
export function createFamilyReader(
  largest: number,
  inflate: Inflate = createInflater(),
  beginBatch = createPackedBytes(),
): FamilyReader {
  const rooms = createReserve<Buffer>(Buffer.allocUnsafeSlow, ({ length }) => length, mostFree);
  const copies: Copies = { numbers: new Int32Array(3 << 10), count: 0 };

  return {
    read(batch, onText, onRelease) {
      type Kept = ReturnType<typeof onText>;
      const { lengths, sizes, bases } = batch;
      const packed = beginBatch(batch);
      const needed = new Int32Array(bases.length);
      for (const base of bases) if (base !== -1) needed[base]!++;
      const texts: (Text<Kept> | undefined)[] = new Array(bases.length);

      const release = (place: number): void => {
        const text = texts[place];
        if (!text || --text.needed > 0) return;
        texts[place] = undefined;
        onRelease(text.kept);
        rooms.give(text.room);
      };
      /** The object's bytes in a room of their own; undefined where they are not to be had. */
      const make = (place: number): { room: Buffer; size: number } | undefined => {
        const size = sizes[place]!;
        const length = lengths[place]!;
        const at = packed.locate(place);
        if (at === -1) return undefined;
        if (bases[place] === -1) {
          const room = rooms.take(size + 1);
          if (inflate(packed.bytes, at, length, room, size)) return { room, size };
          rooms.give(room);
          return undefined;
        }
        const base = texts[bases[place]!];
        if (!base) return undefined;
        const delta = rooms.take(size + 1);
        const made = inflate(packed.bytes, at, length, delta, size) ? change(base, delta, size) : undefined;
        rooms.give(delta);
        return made;
      };
      const change = (base: Text<Kept>, delta: Buffer, size: number): { room: Buffer; size: number } | undefined => {
        const said = readDeltaSizes(delta, size);
        if (said.base !== base.size || said.result < 0 || said.result > largest) return undefined;
        const room = rooms.take(said.result + 1);
        const bytes = base.room.subarray(0, base.size);
        if (applyDelta(delta, said.at, size, bytes, room, said.result, copies)) return { room, size: said.result };
        rooms.give(room);
        return undefined;
      };

      for (let place = 0; place < bases.length; place++) {
        const base = bases[place]!;
        const made = make(place);
        if (made) {
          const { room, size } = made;
          const from = base === -1 ? undefined : { kept: texts[base]!.kept, copies };
          const text = room.subarray(0, size);
          const kept = onText({ place, text, ...(from && { base: from }) });
          texts[place] = { room, size, kept, needed: needed[place]! || 1 };
          if (needed[place] === 0) release(place);
        }
        if (base !== -1) release(base);
      }
    },
  };
}

const mostFree = 1 << 23;
