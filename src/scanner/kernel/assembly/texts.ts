import { findFeed, hashLine } from "./lines";
import { clean, count, first, second, setCount, starts } from "./memory";
import { isPlain } from "./plain";

/*
 * The versions of a file, each made from the one before, with its lines: the twin of ../../../git/packs/delta.ts and of
 * `readChangedLines` in ../../line-list.ts. The lines of the text at hand stand in the rows of memory.ts; those of a text
 * that others are made from are kept where the caller says. 32 bytes on both sides of a text belong to it.
 */

let copies: usize = 0;
let copiesFull: usize = 0;
let copiesEnd: usize = 0;
let mostLines: u32 = 0;

/** @param newCopies room for what a text and its base have in common, up to `newFull` */
export function setTexts(newCopies: usize, newFull: usize, newMostLines: u32): void {
  copies = newCopies;
  copiesFull = newFull;
  mostLines = newMostLines;
}

let next: usize = 0;
let baseSize: u32 = 0;

function readSize(end: usize): i64 {
  let size: i64 = 0;
  for (let shift: i64 = 0; next < end && shift < 42; shift += 7) {
    const byte = load<u8>(next++) as i64;
    size |= (byte & 127) << shift;
    if (byte < 128) return size;
  }
  return -1;
}

/** @returns the size of what the delta makes; -1 where it says none, or is made for a base of another size */
export function openDelta(delta: usize, length: u32, base: u32): i32 {
  next = delta;
  const end = delta + (length as usize);
  if (readSize(end) !== (base as i64)) return -1;
  baseSize = base;
  const size = readSize(end);
  return size < 0 || size > 0x7fffffff ? -1 : (size as i32);
}

/** Up to fifteen bytes more are written; none of them is missed. */
@inline
function copyBytes(to: usize, from: usize, size: u32): void {
  if (size > 256) {
    memory.copy(to, from, size);
    return;
  }
  for (let at: u32 = 0; at < size; at += 16) v128.store(to + at, v128.load(from + at));
}

/**
 * Makes a text from its base by the delta that was opened.
 * @returns 1; 0 where the delta asks for what is not there, 2 where it copies too many pieces
 */
export function applyDelta(end: usize, base: usize, text: usize, size: u32): u32 {
  let written = copies;
  let to: u32 = 0;
  while (next < end) {
    const code = load<u8>(next++) as u32;
    if (code < 128) {
      if (code === 0 || next + code > end || to + code > size) return 0;
      copyBytes(text + to, next, code);
      next += code;
      to += code;
      continue;
    }
    let from: u32 = 0;
    let length: u32 = 0;
    if (code & 1) from = load<u8>(next++) as u32;
    if (code & 2) from |= (load<u8>(next++) as u32) << 8;
    if (code & 4) from |= (load<u8>(next++) as u32) << 16;
    if (code & 8) from |= (load<u8>(next++) as u32) << 24;
    if (code & 16) length = load<u8>(next++) as u32;
    if (code & 32) length |= (load<u8>(next++) as u32) << 8;
    if (code & 64) length |= (load<u8>(next++) as u32) << 16;
    if (length === 0) length = 0x10000;
    if (next > end || from > baseSize || length > baseSize - from || length > size - to) return 0;
    copyBytes(text + to, base + from, length);
    // A long piece is copied by several instructions.
    if (
      written > copies &&
      load<u32>(written - 12) + load<u32>(written - 4) === from &&
      load<u32>(written - 8) + load<u32>(written - 4) === to
    )
      store<u32>(written - 4, load<u32>(written - 4) + length);
    else {
      if (written >= copiesFull) return 2;
      store<u32>(written, from);
      store<u32>(written, to, 4);
      store<u32>(written, length, 8);
      written += 12;
    }
    to += length;
  }
  copiesEnd = written;
  return to === size ? 1 : 0;
}

function beginText(text: usize, size: u32): void {
  const zeros = i64x2.splat(0);
  v128.store(text - 32, zeros);
  v128.store(text - 16, zeros);
  v128.store(text + size, zeros);
  v128.store(text + size, zeros, 16);
  setCount(0);
}

@inline
function endText(size: u32): bool {
  store<u32>(starts + ((count as usize) << 2), size);
  store<u32>(first + ((count as usize) << 2), 0);
  return true;
}

/** Adds the lines that begin in [from, until). @returns false for too many */
function addLines(text: usize, from: u32, until: u32, size: u32): bool {
  const stop = text + until;
  const end = text + size;
  let line = count as usize;
  let begin = text + from;
  while (begin < stop) {
    if (line >= (mostLines as usize)) return false;
    const feed = min(findFeed(begin, end), end);
    const feeds: u32 = feed < end ? 1 : 0;
    const hash = hashLine(begin, feed, feeds);
    store<u32>(starts + (line << 2), (begin - text) as u32);
    store<u32>(first + (line << 2), hash as u32);
    store<u32>(second + (line << 2), (hash >>> 32) as u32);
    store<u8>(clean + line, 0);
    line++;
    begin = feed + feeds;
  }
  setCount(line as u32);
  return true;
}

let plain: bool = false;

/** Is what `readUtf16` and `unpack` make of the text that was read last nothing but its bytes? */
export function isTextPlain(): bool {
  return plain;
}

/** @returns false for too many lines */
export function readText(text: usize, size: u32): bool {
  beginText(text, size);
  plain = isPlain(text, text, text + size);
  return addLines(text, 0, size, size) && endText(size);
}

// A list of lines that is kept: how many, whether the text is plain, then its rows.
let keptCount: u32 = 0;
let keptStarts: usize = 0;

@inline
function keptStart(line: u32): u32 {
  return load<u32>(keptStarts + ((line as usize) << 2));
}

/** As in ../../line-list.ts. */
function findLine(offset: u32): u32 {
  let low: u32 = 0;
  let high = keptCount + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keptStart(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes over lines of the base. @returns false for too many */
function takeLines(kept: usize, line: u32, end: u32, shift: u32): bool {
  const lines = (end - line) as usize;
  const at = count as usize;
  if (at + lines > (mostLines as usize)) return false;
  const rows = ((keptCount as usize) + 1) << 2;
  const from = keptStarts + ((line as usize) << 2);
  const to = starts + (at << 2);
  const add = i32x4.splat(shift);
  // What is written behind is written again, or is no line.
  for (let word: usize = 0; word < lines << 2; word += 16) v128.store(to + word, i32x4.add(v128.load(from + word), add));
  memory.copy(first + (at << 2), from + rows, lines << 2);
  memory.copy(second + (at << 2), from + rows + rows, lines << 2);
  memory.copy(clean + at, keptStarts + 3 * rows + line, lines);
  setCount((at + lines) as u32);
  return true;
}

/** As `readText`, of a text that `applyDelta` made from the one whose lines are kept there. */
export function readChangedText(text: usize, size: u32, kept: usize): bool {
  beginText(text, size);
  keptCount = load<u32>(kept);
  keptStarts = kept + 16;
  plain = load<u32>(kept, 4) !== 0;
  let at: u32 = 0;
  let copied: u32 = 0;
  for (let copy = copies; copy < copiesEnd; copy += 12) {
    const from = load<u32>(copy);
    const to = load<u32>(copy, 4);
    const length = load<u32>(copy, 8);
    if (plain) plain = isPlain(text, text + copied, text + to);
    copied = to + length;
    let line = findLine(from);
    // What begins a line there may be the rest of a longer one here.
    if (keptStart(line) === from && to > 0 && load<u8>(text + to - 1) !== 10) line++;
    let end = findLine(from + length + 1) - 1;
    const last = to + keptStart(end) - from;
    // The last line there may go on here.
    if (end === keptCount && last < size && load<u8>(text + last - 1) !== 10) end--;
    if ((end as i32) <= (line as i32)) continue;
    if (!addLines(text, at, to + keptStart(line) - from, size)) return false;
    if (!takeLines(kept, line, end, to - from)) return false;
    at = to + keptStart(end) - from;
  }
  if (plain) plain = isPlain(text, text + copied, text + size);
  else plain = isPlain(text, text, text + size);
  return addLines(text, at, size, size) && endText(size);
}

/** Bytes that `keepLines` takes. */
export function getKeptSize(): u32 {
  return 16 + 13 * (count + 1) + 16;
}

export function keepLines(at: usize): void {
  const row = ((count as usize) + 1) << 2;
  store<u32>(at, count);
  store<u32>(at, plain ? 1 : 0, 4);
  memory.copy(at + 16, starts, row);
  memory.copy(at + 16 + row, first, row);
  memory.copy(at + 16 + 2 * row, second, row);
  memory.copy(at + 16 + 3 * row, clean, count);
}

/** Is nothing in any line of the text at hand, whatever stands around it? */
export function isClean(): bool {
  const end = clean + (count as usize);
  let at = clean;
  for (; at + 16 <= end; at += 16) if (!i8x16.all_true(v128.load(at))) return false;
  for (; at < end; at++) if (load<u8>(at) === 0) return false;
  return true;
}
