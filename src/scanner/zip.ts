/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  /** Where what is packed begins and ends, at the latest. */
  readonly start: number;
  readonly end: number;
}

const endWord = "PK\x05\x06";
const localWord = "PK\x03\x04";
const [localNumber, rowNumber] = [0x04034b50, 0x02014b50];
const [endLength, rowLength, localLength] = [22, 46, 30];
/** Stands for a size or place that is elsewhere. */
const elsewhere = 0xffffffff;
/** Behind an end without a comment nothing follows. */
const longestComment = 0xffff;

export const beginsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** A program or script can stand before an archive, which opens it or is opened by its end. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const at = bytes.length - endLength;
  return at > 0 && bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6;
}

/**
 * Entries as any tool would find them: by a directory, whatever it says of its place and count, and by the headers that stand
 * before what is packed. @param most more are not listed than one beyond
 */
export function listEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = readDirectory(buffer, most + 1);
  const entries: ZipEntry[] = [];
  const add = (at: number, next: number): number => {
    const row = rows.get(at) ?? readLocal(buffer, at);
    rows.delete(at);
    const start = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (!row || start > buffer.length) return at + 4;
    const { method, encrypted, packed } = row;
    const end = packed === undefined || start + packed > buffer.length ? undefined : start + packed;
    entries.push({ method, encrypted, start, end: end ?? (method === 0 ? Math.max(start, next) : buffer.length) });
    return end ?? at + 4;
  };
  for (let at = findLocal(buffer, 0), from = 0; at !== -1 && entries.length <= most; ) {
    const next = findLocal(buffer, at + 4);
    from = add(at, next === -1 ? buffer.length : next);
    at = next === -1 || next >= from ? next : findLocal(buffer, from);
  }
  // What lies within another entry is one of its own only where the directory says so.
  for (const at of rows.keys()) if (entries.length <= most) add(at, buffer.length);
  return entries;
}

/** The next header that is whole. */
function findLocal(buffer: Buffer, from: number): number {
  const at = buffer.indexOf(localWord, from, "latin1");
  return at + localLength <= buffer.length ? at : -1;
}

/** What is said of an entry. */
interface Row {
  readonly method: number;
  readonly encrypted: boolean;
  /** Size of what is packed, where it is known. */
  readonly packed?: number | undefined;
}

/** Place of an entry → what the directory says of it. A comment can hold a false end: the last that leads to one counts. */
function readDirectory(buffer: Buffer, most: number): Map<number, Row> {
  const rows = new Map<number, Row>();
  const floor = Math.max(0, buffer.length - endLength - longestComment);
  const findEnd = (from: number): number => (from < floor ? -1 : buffer.lastIndexOf(endWord, from, "latin1"));
  for (let end = findEnd(buffer.length - endLength); end >= floor && rows.size === 0; end = findEnd(end - 1)) {
    const [size, said] = [buffer.readUInt32LE(end + 12), buffer.readUInt32LE(end + 16)];
    // With something before the archive, places are counted from where it begins.
    const begin = isRow(buffer, end - size) ? end - size : said;
    for (let at = begin; isRow(buffer, at) && rows.size < most; ) {
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== undefined) rows.set(local, describe(buffer, at + 8, packed === elsewhere ? undefined : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
  }
  return rows;
}

const isRow = (buffer: Buffer, at: number): boolean =>
  at >= 0 && at + rowLength <= buffer.length && buffer.readUInt32LE(at) === rowNumber;
const isLocal = (buffer: Buffer, at: number): boolean =>
  at >= 0 && at + localLength <= buffer.length && buffer.readUInt32LE(at) === localNumber;

/** Flags and method stand beside one another in a header and in a directory. */
function describe(buffer: Buffer, at: number, packed: number | undefined): Row {
  const method = buffer.readUInt16LE(at + 2);
  return { method, encrypted: (buffer.readUInt16LE(at) & 1) === 1 || method === 99, packed };
}

/** Undefined for bytes that only look like the beginning of a header. */
function readLocal(buffer: Buffer, at: number): Row | undefined {
  const packed = buffer.readUInt32LE(at + 18);
  const isBehind = (buffer.readUInt16LE(at + 6) & 8) !== 0;
  const row = describe(buffer, at + 6, isBehind || packed === elsewhere ? undefined : packed);
  return row.method < 100 && buffer.readUInt16LE(at + 26) > 0 ? row : undefined;
}
