import type { Room } from "./inflate.ts";
import { findRuns } from "./kernel/encoded.ts";
import type { Kernels } from "./kernel/kernel.ts";
import { isArchive, unpack } from "./unpack.ts";

/** A text that stands encoded in another one. */
export interface Encoded {
  readonly text: Uint8Array;
  /** Where it was found: the first escape that calls for it, or, as `~begin`, a run of digits. */
  readonly place: number;
  /** Matches that end before this offset of `text` are the outer text's own. */
  readonly begin: number;
  /** Offset in `text` → offset in the outer text, for the start and for the end of something. */
  toOuter(offset: number, isEnd: boolean): number;
  /** It is an archive: all that it holds has its place. */
  readonly packed?: boolean;
  /** What of an archive was not read. */
  readonly unread?: readonly string[];
  /** What it was decoded from, where that alone decides what is in it. */
  readonly source?: string;
  /** A list is joined whose strings stand on other lines than what joins it: that line says nothing alone. */
  readonly isOver?: boolean;
}

/** Of the line before an encoded value this many bytes are kept, for the name that the value is given to. */
const nameReach = 80;
const lineFeed = Buffer.from("\n");
const shortestRun = 20;
/** What a run begins with tells whether it is text: twelve groups of digits. */
const headLength = 48;
/** Whole groups of digits in either form. */
const longestRun = 1 << 20;
const pieceOverlap = 1 << 13;

const isDigit = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit[letter.charCodeAt(0)] = 1;

/** Looks at every twentieth byte and walks back only from digits: text of short words costs a fraction of its length. */
export function listRuns(
  bytes: Uint8Array,
  from: number,
  to: number,
  kernels: Kernels,
  room: Room,
  found: Encoded[],
): void {
  const list = (start: number, end: number): void => listRun(bytes, from, start, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit, list)) return;
  let start = from;
  let probe = start + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit[bytes[at]!] === 1) at--;
    if (at < start) {
      let end = probe + 1;
      while (end < to && isDigit[bytes[end]!] === 1) end++;
      list(start, end);
      at = end;
    }
    start = at + 1;
    probe = start + shortestRun - 1;
  }
}

/** The run that begins at `start`. */
export function listRunAt(
  bytes: Uint8Array,
  from: number,
  start: number,
  to: number,
  room: Room,
  found: Encoded[],
): void {
  let end = start;
  while (end < to && isDigit[bytes[end]!] === 1) end++;
  listRun(bytes, from, start, end, room, found);
}

/** A long run of text is decoded in pieces, which share what a value may be cut by. What is packed is one piece. */
function listRun(bytes: Uint8Array, floor: number, start: number, end: number, room: Room, found: Encoded[]): void {
  if (end - start < shortestRun) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", start, Math.min(end, start + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head) && (end - start) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end - start : longestRun;
  for (let at = start; at < end; at += step) {
    const place = ~start;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end, at + step + pieceOverlap), form, room) });
  }
}

function decodeRun(
  buffer: Buffer,
  floor: number,
  start: number,
  end: number,
  form: "hex" | "base64",
  room: Room,
): Omit<Encoded, "place"> {
  const content = Buffer.from(buffer.toString("latin1", start, end), form);
  const unread: string[] = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start - nameReach), start).lastIndexOf(10) + 1;
  const begin = start - Math.max(floor, start - nameReach) - lineStart;
  const nameStart = start - begin;
  const whole = text === content;
  const [group, letters] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start), text]),
    begin,
    packed: !whole,
    ...(unread.length > 0 && { unread }),
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole) return isEnd ? end : start;
      const groups = (offset - begin) / group;
      return Math.min(end, start + letters * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    },
  };
}

/** Text in ASCII, UTF-8 or UTF-16, or an archive. Random bytes fail within the first few. */
function isPromising(head: Uint8Array): boolean {
  if (isArchive(head)) return true;
  const wide = head[1] === 0 && head[3] === 0;
  for (let at = 0; at < head.length; at += wide ? 2 : 1) {
    const byte = head[at]!;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127 || byte >= 0xf8) return false;
    if (byte >= 0x80 && !(byte >= 0xc2 && (head[at + 1] ?? 0x80) >> 6 === 2) && !(byte < 0xc0 && head[at - 1]! >= 0x80))
      return false;
  }
  return true;
}
