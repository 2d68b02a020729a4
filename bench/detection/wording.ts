import type { Wording } from "../../src/judge/wording.ts";
import { listTree } from "./trees.ts";

const lettersOf = (text: string): string[] =>
  (text.match(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g) ?? []).map((word) => word.toLowerCase());

/** Counts how many files of the trees have each word, and what follows what in the words that several files have. */
export function createWording(trees: readonly string[], size: number): Wording {
  const files = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    for (const { bytes } of listTree(tree)) {
      for (const word of new Set(lettersOf(Buffer.from(bytes).toString("latin1")))) {
        if (word.length < 3 || word.length > 14) continue;
        const by = files.get(word) ?? new Map<string, number>();
        files.set(word, by.set(tree, (by.get(tree) ?? 0) + 1));
      }
    }
  }
  // A word of one project is a name; a word of many is language.
  const rank = (by: Map<string, number>): number =>
    by.size ** 2 * [...by.values()].reduce((a, n) => a + Math.log1p(n), 0);
  const known = [...files].filter(([, by]) => by.size >= Math.min(4, trees.length));
  known.sort((a, b) => rank(b[1]) - rank(a[1]) || (a[0] < b[0] ? -1 : 1));
  const pairs = new Float64Array(27 * 26).fill(0.5);
  for (const [word] of known) {
    let previous = 26;
    for (const char of word) {
      const letter = char.charCodeAt(0) - 97;
      pairs[previous * 26 + letter]!++;
      previous = letter;
    }
  }
  let bigrams = "";
  for (let row = 0; row < 27; row++) {
    const total = pairs.subarray(row * 26, row * 26 + 26).reduce((a, n) => a + n, 0);
    for (let at = 0; at < 26; at++) {
      const bits = -Math.log2(pairs[row * 26 + at]! / total);
      bigrams += Math.min(35, Math.round(bits * 3)).toString(36);
    }
  }
  // Three letters stand by chance in anything random, so short words count only when they are very common.
  const words = known.filter(([word], at) => word.length > 3 || at < size / 4).slice(0, size);
  return {
    words: words
      .map(([word]) => word)
      .sort()
      .join(" "),
    bigrams,
  };
}
