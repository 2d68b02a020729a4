import { setNext } from "./next";

let seedOne: u32 = 0;
let seedTwo: u32 = 0;
let oddOne: u32 = 0;
let oddTwo: u32 = 0;
let longest: u32 = 0;

/** Two seeds, two odd factors, and the length of the longest line that gets a hash. */
export function setKeys(newSeedOne: u32, newSeedTwo: u32, newOddOne: u32, newOddTwo: u32, newLongest: u32): void {
  seedOne = newSeedOne;
  seedTwo = newSeedTwo;
  oddOne = newOddOne;
  oddTwo = newOddTwo;
  longest = newLongest;
}

/** The first line feed from `at` on, or somewhere at `hi` or behind it. */
@inline
export function findFeed(at: usize, hi: usize): usize {
  const feed = i8x16.splat(10);
  while (at < hi) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), feed)) as u32;
    if (mask !== 0) return at + ctz(mask);
    at += 16;
  }
  return at;
}

/** Both halves of the hash of a line, see line-list.ts; `feeds` is 1 where a line feed at `end` belongs to it, else 0. */
@inline
export function hashLine(begin: usize, end: usize, feeds: u32): u64 {
  const length = (end - begin) as u32;
  const whole = length + feeds;
  if (whole > longest) return 0;
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
  for (; at < end + feeds; at++) rest = (rest << 8) | (load<u8>(at) as u32);
  high = (high ^ rest ^ (whole << 20)) * oddOne;
  low = (low ^ rest ^ whole) * oddTwo;
  return (((high ^ (high >>> 16)) | 1) as u64) | (((low ^ (low >>> 16)) as u64) << 32);
}

/**
 * Notes lines from `from` on: where each begins, and both halves of its hash, each in a row of its own. Stops where `most`
 * are noted, and before a line that does not end before `hi`.
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
): u32 {
  let count: u32 = 0;
  let begin = from;
  while (begin < until && count < most) {
    const end = findFeed(begin, hi);
    if (end >= hi) break;
    const hash = hashLine(begin, end, 1);
    store<u32>(starts + (count << 2), (begin - from) as u32 + base);
    store<u32>(first + (count << 2), hash as u32);
    store<u32>(second + (count << 2), (hash >>> 32) as u32);
    count++;
    begin = end + 1;
  }
  setNext(begin);
  return count;
}
