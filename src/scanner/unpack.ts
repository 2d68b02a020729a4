import { gunzipSync, inflateRawSync } from "node:zlib";

/** What an archive may grow to, over all its entries and what is packed in those. */
const largestContent = 1 << 26;
const mostEntries = 2000;
/** Archives in one another: a package in a package in a compressed disk image. */
const deepest = 4;

/** Told what of an archive was not read: that its bytes were searched as they are does not make it clean. */
export type OnUnread = (reason: string) => void;

/**
 * The contents of gzip and zip (jar, nupkg, docx …), and of archives in them; undefined for anything else and for what is
 * damaged. https://www.rfc-editor.org/rfc/rfc1952 https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function unpack(bytes: Uint8Array, onUnread: OnUnread = () => {}): Uint8Array[] | undefined {
  return unpackAll(bytes, { left: largestContent }, 1, onUnread);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
/** Something that `unpack` looks into. */
export const isArchive = (bytes: Uint8Array): boolean => isGzip(bytes) || isZip(bytes);

/** Bytes that may still be unpacked. */
interface Room {
  left: number;
}

function unpackAll(bytes: Uint8Array, room: Room, depth: number, onUnread: OnUnread): Uint8Array[] | undefined {
  if (!isArchive(bytes)) return undefined;
  if (depth > deepest) {
    onUnread(`archives in one another, more than ${deepest} deep`);
    return undefined;
  }
  const contents = isZip(bytes) ? unzip(bytes, room, onUnread) : gunzip(bytes, room, onUnread);
  return contents?.flatMap((content) => [content, ...(unpackAll(content, room, depth + 1, onUnread) ?? [])]);
}

const gunzip = (bytes: Uint8Array, room: Room, onUnread: OnUnread): Uint8Array[] | undefined => {
  const content = unpackOne((maxOutputLength) => gunzipSync(bytes, { maxOutputLength }), room, onUnread);
  return content && [content];
};

/** Reads the central directory, which knows sizes that local headers may leave out. */
function unzip(bytes: Uint8Array, room: Room, onUnread: OnUnread): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end === -1 || end + 22 > bytes.length) return undefined;
  const contents: Uint8Array[] = [];
  let at = view.getUint32(end + 16, true);
  const entries = Math.min(view.getUint16(end + 10, true), mostEntries);
  if (view.getUint16(end + 10, true) > mostEntries) onUnread(`an archive of more than ${mostEntries} entries`);
  for (let entry = 0; entry < entries && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; entry++) {
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (local + 30 > bytes.length) continue;
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    const content =
      method === 0
        ? takeStored(body, room)
        : method === 8
          ? unpackOne((maxOutputLength) => inflateRawSync(body, { maxOutputLength }), room, onUnread)
          : undefined;
    if (content) contents.push(content);
  }
  return contents;
}

function takeStored(body: Uint8Array, room: Room): Uint8Array {
  room.left -= body.length;
  return body;
}

const tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;

/** What is damaged is no archive, and its bytes were searched as they are; what is larger than allowed is told. */
function unpackOne(read: (most: number) => Uint8Array, room: Room, onUnread: OnUnread): Uint8Array | undefined {
  try {
    const content = read(Math.max(1, room.left));
    room.left -= content.length;
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") onUnread(tooLarge);
    return undefined;
  }
}
