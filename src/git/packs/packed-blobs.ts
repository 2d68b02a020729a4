import { allocateNumbers } from "../../pages.ts";
import { blobType, type PackEntries } from "./pack-entries.ts";
import type { PackIndex } from "./pack-index.ts";

/** The blobs of a pack in its order, and what is needed to read them. One member a blob in each list. */
export interface PackedBlobs {
  readonly count: number;
  /** Where the compressed bytes begin, and how many there are. */
  readonly starts: Float64Array;
  readonly lengths: Float64Array;
  /** Bytes that they inflate to: the blob, or the delta. */
  readonly sizes: Float64Array;
  /** The blob that a delta is against; -1 for one that is held whole. */
  readonly bases: Int32Array;
  oidOf(blob: number): string;
}

/** Keeps of a pack what blobs need: index and headers can be let go. */
export function selectBlobs(
  index: PackIndex,
  { count, offsets, heads, sizes, types, bases, places }: PackEntries,
): PackedBlobs {
  const numbers = allocateNumbers(count).fill(-1);
  let blobs = 0;
  for (let entry = 0; entry < count; entry++) if (types[entry] === blobType) numbers[entry] = blobs++;
  const { width } = index;
  const oids = Buffer.allocUnsafeSlow(blobs * width);
  const selected = {
    count: blobs,
    starts: new Float64Array(blobs),
    lengths: new Float64Array(blobs),
    sizes: new Float64Array(blobs),
    bases: new Int32Array(blobs),
    oidOf: (blob: number) => oids.toString("hex", blob * width, (blob + 1) * width),
  };
  for (let entry = 0; entry < count; entry++) {
    const blob = numbers[entry]!;
    if (blob === -1) continue;
    const start = offsets[entry]! + heads[entry]!;
    selected.starts[blob] = start;
    selected.lengths[blob] = offsets[entry + 1]! - start;
    selected.sizes[blob] = sizes[entry]!;
    selected.bases[blob] = bases[entry] === -1 ? -1 : numbers[bases[entry]!]!;
    index.copyOid(places[entry]!, oids, blob * width);
  }
  return selected;
}
