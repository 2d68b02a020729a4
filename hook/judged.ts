import { classifyPath } from "../src/judge/paths.ts";
import { isReported, isRun } from "../src/judge/reported.ts";
import { createValueFilter } from "../src/judge/values.ts";
import { createLineMatch, isQuote } from "../src/scanner/line-match.ts";
import type { MatchedText } from "./prefilter.ts";
import { weighedRules } from "./weighed.ts";

export { isMoved } from "../src/judge/moved.ts";

interface JudgedText extends MatchedText {
  readonly path: string;
}

/** Those of which the judge would let a match through. */
export function listReported<Text extends JudgedText>(texts: readonly Text[]): Text[] {
  const couldKeep = createValueFilter();
  return texts.filter(({ path, bytes, matches }) => {
    const pathClass = classifyPath(path);
    return matches.some(({ rule: place, start, end, match }) => {
      const rule = weighedRules[place - 1]!;
      if (rule.advisory && !isRun(pathClass)) return false;
      const value = bytes.toString("utf8", start, end);
      const proof = rule.check?.(value, match) ?? "unknown";
      if (proof === "invalid" || !couldKeep(rule, value, proof, isQuote(bytes[start - 1]))) return false;
      const candidate = createLineMatch(rule, bytes, start, end, value, proof, match.groups);
      return isReported(candidate, pathClass);
    });
  });
}
