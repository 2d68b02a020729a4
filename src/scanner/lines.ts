import type { Region } from "../types.ts";

/**
 * Finds the region of byte offsets. Asked in rising order of `start` it counts each line break and, within a line, each
 * column once, so that many findings on one long line stay linear.
 */
export function createRegionFinder(bytes: Uint8Array): (start: number, end: number) => Region {
  let at = 0;
  let line = 1;
  // A byte order mark is no column.
  const first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 0 : 1;
  let column = first;
  return (start, end) => {
    if (start < at) [at, line, column] = [0, 1, first];
    for (; at < start; at++) {
      const byte = bytes[at]!;
      if (byte === 10) [line, column] = [line + 1, 1];
      // UTF-8: every byte but the continuation bytes (10xxxxxx) begins a code point.
      else if ((byte & 0xc0) !== 0x80) column++;
    }
    let endLine = line;
    let endColumn = column;
    for (let to = start; to < end; to++) {
      const byte = bytes[to]!;
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 0xc0) !== 0x80) endColumn++;
    }
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
}
