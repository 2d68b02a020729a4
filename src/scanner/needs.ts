import type { Rule } from "../types.ts";
import { isAssertion, readAtom, splitAlternatives } from "./atoms.ts";
import { allBytes, type ByteSet, bitsOf, membersOf, noBytes, readByteSet, unite } from "./byte-sets.ts";

/** What stands in every match: `run` bytes in a row that are all `inside`. Most windows lack it, and no pattern is run there. */
export interface Need {
  /** One for each byte that belongs to it. */
  readonly inside: Uint8Array;
  readonly run: number;
}

/** Does [from, to) hold such a run? Looks at every `run`th byte, and walks back from those that belong to one. */
export function holdsRun({ inside, run }: Need, bytes: Uint8Array, from: number, to: number): boolean {
  let start = from;
  let probe = start + run - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start && inside[bytes[at]!] === 1) at--;
    if (at < start) return true;
    start = at + 1;
    probe = start + run - 1;
  }
  return false;
}

/** Read off the pattern's text: the run that a text without a secret holds least likely. Undefined where it would tell little. */
export function findNeed({ pattern, keywords }: Rule): Need | undefined {
  // Where letters fold or classes nest in ways that Latin-1 does not show, nothing is concluded.
  // A long pattern knows many ways, and what they have in common tells little.
  if (/[uv]/.test(pattern.flags) || pattern.source.length > longestRead) return undefined;
  const { best } = readAlternatives(pattern.source, pattern.flags.replace(/[^is]/g, ""), keywords.join(""));
  return best && best.bits >= leastBits ? { inside: membersOf(best.set), run: best.run } : undefined;
}

const leastBits = 5;
const longestRead = 1000;

interface Run {
  readonly set: ByteSet;
  readonly run: number;
  /** How unlikely it is, as powers of one half. */
  readonly bits: number;
}

/** A part of a pattern: how many bytes it takes at least, of which set, and the best run in it. */
interface Part {
  readonly least: number;
  readonly set: ByteSet;
  readonly best: Run | undefined;
  /** How many of them are not told by the keyword, which is known to be there. */
  readonly news: number;
}

const unknown: Part = { least: 0, set: allBytes, best: undefined, news: 0 };

function readAlternatives(source: string, flags: string, known: string): Part {
  const parts = splitAlternatives(source).map((sequence) => readSequence(sequence, flags, known));
  return parts.length === 1 ? parts[0]! : parts.reduce(eitherOf);
}

/** What holds whichever of two parts matches. */
function eitherOf(a: Part, b: Part): Part {
  const set = unite(a.set, b.set);
  let best: Run | undefined;
  if (a.best && b.best) {
    const run = Math.min(a.best.run, b.best.run);
    const union = unite(a.best.set, b.best.set);
    best = { set: union, run, bits: run * bitsOf(union) };
  }
  return { least: Math.min(a.least, b.least), set, best, news: Math.min(a.news, b.news) };
}

function readSequence(sequence: string, flags: string, known: string): Part {
  const parts: Part[] = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least, set, best, news } = readPart(atom.text, flags, known);
    const times = atom.least;
    parts.push({ least: least * times, set, best: times > 0 ? best : undefined, news: news * times });
  }
  const news = parts.reduce((sum, part) => sum + part.news, 0);
  // The keyword, and what else is known, is no part of a run: nothing is worked out for it.
  if (news === 0) return unknown;
  return {
    least: parts.reduce((sum, part) => sum + part.least, 0),
    set: parts.reduce((sum, part) => (sum === allBytes ? sum : unite(sum, part.set)), noBytes),
    best: findBest(parts),
    news,
  };
}

/** The best of what single parts hold and of what neighbours make together. */
function findBest(parts: readonly Part[]): Run | undefined {
  let best: Run | undefined;
  const offer = (run: Run): void => {
    if (run.bits > (best?.bits ?? 0)) best = run;
  };
  for (const [first, part] of parts.entries()) {
    if (part.best) offer(part.best);
    if (part.news === 0) continue;
    let [run, news, set] = [0, 0, noBytes];
    for (let at = first; at < parts.length; at++) {
      set = unite(set, parts[at]!.set);
      const bits = bitsOf(set);
      if (bits < 0.1) break;
      run += parts[at]!.least;
      news += parts[at]!.news;
      if (news > 0) offer({ set, run, bits: news * bits });
    }
  }
  return best;
}

function readPart(atom: string, flags: string, known: string): Part {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === undefined ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown = letter.length === 1 && atom !== "." && known.includes(letter);
  return { least: 1, set: readByteSet(atom, flags), best: undefined, news: isKnown ? 0 : 1 };
}
