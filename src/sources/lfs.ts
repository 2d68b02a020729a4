const firstLine = Buffer.from("version https://git-lfs.github.com/spec/");

/** A pointer stands for a file that git does not hold. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isLfsPointer(content: Buffer): boolean {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}

export const lfsReason = "Git LFS pointer: the file itself is not in git";
