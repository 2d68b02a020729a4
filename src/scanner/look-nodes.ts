import { type Atom, isAssertion, readAtom, splitAlternatives } from "./atoms.ts";
import { membersOf, readByteSet } from "./byte-sets.ts";

/** One for each byte that belongs to it. */
type Bytes = Uint8Array;

/** A step of a pattern; numbers are places in the list of all of them. */
export type LookNode =
  /** Takes one byte. */
  | { readonly kind: "byte"; readonly set: Bytes; readonly next: number }
  | { readonly kind: "ways"; readonly nexts: readonly number[] }
  /** The next byte is one of these; the last one was. */
  | { readonly kind: "peek" | "back"; readonly set: Bytes; readonly next: number }
  /** What begins at `inner` stands next, or does not. */
  | { readonly kind: "ahead"; readonly negative: boolean; readonly inner: number; readonly next: number }
  | { readonly kind: "end" };

export interface LookNodes {
  readonly nodes: readonly LookNode[];
  readonly start: number;
}

/** Where all nodes lead in the end. */
export const endNode = 0;

/** What a lookahead must not see has to be known exactly, or it is left out. */
class Inexact extends Error {}

/** So many rounds of what may be repeated in a lookahead that is read exactly. */
const mostExact = 24;
/** More optional rounds than these count as any number. */
const mostOptional = 2;

/**
 * The pattern as nodes that let through whatever it lets through, and more: long repetitions go on for ever, and of what is
 * looked at backwards the last byte alone is told. Undefined where it is written in a way that is not read.
 */
export function readNodes({ source, flags }: RegExp): LookNodes | undefined {
  if (/[uv]/.test(flags)) return undefined;
  const nodes: LookNode[] = [{ kind: "end" }];
  const setFlags = flags.replace(/[^is]/g, "");
  const isMultiline = flags.includes("m");
  const setOf = (atom: string): Bytes => membersOf(readByteSet(atom, setFlags));
  const put = (node: LookNode): number => nodes.push(node) - 1;

  const putWays = (text: string, next: number, exact: boolean): number => {
    const nexts = splitAlternatives(text).map((sequence) => putSequence(sequence, next, exact));
    return nexts.length === 1 ? nexts[0]! : put({ kind: "ways", nexts });
  };

  const putSequence = (text: string, next: number, exact: boolean): number =>
    listAtoms(text).reduceRight((to, atom) => putRepeated(atom, to, exact), next);

  const putRepeated = (atom: Atom, next: number, exact: boolean): number => {
    if (isAssertion(atom.text)) return atom.least === 0 ? next : putAssertion(atom.text, next, exact);
    const least = exact ? atom.least : Math.min(1, atom.least);
    const extra = least < atom.least ? Number.POSITIVE_INFINITY : atom.most - least;
    if (exact && (least > mostExact || (extra > mostExact && extra !== Number.POSITIVE_INFINITY))) throw new Inexact();
    let to = next;
    if (extra > (exact ? mostExact : mostOptional)) {
      const nexts = [next];
      to = put({ kind: "ways", nexts });
      nexts.push(putOnce(atom.text, to, exact));
    } else
      for (let round = 0; round < extra; round++)
        to = put({ kind: "ways", nexts: [putOnce(atom.text, to, exact), next] });
    for (let round = 0; round < least; round++) to = putOnce(atom.text, to, exact);
    return to;
  };

  const putOnce = (atom: string, next: number, exact: boolean): number => {
    if (atom.startsWith("(")) return putWays(readGroup(atom), next, exact);
    if (!/^\\[k1-9]/.test(atom)) return put({ kind: "byte", set: setOf(atom), next });
    if (exact) throw new Inexact();
    // What stood before is not known: from here on anything goes.
    return endNode;
  };

  const putAssertion = (text: string, next: number, exact: boolean): number => {
    if (text === "$" && isMultiline) return put({ kind: "peek", set: lineEnds, next });
    if (text === "^" && isMultiline && !exact) return put({ kind: "back", set: lineEnds, next });
    const found = /^\((\?<?[=!])/.exec(text)?.[1];
    if (!found) return leaveOut(next, exact);
    const isBehind = found.includes("<");
    const negative = found.endsWith("!");
    const inner = text.slice(1 + found.length, -1);
    const single = readSingles(inner, setOf, isMultiline && !isBehind);
    if (single && !(isBehind && exact)) {
      const set = negative ? single.map((one) => 1 - one) : single;
      return put({ kind: isBehind ? "back" : "peek", set, next });
    }
    if (isBehind) {
      const set = negative || exact ? undefined : readLast(inner, setOf);
      return set ? put({ kind: "back", set, next }) : leaveOut(next, exact);
    }
    if (exact) throw new Inexact();
    try {
      return put({ kind: "ahead", negative, inner: putWays(inner, endNode, negative), next });
    } catch (error) {
      if (error instanceof Inexact) return next;
      throw error;
    }
  };

  try {
    const start = putWays(source, endNode, false);
    return { nodes, start };
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

/** A kind of group that is not known here. */
class Unread extends Error {}

const lineEnds: Bytes = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 10 || byte === 13 ? 1 : 0));

function leaveOut(next: number, exact: boolean): number {
  if (exact) throw new Inexact();
  return next;
}

function listAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < text.length; at = atoms.at(-1)!.end) atoms.push(readAtom(text, at));
  return atoms;
}

/** What stands in a group that takes what it matches. */
function readGroup(atom: string): string {
  const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
  if (opened === undefined) throw new Unread();
  return atom.slice(opened.length, -1);
}

/** The bytes of a lookaround over one character, or several as alternatives; undefined for another. */
function readSingles(text: string, setOf: (atom: string) => Bytes, knowsEnds: boolean): Bytes | undefined {
  const sets = splitAlternatives(text).map((alternative) => {
    if (alternative === "$" && knowsEnds) return lineEnds;
    const atom = alternative === "" ? undefined : readAtom(alternative, 0);
    const isSingle = atom?.end === alternative.length && atom.least === 1 && atom.most === 1;
    return isSingle && !/^\(|^\\[bBk1-9]|^[\^$]$/.test(alternative) ? setOf(alternative) : undefined;
  });
  return uniteAll(sets);
}

/** With which bytes it can end; undefined where it can be empty, or that is not known. */
function readLast(text: string, setOf: (atom: string) => Bytes): Bytes | undefined {
  const sets = splitAlternatives(text).map((alternative) => {
    const ends: (Bytes | undefined)[] = [];
    for (const { text, least, most } of listAtoms(alternative).reverse()) {
      if (most === 0 || isAssertion(text)) continue;
      if (/^\\[k1-9]/.test(text)) return undefined;
      ends.push(text.startsWith("(") ? readLast(readGroup(text), setOf) : setOf(text));
      if (least > 0) return uniteAll(ends);
    }
    return undefined;
  });
  return uniteAll(sets);
}

function uniteAll(sets: readonly (Bytes | undefined)[]): Bytes | undefined {
  const union = new Uint8Array(256);
  for (const set of sets) {
    if (!set) return undefined;
    set.forEach((one, byte) => {
      union[byte]! |= one;
    });
  }
  return union;
}
