import type { Proof, Rule, Scored, Unplaced } from "../types.ts";

/** A candidate whose region is not known yet. */
export type LineMatch = Unplaced & {
  readonly decoded?: number;
  readonly packed?: boolean;
  /** It is text in another writing, and says this. */
  readonly says?: string;
};

/**
 * Which candidates count. Both must answer from the rule, the value and its context alone: a line whose candidates were
 * all refused is not tried again.
 */
export interface Keep {
  /** Asked first, before a candidate is made of it: false where the value decides alone that it does not count. */
  couldKeep(rule: Rule, value: string, proof: Proof, isQuoted: boolean): boolean;
  /** What it is scored is kept with it. */
  keeps(candidate: Unplaced): boolean | Scored;
  /** Do rules that take a text as a whole count? Where its path says so; default: no. */
  readonly wholes?: boolean;
  /** Which of those that were kept stay where they overlap; default: as `settleOverlaps` has it. */
  settle?: Settle;
}

export type Settle = (matches: readonly LineMatch[]) => LineMatch[];

const mostRefusals = 8192;

export interface Refusal {
  couldKeep: Keep["couldKeep"];
  /** Drops what is not to be kept from `from` on. */
  drop(matches: LineMatch[], from: number): void;
}

const describe = ({ rule, proof, keyName, resource, contextStart, secret }: LineMatch): string =>
  [rule.id, proof, keyName, resource, contextStart, secret.length].join("\0");

/** A candidate that was refused in the same context is not asked about again. */
export function createRefusal({ couldKeep, keeps }: Keep): Refusal {
  /** By what stands around it: most are asked about on a line that is new. */
  const refused = new Map<string, string[]>();
  let count = 0;
  const isKept = (match: LineMatch & { scored?: Scored }): boolean => {
    if (match.says !== undefined) return true;
    const around = match.context.reveal();
    const before = refused.get(around);
    if (before?.includes(describe(match))) return false;
    const kept = keeps(match);
    if (typeof kept === "object") match.scored = kept;
    if (kept) return true;
    if (count >= mostRefusals) {
      refused.clear();
      count = 0;
    }
    count++;
    const known = refused.get(around);
    if (known) known.push(describe(match));
    else refused.set(around, [describe(match)]);
    return false;
  };
  return {
    couldKeep,
    drop(matches, from) {
      const kept = matches.splice(from).filter(isKept);
      for (const match of kept) matches.push(match);
    },
  };
}
