import type { Candidate, Proof, Rule, Scored } from "../types.ts";

/** A candidate whose region is not known yet. */
export type LineMatch = Omit<Candidate, "region"> & {
  readonly decoded?: boolean;
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
  keeps(candidate: Candidate): boolean | Scored;
  /** Do rules that take a text as a whole count? Where its path says so; default: no. */
  readonly wholes?: boolean;
  /** Which of those that were kept stay where they overlap; default: as `settleOverlaps` has it. */
  settle?: Settle;
}

export type Settle = (matches: readonly LineMatch[]) => LineMatch[];

/** The region of a match, before its lines are counted. */
export const nowhere = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
const mostRefusals = 8192;

export interface Refusal {
  couldKeep: Keep["couldKeep"];
  /** Drops what is not to be kept from `from` on. */
  drop(matches: LineMatch[], from: number): void;
}

/** A candidate that was refused in the same context is not asked about again. */
export function createRefusal({ couldKeep, keeps }: Keep): Refusal {
  const refused = new Set<string>();
  const isKept = (match: LineMatch & { scored?: Scored }): boolean => {
    if (match.says !== undefined) return true;
    const { rule, proof, keyName, resource, context, contextStart, secret } = match;
    const text = [rule.id, proof, keyName, resource, contextStart, secret.length, context.reveal()].join("\0");
    if (refused.has(text)) return false;
    const kept = keeps({ ...match, region: nowhere });
    if (typeof kept === "object") match.scored = kept;
    if (kept) return true;
    if (refused.size >= mostRefusals) refused.clear();
    refused.add(text);
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
