import { closeSync, fstatSync, openSync, type PathLike, readSync } from "node:fs";
import { SourceError } from "../errors.ts";

/** One buffer holds a file; beyond this Node's own limits are near. https://nodejs.org/api/buffer.html#bufferconstantsmax_length */
const largestFile = 2 ** 31 - 1;
/** A buffer that is used again stays, unless a file was larger. */
const largestKept = 1 << 22;

/** Reads files one after another; what one gave is valid until the next. @throws SourceError */
export function createFileReader(): (path: PathLike) => Uint8Array {
  let kept: Buffer = Buffer.allocUnsafe(1 << 16);
  return (path) => {
    const bytes = readInto(path, (size) => {
      if (size <= kept.length) return kept;
      const room = Buffer.allocUnsafe(2 * size);
      if (room.length <= largestKept) kept = room;
      return room;
    });
    return bytes;
  };
}

/** @throws SourceError */
export const readFile = (path: PathLike): Uint8Array => readInto(path, (size) => Buffer.allocUnsafe(size));

function readInto(path: PathLike, makeRoom: (size: number) => Buffer): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > largestFile) throw new Error(`larger than ${largestFile} bytes`);
    // Files of the kernel say that they have no bytes, and a file may grow meanwhile: read until nothing comes.
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || (read === size && length === size)) return bytes.subarray(0, length);
      if (length > largestFile) throw new Error(`larger than ${largestFile} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw new SourceError(describeFailure(error), "Make the file readable, or name the paths to scan.", {
      cause: error,
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Node's message repeats the path, which is shown beside it already. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
  };
  return `could not be read: ${code ? (reasons[code] ?? code) : message}`;
}
