import { classifyPath, judgeCandidate } from "../src/judge/index.ts";
import { genericRules } from "../src/rules/generic.ts";
import { createScanner } from "../src/scanner/scanner.ts";
import type { LineRange } from "../src/types.ts";

export interface JudgedText {
  readonly path: string;
  readonly bytes: Buffer;
  readonly addedLines?: readonly LineRange[] | undefined;
}

/** Would the judge let through anything that rules without a format find on these lines? */
export function passesJudge(texts: readonly JudgedText[]): boolean {
  const scanner = createScanner(genericRules);
  return texts.some(({ path, bytes, addedLines }) => {
    const pathClass = classifyPath(path);
    return scanner.scan(bytes).some((candidate) => {
      const { startLine, endLine } = candidate.region;
      const isNew = !addedLines || addedLines.some(({ start, end }) => startLine <= end && start <= endLine);
      return isNew && judgeCandidate(candidate, pathClass).level !== undefined;
    });
  });
}
