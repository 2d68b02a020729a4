import { gunzip, isGzip } from "./gzip.ts";
import { inflate, type Room } from "./inflate.ts";
import { beginsAsZip, endsAsZip, listEntries } from "./zip.ts";

/** What an archive may grow to, over all its entries and what is packed in those. */
const largestContent = 1 << 26;
const mostEntries = 2000;
/** Archives in one another: a package in a package in a compressed disk image. */
const deepest = 4;

const tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;
const otherMethod = "an archive with entries that are packed by another method than deflate";
const encrypted = "an archive with entries that are encrypted";
const disputed = "an archive whose directory and headers do not agree how an entry is packed";
const manyRows = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";

/** Told what of an archive was not read: that its bytes were searched as they are does not make it clean. */
export type OnUnread = (reason: string) => void;

/** Nobody asked for what leakgate does not read, as with a submodule: it is told, and the scan is whole. */
export const isPassedOver = (reason: string): boolean => reason === otherMethod || reason === encrypted;

/** Each once; whoever keeps one only is to keep what counts. */
export function tellUnread(reasons: Iterable<string>, onUnread: OnUnread): void {
  const sorted = [...new Set(reasons)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}

export const createRoom = (): Room => ({ left: largestContent, spare: 2 * largestContent });

/** Something that `unpack` looks into. */
export const isArchive = (bytes: Uint8Array): boolean => isGzip(bytes) || beginsAsZip(bytes);

/**
 * The contents of gzip and zip (jar, nupkg, docx …), and of archives in them, as far as common tools read them; undefined for
 * anything else and for what is damaged from its beginning on.
 */
export function unpack(
  bytes: Uint8Array,
  onUnread: OnUnread = () => {},
  room = createRoom(),
): Uint8Array[] | undefined {
  if (!isArchive(bytes) && !endsAsZip(bytes)) return undefined;
  const reasons: string[] = [];
  const contents = unpackAll(bytes, room, 1, (reason) => reasons.push(reason));
  tellUnread(reasons, onUnread);
  return contents;
}

function unpackAll(bytes: Uint8Array, room: Room, depth: number, onUnread: OnUnread): Uint8Array[] | undefined {
  const isZip = beginsAsZip(bytes) || endsAsZip(bytes);
  if (!isZip && !isGzip(bytes)) return undefined;
  if (depth > deepest) {
    onUnread(`archives in one another, more than ${deepest} deep`);
    return undefined;
  }
  const packed = isGzip(bytes) ? unpackOne(() => gunzip(bytes, room), onUnread) : undefined;
  const entries = isZip ? unzip(bytes, room, onUnread) : undefined;
  const contents = packed && entries ? [...packed, ...entries] : (packed ?? entries);
  return contents?.flatMap((content) => [content, ...(unpackAll(content, room, depth + 1, onUnread) ?? [])]);
}

function unzip(bytes: Uint8Array, room: Room, onUnread: OnUnread): Uint8Array[] | undefined {
  const { entries, isWhole } = listEntries(bytes, mostEntries);
  if (!isWhole) onUnread(manyRows);
  if (entries.length === 0) return undefined;
  if (entries.length > mostEntries) onUnread(`an archive of more than ${mostEntries} entries`);
  const contents: Uint8Array[] = [];
  for (const entry of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry.disputed) onUnread(disputed);
    const body = bytes.subarray(entry.start, entry.end);
    if (entry.encrypted) onUnread(encrypted);
    else if (entry.method === 0) {
      room.left -= body.length;
      contents.push(body);
    } else if (entry.method === 8) contents.push(...(unpackOne(() => inflate(body, room)?.content, onUnread) ?? []));
    else onUnread(otherMethod);
  }
  return contents;
}

/** What is larger than allowed, or takes too long, is told. */
function unpackOne(read: () => Uint8Array | undefined, onUnread: OnUnread): Uint8Array[] | undefined {
  try {
    const content = read();
    return content && [content];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onUnread((error as NodeJS.ErrnoException).code === undefined ? error.message : tooLarge);
    return undefined;
  }
}
