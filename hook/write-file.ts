import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../src/errors.ts";
import { leadsThroughLink } from "../src/links.ts";
import { keepLineEnds } from "./line-ends.ts";

/** "" where there is none. */
export const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/**
 * Writes a file of the working tree, and the folders that it lies in.
 * @param file its path from the top
 * @throws UsageError where a link would lead it elsewhere
 */
export function writeTracked(top: string, file: string, text: string): void {
  const path = join(top, file);
  if (leadsThroughLink(top, path))
    throw new UsageError(
      `${file} is a symbolic link or lies behind one, and is not written through`,
      "Put a file or folder of its own in its place, then try again.",
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Changes the text of such a file, which need not be there yet. @throws UsageError as `writeTracked` */
export const changeTracked = (top: string, file: string, change: (text: string) => string): void =>
  writeTracked(top, file, keepLineEnds(readIfThere(join(top, file)), change));
