/*
 * AssemblyScript: the loops that look at every byte, compiled to WebAssembly by the build. All numbers are addresses in
 * the memory that the caller fills: the text lies in [lo, hi), with zeros for 32 bytes on both sides.
 * https://www.assemblyscript.org/
 */

let follows: usize = 0;
let after: usize = 0;
let before: usize = 0;
let ends: usize = 0;
let heads: usize = 0;
let chain: usize = 0;
let named: usize = 0;
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
  newNamed: usize,
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
  named = newNamed;
  ends = newEnds;
  place = newPlace;
  letters = newLetters;
}

let next: usize = 0;
/** Where the last call stopped. */
export function getNext(): usize {
  return next;
}

// @ts-expect-error: decorator
@inline
function hash(word: u32): u32 {
  return (word * 0x9e3779b1) >>> 17;
}

// @ts-expect-error: decorator
@inline
function lower(byte: u32): u32 {
  return byte - 65 < 26 ? byte | 32 : byte;
}

function compare(lo: usize, hi: usize, at: usize, bucket: u32, hits: usize, base: u32): usize {
  let written = hits;
  for (let node: i32 = load<i16>(heads + (bucket << 1)); node >= 0; node = load<i16>(chain + ((node as usize) << 1))) {
    const index = load<u16>(named + ((node as usize) << 1)) as usize;
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
  next = at;
  return written;
}

// @ts-expect-error: decorator
@inline
function isSpace(byte: u32): bool {
  return byte === 32 || byte === 9;
}

// @ts-expect-error: decorator
@inline
function isQuote(byte: u32): bool {
  return byte === 34 || byte === 39 || byte === 96;
}

// @ts-expect-error: decorator
@inline
function isHexDigit(byte: u32): bool {
  return byte - 48 < 10 || (byte | 32) - 97 < 6;
}

/** Six letters in quotes, a comma between them; where the text is cut off, perhaps. */
function beginsLetters(hi: usize, from: usize): bool {
  const quote = load<u8>(from) as u32;
  if (!isQuote(quote)) return false;
  let at = from;
  for (let seen = 1; at + 3 < hi; seen++) {
    if (load<u8>(at) !== quote || load<u8>(at, 2) !== quote) return false;
    if (seen === 6) return true;
    at += 3;
    while (at < hi && isSpace(load<u8>(at))) at++;
    if (at >= hi) return true;
    if (load<u8>(at) !== 44) return false;
    at++;
    while (at < hi && isSpace(load<u8>(at))) at++;
  }
  return true;
}

/** As `beginsEscape` in decode.ts; where the text is cut off, perhaps. */
function mayEscape(lo: usize, hi: usize, at: usize): bool {
  const byte = load<u8>(at) as u32;
  const follower = load<u8>(at, 1) as u32;
  const second = load<u8>(at, 2) as u32;
  switch (byte) {
    case 37:
      return isHexDigit(follower) && isHexDigit(second) && (follower < 56 || load<u8>(at, 3) === 37);
    case 38:
      return (
        follower === 35 || (follower === 113 && second === 117) || (follower === 97 && (second === 109 || second === 112))
      );
    case 92:
      return (
        (follower === 117 || follower === 120) && (isHexDigit(second) || (second === 123 && follower === 117))
      );
    case 36:
      return follower === 123 && isQuote(second);
    case 91:
    case 123:
      return beginsLetters(hi, isSpace(follower) ? at + 2 : at + 1);
    default: {
      let back = at - 1;
      while (back >= lo && isSpace(load<u8>(back))) back--;
      if (back >= lo && load<u8>(back) === 10) back -= load<u8>(back - 1) === 13 ? 2 : 1;
      if (back < lo) return true;
      return isQuote(load<u8>(back)) && (isQuote(follower) || follower === 32 || follower === 10 || follower === 13);
    }
  }
}

/** The first place in [from, to) where an escape may begin, or `to`. */
export function findEscape(lo: usize, hi: usize, from: usize, to: usize): usize {
  const percent = i8x16.splat(37);
  const ampersand = i8x16.splat(38);
  const backslash = i8x16.splat(92);
  const dollar = i8x16.splat(36);
  const plus = i8x16.splat(43);
  const dot = i8x16.splat(46);
  const open = i8x16.splat(91);
  const brace = i8x16.splat(123);
  const space = i8x16.splat(32);
  const tab = i8x16.splat(9);
  const feed = i8x16.splat(10);
  const double = i8x16.splat(34);
  const single = i8x16.splat(39);
  const tick = i8x16.splat(96);
  for (let at = from; at < to; at += 16) {
    const bytes = v128.load(at);
    let marks = v128.or(
      v128.or(i8x16.eq(bytes, percent), i8x16.eq(bytes, ampersand)),
      v128.or(i8x16.eq(bytes, backslash), i8x16.eq(bytes, dollar)),
    );
    const joins = v128.or(i8x16.eq(bytes, plus), i8x16.eq(bytes, dot));
    const opens = v128.or(i8x16.eq(bytes, open), i8x16.eq(bytes, brace));
    if (v128.any_true(v128.or(joins, opens))) {
      const last = v128.load(at - 1);
      const following = v128.load(at, 1);
      const parts = v128.or(
        v128.or(v128.or(i8x16.eq(last, space), i8x16.eq(last, tab)), v128.or(i8x16.eq(last, feed), i8x16.eq(last, tick))),
        v128.or(i8x16.eq(last, double), i8x16.eq(last, single)),
      );
      const holds = v128.or(
        i8x16.eq(following, space),
        v128.or(i8x16.eq(following, double), i8x16.eq(following, single)),
      );
      marks = v128.or(marks, v128.or(v128.and(joins, parts), v128.and(opens, holds)));
    }
    let mask = i8x16.bitmask(marks) as u32;
    while (mask !== 0) {
      const place = at + ctz(mask);
      if (place >= to) return to;
      if (mayEscape(lo, hi, place)) return place;
      mask &= mask - 1;
    }
  }
  return to;
}

/** Six bits for a digit of base64 or base64url, else 255; filled by `setDigits`. */
let digits: usize = 0;
export function setDigits(at: usize): void {
  digits = at;
  for (let byte: u32 = 0; byte < 256; byte++) {
    let value: u32 = 255;
    if (byte - 65 < 26) value = byte - 65;
    else if (byte - 97 < 26) value = byte - 71;
    else if (byte - 48 < 10) value = byte + 4;
    else if (byte === 43 || byte === 45) value = 62;
    else if (byte === 47 || byte === 95) value = 63;
    store<u8>(at + byte, value as u8);
  }
}

const decoded: usize = 1024;

/** Decodes up to 48 digits to `decoded`, and gives how many bytes they are. */
function decodeHead(from: usize, length: u32): u32 {
  let isHex = (length & 1) === 0;
  const head = length < 48 ? length : 48;
  for (let at: u32 = 0; at < head && isHex; at++) isHex = isHexDigit(load<u8>(from + at));
  let count: u32 = 0;
  if (isHex) {
    for (let at: u32 = 0; at + 1 < head; at += 2) {
      const high = load<u8>(from + at) as u32;
      const low = load<u8>(from + at, 1) as u32;
      const value = (((high & 15) + (high > 57 ? 9 : 0)) << 4) | ((low & 15) + (low > 57 ? 9 : 0));
      store<u8>(decoded + count++, value as u8);
    }
    return count;
  }
  let bits: u32 = 0;
  let held: u32 = 0;
  for (let at: u32 = 0; at < head; at++) {
    bits = (bits << 6) | (load<u8>(digits + (load<u8>(from + at) as usize)) as u32);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    store<u8>(decoded + count++, ((bits >>> held) & 255) as u8);
  }
  return count;
}

/** As `isPromising` in encoded-runs.ts. */
function isPromising(from: usize, length: u32): bool {
  const count = decodeHead(from, length);
  store<u32>(decoded + count, 0x80808080);
  const first = load<u8>(decoded) as u32;
  const second = load<u8>(decoded, 1) as u32;
  if (first === 0x1f && second === 0x8b) return true;
  const step: u32 = second === 0 && load<u8>(decoded, 3) === 0 ? 2 : 1;
  for (let at: u32 = 0; at < count; at += step) {
    const byte = load<u8>(decoded + at) as u32;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127 || byte >= 0xf8) return false;
    if (byte < 0x80) continue;
    const isLead = byte >= 0xc2 && (load<u8>(decoded + at, 1) as u32) >> 6 === 2;
    const isRest = byte < 0xc0 && at > 0 && (load<u8>(decoded + at - 1) as u32) >= 0x80;
    if (!isLead && !isRest) return false;
  }
  return true;
}

/**
 * The first run of twenty digits or more in [from, to) that decodes to something promising: gives its begin, and
 * `getNext` its end. A run that touches `to` goes on there, perhaps, and is given whatever it decodes to, however short.
 */
export function findRun(from: usize, to: usize): usize {
  let begin = from;
  let probe = begin + 19;
  while (probe < to) {
    let at = probe;
    while (at >= begin && load<u8>(digits + (load<u8>(at) as usize)) !== 255) at--;
    if (at < begin) {
      let end = probe + 1;
      while (end < to && load<u8>(digits + (load<u8>(end) as usize)) !== 255) end++;
      if (end === to || isPromising(begin, (end - begin) as u32)) {
        next = end;
        return begin;
      }
      at = end;
    }
    begin = at + 1;
    probe = begin + 19;
  }
  // What is left is shorter than a run, but may go on.
  let tail = to;
  while (tail > begin && load<u8>(digits + (load<u8>(tail - 1) as usize)) !== 255) tail--;
  next = to;
  return tail;
}

/**
 * Notes lines from `from` on: where each begins, and both halves of its hash (see line-list.ts), each in a row of its
 * own. Stops where `most` are noted, and before a line that does not end before `hi`.
 * @returns how many; `getNext` tells where the next one begins
 */
export function hashLines(
  hi: usize,
  from: usize,
  until: usize,
  base: u32,
  starts: usize,
  first: usize,
  second: usize,
  most: u32,
  seedOne: u32,
  seedTwo: u32,
  oddOne: u32,
  oddTwo: u32,
  longest: u32,
): u32 {
  const feed = i8x16.splat(10);
  let count: u32 = 0;
  let begin = from;
  while (begin < until && count < most) {
    let end = begin;
    let mask: u32 = 0;
    while (end < hi) {
      mask = i8x16.bitmask(i8x16.eq(v128.load(end), feed)) as u32;
      if (mask !== 0) break;
      end += 16;
    }
    if (mask !== 0) end += ctz(mask);
    if (mask === 0 || end >= hi) break;
    const length = (end - begin) as u32;
    let high = seedOne;
    let low = seedTwo;
    let at = begin;
    const words = begin + (length & ~3);
    for (; at < words; at += 4) {
      const word = load<u32>(at);
      high = (high ^ word) * oddOne;
      low = (low ^ word) * oddTwo;
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    let rest: u32 = 0;
    for (; at <= end; at++) rest = (rest << 8) | (load<u8>(at) as u32);
    const whole = length + 1;
    high = (high ^ rest ^ (whole << 20)) * oddOne;
    low = (low ^ rest ^ whole) * oddTwo;
    const isLong = whole > longest;
    store<u32>(starts + (count << 2), (begin - from) as u32 + base);
    store<u32>(first + (count << 2), isLong ? 0 : (high ^ (high >>> 16)) | 1);
    store<u32>(second + (count << 2), isLong ? 0 : low ^ (low >>> 16));
    count++;
    begin = end + 1;
  }
  next = begin;
  return count;
}
