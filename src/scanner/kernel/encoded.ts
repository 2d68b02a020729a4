import { type Kernels, loadPiece, pieceLength, pieceMargin, textAt } from "./kernel.ts";

/** @returns a search for the first place at `at` or behind where an escape may begin, or `to`; undefined for short texts and without WebAssembly */
export function createEscapeSearch(
  kernels: Kernels,
  bytes: Uint8Array,
  from: number,
  to: number,
): ((at: number) => number) | undefined {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return undefined;
  const { calls } = kernel;
  let [lo, end, last] = [0, 0, 0];
  return (from) => {
    for (let at = from; at < to; at = end) {
      if (at >= end) {
        lo = Math.max(0, at - pieceMargin);
        end = Math.min(to, at + pieceLength);
        last = loadPiece(kernel, bytes, lo, Math.min(bytes.length, end + pieceMargin));
      }
      const found = calls.findEscape(textAt, last, textAt + at - lo, textAt + end - lo) - textAt + lo;
      if (found < end) return found;
    }
    return to;
  };
}

/**
 * Tells the runs of digits in [from, to) that are promising, in rising order.
 * @param isDigit of base64 and base64url, one for each byte
 * @returns false for short texts and without WebAssembly, where nothing was looked at
 */
export function findRuns(
  kernels: Kernels,
  bytes: Uint8Array,
  from: number,
  to: number,
  isDigit: Uint8Array,
  onRun: (start: number, end: number) => void,
): boolean {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls } = kernel;
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + pieceLength);
    const last = loadPiece(kernel, bytes, at, end);
    let [start, next] = [at, at];
    do {
      start = calls.findRun(textAt + next - at, last) - textAt + at;
      next = calls.getNext() - textAt + at;
      if (next < end) onRun(start, next);
    } while (next < end);
    if (end === to) {
      if (end > start) onRun(start, end);
      return true;
    }
    // What goes on behind the piece begins the next one; a run as long as a piece is followed to its end.
    if (start === at) {
      while (next < to && isDigit[bytes[next]!] === 1) next++;
      onRun(start, next);
      start = next;
    }
    at = start;
  }
  return true;
}
