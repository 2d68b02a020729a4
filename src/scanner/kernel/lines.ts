import { type Kernel, loadPiece, mostLines, pieceLength, roomAt, textAt } from "./kernel.ts";

interface HashedLines {
  readonly count: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly starts: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/**
 * Hashes lines that begin in [from, until) and end in the piece at hand.
 * @param keys see `setKeys` in assembly/lines.ts
 * @returns undefined where no whole line is in the piece
 */
export function hashPiece(
  kernel: Kernel,
  bytes: Uint8Array,
  from: number,
  until: number,
  keys: readonly number[],
): HashedLines | undefined {
  const { calls, numbers } = kernel;
  const end = Math.min(bytes.length, from + pieceLength);
  const last = loadPiece(kernel, bytes, from, end);
  const rows = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows as [number, number, number];
  const stop = textAt + Math.min(until, end) - from;
  calls.setKeys(...keys);
  const count = calls.hashLines(last, textAt, stop, from, starts, first, second, mostLines);
  if (count === 0) return undefined;
  const read = (row: number): Int32Array => numbers.subarray(row >> 2, (row >> 2) + count);
  const next = calls.getNext() - textAt + from;
  return { count, next, starts: read(starts), first: read(first), second: read(second) };
}
