import { readSync } from "node:fs";
import { allocateFloats, allocateNumbers } from "../../pages.ts";
import type { PackIndex } from "./pack-index.ts";

/** https://git-scm.com/docs/gitformat-pack#_object_types */
export const blobType = 3;
const ofsDelta = 6;
const refDelta = 7;
/** While bases are looked up: on the way, and the first of the numbers that name a place in the index. */
const passed = 255;
const named = -2;

/**
 * What the headers of a pack's entries say, in the order of the pack. Of a delta the type is that of the object it
 * makes; 0 where that is not known, as when its base is in no pack.
 */
export interface PackEntries {
  readonly count: number;
  /** Where each entry begins; at `count` where the last one ends. */
  readonly offsets: Float64Array;
  /** Bytes of the header, behind which the compressed bytes begin. */
  readonly heads: Uint8Array;
  /** Bytes that the compressed bytes inflate to: the object, or the delta. */
  readonly sizes: Float64Array;
  readonly types: Uint8Array;
  /** The entry that a delta is against; -1 for an entry that holds an object whole. */
  readonly bases: Int32Array;
  /** Place in the index. */
  readonly places: Int32Array;
}

/** Longer than any header: ten bytes of type and size, and the id or the distance of a base. */
const longestHead = 64;
const windowLength = 1 << 20;

/** @param length bytes of the pack @throws RangeError where a header is none or an offset lies outside the pack */
export function readPackEntries(file: number, length: number, index: PackIndex): PackEntries {
  const { count, width } = index;
  const { offsets, places } = sortByOffset(index, length - width);
  const heads = new Uint8Array(count);
  const sizes = allocateFloats(count);
  const types = new Uint8Array(count);
  const bases = allocateNumbers(count).fill(-1);
  const window = Buffer.allocUnsafe(windowLength);
  let windowStart = 0;
  let windowEnd = 0;
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry]!;
    if (offset + longestHead > windowEnd && windowEnd < length) {
      windowStart = offset;
      windowEnd = offset + readSync(file, window, 0, windowLength, offset);
    }
    const start = offset - windowStart;
    let at = start;
    let byte = window[at++]!;
    let type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = window[at++]!;
      size += (byte & 127) * factor;
    }
    if (type === ofsDelta) {
      byte = window[at++]!;
      let distance = byte & 127;
      while (byte & 128) {
        byte = window[at++]!;
        distance = (distance + 1) * 128 + (byte & 127);
      }
      const base = findOffset(offsets, entry, offset - distance);
      bases[entry] = base;
      type = base === -1 ? 0 : types[base]!;
    } else if (type === refDelta) {
      // Its base may come later; named by its place in the index until all are read.
      const place = index.find(window, at);
      bases[entry] = place === -1 ? -1 : named - place;
      at += width;
    }
    if (at - start > Math.min(longestHead, offsets[entry + 1]! - offset)) throw new RangeError("no header of an entry");
    heads[entry] = at - start;
    sizes[entry] = size;
    types[entry] = type;
  }
  resolveNamedBases(types, bases, places);
  return { count, offsets, heads, sizes, types, bases, places };
}

/** Sorts numbers, which is ten times as fast as sorting by comparison, where place and offset fit into one. */
function sortByOffset(index: PackIndex, end: number): { offsets: Float64Array; places: Int32Array } {
  const { count } = index;
  const offsets = allocateFloats(count + 1);
  const places = allocateNumbers(count);
  const room = 2 ** Math.ceil(Math.log2(count + 1));
  const fits = end < Number.MAX_SAFE_INTEGER / room;
  for (let place = 0; place < count; place++) {
    const offset = index.offsetOf(place);
    if (offset < 12 || offset >= end) throw new RangeError("an offset outside the pack");
    offsets[place] = fits ? offset * room + place : place;
  }
  const numbers = offsets.subarray(0, count);
  if (fits) numbers.sort();
  else numbers.sort((a, b) => index.offsetOf(a) - index.offsetOf(b));
  for (let entry = 0; entry < count; entry++) {
    const place = fits ? numbers[entry]! % room : numbers[entry]!;
    places[entry] = place;
    offsets[entry] = index.offsetOf(place);
  }
  offsets[count] = end;
  return { offsets, places };
}

function findOffset(offsets: Float64Array, end: number, offset: number): number {
  let low = 0;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else if (offsets[middle]! > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** Bases that are named by id: from places to entries, and the types that were not known before. */
function resolveNamedBases(types: Uint8Array, bases: Int32Array, places: Int32Array): void {
  if (!types.includes(refDelta)) return;
  const entryOf = allocateNumbers(places.length);
  places.forEach((place, entry) => {
    entryOf[place] = entry;
  });
  for (let entry = 0; entry < types.length; entry++) {
    const name = bases[entry]!;
    if (name <= named) bases[entry] = entryOf[named - name]!;
  }
  for (let entry = 0; entry < types.length; entry++) {
    let last = entry;
    // What is passed on the way is marked, so that deltas that are against one another in a ring end.
    for (; last !== -1 && types[last] === refDelta; last = bases[last]!) types[last] = passed;
    const type = last === -1 || types[last] === passed ? 0 : types[last]!;
    for (let at = entry; at !== -1 && types[at] === passed; at = bases[at]!) types[at] = type;
  }
}
