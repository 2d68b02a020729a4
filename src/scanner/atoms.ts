/** The text of a regular expression taken apart: alternatives, each a row of atoms. */
export interface Atom {
  readonly text: string;
  /** How often it may stand there. */
  readonly least: number;
  readonly most: number;
  /** Where the next one begins. */
  readonly end: number;
}

/** The atom at a place, with how often it may stand there. */
export function readAtom(text: string, at: number): Atom {
  const end = endOfAtom(text, at);
  quantifiers.lastIndex = end;
  const [quantifier = "", least, open, most] = quantifiers.exec(text) ?? [];
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

/** It takes no character. */
export const isAssertion = (atom: string): boolean => /^(?:\\[bB]$|[\^$]$|\(\?<?[=!])/.test(atom);

const quantifiers = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
const escapes = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\k<\w+>|\\c./y;

function endOfAtom(text: string, at: number): number {
  if (text[at] === "\\") {
    escapes.lastIndex = at;
    return at + (escapes.exec(text)?.[0].length ?? 2);
  }
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

export function splitAlternatives(text: string): string[] {
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
