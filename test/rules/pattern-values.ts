import type { Random } from "./random.ts";

/**
 * Makes a text that a pattern matches, for the part of the language that the rules' values are written in: characters,
 * classes, groups with alternatives, bounded counts. Lookarounds are left to the reader of the result: they may refuse it.
 */
export function makeMatching(source: string, random: Random): string {
  let at = 0;

  const alternatives = (): string => {
    const choices = [sequence()];
    while (source[at] === "|") {
      at++;
      choices.push(sequence());
    }
    return random.pick(choices);
  };

  const sequence = (): string => {
    let text = "";
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const begin = at;
      let made = atom();
      const end = at;
      const [from, to] = count();
      const after = at;
      const times = from + random.integer(to - from + 1);
      if (times === 0) continue;
      for (let time = 1; time < times; time++) {
        at = begin;
        made += atom();
        if (at !== end) throw new Error(`cannot repeat ${source.slice(begin, end)}`);
      }
      at = after;
      text += made;
    }
    return text;
  };

  const count = (): [from: number, to: number] => {
    const [whole = "", from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at)) ?? [];
    at += whole.length;
    const lazy = source[at] === "?";
    if (lazy) at++;
    if (whole) return [Number(from), comma ? Number(to) : Number(from)];
    return lazy ? [0, 1] : [1, 1];
  };

  const atom = (): string => {
    const character = source[at++]!;
    if (character === "\\") return random.pick(escaped());
    if (character === "[") return random.pick(characterClass());
    if (character !== "(") return character;
    const lookaround = /^\?<?[!=]/.test(source.slice(at));
    at += (/^\?(?:<[a-z]+>|:|<?[!=])/.exec(source.slice(at)) ?? [""])[0].length;
    const made = alternatives();
    at++;
    return lookaround ? "" : made;
  };

  const escaped = (): string[] => {
    const character = source[at++]!;
    if (character === "d") return range("0", "9");
    if (character === "w") return [...range("0", "9"), ...range("A", "Z"), ...range("a", "z"), "_"];
    if (character === "s") return [" "];
    if (character === "n" || character === "r") return ["\n"];
    if (character !== "x") return [character];
    at += 2;
    return [String.fromCharCode(Number.parseInt(source.slice(at - 2, at), 16))];
  };

  const member = (): string[] => {
    if (source[at] !== "\\") return [source[at++]!];
    at++;
    return escaped();
  };

  const characterClass = (): string[] => {
    const [text] = /^(?:\\.|[^\]\\])*\]/.exec(source.slice(at))!;
    const known = classes.get(text);
    if (known) at += text.length;
    else classes.set(text, readClass());
    return classes.get(text)!;
  };

  const readClass = (): string[] => {
    const negated = source[at] === "^";
    if (negated) at++;
    const characters: string[] = [];
    while (source[at] !== "]") {
      const first = member();
      if (source[at] !== "-" || source[at + 1] === "]") {
        characters.push(...first);
        continue;
      }
      at++;
      characters.push(...range(first[0]!, member()[0]!));
    }
    at++;
    return negated ? range("a", "z").filter((letter) => !characters.includes(letter)) : characters;
  };

  return alternatives();
}

function range(first: string, last: string): string[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

/** What stands between brackets → its characters: the same few classes are in all patterns. */
const classes = new Map<string, string[]>();

/** The source of the group `secret`. */
export function sourceOfSecret(pattern: RegExp): string {
  const { source } = pattern;
  const begin = source.indexOf("(?<secret>") + "(?<secret>".length;
  let depth = 1;
  for (let at = begin; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    else if (source[at] === "(") depth++;
    else if (source[at] === ")" && --depth === 0) return source.slice(begin, at);
  }
  throw new Error(`no group "secret" in ${source}`);
}
