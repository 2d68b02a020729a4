import { setNext } from "./next";

let seed: u64 = 0;
let odd: u64 = 0;
let longest: u32 = 0;

/** A seed and an odd factor, each in two halves, the high one first, and the length of the longest line that gets a hash. */
export function setKeys(seedHigh: u32, seedLow: u32, oddHigh: u32, oddLow: u32, newLongest: u32): void {
  seed = ((seedHigh as u64) << 32) | (seedLow as u64);
  odd = ((oddHigh as u64) << 32) | (oddLow as u64);
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

/** The hash of a line, eight bytes at a time, its halves as in line-list.ts; `feeds` is 1 where a line feed at `end` belongs to it, else 0. */
@inline
export function hashLine(begin: usize, end: usize, feeds: u32): u64 {
  const length = (end - begin) as u32;
  const whole = length + feeds;
  if (whole > longest) return 0;
  let state = seed;
  let at = begin;
  const words = begin + (whole & ~7);
  for (; at < words; at += 8) {
    state = (state ^ load<u64>(at)) * odd;
    state ^= state >>> 32;
  }
  const left = (whole & 7) << 3;
  const rest = load<u64>(at) & ~(0xffffffffffffffff << left);
  state = (state ^ rest ^ ((whole as u64) << 56)) * odd;
  state ^= state >>> 32;
  return state | 1;
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
