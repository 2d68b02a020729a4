import type { Skipped } from "../types.ts";

/** What stands for content that another repository or server holds: it is listed as skipped, and is no failure. */
export const skipSubmodule = (path: string, oid?: string): Skipped => ({
  path,
  ...(oid !== undefined && { oid }),
  reason: "submodule: scanned where its own commits are made",
  failed: false,
});

export const skipLfsFile = (path: string, oid: string): Skipped => ({
  ...{ path, oid },
  reason: "Git LFS pointer: the file itself is not in git",
  failed: false,
});

const firstLine = Buffer.from("version https://git-lfs.github.com/spec/");

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isLfsPointer(content: Buffer): boolean {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}
