import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readVersion } from "./version.ts";

/**
 * The configuration that was read last, was right and brings no rules of its own: it only takes from what the catalogue
 * finds, so where that finds nothing, it need not be read again. Kept in git's folder, by its blob and who read it.
 */
export function isKnown(oid: string): boolean {
  try {
    return readFileSync(findFile(), "latin1") === createLine(oid);
  } catch {
    return false;
  }
}

export function remember(oid: string): void {
  try {
    writeFileSync(findFile(), createLine(oid));
  } catch {
    // It will be read again.
  }
}

/** git starts hooks at the top, and names its folder where that is elsewhere. */
const findFile = (): string => join(process.env["GIT_DIR"] ?? ".git", "leakgate-settings");
const createLine = (oid: string): string => `${readVersion()} ${oid}\n`;
