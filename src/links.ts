import { lstatSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Is a path below a folder a symbolic link, or does it lead through one, to something or to nothing? A branch of somebody else's may bring such links. */
export function leadsThroughLink(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  const paths = parts.map((_, place) => join(folder, ...parts.slice(0, place + 1)));
  return parts[0] !== ".." && paths.some((way) => lstatSync(way, { throwIfNoEntry: false })?.isSymbolicLink());
}
