import { gunzipSync } from "node:zlib";
import { inflate, type Room } from "./inflate.ts";

export const isGzip = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;

/**
 * All members as one, up to where they are cut off or damaged; what stands behind them, and wrong checksums, do not count.
 * Undefined where that is nothing. https://www.rfc-editor.org/rfc/rfc1952
 * @throws RangeError where it is more than there is room for, or takes too long
 */
export function gunzip(bytes: Uint8Array, room: Room): Uint8Array | undefined {
  try {
    const content = gunzipSync(bytes, { maxOutputLength: Math.max(1, room.left) });
    room.left -= content.length;
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw error;
  }
  const parts: Uint8Array[] = [];
  for (let at = 0; isGzip(bytes, at); ) {
    const start = passHeader(bytes, at);
    const inflated = start < bytes.length ? inflate(bytes.subarray(start), room) : undefined;
    if (!inflated) break;
    if (parts.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    parts.push(inflated.content);
    at = start + inflated.length + trailer;
  }
  return parts.length > 0 ? Buffer.concat(parts) : undefined;
}

/** Of those that are taken one by one. */
const mostMembers = 2000;
/** Checksum and size. */
const trailer = 8;

function passHeader(bytes: Uint8Array, begin: number): number {
  const flags = bytes[begin + 3]!;
  let at = begin + 10;
  if (flags & 4) at += 2 + bytes[at]! + 256 * bytes[at + 1]!;
  for (const name of [8, 16]) {
    if ((flags & name) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}
