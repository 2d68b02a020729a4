import { classifyPath } from "./paths.ts";

/**
 * Was it renamed to where the same value is judged otherwise? What only warns among tests' fixtures blocks in a program, so
 * all its lines count there, and not the new ones alone. So do they where nobody looked before.
 */
export const isMoved = (
  { from, path }: { readonly from?: string; readonly path: string },
  isExcluded = (_: string): boolean => false,
): boolean =>
  from !== undefined && (classifyPath(from) !== classifyPath(path) || (isExcluded(from) && !isExcluded(path)));
