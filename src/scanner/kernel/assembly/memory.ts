/*
 * The lines of the text at hand and the lines that are remembered: the twin of ../../line-memory.ts, which writes to the
 * same tables.
 */

export let starts: usize = 0;
export let clean: usize = 0;
export let known: usize = 0;
export let first: usize = 0;
export let second: usize = 0;
let alone: usize = 0;
let among: usize = 0;
let mask: u32 = 0;
export let count: u32 = 0;

/** Where the rows of a line list begin, with a word before `first` and behind it, and both tables of the memory. */
export function setMemory(
  newStarts: usize,
  newFirst: usize,
  newSecond: usize,
  newClean: usize,
  newKnown: usize,
  newAlone: usize,
  newAmong: usize,
  newMask: u32,
): void {
  starts = newStarts;
  first = newFirst;
  second = newSecond;
  clean = newClean;
  known = newKnown;
  alone = newAlone;
  among = newAmong;
  mask = newMask;
}

export function setCount(lines: u32): void {
  count = lines;
}

export function getCount(): u32 {
  return count;
}

@inline
export function startOf(line: u32): u32 {
  return load<u32>(starts + ((line as usize) << 2));
}

@inline
function firstOf(line: u32): u32 {
  return load<u32>(first + ((line as usize) << 2));
}

@inline
function secondOf(line: u32): u32 {
  return load<u32>(second + ((line as usize) << 2));
}

let calm: usize = 0;
let calmMask: u32 = 0;

export function setCalm(newCalm: usize, newMask: u32): void {
  calm = newCalm;
  calmMask = newMask;
}

/** As `isCalm` of the twin. */
export function isCalm(line: u32): bool {
  const one = firstOf(line);
  const place = calm + (((one >>> 3) & calmMask) << 3);
  return one !== 0 && load<u32>(place) === one && load<u32>(place, 4) === secondOf(line);
}

let high: u32 = 0;
let low: u32 = 0;

/** As `combine` of the twin. */
function combine(from: i32, to: i32): bool {
  const origin = from < 0 ? 0 : from;
  const end = to < (count as i32) - 1 ? to : (count as i32) - 1;
  high = ((from < 0 ? 1 : 2) + (to >= (count as i32) ? 4 : 8)) * 0x2c1b3c6d;
  low = high;
  for (let line = origin; line <= end; line++) {
    const one = firstOf(line);
    if (one === 0) return false;
    high = (high ^ one) * 0x297a2d39;
    low = (low ^ secondOf(line)) * 0x1b56c4e9;
    high ^= high >>> 15;
    low ^= low >>> 14;
  }
  return true;
}

@inline
function slotOf(line: u32): usize {
  const one = firstOf(line);
  return among + ((((one >>> 3) ^ (firstOf(line + 1) * 5) ^ (firstOf(line - 1) * 3)) & mask) << 4);
}

/** As `knows` of the twin. */
export function knows(line: u32): bool {
  const one = firstOf(line);
  if (one === 0) return false;
  const place = alone + (((one >>> 3) & mask) << 3);
  if (load<u32>(place) === one && load<u32>(place, 4) === secondOf(line)) {
    store<u8>(clean + line, 1);
    return true;
  }
  const slot = slotOf(line);
  if (load<u32>(slot) !== one) return false;
  const reach = load<u32>(slot, 4);
  if (!combine((line - (reach >>> 16)) as i32, (line + (reach & 0xffff)) as i32)) return false;
  return load<u32>(slot, 8) === high && load<u32>(slot, 12) === (low ^ secondOf(line));
}

/** As `add` of the twin; a line that is too long to be remembered is clean in this text all the same. */
export function add(line: u32): void {
  const one = firstOf(line);
  store<u8>(clean + line, 1);
  if (one === 0) return;
  const place = alone + (((one >>> 3) & mask) << 3);
  store<u32>(place, one);
  store<u32>(place, secondOf(line), 4);
}

/** As `addAmong` of the twin. */
export function addAmong(line: u32, from: i32, to: i32): void {
  const one = firstOf(line);
  const before = (line as i32) - from;
  const behind = to - (line as i32);
  if (one === 0 || before > 0xffff || behind > 0xffff || !combine(from, to)) return;
  const slot = slotOf(line);
  store<u32>(slot, one);
  store<u32>(slot, ((before as u32) << 16) | (behind as u32), 4);
  store<u32>(slot, high, 8);
  store<u32>(slot, low ^ secondOf(line), 12);
}
