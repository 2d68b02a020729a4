import type { KeywordTable } from "../keyword-table.ts";
import { createKernel, type Kernel, loadPiece, pieceLength, pieceMargin, roomAt, textAt } from "./kernel.ts";

/** As `KeywordIndex.find`. */
export type Find = (bytes: Uint8Array, from: number, to: number, hits: Int32Array) => { count: number; next: number };

/** @returns undefined where there is no WebAssembly */
export function createKernelFind(table: KeywordTable): Find | undefined {
  const { follows, after, before, start, heads, chain, named, ends, place, letters } = table;
  // In the order of `setTable`.
  const parts = [follows, after, before, start, heads, chain, named, ends, place, letters];
  const length = parts.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const overshoot = 8 * place.length;
  let kernel: Kernel | undefined;
  let hitsAt = 0;
  let room = 0;

  const prepare = (hits: Int32Array): Kernel | undefined => {
    if (kernel && hits.length <= room) return kernel;
    room = hits.length;
    kernel = createKernel(length + 4 * room + 64);
    if (!kernel) return undefined;
    let at = roomAt;
    const addresses = parts.map((part) => {
      const address = at;
      kernel!.memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address);
      at += align(part.byteLength);
      return address;
    });
    kernel.calls.setTable(...addresses);
    hitsAt = at;
    return kernel;
  };

  const first = prepare(new Int32Array(0));
  if (!first) return undefined;
  return (bytes, from, to, hits) => {
    const { calls, numbers } = prepare(hits) ?? first;
    const full = hits.length - overshoot;
    let count = 0;
    let next = from;
    while (next < to && count <= full) {
      const lo = Math.max(0, next - pieceMargin);
      const end = Math.min(to, next + pieceLength);
      const hi = Math.min(bytes.length, end + pieceMargin);
      const last = loadPiece(kernel!, bytes, lo, hi);
      const [begin, stop] = [textAt + next - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written = (calls.findKeywords(textAt, last, begin, stop, hitsAt, limit, lo) - hitsAt) >> 2;
      if (written > 0) hits.set(numbers.subarray(hitsAt >> 2, (hitsAt >> 2) + written), count);
      count += written;
      next = calls.getNext() - textAt + lo;
    }
    return { count, next };
  };
}

const align = (length: number): number => (length + 7) & ~7;
