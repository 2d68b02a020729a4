import type { EncodedSearch } from "./decode.ts";
import type { RangeScan } from "./kernel/ranges.ts";
import type { CallNeed } from "./rule-set.ts";

/** So often a keyword is met before what its rules need is worked out: when that begins to pay. */
const fewHits = 2;

/** Tells the kernel what the rules of a keyword need, once it was met a few times. */
export function createNeedLearner(
  keywords: number,
  needsOf: (keyword: number) => readonly CallNeed[],
  ranges: RangeScan,
): (hits: Int32Array, count: number) => void {
  const met = new Uint8Array(keywords);
  return (hits, count) => {
    for (let at = 1; at < count; at += 2) {
      const keyword = hits[at]!;
      if (met[keyword]! === fewHits || ++met[keyword]! < fewHits) continue;
      ranges.setNeeds(keyword, needsOf(keyword));
    }
  };
}

/** Needs are learnt from what is decoded, too. */
export const learnFrom = (ranges: RangeScan, learn: ReturnType<typeof createNeedLearner>): EncodedSearch => ({
  findEscape: ranges.findEscape,
  mayHoldRun: ranges.mayHoldRun,
  lookInto(text) {
    const held = ranges.lookInto(text);
    learn(ranges.hits, ranges.count);
    return held;
  },
});
