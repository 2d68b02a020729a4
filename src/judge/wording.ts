import { once } from "../once.ts";
import { readWeights } from "./weights.ts";

/** What training learned of words: common ones, blank-separated, and how surprising each letter is after another. */
export interface Wording {
  readonly words: string;
  readonly bigrams: string;
}

/** From 0; a small or a capital one. */
const letterOf = (text: string, at: number): number => (text.charCodeAt(at) | 32) - 97;
const isLetter = (letter: number): boolean => letter >= 0 && letter < 26;
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 65 && code < 91;
};
const isSmall = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code < 123;
};
/** Of longer ones the first letters are looked at. */
const longestRun = 48;

/**
 * Words of code and prose, by how many files have them. Per three letters that words begin with, how long those are, one
 * bit each: few runs of letters are made into a string to look it up.
 */
const readWords = once(() => {
  const words = readWeights().words.split(" ");
  const lengths = new Int32Array(26 ** 3);
  for (const word of words) lengths[beginOf(word, 0)]! |= 1 << word.length;
  return { words: new Set(words), lengths };
});

/** Three letters as a number. */
const beginOf = (run: string, at: number): number =>
  (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);

/** How one letter follows another in them, in bits. */
const readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));

/** Bits for each letter given the letter before it, thirds of a bit as one digit in base 36 a pair; row 26 is a word's begin. */
export function measureBigrams(text: string): number {
  const bigrams = readBigrams();
  let bits = 0;
  let letters = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters < 64; at++) {
    const letter = letterOf(text, at);
    if (!isLetter(letter)) {
      previous = 26;
      continue;
    }
    bits += bigrams[previous * 26 + letter]!;
    previous = letter;
    letters++;
  }
  return letters === 0 ? 0 : bits / letters;
}

/** Share of the letters that common words of three letters or more cover, 0 to 1. */
export function measureWords(text: string): number {
  let covered = 0;
  let letters = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(letterOf(text, at))) {
      at++;
      continue;
    }
    if (letters > 64) break;
    const end = findRunEnd(text, at);
    letters += end - at;
    if (end - at > 2) covered += coverRun(text, at, Math.min(end, at + longestRun));
    at = end;
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}

/** Small letters, capital ones, or one capital and small ones behind it: the last of several capitals begins the next word. */
function findRunEnd(text: string, begin: number): number {
  let end = begin;
  while (isCapital(text, end)) end++;
  if (end - begin > 1) return isSmall(text, end) ? end - 1 : end;
  while (isSmall(text, end)) end++;
  return end;
}

/** Is it made of words, or of letters that follow one another as in a name? */
export const readsLikeWords = (letters: string): boolean =>
  measureWords(letters) > 0.5 || (letters.length < 13 && measureBigrams(letters) < 4.8);

/** What words can cover up to each place of the run at hand. */
const best = new Int32Array(longestRun + 1);

/** The most letters of a run that words can cover without overlap. */
function coverRun(text: string, begin: number, end: number): number {
  const { words, lengths } = readWords();
  const length = end - begin;
  best.fill(0, 0, length + 1);
  for (let start = 0; start < length; start++) {
    if (start > 0 && best[start - 1]! > best[start]!) best[start] = best[start - 1]!;
    const before = best[start]!;
    for (let sizes = start + 3 > length ? 0 : lengths[beginOf(text, begin + start)]!; sizes !== 0; sizes &= sizes - 1) {
      const size = 31 - Math.clz32(sizes & -sizes);
      const to = start + size;
      if (to > length || before + size <= best[to]!) continue;
      if (words.has(text.slice(begin + start, begin + to).toLowerCase())) best[to] = before + size;
    }
  }
  return Math.max(best[length]!, best[length - 1]!);
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
