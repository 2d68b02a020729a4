import { ConfigError, quoteWord } from "../errors.ts";
import { type NamedText, refuseWide } from "./files.ts";
import { isFingerprint } from "./suppressions.ts";

/** One fingerprint a line, nothing else; lines that begin with # are comments. @throws ConfigError with line and column */
export function parseBaseline({ name, text }: NamedText): string[] {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line, index) => {
    const word = line.trim();
    if (word === "" || word.startsWith("#")) return [];
    if (isFingerprint(word)) return [word];
    throw new ConfigError(
      `${name}:${index + 1}:${line.search(/\S/) + 1}: ${quoteWord(word)} is not a fingerprint`,
      "A baseline has one fingerprint a line; `leakgate baseline write` makes it.",
    );
  });
}

/** Sorted, each once, so that two branches that take entries out rarely touch the same line. */
export function renderBaseline(fingerprints: Iterable<string>): string {
  const lines = [...new Set(fingerprints)].sort();
  return `# Leaks that were there before leakgate came: a debt to work off, not a decision that they may stay.\n${lines.map((line) => `${line}\n`).join("")}`;
}
