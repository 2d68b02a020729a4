import type { Room } from "./inflate.ts";
import type { LineMatch, Settle } from "./refusal.ts";

/** Archives that stand encoded in a text, and in all that is in it, share one room; what of them was not read is noted. */
export interface PackedRuns {
  room: Room;
  unread: string[];
  readonly settle: Settle;
}

/** For the contents of one archive, which all have its place: overlaps settled within each, and each value once. */
export function createPackedMatches(settle: Settle): (found: readonly LineMatch[]) => LineMatch[] {
  const seen = new Set<string>();
  return (found) =>
    settle(found).flatMap((match) => {
      const key = `${match.rule.id}\0${match.secret.reveal()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...match, packed: true }];
    });
}
