import { isCalm, startOf } from "./memory";

let lists: usize = 0;
let reachMargin: i32 = 0;

/** @param newLists per keyword the address of what its rules need, or 0 where they cannot be told to be absent */
export function setNeeds(newLists: usize, newReachMargin: i32): void {
  lists = newLists;
  reachMargin = newReachMargin;
}

/** What lookarounds may see around a window, in windows.ts. */
const margin: i32 = 64;
/** A line up to this length is looked at as a whole. */
const wholeLine: i32 = 4096;

/** As `holdsRun` in ../../needs.ts. */
function holdsRun(inside: usize, run: usize, from: usize, to: usize): bool {
  let start = from;
  let probe = start + run - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start && load<u8>(inside + (load<u8>(at) as usize))) at--;
    if (at < start) return true;
    start = at + 1;
    probe = start + run - 1;
  }
  return false;
}

const longestLook: i32 = 128;

/** As `mayBegin` in ../../looks.ts, at offsets in the text; what was not copied cannot be told. */
function mayBegin(look: usize, lo: usize, hi: usize, shift: usize, from: i32, to: i32): bool {
  // A match cannot begin before the text.
  if (from < 0) return false;
  let at = shift + (from as usize);
  if ((at as isize) < (lo as isize)) return true;
  const end = min(shift + (min(to, from + longestLook) as usize), hi);
  const width = load<u8>(look, 1) as usize;
  const rows = look + 258;
  let state = load<u8>(look) as usize;
  for (; at < end && state > 1; at++)
    state = load<u8>(rows + state * width + (load<u8>(look + (load<u8>(at) as usize), 2) as usize)) as usize;
  return state !== 0;
}

/** How far the windows of rules reach that look over the ends of the line at hand; the line itself where none does. */
export let reachFrom: i32 = 0;
export let reachTo: i32 = 0;
export let crosses: bool = false;
let lineStart: i32 = 0;
let lineEnd: i32 = 0;
/** Rules that do not look over the ends of the line find nothing in it. */
let calm: bool = false;

export function enterLine(line: u32): void {
  enterLineAt(startOf(line) as i32, startOf(line + 1) as i32, isCalm(line));
}

export function enterLineAt(newStart: i32, newEnd: i32, isCalm: bool): void {
  lineStart = newStart;
  lineEnd = newEnd;
  reachFrom = lineStart;
  reachTo = lineEnd;
  crosses = false;
  calm = isCalm;
}

/** Of the hit at hand. */
export let hitCrosses: bool = false;

/**
 * Do all rules that this hit of the line at hand calls lack what every match of them holds?
 * @param shift address of the text's first byte, which need not be in [lo, hi)
 * @param length of the text
 */
export function lacks(hit: usize, lo: usize, hi: usize, shift: usize, length: u32): bool {
  const offset = load<i32>(hit);
  const list = load<u32>(lists + ((load<u32>(hit, 4) as usize) << 2)) as usize;
  hitCrosses = false;
  if (list === 0) return false;
  const listEnd = load<u32>(list) as usize;
  for (let entry = list + 4; entry < listEnd; entry += 28) {
    const crossing = load<i32>(entry, 8) !== 0;
    if (calm && !crossing) continue;
    let from = offset - load<i32>(entry);
    let to = offset + load<i32>(entry, 4);
    if (crossing) {
      hitCrosses = true;
      crosses = true;
      reachFrom = min(reachFrom, from - reachMargin);
      reachTo = max(reachTo, to + reachMargin);
    }
    const look = load<u32>(entry, 20) as usize;
    const limit = crossing ? (length as i32) : lineEnd;
    if (look !== 0 && !mayBegin(look, lo, hi, shift, offset - load<i32>(entry, 24), limit)) continue;
    const run = load<u32>(entry, 16) as usize;
    if (run === 0) return false;
    from -= margin;
    to += margin + 1;
    if (lineEnd - lineStart <= wholeLine) {
      from = min(from, lineStart - 1);
      to = max(to, lineEnd);
    }
    if (!crossing) {
      from = max(from, lineStart - 1);
      to = min(to, lineEnd);
    }
    from = max(from, 0);
    to = min(to, length as i32);
    const begin = shift + from;
    const stop = shift + to;
    // What was not copied cannot be told.
    if ((begin as isize) < (lo as isize) || stop > hi) return false;
    if (holdsRun(load<u32>(entry, 12) as usize, run, begin, stop)) return false;
  }
  return true;
}
