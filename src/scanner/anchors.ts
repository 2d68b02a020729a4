import type { Rule } from "../types.ts";
import { readAtom, splitAlternatives } from "./atoms.ts";

export type Anchors = ReadonlyMap<string, readonly number[]>;

/** Stands for one character that is not known. */
const any = "\0";

/**
 * Most patterns begin with a text that holds one of their keywords, or with the part of a keyword: then a match can
 * begin only at a fixed distance from a hit, and the pattern is tried at that place alone instead of in a whole window.
 * @returns keyword → how far before it a match begins; undefined where the pattern does not tell
 */
export function findAnchors({ pattern, keywords, linear }: Rule): Anchors | undefined {
  // Its engine cannot be asked for a match at one place.
  if (linear) return undefined;
  const beginnings = [...new Set(listBeginnings(pattern.source).map(foldLetters))];
  const distancesOf = beginnings.map((text) => keywords.map((keyword) => listDistances(text, keyword)));
  // With fewer known characters, and no keyword among them, it could begin with anything.
  const isVague = (text: string): boolean =>
    text.replaceAll(any, "").length < 3 && !keywords.some((keyword) => text.includes(keyword));
  // A match that begins with no keyword is called by one that stands near it, at no fixed distance.
  if (beginnings.some(isVague) || distancesOf.some((row) => row.every((list) => list.length === 0))) return undefined;
  const anchors = new Map<string, readonly number[]>();
  for (const [index, keyword] of keywords.entries()) {
    const distances = distancesOf.flatMap((row) => row[index]!);
    // A keyword that stands behind the beginning: matches are to be looked for around it.
    if (distances.length === 0) return undefined;
    anchors.set(
      keyword,
      [...new Set(distances)].sort((a, b) => b - a),
    );
  }
  return anchors;
}

/** Of ASCII alone: other bytes are parts of letters in UTF-8. */
const foldLetters = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** How far behind a match's beginning a keyword can stand, by what they share; negative where it stands before. */
function listDistances(text: string, keyword: string): number[] {
  if (text.includes(keyword)) return [text.indexOf(keyword)];
  const enough = Math.min(3, keyword.length, text.replaceAll(any, "").length);
  const distances: number[] = [];
  for (let distance = 1 - keyword.length; distance < text.length; distance++) {
    let shared = 0;
    let at = Math.max(0, distance);
    const end = Math.min(text.length, distance + keyword.length);
    for (; at < end && (text[at] === any || text[at] === keyword[at - distance]); at++) if (text[at] !== any) shared++;
    if (at === end && shared >= enough) distances.push(distance);
  }
  return distances;
}

const mostBeginnings = 200;
const longestBeginning = 120;

/** The texts that a match of this expression can begin with, each as far as it is fixed. */
function listBeginnings(source: string): string[] {
  return splitAlternatives(source).flatMap((alternative) => expand(alternative).texts);
}

interface Expansion {
  readonly texts: string[];
  /** Nothing after it is known. */
  readonly open: boolean;
}

/** Walks a sequence as long as it is a choice between few texts. */
function expand(sequence: string): Expansion {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least, most } = atom;
    if (most > longestBeginning || (least !== most && !(least === 0 && most === 1))) {
      // Of something repeated the first round is known.
      const once = least > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once, open: true };
    }
    const repeated = repeat(choice.texts, most);
    if (!repeated || repeated.length * texts.length > mostBeginnings) return { texts, open: true };
    const next = combine(texts, repeated);
    texts = least === 0 ? [...texts, ...next] : next;
    if (choice.open || texts[0]!.length > longestBeginning) return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}

/** All ways to put `count` of these in a row; undefined where there are too many. */
function repeat(choices: string[], count: number): string[] | undefined {
  if (choices.length === 1) return [choices[0]!.repeat(count)];
  if (choices.length ** count > mostBeginnings) return undefined;
  let rows = [""];
  for (let round = 0; round < count; round++) rows = combine(rows, choices);
  return rows;
}

const combine = (starts: string[], ends: string[]): string[] =>
  starts.flatMap((start) => ends.map((end) => start + end));

/** What an atom can be. */
function readChoice(atom: string): Expansion {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    // What is looked at is what comes next: it narrows the beginning, and nothing after it is followed.
    const seen = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open }) => open) };
  }
  const letters = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters, open: false };
}

function readLetter(atom: string): string {
  if (!atom.startsWith("\\")) return atom === "." ? any : atom;
  const code = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1]! : any;
}

/** Letters of a small class without ranges: `[-_.]`, `[sr]`. */
function listClass(body: string): string[] {
  const letters = body.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body.startsWith("^") || /[^\\]-./.test(body) || letters.length > 6) return [any];
  const read = letters.map((letter) => (letter === "." ? letter : readLetter(letter)));
  return read.includes(any) ? [any] : read;
}
