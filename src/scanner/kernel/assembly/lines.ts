import { setNext } from "./next";

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
  setNext(begin);
  return count;
}
