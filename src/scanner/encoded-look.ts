import { createQuietSources, type EncodedSearch, listEncoded } from "./decode.ts";
import { mayHold, nothingLeft } from "./decoded-look.ts";
import { boundRange, decodedAtOnce, type LineRange } from "./encoded-scan.ts";
import type { Kernels } from "./kernel/kernel.ts";

/** @returns of what stands encoded in these lines the places that are to be scanned, see `Encoded.place`; undefined for more than is decoded at once */
type EncodedLook = (range: LineRange) => readonly number[] | undefined;

export function createEncodedLook(search: EncodedSearch, kernels: Kernels): EncodedLook {
  const quiet = createQuietSources();
  return (range) => {
    const { bytes, lines, first, end } = range;
    if (lines.starts[end]! - lines.starts[first]! > decodedAtOnce) return undefined;
    const { from, to, floor, ceiling } = boundRange(range);
    const places = new Set<number>();
    for (const encoded of listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, nothingLeft())) {
      if (mayHold(encoded, search, kernels, quiet)) places.add(encoded.place);
      else if (encoded.source !== undefined) quiet.add(encoded.source);
    }
    return [...places];
  };
}
