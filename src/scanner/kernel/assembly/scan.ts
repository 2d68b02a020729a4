import { findEscape } from "./escapes";
import { findKeywords } from "./keywords";
import { beginsString, endsString, isJoined } from "./line-ends";
import { add, addAmong, clean, known, knows, count as linesRead, setCount, startOf } from "./memory";
import { crosses, enterLine, hitCrosses, lacks, reachFrom, reachTo } from "./needs";
import { getNext } from "./next";
import { findRun } from "./runs";

/*
 * One text at a time: which of its lines are not known, what in them may be encoded, and which keywords stand there that
 * a rule is to be tried for. Lines without any are remembered. The twin of text-scan.ts.
 */

const done: u32 = 0;
/** Something in the range may be encoded: it is to be looked at, then to be gone on with from the range's begin. */
const encoded: u32 = 1;
/** There is no room for more hits. */
const full: u32 = 2;
/** The range is to be left to the twin. */
const crowded: u32 = 3;

let lo: usize = 0;
let hi: usize = 0;
let shift: usize = 0;
let length: u32 = 0;
let count: u32 = 0;
export let hits: usize = 0;
let hitsFull: usize = 0;
export let raw: usize = 0;
export let rawFull: usize = 0;
let written: usize = 0;
let first: u32 = 0;
let end: u32 = 0;
let decodes: bool = false;

export function setHits(newHits: usize, newHitsFull: usize, newRaw: usize, newRawFull: usize): void {
  hits = newHits;
  hitsFull = newHitsFull;
  raw = newRaw;
  rawFull = newRawFull;
}

/**
 * @param newShift address of the text's first byte; only [newLo, newHi) was copied
 * @param newDecodes is what stands encoded looked at?
 */
export function setText(newLo: usize, newHi: usize, newShift: usize, newLength: u32, lines: u32, newDecodes: bool): void {
  lo = newLo;
  hi = newHi;
  shift = newShift;
  length = newLength;
  count = lines;
  decodes = newDecodes;
  setCount(lines);
}

/** As `setText`, of a text whose lines were read where it is. */
export function enterText(text: usize, size: u32, newDecodes: bool): void {
  setText(text, text + size, text, size, linesRead, newDecodes);
}

/** The range at hand, and the end of the hits that were noted. */
export function getFirst(): u32 {
  return first;
}
export function getEnd(): u32 {
  return end;
}
export function getWritten(): usize {
  return written;
}
export function setWritten(newWritten: usize): void {
  written = newWritten;
}

@inline
function addressOf(line: u32): usize {
  return shift + (startOf(line) as usize);
}

/** As `readRange` of the twin. */
function readRange(): void {
  const begin = startOf(first);
  end = first;
  let last = begin;
  for (let line = first; line < count; line++) {
    const isKnown = load<u8>(clean + line) === 1 || knows(line);
    store<u8>(known + line, isKnown ? 1 : 0);
    const next = startOf(line + 1);
    if (!isKnown) {
      end = line + 1;
      last = next;
      continue;
    }
    const part = (last - begin) >> 3;
    if (next - last > max(32, min(1024, part))) break;
  }
}

/** The first place in [from, to) where an escape may begin, or `to`; all are offsets in the text at hand. */
export function findEscapeIn(from: u32, to: u32): u32 {
  return (findEscape(lo, hi, shift + (from as usize), shift + (to as usize)) - shift) as u32;
}

/** May a run of digits in [from, to) be decoded? */
export function mayHoldRun(from: u32, to: u32): bool {
  const end = shift + (to as usize);
  const run = findRun(shift + (from as usize), end);
  return getNext() < end || end - run >= 20;
}

/** It finds too much rather than too little: the twin looks again. */
function mayHoldEncoded(): bool {
  const to = startOf(end);
  return findEscapeIn(startOf(first > 0 ? first - 1 : 0), to) < to || mayHoldRun(startOf(first), to);
}

@inline
function mayBePassed(line: u32): bool {
  return !decodes || !isJoined(addressOf(line), addressOf(line + 1));
}

/** As `hangsOnNext` and `hangsOnLast` of the twin. */
function hangsOnNext(line: u32): bool {
  return decodes && endsString(addressOf(line), addressOf(line + 1));
}
function hangsOnLast(line: u32): bool {
  return line > 0 && decodes && beginsString(addressOf(line), addressOf(line + 1)) && hangsOnNext(line - 1);
}

/** As `leave` there. */
function leave(line: u32): void {
  const first = hangsOnLast(line) ? line - 1 : line;
  const last = hangsOnNext(line) ? line + 1 : line;
  if (first < last) addAmong(line, first, last);
  else add(line);
}

function leaveWithoutHit(line: u32): void {
  if (load<u8>(known + line) === 0 && mayBePassed(line)) leave(line);
}

/** Nothing that its keywords call can match: as `remember` in ../../line-scan.ts. */
function leaveLacking(line: u32): void {
  if (!mayBePassed(line)) return;
  if (!crosses) {
    leave(line);
    return;
  }
  let firstLine = line as i32;
  let lastLine = line as i32;
  while (firstLine >= 0 && (startOf(firstLine) as i32) > reachFrom) firstLine--;
  while (lastLine < (count as i32) && (startOf(lastLine + 1) as i32) < reachTo) lastLine++;
  if (firstLine === (line as i32) && hangsOnLast(line)) firstLine--;
  if (lastLine === (line as i32) && hangsOnNext(line)) lastLine++;
  addAmong(line, firstLine, lastLine);
}

/** Notes those of a line's hits for which a rule is to be tried, and those that say with which lines it may be remembered. */
function takeLine(line: u32, from: usize, to: usize): void {
  const begin = written;
  let isLacking = true;
  enterLine(line);
  for (let at = from; at < to; at += 8) {
    if (lacks(at, lo, hi, shift, length)) {
      if (!hitCrosses) continue;
    } else isLacking = false;
    store<u64>(written, load<u64>(at));
    written += 8;
  }
  if (!isLacking) return;
  written = begin;
  leaveLacking(line);
}

/** @returns false where there are too many hits */
function scanRange(): bool {
  const from = addressOf(first);
  const to = addressOf(end);
  const rawEnd = findKeywords(lo, hi, from, to, raw, rawFull, (lo - shift) as u32);
  if (getNext() < to) return false;
  let line = first;
  for (let at = raw; at < rawEnd; ) {
    const offset = load<u32>(at);
    while (startOf(line) <= offset) {
      if (startOf(line + 1) <= offset) leaveWithoutHit(line);
      line++;
    }
    const current = line - 1;
    const lineEnd = startOf(line);
    let next = at;
    while (next < rawEnd && load<u32>(next) < lineEnd) next += 8;
    if (load<u8>(known + current) === 0) takeLine(current, at, next);
    at = next;
  }
  for (; line < end; line++) leaveWithoutHit(line);
  return true;
}

/**
 * @param line where to go on
 * @param checkedEnd the end of the range that begins there, where it was looked at for what is encoded; else 0
 */
export function scanLines(line: u32, checkedEnd: u32): u32 {
  written = hits;
  let checked = checkedEnd;
  while (line < count) {
    first = line;
    if (checked !== 0) end = checked;
    else {
      while (first < count && load<u8>(clean + first) === 1) first++;
      if (first >= count) break;
      readRange();
      if (end === first) {
        line = first + 1;
        continue;
      }
      if (decodes && mayHoldEncoded()) return encoded;
    }
    checked = 0;
    if (written > hitsFull) return full;
    if (!scanRange()) return crowded;
    line = end;
  }
  return done;
}
