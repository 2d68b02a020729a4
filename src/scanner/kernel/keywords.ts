import type { KeywordTable } from "../keyword-table.ts";
import { type Kernels, loadPiece, pieceLength, pieceMargin, roomAt, textAt } from "./kernel.ts";

/** As `KeywordIndex.find`. */
export type Find = (bytes: Uint8Array, from: number, to: number, hits: Int32Array) => { count: number; next: number };

/**
 * @param room numbers that lists of hits have at most
 * @returns undefined where there is no WebAssembly
 */
export function createKernelFind(kernels: Kernels, table: KeywordTable, room: number): Find | undefined {
  const { follows, after, before, start, heads, chain, ends, place, letters } = table;
  // In the order of `setTable`.
  const parts = [follows, after, before, start, heads, chain, ends, place, letters];
  const length = parts.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return undefined;
  const { calls, memory, numbers } = kernel;
  let hitsAt = roomAt;
  const addresses = parts.map((part) => {
    const address = hitsAt;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address);
    hitsAt += align(part.byteLength);
    return address;
  });
  calls.setTable(...addresses);
  const overshoot = 8 * place.length;

  return (bytes, from, to, hits) => {
    const full = Math.min(hits.length, room) - overshoot;
    let count = 0;
    let next = from;
    while (next < to && count <= full) {
      const lo = Math.max(0, next - pieceMargin);
      const end = Math.min(to, next + pieceLength);
      const hi = Math.min(bytes.length, end + pieceMargin);
      const last = loadPiece(kernel, bytes, lo, hi);
      const [begin, stop] = [textAt + next - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written = (calls.findKeywords(textAt, last, begin, stop, hitsAt, limit, lo) - hitsAt) >> 2;
      hits.set(numbers.subarray(hitsAt >> 2, (hitsAt >> 2) + written), count);
      count += written;
      next = calls.getNext() - textAt + lo;
    }
    return { count, next };
  };
}

const align = (length: number): number => (length + 7) & ~7;
