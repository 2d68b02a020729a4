import { setNext } from "./next";

let follows: usize = 0;
let after: usize = 0;
let before: usize = 0;
let ends: usize = 0;
let heads: usize = 0;
let chain: usize = 0;
let place: usize = 0;
let start: usize = 0;
let letters: usize = 0;

/** The parts of a keyword table, see keyword-table.ts. */
export function setTable(
  newFollows: usize,
  newAfter: usize,
  newBefore: usize,
  newStart: usize,
  newHeads: usize,
  newChain: usize,
  newEnds: usize,
  newPlace: usize,
  newLetters: usize,
): void {
  follows = newFollows;
  after = newAfter;
  before = newBefore;
  start = newStart;
  heads = newHeads;
  chain = newChain;
  ends = newEnds;
  place = newPlace;
  letters = newLetters;
}

/** What may follow three bytes that are a keyword. */
const anyByte: u32 = 0xffffffff;

@inline
function hash(word: u32): u32 {
  return (word * 0x9e3779b1) >>> 17;
}

@inline
function lower(byte: u32): u32 {
  return byte - 65 < 26 ? byte | 32 : byte;
}

function compare(lo: usize, hi: usize, at: usize, bucket: u32, hits: usize, base: u32): usize {
  let written = hits;
  for (let node: i32 = load<i16>(heads + (bucket << 1)); node >= 0; node = load<i16>(chain + ((node as usize) << 1))) {
    const index = node as usize;
    const first = load<u32>(start + (index << 2));
    const length = load<u32>(start + (index << 2), 4) - first;
    const origin = at - (load<u8>(place + index) as usize);
    if ((origin as isize) < (lo as isize) || origin + length > hi) continue;
    let same: u32 = 0;
    while (same < length && lower(load<u8>(origin + same)) === (load<u8>(letters + first + same) as u32)) same++;
    if (same !== length) continue;
    store<u32>(written, base + ((origin - lo) as u32));
    store<u32>(written, index, 4);
    written += 8;
  }
  return written;
}

function confirm(lo: usize, hi: usize, at: usize, slot: u32, hits: usize, base: u32): usize {
  const follower = load<u8>(at, 1) as u32;
  const four = hash((slot << 5) | (follower & 31));
  const second = load<u8>(at, 2) as u32;
  const last = load<u8>(at - 3) as u32;
  let written = hits;
  if (load<u32>(follows + (slot << 2)) === anyByte)
    written = compare(lo, hi, at, hash(slot << 7), written, base);
  if ((load<u32>(after + (four << 2)) >>> (second & 31)) & 1)
    written = compare(lo, hi, at, hash((four << 7) | ((second & 31) << 2) | 1), written, base);
  if ((load<u32>(before + (four << 2)) >>> (last & 31)) & 1)
    written = compare(lo, hi, at, hash((four << 7) | ((last & 31) << 2) | 2), written, base);
  if (load<u8>(ends + four)) written = compare(lo, hi, at, hash((four << 7) | 3), written, base);
  return written;
}

/**
 * Notes (offset, keyword) pairs from `hits` on, and stops behind `full`.
 * @param base what `lo` is an offset of, in the whole text
 * @returns the end of what was written; `getNext` tells where to go on
 */
export function findKeywords(
  lo: usize,
  hi: usize,
  from: usize,
  to: usize,
  hits: usize,
  full: usize,
  base: u32,
): usize {
  let written = hits;
  let slot: u32 = 0;
  let at = from - 2 < lo ? lo : from - 2;
  for (; at < from; at++) slot = ((slot << 5) | ((load<u8>(at) as u32) & 31)) & 32767;
  for (; at + 4 <= to && written <= full; at += 4) {
    const word = load<u32>(at);
    const fifth = load<u8>(at, 4) as u32;
    const one = ((slot << 5) | (word & 31)) & 32767;
    const two = ((one << 5) | ((word >>> 8) & 31)) & 32767;
    const three = ((two << 5) | ((word >>> 16) & 31)) & 32767;
    slot = ((three << 5) | ((word >>> 24) & 31)) & 32767;
    const a = load<u32>(follows + (one << 2)) >>> ((word >>> 8) & 31);
    const b = load<u32>(follows + (two << 2)) >>> ((word >>> 16) & 31);
    const c = load<u32>(follows + (three << 2)) >>> ((word >>> 24) & 31);
    const d = load<u32>(follows + (slot << 2)) >>> (fifth & 31);
    if (((a | b | c | d) & 1) === 0) continue;
    if (a & 1) written = confirm(lo, hi, at, one, written, base);
    if (b & 1) written = confirm(lo, hi, at + 1, two, written, base);
    if (c & 1) written = confirm(lo, hi, at + 2, three, written, base);
    if (d & 1) written = confirm(lo, hi, at + 3, slot, written, base);
  }
  for (; at < to && written <= full; at++) {
    slot = ((slot << 5) | ((load<u8>(at) as u32) & 31)) & 32767;
    if ((load<u32>(follows + (slot << 2)) >>> ((load<u8>(at, 1) as u32) & 31)) & 1)
      written = confirm(lo, hi, at, slot, written, base);
  }
  setNext(at);
  return written;
}
