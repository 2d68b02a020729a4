import type { Room } from "./inflate.ts";
import { settleOverlaps } from "./overlaps.ts";
import type { LineMatch } from "./refusal.ts";

/** Archives that stand encoded in a text, and in all that is in it, share one room; what of them was not read is noted. */
export interface PackedRuns {
  room: Room;
  unread: string[];
}

/** For the contents of one archive, which all have its place: overlaps settled within each, and each value once. */
export function createPackedMatches(): (found: readonly LineMatch[]) => LineMatch[] {
  const seen = new Set<string>();
  return (found) =>
    settleOverlaps(found).flatMap((match) => {
      const key = `${match.rule.id}\0${match.secret.reveal()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...match, packed: true }];
    });
}
