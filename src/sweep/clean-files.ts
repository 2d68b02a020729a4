import { classifyPath, type PathClass } from "../judge/index.ts";
import { partSizes } from "../scanner/large-text.ts";
import type { Scanner } from "../scanner/scanner.ts";
import { createFileReader } from "../sources/read-file.ts";
import type { Candidate } from "../types.ts";
import { type AheadFiles, type AheadText, leaveAhead, takeAhead } from "./ahead.ts";

/** Files in the order in which they are listed, and what all threads that go through them share. */
export interface SharedFiles {
  /** Where each is on disk, as Latin-1 where a name is not UTF-8, and the path that tells its class. */
  readonly files: readonly (string | Uint8Array)[];
  readonly paths: readonly string[];
  /** One number: the first file that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Per file its size in bytes where nothing that counts is in it; else -1: it is to be looked at. */
  readonly sizes: Float64Array<SharedArrayBuffer>;
}

interface CleanFilesOptions {
  /** Asked now and then whether to stop. */
  readonly stops?: () => boolean;
  /** What another thread has read of them. */
  readonly ahead?: AheadFiles | undefined;
  /** Told what is in one that is not clean, all of which was read: who stays in this thread need not look at it once more. */
  readonly onFound?: (file: number, found: FoundText) => void;
}

export interface FoundText {
  /** Valid until the next file is read. */
  readonly bytes: Uint8Array;
  readonly candidates: readonly Candidate[];
}

/** Files that a thread takes at a time. */
const taken = 8;

/** Takes files until none is left or it is told to stop, and notes which are clean. */
export function createCleanFiles(
  scannerOf: (pathClass: PathClass) => Scanner,
): (shared: SharedFiles, options?: CleanFilesOptions) => void {
  const readFile = createFileReader(partSizes.own);
  /** @returns its size; undefined where it is to be looked at */
  const read = (
    file: string | Uint8Array,
    path: string,
    text: AheadText | undefined,
  ): number | FoundText | undefined => {
    if (text?.size !== undefined) return text.size;
    let unread = false;
    const onUnread = (): void => {
      unread = true;
    };
    try {
      const bytes = text?.bytes ?? readFile(file);
      const candidates = scannerOf(classifyPath(path)).scan(bytes, onUnread, undefined, text?.recorded);
      if (unread) return undefined;
      return candidates.length === 0 ? bytes.length : { bytes, candidates };
    } catch {
      // Whoever looks at it meets the same, and tells it.
      return undefined;
    }
  };
  return ({ files, paths, next, sizes }, { stops = () => false, ahead, onFound } = {}) => {
    // To ask costs as much as a small file.
    for (let rounds = 1; rounds % 16 !== 0 || !stops(); rounds++) {
      const first = Atomics.add(next, 0, taken);
      if (first >= files.length) return;
      const end = Math.min(first + taken, files.length);
      for (let at = first; at < end; at++) {
        const found = read(files[at]!, paths[at]!, ahead && takeAhead(ahead, at));
        sizes[at] = typeof found === "number" ? found : -1;
        if (typeof found === "object") onFound?.(at, found);
      }
      if (ahead) leaveAhead(ahead, end);
    }
  };
}
