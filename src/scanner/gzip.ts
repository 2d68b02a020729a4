import { gunzipSync } from "node:zlib";
import { attempt, type Inflated, inflate, type Room } from "./inflate.ts";

export const isGzip = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;

/**
 * All members as one, also behind zeros, up to where they are cut off or damaged; what else stands behind them, and wrong
 * checksums, do not count. Undefined where that is nothing. https://www.rfc-editor.org/rfc/rfc1952
 * @throws RangeError where it is more than there is room for, or takes too long
 */
export function gunzip(bytes: Uint8Array, room: Room): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes, at); ) {
    if (parts.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members: Inflated | undefined = isSound ? readMembers(bytes.subarray(at), room) : undefined;
    isSound &&= members !== undefined;
    const read = members ?? readMember(bytes.subarray(at), room);
    if (!read) break;
    parts.push(read.content);
    at += read.length;
    while (bytes[at] === 0) at++;
  }
  return parts.length > 1 ? Buffer.concat(parts) : parts[0];
}

/** Those up to zeros or to the end; undefined where any is damaged. */
function readMembers(bytes: Uint8Array, room: Room): Inflated | undefined {
  const read = attempt(gunzipSync, bytes, room, readSize(bytes));
  if (read) room.left -= read.content.length;
  return read;
}

/** What the last member says that it holds. https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
function readSize(bytes: Uint8Array): number {
  const at = bytes.length - 4;
  return at < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** The first one, as far as it is sound. */
function readMember(bytes: Uint8Array, room: Room): Inflated | undefined {
  const start = passHeader(bytes);
  const inflated = start < bytes.length ? inflate(bytes.subarray(start), room) : undefined;
  return inflated && { content: inflated.content, length: start + inflated.length + trailer };
}

/** Of those that are taken one by one. */
const mostMembers = 2000;
/** Checksum and size. */
const trailer = 8;

function passHeader(bytes: Uint8Array): number {
  const flags = bytes[3]!;
  let at = 10;
  if (flags & 4) at += 2 + bytes[at]! + 256 * bytes[at + 1]!;
  for (const name of [8, 16]) {
    if ((flags & name) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}
