import { isAscii } from "node:buffer";
import type { Region } from "../types.ts";
import { findLine, type LineList } from "./line-list.ts";

/** Bytes of which Node tells sooner that all are ASCII than they are counted. */
const worthAsking = 256;

/** A byte order mark, which is no column. */
export const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/**
 * Finds the region of byte offsets. Asked in rising order of `start` it counts each column once, so that many findings on
 * one long line stay linear.
 * @param lines those of `bytes`
 */
export function createRegionFinder(bytes: Uint8Array, lines: LineList): (start: number, end: number) => Region {
  const first = startsWithMark(bytes) ? 0 : 1;
  let at = 0;
  let line = 0;
  let column = first;
  /** What was told last: all that stands encoded in one place has its region. */
  let [lastStart, lastEnd] = [-1, -1];
  let last: Region | undefined;
  return (start, end) => {
    if (last && start === lastStart && end === lastEnd) return last;
    if (start < at || start >= lines.starts[line + 1]!) {
      line = findLine(lines, start + 1) - 1;
      at = lines.starts[line]!;
      column = line === 0 ? first : 1;
    }
    if (start - at >= worthAsking && isAscii(bytes.subarray(at, start))) {
      column += start - at;
      at = start;
    }
    // UTF-8: every byte but the continuation bytes (10xxxxxx) begins a code point.
    for (; at < start; at++) if ((bytes[at]! & 0xc0) !== 0x80) column++;
    let endLine = line + 1;
    let endColumn = column;
    for (let to = start; to < end; to++) {
      const byte = bytes[to]!;
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 0xc0) !== 0x80) endColumn++;
    }
    [lastStart, lastEnd] = [start, end];
    last = { startLine: line + 1, startColumn: column, endLine, endColumn };
    return last;
  };
}
