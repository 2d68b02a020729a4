/** Text in UTF-16, or with UTF-16 at its end, as UTF-8, with the way back; anything else stays the bytes it is. */
export interface ScannedText {
  readonly bytes: Uint8Array;
  /** Offset in `bytes` → offset in the original, in whatever order they are asked for. */
  readonly toOriginal?: (offset: number) => number;
}

/** How much is looked at to tell UTF-16 without a byte order mark. */
const sampled = 2048;

/** https://www.unicode.org/faq/utf_bom.html; a UTF-8 mark needs nothing, since no pattern begins at a text's first byte. */
export function readUtf16(bytes: Uint8Array): ScannedText {
  const wide = detectWide(bytes);
  if (wide) return readUtf32(bytes, wide);
  const order = detectOrder(bytes);
  if (!order) return readAppended(bytes);
  const even = bytes.length & ~1;
  let units: Buffer = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  // What takes four bytes of UTF-8 takes two units.
  return { bytes: decoded, toOriginal: createWayBack(decoded, (first) => (first < 0xf0 ? 2 : 4)) };
}

/** How far apart the marks are between which letters are counted. */
const stretch = 4096;

/** @param widthOf bytes that a letter takes in the original, by its first byte in UTF-8 */
function createWayBack(decoded: Uint8Array, widthOf: (first: number) => number): (offset: number) => number {
  const measure = (from: number, to: number): number => {
    let width = 0;
    // Every byte of a letter but the first begins with the bits 10.
    for (let at = from; at < to; at++) if ((decoded[at]! & 0xc0) !== 0x80) width += widthOf(decoded[at]!);
    return width;
  };
  const marks = [0];
  return (offset) => {
    const last = Math.floor(offset / stretch);
    for (let next = marks.length; next <= last; next++)
      marks.push(marks[next - 1]! + measure((next - 1) * stretch, next * stretch));
    return marks[last]! + measure(last * stretch, offset);
  };
}

/** UTF-32: three of four bytes of a text in a Latin script are zero, and the fourth is a letter. */
function detectWide(bytes: Uint8Array): "little" | "big" | undefined {
  const order = bytes[0] === 0 ? "big" : "little";
  const zero = order === "big" ? 0 : 2;
  if (bytes.length < 8 || bytes[zero] !== 0 || bytes[zero + 1] !== 0) return undefined;
  const letter = order === "big" ? 3 : 0;
  const end = Math.min(bytes.length & ~3, sampled);
  let plain = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter]!;
    const isText = (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
    if (isText && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain++;
  }
  return plain > (end / 4 - 1) * 0.9 ? order : undefined;
}

const highest = 0x10ffff;

function readUtf32(bytes: Uint8Array, order: "little" | "big"): ScannedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const letters: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, order === "little");
    letters.push(code <= highest && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd");
  }
  const decoded = Buffer.from(letters.join(""), "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, () => 4) };
}

/** Windows PowerShell's `>>` appends UTF-16 without a mark to whatever a file holds. */
function readAppended(bytes: Uint8Array): ScannedText {
  const zero = bytes.indexOf(0);
  // The first unit ends with the first zero. A line feed before it belongs to the text that was there.
  if (zero < 2 || bytes.length - zero < 16 || detectOrder(bytes.subarray(zero - 1)) !== "little") return { bytes };
  const tail = readUtf16(bytes.subarray(zero - 1));
  const begin = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes.subarray(0, begin).map((byte) => (byte === 10 ? 10 : 32)), tail.bytes]),
    toOriginal: (offset) => (offset < begin ? offset : begin + tail.toOriginal!(offset - begin)),
  };
}

export function detectOrder(bytes: Uint8Array): "little" | "big" | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big";
  // Text in a Latin script has a zero in every other byte; UTF-8 text has none, and binaries have them on both sides.
  if (bytes[0] !== 0 && bytes[1] !== 0) return undefined;
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, sampled);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const half = end / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return "little";
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return "big";
  return undefined;
}
