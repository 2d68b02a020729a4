import { lstatSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "../src/errors.ts";

/** Writes a file of the working tree, never through a link: a branch of somebody else's may lead it anywhere. @throws UsageError */
export function writeTracked(path: string, text: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(
      `${basename(path)} is a symbolic link, and is not written through`,
      "Put a file of its own in its place, then try again.",
    );
  writeFileSync(path, text);
}
