import { classifyPath } from "../src/judge/paths.ts";
import { genericRules } from "../src/rules/generic.ts";
import { createClassScanners } from "../src/sweep/class-scanners.ts";
import type { LineRange } from "../src/types.ts";

export interface JudgedText {
  readonly path: string;
  readonly bytes: Buffer;
  readonly addedLines?: readonly LineRange[] | undefined;
}

/** Would the judge let through anything that rules without a format find on these lines? */
export function passesJudge(texts: readonly JudgedText[]): boolean {
  const scannerOf = createClassScanners(genericRules);
  return texts.some(({ path, bytes, addedLines }) =>
    scannerOf(classifyPath(path))
      .scan(bytes)
      .some(
        ({ region: { startLine, endLine } }) =>
          !addedLines || addedLines.some(({ start, end }) => startLine <= end && start <= endLine),
      ),
  );
}
