import { type Encoded, type EncodedSearch, listEncoded, type QuietSources } from "./decode.ts";
import type { Kernels } from "./kernel/kernel.ts";
import { holds } from "./kernel/ranges.ts";

/** What has nothing of this is unpacked by who scans. */
export const nothingLeft = () => ({ left: 0, spare: 0 });

/**
 * May there be anything in what was decoded that a rule is tried for, or that is not read here? The kernel tells of nearly all that
 * there is not, sooner than a scan. What is encoded in it is decoded, and looked into once more.
 */
export function mayHold(
  { text, packed, unread }: Encoded,
  search: EncodedSearch,
  kernels: Kernels,
  quiet: QuietSources,
  isInner = false,
): boolean {
  if (packed || unread) return true;
  const held = search.lookInto(text);
  if (held !== holds.encoded || isInner) return held === holds.hits;
  const inner = listEncoded(text, 0, text.length, 0, text.length, kernels, quiet, undefined, nothingLeft());
  return inner.some((encoded) => mayHold(encoded, search, kernels, quiet, true));
}
