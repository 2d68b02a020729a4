import type { FamilyBatch } from "../git/packs/families.ts";
import { createInflater } from "../git/packs/inflater.ts";
import { createPackedBytes, type PackedBytes } from "../git/packs/packed-bytes.ts";
import type { TextRooms } from "../scanner/kernel/rooms.ts";
import type { LineList } from "../scanner/line-list.ts";
import { mayBeWhole } from "../scanner/whole-look.ts";

/**
 * Reads the objects of a batch, each after its base, as `FamilyReader` does, but in the memory of the kernel that scans them.
 * @param onText told of a text that is to be scanned; of one that is not plain its own lines are to be read
 * @param onClean told of one in which nothing is, since nothing is in any of its lines
 * @returns the place of the first object that it has no room for; it was told of all before
 */
type RoomyReader = (
  batch: FamilyBatch,
  onText: (place: number, text: Buffer, lines?: LineList) => void,
  onClean: (place: number, size: number) => void,
) => number;

/** Objects whose base is not to be had are not either. */
const absent = 0;

/** @param largest bytes; a larger object is passed over */
export function createRoomyReader(
  rooms: TextRooms,
  largest: number,
  inflate = createInflater(),
  beginBatch = createPackedBytes(),
): RoomyReader {
  const { bytes, lines } = rooms;
  let packed: PackedBytes;
  /** Of each object where its text stands, or `absent`, how long it is, where its lines are kept, and how many are still to be made from it. */
  let texts = new Int32Array(0);
  let lengths = texts;
  let kept = texts;
  let needed = texts;

  const begin = ({ bases }: FamilyBatch): void => {
    rooms.clear();
    if (texts.length < bases.length) {
      const make = () => new Int32Array(2 * bases.length);
      [texts, lengths, kept, needed] = [make(), make(), make(), make()];
    }
    for (let place = 0; place < bases.length; place++) {
      texts[place] = absent;
      needed[place] = 0;
      if (bases[place] !== -1) needed[bases[place]!]!++;
    }
  };

  const release = (place: number): void => {
    if (texts[place] === absent) return;
    rooms.give(texts[place]!, lengths[place]! + 1);
    if (kept[place] !== 0) rooms.give(kept[place]!, rooms.sizeOfKept(kept[place]!));
    texts[place] = absent;
  };

  /** @returns false where there is no room; what cannot be read stays absent */
  const make = (batch: FamilyBatch, place: number): boolean => {
    const size = batch.sizes[place]!;
    const length = batch.lengths[place]!;
    const base = batch.bases[place]!;
    const at = packed.locate(place);
    if (at === -1 || (base !== -1 && texts[base] === absent)) return true;
    const room = rooms.take(size + 1);
    if (room === 0) return false;
    if (!inflate(packed.bytes, at, length, bytes, size, room)) rooms.give(room, size + 1);
    else if (base === -1) {
      texts[place] = room;
      lengths[place] = size;
    } else {
      const hasRoom = change(place, base, room, size);
      rooms.give(room, size + 1);
      return hasRoom;
    }
    return true;
  };
  const change = (place: number, base: number, delta: number, length: number): boolean => {
    const size = rooms.openDelta(delta, length, lengths[base]!);
    if (size < 0 || size > largest) return true;
    const room = rooms.take(size + 1);
    if (room === 0) return false;
    const isMade = rooms.applyDelta(delta + length, texts[base]!, room, size);
    if (isMade) {
      texts[place] = room;
      lengths[place] = size;
    } else rooms.give(room, size + 1);
    return isMade !== undefined;
  };

  return (batch, onText, onClean) => {
    const { bases } = batch;
    packed = beginBatch(batch);
    begin(batch);
    for (let place = 0; place < bases.length; place++) {
      const base = bases[place]!;
      if (!make(batch, place)) return place;
      const text = texts[place]!;
      if (text !== absent) {
        const size = lengths[place]!;
        if (!rooms.readLines(text, size, base === -1 ? 0 : kept[base]!)) return place;
        const isPlain = rooms.isPlain();
        kept[place] = 0;
        // What is not plain is scanned as any text: its lines are written over then.
        if (isPlain) {
          const own = bytes.subarray(text, text + size);
          if (rooms.isClean() && !mayBeWhole(own)) onClean(place, size);
          else onText(place, own, lines);
        }
        if (needed[place]! > 0) {
          kept[place] = rooms.keepLines();
          if (kept[place] === 0) return isPlain ? place + 1 : place;
        }
        if (!isPlain) onText(place, bytes.subarray(text, text + size));
        if (needed[place] === 0) release(place);
      }
      if (base !== -1 && --needed[base]! === 0) release(base);
    }
    return bases.length;
  };
}
