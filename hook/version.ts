import { readFileSync } from "node:fs";
import { join } from "node:path";

/** package.json stands beside this folder; the bundles have the answer in them. */
export const readVersion = (): string =>
  String(JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")).version);
