import { once } from "../rules/once.ts";
import { readWeights } from "./weights.ts";

/** What training learned of words: common ones, blank-separated, and how surprising each letter is after another. */
export interface Wording {
  readonly words: string;
  readonly bigrams: string;
}

/** Words of code and prose, by how many files have them; and how one letter follows another in them. */
const readWords = once(() => {
  const words = readWeights().words.split(" ");
  return { words: new Set(words), longest: Math.max(0, ...words.map(({ length }) => length)) };
});

/** Bits for each letter given the letter before it, thirds of a bit as one digit in base 36 a pair; row 26 is a word's begin. */
export function measureBigrams(text: string): number {
  const { bigrams } = readWeights();
  let bits = 0;
  let letters = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters < 64; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25 || !/[A-Za-z]/.test(text[at]!)) {
      previous = 26;
      continue;
    }
    bits += Number.parseInt(bigrams[previous * 26 + letter] ?? "z", 36) / 3;
    previous = letter;
    letters++;
  }
  return letters === 0 ? 0 : bits / letters;
}

/** Share of the letters that common words of three letters or more cover, 0 to 1. */
export function measureWords(text: string): number {
  let covered = 0;
  let letters = 0;
  for (const [run] of text.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters > 64) break;
    letters += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}

/** The most letters of a run that words can cover without overlap. */
function coverRun(run: string): number {
  const { words, longest } = readWords();
  const best = new Array<number>(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1]!;
    for (let size = 3; size <= longest && size <= end; size++) {
      const cover = best[end - size]! + size;
      if (cover > best[end]! && words.has(run.slice(end - size, end))) best[end] = cover;
    }
  }
  return best[run.length]!;
}

/** Length of the longest run of equal (step 0) or rising (step 1) or falling (step -1) characters. */
export function measureRun(text: string, step: number): number {
  let best = 1;
  for (let at = 1, run = 1; at < text.length; at++) {
    run = text.charCodeAt(at) - text.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text === "" ? 0 : best;
}
