import type { Proof, Rule } from "../types.ts";

/** A rule's match in the scanned bytes. */
export interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly proof: Proof;
  /** How many times it stood encoded: the plain value says more than the encoded one. */
  readonly decoded?: number;
  /** It stood in an archive, whose place it has: others of the same archive have it, too, and none hides another. */
  readonly packed?: boolean;
  /** Of a `loose` rule: the match of the same value that lost to it, of a rule without a format. */
  readonly named?: Match;
}

/** Advice never takes the place of a secret that stands in the same statement, nor a whole text that of what stands in it. */
const rank = ({ proof, rule }: Match): number => {
  if (rule.whole) return -2;
  return rule.advisory ? -1 : (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
};

/** Proven before unproven, a format before a generic rule, decoded before encoded, then the longer, the earlier, and the rule's name. */
const compareClaims = (a: Match, b: Match): number =>
  rank(b) - rank(a) ||
  (b.decoded ?? 0) - (a.decoded ?? 0) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);

/** Overlapping rules give one match, the one with the best claim. In order of place. */
export function settleOverlaps<T extends Match>(matches: readonly T[]): T[] {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept: T[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first]!.end;
    let next = first + 1;
    for (; next < sorted.length && sorted[next]!.start < end; next++) end = Math.max(end, sorted[next]!.end);
    if (next === first + 1) kept.push(sorted[first]!);
    else for (const match of settleChain(sorted.slice(first, next), end)) kept.push(match);
    first = next;
  }
  return kept;
}

/** Matches that hang together. What is taken is marked byte by byte, so that a chain of any length stays linear. */
function settleChain<T extends Match>(chain: T[], end: number): T[] {
  const origin = chain[0]!.start;
  const taken = new Uint8Array(end - origin);
  const kept: T[] = [];
  /** Where a value stands that is told by a shape of many → its place among those. */
  const loose = new Map<number, number>();
  for (const match of chain.sort(compareClaims)) {
    const [from, to] = [match.start - origin, match.end - origin];
    if (!match.packed && taken.subarray(from, to).includes(1)) {
      const at = match.rule.judged ? loose.get(from) : undefined;
      const own = at === undefined ? undefined : kept[at]!;
      // Both stood in the same text.
      if (own && own.end === match.end && (own.decoded ?? 0) === (match.decoded ?? 0) && !own.named)
        kept[at!] = { ...own, named: match };
      continue;
    }
    // What else stands in the bytes of an archive is no form of what is packed; in digits of base64 it is.
    if (!match.packed || match.decoded) taken.fill(1, from, to);
    if (match.rule.loose && !match.packed) loose.set(from, kept.length);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
