import { classifyPath } from "./paths.ts";

/**
 * Was it renamed to where the same value is judged otherwise? What only warns among tests' fixtures blocks in a program, so
 * all its lines count there, and not the new ones alone.
 */
export const isMoved = ({ from, path }: { readonly from?: string; readonly path: string }): boolean =>
  from !== undefined && classifyPath(from) !== classifyPath(path);
