import { isExpression } from "../src/judge/expression.ts";
import type { PathClass } from "../src/judge/paths.ts";
import { readSurroundings } from "../src/judge/place.ts";
import { readContext } from "../src/scanner/line-match.ts";

/**
 * Is this value run, and not read? Of what a name calls in programs most is, and the judge, which says no more of it, takes as
 * long to load as all else.
 */
export function isRunValue(bytes: Buffer, start: number, end: number, pathClass: PathClass): boolean {
  const value = bytes.toString("utf8", start, end);
  // With escapes it is read as another one.
  return !value.includes("\\") && isExpression(readSurroundings(value, readContext(bytes, start, end)), pathClass);
}
