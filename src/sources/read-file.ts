import { closeSync, fstatSync, openSync, type PathLike, readSync } from "node:fs";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import type { ByteReader } from "../types.ts";

/** One buffer holds a file; beyond this Node's own limits are near. https://nodejs.org/api/buffer.html#bufferconstantsmax_length */
const largestFile = 2 ** 31 - 1;
/** A buffer that is used again stays, unless a file was larger. */
const largestKept = 1 << 22;

/**
 * Reads files one after another; what one gave is valid until the next. Names as bytes come from another thread, which makes no
 * buffers of them. @throws SourceError, also where one is larger than `limit`
 */
export function createFileReader(limit: number): (path: string | Uint8Array) => Uint8Array {
  let kept: Buffer = Buffer.allocUnsafe(1 << 16);
  const makeRoom = (size: number): Buffer => {
    if (size <= kept.length) return kept;
    const room = Buffer.allocUnsafe(2 * size);
    if (room.length <= largestKept) kept = room;
    return room;
  };
  return (path) => readInto(typeof path === "string" ? path : Buffer.from(path), limit, makeRoom);
}

/** @throws SourceError */
export const readFile = (path: PathLike): Uint8Array => readInto(path, largestFile, (size) => Buffer.allocUnsafe(size));

/** @throws SourceError */
export function openFile(path: PathLike): ByteReader {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw failure(error);
    }
  };
  const file = attempt(() => openSync(path, "r"));
  const size = attempt(() => fstatSync(file).size);
  return {
    size,
    readEnd: (into) => attempt(() => readSync(file, into, 0, into.length, Math.max(0, size - into.length))),
    read: (into) =>
      attempt(() => {
        let length = 0;
        for (let read = -1; read !== 0 && length < into.length; length += read)
          read = readSync(file, into, length, into.length - length, null);
        return length;
      }),
    close: () => closeSync(file),
  };
}

function readInto(path: PathLike, limit: number, makeRoom: (size: number) => Buffer): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > limit) throw new Error(`larger than ${limit} bytes`);
    // Files of the kernel say that they have no bytes, and a file may grow meanwhile: read until nothing comes.
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || (read === size && length === size)) return bytes.subarray(0, length);
      if (length > limit) throw new Error(`larger than ${limit} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw failure(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const failure = (cause: unknown): SourceError =>
  new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });

/** Where a file of a folder is: in bytes only where its name is no UTF-8, since Windows takes a long path from a text alone. */
export function locateFile(folder: string, name: Uint8Array): string | Buffer {
  const text = Buffer.from(name).toString("utf8");
  const place = join(folder, "/");
  return Buffer.from(text).equals(name) ? place + text : Buffer.concat([Buffer.from(place), name]);
}

/** Node's message repeats the path, which is shown beside it already. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
    ELOOP: "symbolic links that lead in a circle",
    ENAMETOOLONG: "the path is too long",
  };
  return `could not be read: ${code ? (reasons[code] ?? code) : message}`;
}
