import { classifyPath } from "../src/judge/paths.ts";
import { genericRules } from "../src/rules/generic.ts";
import { createClassScans } from "../src/sweep/class-scanners.ts";

export interface JudgedText {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Would the judge let through anything that rules without a format find there? What stands encoded is not among them. */
export function passesJudge(texts: readonly JudgedText[]): boolean {
  const scanOf = createClassScans(genericRules);
  return texts.some(({ path, bytes }) => scanOf(classifyPath(path))(bytes).length > 0);
}
