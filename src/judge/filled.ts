import { measureWords } from "./wording.ts";

/** `f"{base}/token?key={key}"`: what stands beside its names is made of words, or too short to open anything. */
export function isFilled(text: string): boolean {
  const rest = text.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece) => /\d/.test(piece) || measureWords(piece) < 0.7);
  return rest !== text && odd.join("").length < 8;
}
