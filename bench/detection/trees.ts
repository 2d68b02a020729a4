import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export interface TreeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every text file of a tree, in the order of its path; binary files (a NUL in the first 8 KiB) and files above 2 MB are left out. */
export function* listTree(root: string): Generator<TreeFile> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const inside = relative(root, path);
    if (inside.startsWith(".git/") || statSync(path).size > 2_000_000) continue;
    const bytes = readFileSync(path);
    if (!bytes.subarray(0, 8192).includes(0)) yield { path: inside, bytes };
  }
}
