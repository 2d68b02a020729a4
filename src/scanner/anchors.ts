import type { Rule } from "../types.ts";

/**
 * Most patterns begin with a text that holds one of their keywords: then a match can begin only at a fixed distance
 * before a hit, and the pattern is tried at that place alone instead of in a whole window.
 * @returns keyword → distances from where a match begins to the keyword; undefined where the pattern begins otherwise
 */
export function findAnchors({ pattern, keywords }: Rule): ReadonlyMap<string, readonly number[]> | undefined {
  const anchors = new Map<string, number[]>();
  const beginnings = listBeginnings(pattern.source);
  for (const beginning of new Set(beginnings.map((text) => text.toLowerCase()))) {
    const keyword = keywords.find((word) => beginning.includes(word));
    // Three known characters without a keyword: such matches are not looked for. Fewer: it could begin with anything.
    if (keyword === undefined && beginning.length < 3) return undefined;
    if (keyword === undefined) continue;
    const distances = anchors.get(keyword) ?? [];
    anchors.set(
      keyword,
      [...new Set([...distances, beginning.indexOf(keyword)])].sort((a, b) => b - a),
    );
  }
  return anchors.size > 0 ? anchors : undefined;
}

const mostBeginnings = 200;
const longestBeginning = 40;

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
    if (!choice || most > longestBeginning || (least !== most && !(least === 0 && most === 1))) {
      // Of something repeated the first round is known.
      const once = choice && least > 0 ? combine(texts, choice.texts) : texts;
      return { texts: once, open: true };
    }
    let next = texts;
    for (let round = 0; round < most; round++) next = combine(next, choice.texts);
    texts = least === 0 ? [...texts, ...next] : next;
    if (choice.open || texts.length > mostBeginnings || texts.some((text) => text.length > longestBeginning))
      return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}

const combine = (starts: string[], ends: string[]): string[] =>
  starts.flatMap((start) => ends.map((end) => start + end));

/** What an atom can be, or undefined where that is too much to list. */
function readChoice(atom: string): Expansion | undefined {
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
  if (atom.startsWith("[")) {
    const letters = listClass(atom.slice(1, -1));
    return letters && { texts: letters, open: false };
  }
  const letter = readLetter(atom);
  return letter === undefined ? undefined : { texts: [letter], open: false };
}

function readLetter(atom: string): string | undefined {
  if (atom === ".") return undefined;
  if (!atom.startsWith("\\")) return atom;
  const code = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : undefined;
}

/** Letters of a small class without ranges: `[-_]`, `[sr]`. */
function listClass(body: string): string[] | undefined {
  const letters = body.match(/\\x[0-9a-fA-F]{2}|\\?[\s\S]/g)?.map(readLetter) ?? [];
  if (body.startsWith("^") || /[^\\]-./.test(body) || letters.length > 6) return undefined;
  return letters.every((letter) => letter !== undefined) ? letters : undefined;
}

/** The atom at a place, with how often it may stand there. */
function readAtom(text: string, at: number): { text: string; least: number; most: number; end: number } {
  const end = endOfAtom(text, at);
  const [quantifier = "", least, open, most] = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(text.slice(end)) ?? [];
  const counts: Record<string, [number, number]> = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY],
  };
  const upper = most ? Number(most) : open ? Number.POSITIVE_INFINITY : Number(least);
  const range = least === undefined ? counts[quantifier[0] ?? ""]! : [Number(least), upper];
  return { text: text.slice(at, end), least: range[0]!, most: range[1]!, end: end + quantifier.length };
}

function endOfAtom(text: string, at: number): number {
  if (text[at] === "\\")
    return at + (/^\\x[0-9a-fA-F]{2}|^\\u[0-9a-fA-F]{4}|^\\k<\w+>|^\\c./.exec(text.slice(at))?.[0].length ?? 2);
  if (text[at] === "[") {
    let end = at + 1;
    while (end < text.length && text[end] !== "]") end += text[end] === "\\" ? 2 : 1;
    return end + 1;
  }
  if (text[at] !== "(") return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== ")") end = endOfAtom(text, end);
  return end + 1;
}

function splitAlternatives(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfAtom(text, at);
    if (text[at] === "|") {
      parts.push(text.slice(start, at));
      start = end;
    }
    at = end;
  }
  return [...parts, text.slice(start)];
}
