import type { Candidate } from "../types.ts";

/** A candidate whose region is not known yet. */
export type LineMatch = Omit<Candidate, "region"> & { readonly decoded?: boolean };

/** Which candidates count. */
export type Keep = (candidate: Candidate) => boolean;

const nowhere = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
const mostRefusals = 8192;

/** Drops what is not to be kept from `from` on. A candidate that was refused in the same context is not asked about again. */
export function createRefusal(keep: Keep): (matches: LineMatch[], from: number) => void {
  const refused = new Set<string>();
  const isKept = (match: LineMatch): boolean => {
    const { rule, proof, keyName, resource, context, contextStart, secret } = match;
    const text = [rule.id, proof, keyName, resource, contextStart, secret.length, context.reveal()].join("\0");
    if (refused.has(text)) return false;
    if (keep({ ...match, region: nowhere })) return true;
    if (refused.size >= mostRefusals) refused.clear();
    refused.add(text);
    return false;
  };
  return (matches, from) => {
    const kept = matches.splice(from).filter(isKept);
    for (const match of kept) matches.push(match);
  };
}
