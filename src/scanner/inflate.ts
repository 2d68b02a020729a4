import { inflateRawSync } from "node:zlib";

/** Bytes that may still be unpacked, and those that may be unpacked for nothing. */
export interface Room {
  left: number;
  spare: number;
}

/** What comes to nothing costs as much. */
function spend(room: Room, bytes: number): void {
  room.spare -= bytes;
  if (room.spare <= 0) room.left = 0;
}

export interface Inflated {
  readonly content: Uint8Array;
  /** How many bytes it was packed in. */
  readonly length: number;
}

/**
 * What a stream of deflate holds up to its end, or to where it is cut off or damaged: so far tools give it out.
 * Undefined where that is nothing. @throws RangeError where it is more than there is room for, or takes too long
 */
export function inflate(bytes: Uint8Array, room: Room): Inflated | undefined {
  const inflated = attempt(inflateRaw, bytes, room) ?? inflateSound(bytes, room);
  if (inflated) room.left -= inflated.content.length;
  return inflated;
}

/** `Z_SYNC_FLUSH`, for which the hook need not load the module. https://nodejs.org/api/zlib.html#zlib-constants */
const syncFlush = 2;

/** What is cut off is given out, too. */
const inflateRaw: typeof inflateRawSync = (bytes, options) =>
  inflateRawSync(bytes, { ...options, finishFlush: syncFlush });

/** Bytes that Node inflates at once; and what a byte inflates to at most. https://zlib.net/zlib_tech.html */
const leastChunk = 1 << 14;
const mostOfByte = 1032;

/**
 * Undefined where it is damaged. @throws RangeError where it is more than there is room for, which costs as much as all of that
 * @param size bytes that are expected: chunks are copied into one in the end, a single one is not
 */
export function attempt(read: typeof inflateRawSync, bytes: Uint8Array, room: Room, size = 0): Inflated | undefined {
  try {
    const chunkSize = Math.max(leastChunk, Math.min(size, room.left, mostOfByte * bytes.length) + 1);
    const options = { maxOutputLength: Math.max(1, room.left), info: true, chunkSize };
    const { buffer, engine } = read(bytes, options) as unknown as Engine;
    return { content: buffer, length: engine.bytesWritten };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      spend(room, room.left);
      throw error;
    }
    return undefined;
  }
}

interface Engine {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Node gives nothing of what is damaged: the longest beginning that is not is looked for, as far as may be spent on it. */
function inflateSound(bytes: Uint8Array, room: Room): Inflated | undefined {
  let found: Inflated | undefined;
  let sound = 0;
  for (let damaged = bytes.length; damaged - sound > 1; ) {
    if (room.left <= 0) throw new RangeError("a damaged archive that takes too long to read");
    const middle = (sound + damaged) >> 1;
    const inflated = attempt(inflateRaw, bytes.subarray(0, middle), room);
    spend(room, leastCost + (inflated?.content.length ?? 0));
    if (inflated) {
      found = inflated;
      sound = middle;
    } else damaged = middle;
  }
  return found?.content.length ? found : undefined;
}

/** To begin takes as long as to inflate so many bytes. */
const leastCost = 1 << 13;
