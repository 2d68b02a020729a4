import type { ByteReader, Candidate, Region, SourceText } from "../types.ts";
import { startsWithMark } from "./lines.ts";
import type { Scanner } from "./scanner.ts";
import { detectOrder } from "./text.ts";
import { isArchive, type OnUnread } from "./unpack.ts";
import { endsAsZip, longestEnd } from "./zip.ts";

/** A text, or a part of a large one with what stands around it. */
export interface TextPart {
  /** Valid until the next part is asked for. */
  readonly bytes: Uint8Array;
  /** What begins in [begin, end) belongs to this part; the rest is there to be looked at. */
  readonly begin: number;
  readonly end: number;
  /** Line breaks before `bytes`, and code points before it on its first line. */
  readonly lines: number;
  readonly columns: number;
  /** What it could not be looked into, as a whole. */
  readonly unread?: string;
}

/** In bytes: how much belongs to a part, and how much is seen before and behind it. */
export interface PartSizes {
  readonly own: number;
  readonly before: number;
  readonly after: number;
  /** Larger archives are not unpacked. */
  readonly archive: number;
}

/** A match is 64 KiB long at most; behind a part also runs of base64 in which something is packed are to be seen whole. */
export const partSizes: PartSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };

/** The whole text as one part, or a large file in parts. Throws what reading throws. */
export async function* readParts(text: SourceText, sizes = partSizes): AsyncGenerator<TextPart, undefined> {
  const reader = text.open?.();
  if (!reader) yield wholePart(await text.read());
  else {
    try {
      if (reader.size > sizes.own + sizes.after) yield* cutText(reader, sizes);
      else yield wholePart(readWhole(reader) ?? (await text.read()));
    } finally {
      reader.close();
    }
  }
}

/** Undefined where there is more than was said. */
function readWhole(reader: ByteReader): Uint8Array | undefined {
  const bytes = Buffer.allocUnsafe(reader.size + 1);
  const length = reader.read(bytes);
  return length < bytes.length ? bytes.subarray(0, length) : undefined;
}

const wholePart = (bytes: Uint8Array): TextPart => ({ bytes, begin: 0, end: bytes.length, lines: 0, columns: 0 });

export function* cutText(reader: ByteReader, sizes: PartSizes): Generator<TextPart> {
  // Room for a byte order mark, by which every part of UTF-16 is told.
  const marked = 2;
  let buffer = Buffer.allocUnsafe(marked + sizes.before + sizes.own + sizes.after);
  let length = marked + reader.read(buffer.subarray(marked));
  let unread: string | undefined;
  if (isArchive(buffer.subarray(marked)) || endsAsArchive(reader)) {
    if (reader.size <= sizes.archive) {
      const head = buffer.subarray(marked, length);
      buffer = Buffer.allocUnsafe(marked + reader.size + 1);
      head.copy(buffer, marked);
      length += reader.read(buffer.subarray(length));
    } else unread = `an archive of more than ${sizes.archive >> 20} MiB: only its bytes as they are were searched`;
  }
  const order = detectOrder(buffer.subarray(marked, length));
  const hasMark = order !== undefined && buffer[marked]! >= 0xfe;
  // The mark is no column.
  let counted = { lines: 0, columns: hasMark || startsWithMark(buffer.subarray(marked)) ? -1 : 0 };
  let place = { lines: 0, columns: 0 };
  let from = marked;
  let begin = marked;
  for (;;) {
    const isLast = length < buffer.length;
    const end = isLast ? length : length - sizes.after;
    yield {
      bytes: buffer.subarray(from, length),
      ...{ begin: begin - from, end: end - from },
      ...place,
      ...(unread !== undefined && { unread }),
    };
    unread = undefined;
    if (isLast) return;
    const start = chooseStart(buffer, marked, end, sizes.before, order !== undefined);
    counted = countPlaces(buffer.subarray(marked, start), order, counted);
    place = counted;
    buffer.copyWithin(marked, start, length);
    begin = marked + end - start;
    length -= start - marked;
    length += reader.read(buffer.subarray(length));
    if (order) {
      buffer.set(order === "little" ? [0xff, 0xfe] : [0xfe, 0xff]);
      from = 0;
    }
  }
}

/** One may stand behind a program, or a script that starts it. */
function endsAsArchive({ size, readEnd }: ByteReader): boolean {
  if (!readEnd) return false;
  const end = Buffer.allocUnsafe(longestEnd);
  const length = readEnd(end);
  return endsAsZip(end.subarray(0, length), Math.max(0, size - length));
}

/** Where the bytes before `next` that the next part is to see begin: with a line, or where groups of base64 do. */
function chooseStart(buffer: Buffer, floor: number, next: number, before: number, isWide: boolean): number {
  const least = Math.max(floor, next - before);
  if (isWide) return least - ((least - floor) % 8);
  const feed = buffer.indexOf(10, least);
  if (feed !== -1 && feed < next) return feed + 1;
  let run = least;
  while (run > floor && isDigit(buffer[run - 1]!)) run--;
  return least - ((least - run) % 4);
}

/** Of base64 in both alphabets. */
const isDigit = (byte: number): boolean =>
  (byte >= 48 && byte < 58) || ((byte | 32) >= 97 && (byte | 32) < 123) || [43, 45, 47, 95].includes(byte);

function countPlaces(bytes: Buffer, order: "little" | "big" | undefined, { lines, columns }: Place): Place {
  const utf8 = order ? decodeWide(bytes, order) : bytes;
  const last = utf8.lastIndexOf(10);
  let feeds = 0;
  for (let at = utf8.indexOf(10); at !== -1; at = utf8.indexOf(10, at + 1)) feeds++;
  let points = 0;
  for (let at = last + 1; at < utf8.length; at++) if ((utf8[at]! & 0xc0) !== 0x80) points++;
  return { lines: lines + feeds, columns: last === -1 ? columns + points : points };
}

interface Place {
  readonly lines: number;
  readonly columns: number;
}

function decodeWide(bytes: Buffer, order: "little" | "big"): Buffer {
  const even = bytes.subarray(0, bytes.length & ~1);
  return Buffer.from((order === "big" ? Buffer.from(even).swap16() : even).toString("utf16le"));
}

/** What belongs to a part, with its place in the whole text. */
export function scanPart(scanner: Scanner, part: TextPart, onUnread: OnUnread): Candidate[] {
  if (part.unread !== undefined) onUnread(part.unread);
  return scanner
    .scan(part.bytes, onUnread)
    .filter(({ start }) => start >= part.begin && start < part.end)
    .map((candidate) => ({ ...candidate, region: placeRegion(candidate.region, part) }));
}

const placeRegion = ({ startLine, startColumn, endLine, endColumn }: Region, part: TextPart): Region => ({
  startLine: startLine + part.lines,
  startColumn: startColumn + (startLine === 1 ? part.columns : 0),
  endLine: endLine + part.lines,
  endColumn: endColumn + (endLine === 1 ? part.columns : 0),
});
