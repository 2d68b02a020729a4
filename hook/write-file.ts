import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../src/errors.ts";
import { leadsThroughLink } from "../src/links.ts";

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
