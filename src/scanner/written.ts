import { createPackedMatches } from "./packed.ts";
import type { LineMatch, Settle } from "./refusal.ts";
import type { TextScan } from "./text-scan.ts";

/** What a text in another writing says is scanned in its place, which is that of all that is found; anything else is left as it is. */
export function readWritten(match: LineMatch, scanDecoded: TextScan | undefined, settle: Settle): LineMatch[] {
  const { says, start, end } = match;
  if (says === undefined) return [match];
  const found = scanDecoded?.(Buffer.from(says, "latin1")) ?? [];
  return createPackedMatches(settle)(found).map((inner) => ({
    ...inner,
    start,
    end,
    decoded: 1 + (inner.decoded ?? 0),
  }));
}
