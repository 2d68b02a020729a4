import type { Region } from "../types.ts";

/** Finds the region of byte offsets; offsets must be asked for in rising order, so that each line break is counted once. */
export function createRegionFinder(bytes: Uint8Array): (start: number, end: number) => Region {
  let line = 1;
  let lineStart = 0;
  const advance = (offset: number): void => {
    for (let at = bytes.indexOf(10, lineStart); at !== -1 && at < offset; at = bytes.indexOf(10, lineStart)) {
      line++;
      lineStart = at + 1;
    }
  };
  return (start, end) => {
    advance(start);
    const region = { startLine: line, startColumn: countCodePoints(bytes, lineStart, start) + 1 };
    let endLine = line;
    let endLineStart = lineStart;
    for (let at = bytes.indexOf(10, start); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) {
      endLine++;
      endLineStart = at + 1;
    }
    return { ...region, endLine, endColumn: countCodePoints(bytes, endLineStart, end) + 1 };
  };
}

/** UTF-8: every byte but the continuation bytes (10xxxxxx) begins a code point. */
function countCodePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if ((bytes[at]! & 0xc0) !== 0x80) count++;
  return count;
}
