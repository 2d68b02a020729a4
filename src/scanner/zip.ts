/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  /** Directory and header do not agree whether it can be read. */
  readonly disputed: boolean;
  /** Where what is packed begins and ends, at the latest. */
  readonly start: number;
  readonly end: number;
}

const endWord = "PK\x05\x06";
const localWord = "PK\x03\x04";
const [localNumber, rowNumber, endNumber] = [0x04034b50, 0x02014b50, 0x06054b50];
const [endLength, rowLength, localLength] = [22, 46, 30];
/** Stands for a size or place that is elsewhere. */
const elsewhere = 0xffffffff;
const longestComment = 0xffff;
/** In so many last bytes an archive ends, with its comment. */
export const longestEnd = endLength + longestComment;
/** Rows that are gone through, whatever ends lead to them, and ends that lead to rows of nothing. */
const mostRows = 1 << 16;
const mostFalse = 8;

export const beginsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * A program or script can stand before an archive, which opens it or is opened by its end, and a comment or a line behind it.
 * @param before how many bytes stand before those that are given, the last ones
 */
export function endsAsZip(bytes: Uint8Array, before = 0): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = buffer.length - endLength;
  // Most texts have no such byte, which is found out sooner than that they have no such word.
  if (buffer.indexOf(endWord.charCodeAt(3), Math.max(0, buffer.length - longestEnd)) === -1) return false;
  return (
    findDirectories(buffer, before).next().done === false ||
    (last + before > 0 && last >= 0 && buffer.readUInt32LE(last) === endNumber)
  );
}

/** Where directories begin, by the ends that lead to a row, and where those say it: the last first, since a comment can hold one. */
function* findDirectories(buffer: Buffer, before = 0): Generator<{ readonly begin: number; readonly said: number }> {
  const floor = Math.max(0, buffer.length - longestEnd);
  const tail = buffer.subarray(floor);
  const last = tail.length - endLength;
  // To search anew for each of many side by side would take longer than to step.
  for (let from = last < 0 ? -1 : tail.lastIndexOf(endWord, last, "latin1"); from >= 0; from--) {
    if (tail[from] !== 0x50 || tail.readUInt32LE(from) !== endNumber) continue;
    const [size, said] = [tail.readUInt32LE(from + 12), tail.readUInt32LE(from + 16)];
    // With something before the archive, places are counted from where it begins.
    const behind = before + floor + from - size;
    const isUnseen = size >= rowLength && behind >= 0 && behind < before;
    const begin = isUnseen ? behind : [behind, said].find((at) => isRow(buffer, at - before));
    if (begin !== undefined) yield { begin, said };
  }
}

interface ZipList {
  readonly entries: readonly ZipEntry[];
  /** False where a directory was given up on. */
  readonly isWhole: boolean;
}

/**
 * Entries as any tool would find them: by a directory, whatever it says of its place and count, and by the headers that stand
 * before what is packed. Neither is believed alone: what one of them says can be read is.
 * @param most more are not listed than one beyond
 */
export function listEntries(bytes: Uint8Array, most: number): ZipList {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { rows, isWhole } = readDirectory(buffer, most + 1);
  const entries: ZipEntry[] = [];
  const add = (at: number, next: number): number => {
    const all = [rows.get(at), readLocal(buffer, at)].filter((row) => row !== undefined);
    rows.delete(at);
    const start = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start > buffer.length) return at + 4;
    const sizes = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => (start + size > buffer.length ? Math.max(start, next) : start + size));
    const storedEnd = Math.max(start, ...(ends.length > 0 ? ends : [next]));
    // What is deflated ends by itself.
    const deflatedEnd = sizes.length > 0 && sizes.every((size) => size === 0) ? start : buffer.length;
    const readable = all.filter(({ method, encrypted }) => !encrypted && (method === 0 || method === 8));
    const disputed = readable.length > 0 && readable.length < all.length;
    for (const { method, encrypted } of readable.length > 0 ? readable : all.slice(0, 1)) {
      const end = method === 0 ? storedEnd : deflatedEnd;
      if (entries.at(-1)?.start !== start || entries.at(-1)?.method !== method)
        entries.push({ method, encrypted, disputed, start, end });
    }
    const within = sizes.filter((size) => start + size <= buffer.length);
    return within.length > 0 ? start + Math.min(...within) : at + 4;
  };
  for (let at = findLocal(buffer, 0), from = 0; at !== -1 && entries.length <= most; ) {
    const next = findLocal(buffer, at + 4);
    from = add(at, next === -1 ? buffer.length : next);
    at = next === -1 || next >= from ? next : findLocal(buffer, from);
  }
  // What lies within another entry is one of its own only where the directory says so.
  for (const at of rows.keys()) if (entries.length <= most) add(at, buffer.length);
  return { entries, isWhole };
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

/** Place of an entry → what the directory says of it. The last one counts in which anything has its header. */
function readDirectory(buffer: Buffer, most: number): { rows: Map<number, Row>; isWhole: boolean } {
  const rows = new Map<number, Row>();
  const tried = new Set<string>();
  let left = mostRows;
  for (const { begin, said } of findDirectories(buffer)) {
    const key = `${begin} ${said}`;
    if (tried.has(key)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key);
    for (let at = begin; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== undefined) rows.set(local, describe(buffer, at + 8, packed === elsewhere ? undefined : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    if (rows.size > 0) break;
  }
  return { rows, isWhole: true };
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
