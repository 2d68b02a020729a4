import { accessSync, constants, existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../src/errors.ts";
import type { Shell } from "./shell.ts";

/**
 * Where a command's result goes: `--output FILE`, readable by its owner alone, or standard output. Looks before the work
 * begins whether there is such a place, so that an hour's scan is not lost.
 */
export function openOutput(file: string | undefined, { out }: Shell): (text: string) => void {
  if (file === undefined) return (text) => void out.write(text);
  attempt(file, () => accessSync(existsSync(file) ? file : dirname(file), constants.W_OK));
  return (text) => attempt(file, () => writeFileSync(file, text, { mode: 0o600 }));
}

function attempt(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code})`,
      "Give --output a file in a folder that is there and may be written.",
    );
  }
}
