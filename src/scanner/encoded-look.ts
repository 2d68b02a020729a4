import { createQuietSources, type Encoded, listEncoded } from "./decode.ts";
import { boundRange, decodedAtOnce, type LineRange } from "./encoded-scan.ts";
import type { Kernels } from "./kernel/kernel.ts";
import { type RangeScan, steps } from "./kernel/ranges.ts";
import { createLineList, type LineList, readLines } from "./line-list.ts";
import { readUtf16 } from "./text.ts";

/** What stands encoded in lines of a text, where a rule may find something in it. */
export interface EncodedLook {
  /** Notes what there is, while the kernel has the text. @returns false for more than is decoded at once */
  note(range: LineRange): boolean;
  /** Looks into what was noted, after the text, and forgets it: the places that are to be scanned, see `Encoded.place`. */
  take(): { readonly range: LineRange; readonly places: readonly number[] }[];
}

/** What has nothing of this is unpacked by who scans. */
const nothingLeft = () => ({ left: 0, spare: 0 });

/**
 * @param ranges goes through what is decoded as it does through texts
 * @param begin tells it of a text with its lines
 * @param learn is told of what it found
 */
export function createEncodedLook(
  ranges: RangeScan,
  kernels: Kernels,
  begin: (bytes: Uint8Array, lines: LineList, decodes: boolean) => boolean,
  learn: (hits: Int32Array, count: number) => void,
): EncodedLook {
  const quiet = createQuietSources();
  let noted: { readonly range: LineRange; readonly list: readonly Encoded[] }[] = [];
  const lineLists = [createLineList(), createLineList()];

  const list = (range: LineRange): Encoded[] => {
    const { from, to, floor, ceiling } = boundRange(range);
    return listEncoded(range.bytes, from, to, floor, ceiling, kernels, quiet, ranges, nothingLeft());
  };

  /** Is there anything in it that a rule is tried for, or that is not read here? What is in it may be encoded again. */
  const mayHold = ({ text, packed, unread }: Encoded, level: number): boolean => {
    if (packed || unread) return true;
    const { bytes } = readUtf16(text);
    const lines = lineLists[level]!;
    readLines(lines, bytes, kernels);
    if (lines.count === 0) return false;
    if (!begin(bytes, lines, level === 0)) return true;
    const inner: Encoded[] = [];
    for (let line = 0, checkedEnd = 0; ; ) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end } = ranges;
      learn(ranges.hits, count);
      if (count > 0 || step === steps.crowded) return true;
      if (step === steps.done) break;
      inner.push(...list({ bytes, lines, first, end }));
      line = first;
      checkedEnd = end;
    }
    return inner.some((encoded) => mayHold(encoded, level + 1));
  };

  return {
    note(range) {
      const { lines, first, end } = range;
      if (lines.starts[end]! - lines.starts[first]! > decodedAtOnce) return false;
      const found = list(range);
      if (found.length > 0) noted.push({ range, list: found });
      return true;
    },
    take() {
      const taken = noted.map(({ range, list }) => {
        const places = new Set<number>();
        for (const encoded of list) {
          if (mayHold(encoded, 0)) places.add(encoded.place);
          else if (encoded.source !== undefined) quiet.add(encoded.source);
        }
        return { range, places: [...places] };
      });
      noted = [];
      return taken.filter(({ places }) => places.length > 0);
    },
  };
}
