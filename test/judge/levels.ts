import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { createLowering } from "../../src/judge/passage.ts";
import { isReported } from "../../src/judge/reported.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Level } from "../../src/types.ts";
import { createHex, createToken } from "./token.ts";

const scanner = createScanner(rules);

/** The highest level of what is found. */
export function highestLevel(path: string, text: string): Level | undefined {
  const bytes = Buffer.from(text);
  const pathClass = classifyPath(path);
  const lower = createLowering(bytes);
  const levels = scanner.scan(bytes).flatMap((candidate) => {
    const { level } = judgeCandidate(candidate, pathClass);
    if (isReported(candidate, pathClass) !== (level !== undefined)) throw new Error(candidate.rule.id);
    return level ? [lower(level, candidate.rule, pathClass, candidate.start)] : [];
  });
  return (["error", "warning", "note"] as const).find((level) => levels.includes(level));
}

/** Twenty-one secrets as people and machines make them, for a place that takes any. */
export const secrets = [
  ...[0, 1, 2].flatMap((seed) => [
    createToken(16, seed + 3),
    createToken(24, seed + 5),
    createToken(40, seed + 7),
    `${createToken(5, seed + 9)}!${createToken(5, seed + 13)}#7x`,
    `SuperSecret${createToken(3, seed + 17)}${seed}7`,
    `Gr4niteFalcon${seed}${seed + 4}!x`,
  ]),
  createHex(16),
  createHex(32),
  createHex(64),
];
