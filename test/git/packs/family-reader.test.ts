/** How the objects of a batch are read from their pack, and what of it is held how long. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, expect, test, vi } from "vitest";
import type { FamilyBatch } from "../../../src/git/packs/families.ts";
import { createFamilyReader } from "../../../src/git/packs/family-reader.ts";
import { createInflater, inflatePublicly } from "../../../src/git/packs/inflater.ts";
import { createPackedBytes } from "../../../src/git/packs/packed-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "leakgate-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batchOf = (
  pack: string,
  entries: readonly { start: number; length: number; size?: number; base?: number }[],
): FamilyBatch => ({
  pack,
  starts: Float64Array.from(entries, ({ start }) => start),
  lengths: Int32Array.from(entries, ({ length }) => length),
  sizes: Int32Array.from(entries, ({ size }) => size ?? 0),
  bases: Int32Array.from(entries, ({ base }) => base ?? -1),
  oids: entries.map((_, at) => `${at}`),
});

test("the bytes of each object, near or far, in whichever order; where the pack ends before, or is gone, there are none", () => {
  const content = randomBytes(5 << 20);
  const pack = join(folder, "a.pack");
  writeFileSync(pack, content);
  const begin = createPackedBytes();
  const rooms = new Set<ArrayBufferLike>();
  const expectAll = (entries: readonly { start: number; length: number }[]): void => {
    const packed = begin(batchOf(pack, entries));
    for (const [place, { start, length }] of entries.entries()) {
      const at = packed.locate(place);
      const isThere = start + length <= content.length;
      expect(at === -1, `${start}`).toBe(!isThere);
      rooms.add(packed.bytes.buffer);
      if (isThere)
        expect(packed.bytes.subarray(at, at + length).equals(content.subarray(start, start + length))).toBe(true);
    }
  };
  // Side by side, with gaps of some bytes and of many, against the order of the pack, one twice, and one of no bytes.
  expectAll([12, 100, 4196, 9000, 2 << 20, 50, 12, 8000].map((start) => ({ start, length: 40 })));
  expectAll([
    { start: 12, length: 100 },
    { start: 112 + 4096, length: 100 },
    { start: 112 + 4096 + 100 + 4097, length: 0 },
  ]);
  // More than is read ahead, and one that alone is more than that.
  expectAll(Array.from({ length: 30 }, (_, at) => ({ start: 12 + at * 100_000, length: 100_000 })));
  expectAll([
    { start: 12, length: 10 },
    { start: 500, length: 3 << 20 },
    { start: (3 << 20) + 900, length: 7 },
  ]);
  // No room is made but for what alone is larger.
  expect(rooms.size).toBe(2);
  // Gaps fill more than there is room for: 700 of them, each with a byte between.
  expectAll(Array.from({ length: 700 }, (_, at) => ({ start: 12 + at * 4097, length: 1 })));
  expect(rooms.size).toBe(2);
  const { length } = content;
  expectAll([
    { start: length - 10, length: 10 },
    { start: length - 20, length: 21 },
    { start: 12, length: 5 },
  ]);
  expectAll([
    { start: length + 9000, length: 1 },
    { start: length - 1, length: 1 },
  ]);
  // Others that lie between are not read with them, however far they are apart.
  const scattered = begin(
    batchOf(
      pack,
      [12, 3 << 20, 4 << 20].map((start) => ({ start, length: 40 })),
    ),
  );
  scattered.locate(0);
  expect(scattered.bytes.length).toBe(2 << 20);
  const gone = begin(batchOf(join(folder, "gone.pack"), [{ start: 12, length: 5 }]));
  expect(gone.locate(0)).toBe(-1);
});

test.each([
  ["by a stream that is reused", createInflater()],
  ["by the public call", inflatePublicly],
])(
  "what inflates to the size that was said is taken, %s; nothing else, and the next one is not harmed",
  (_, inflate) => {
    const text = randomBytes(3000).toString("hex");
    const packed = deflateSync(text);
    const try_ = (bytes: Buffer, size: number): string | false => {
      const input = Buffer.concat([Buffer.alloc(7, 0xff), bytes, Buffer.alloc(50, 0xff)]);
      const output = Buffer.alloc(size + 1);
      return inflate(input, 7, bytes.length, output, size) && output.toString("latin1", 0, size);
    };
    const damaged = (at: number): Buffer => {
      const bytes = Buffer.from(packed);
      bytes[at]! ^= 0xff;
      return bytes;
    };
    expect(try_(packed, text.length)).toBe(text);
    for (const [bytes, size] of [
      ...[[packed, text.length - 1] as const, [packed, text.length + 1] as const, [packed, 0] as const],
      // A byte of the beginning, of the content and of the checksum; and what is cut.
      ...[0, packed.length >> 1, packed.length - 1].map((at) => [damaged(at), text.length] as const),
      [packed.subarray(0, packed.length >> 1), text.length] as const,
    ]) {
      expect(try_(bytes, size)).toBe(false);
      expect(try_(packed, text.length)).toBe(text);
    }
    expect(try_(deflateSync(""), 0)).toBe("");
  },
);

test("on this Node the stream is reused: the public call would take ten times as long", () => {
  expect(createInflater()).not.toBe(inflatePublicly);
});

const size = (number: number): number[] => (number < 128 ? [number] : [(number & 127) | 128, number >> 7]);
/** The base's first `kept` bytes (no more than 255), then a text of its own. */
const deltaOf = (base: string, kept: number, own: string): Buffer =>
  Buffer.from([...size(base.length), ...size(kept + own.length), 0x90, kept, own.length, ...Buffer.from(own)]);

/** A pack's entries one behind another: a text, or a delta against one before. */
function writeBatch(entries: readonly { content: Buffer; base?: number; damaged?: boolean }[]): FamilyBatch {
  const pack = join(folder, `${randomBytes(8).toString("hex")}.pack`);
  const parts = entries.map(({ content, damaged }) => {
    const bytes = deflateSync(content);
    return damaged ? Buffer.alloc(bytes.length, 0xff) : bytes;
  });
  writeFileSync(pack, Buffer.concat([Buffer.alloc(12), ...parts]));
  let at = 12;
  const places = entries.map(({ content, base }, entry) => {
    const length = parts[entry]!.length;
    at += length;
    return { start: at - length, length, size: content.length, ...(base !== undefined && { base }) };
  });
  return batchOf(pack, places);
}

function readBatch(batch: FamilyBatch, largest = 1000, inflate = createInflater()) {
  const events: string[] = [];
  const texts: (string | undefined)[] = batch.oids.map(() => undefined);
  const onText = ({ place, text, base }: { place: number; text: Buffer; base?: { kept: number } }): number => {
    texts[place] = text.toString("latin1");
    events.push(base ? `${place} of ${base.kept}` : `${place}`);
    return place;
  };
  createFamilyReader(largest, inflate).read<number>(batch, onText, (place) => void events.push(`-${place}`));
  return { texts, events: events.join(" ") };
}

const root = Buffer.from("the first text");

test("a text is held until the last one is made from it, and no longer", () => {
  const batch = writeBatch([
    { content: root },
    { content: deltaOf("the first text", 9, " child"), base: 0 },
    { content: deltaOf("the first text", 4, "second child"), base: 0 },
    { content: deltaOf("the second child", 10, "!"), base: 2 },
    { content: Buffer.from("alone") },
  ]);
  expect(readBatch(batch)).toEqual({
    texts: ["the first text", "the first child", "the second child", "the second!", "alone"],
    events: "0 1 of 0 -1 2 of 0 -0 3 of 2 -3 -2 4 -4",
  });
});

test("what cannot be read is passed over with all that is made from it, and what it was made from is let go", () => {
  const child = { content: deltaOf("the first text", 9, " child"), base: 0 };
  const grandchild = { content: deltaOf("the first child", 9, " child's"), base: 1 };
  const read = (...entries: Parameters<typeof writeBatch>[0]) => readBatch(writeBatch(entries)).events;
  expect(read({ content: root, damaged: true }, child, grandchild, { content: root })).toBe("3 -3");
  expect(read({ content: root }, { ...child, damaged: true }, grandchild, child)).toBe("0 3 of 0 -3 -0");
  // Made for another base, for more than comes of it, or of what the base does not have.
  expect(read({ content: root }, { content: deltaOf("the first text!", 9, "x"), base: 0 })).toBe("0 -0");
  const more = deltaOf("the first text", 9, "x");
  more[1]!++;
  expect(read({ content: root }, { content: more, base: 0 })).toBe("0 -0");
  expect(read({ content: root }, { content: deltaOf("the first text", 15, "x"), base: 0 })).toBe("0 -0");
  expect(read({ content: root }, { content: Buffer.from([14, 0x8b]), base: 0 })).toBe("0 -0");
  const batch = writeBatch([{ content: root }, child]);
  const whole = readFileSync(batch.pack);
  writeFileSync(batch.pack, whole.subarray(0, -1));
  expect(readBatch(batch).events).toBe("0 -0");
  expect(readBatch({ ...batch, pack: join(folder, "none.pack") }).events).toBe("");
  writeFileSync(batch.pack, whole);
  expect(readBatch(batch, 15).events).toBe("0 1 of 0 -1 -0");
  expect(readBatch(batch, 14).events).toBe("0 -0");
});

test("rooms are used again: of texts that nobody needs any more, of deltas, and of what could not be read", () => {
  const countRooms = (...entries: Parameters<typeof writeBatch>[0]): number => {
    const batch = writeBatch(entries);
    const made = vi.spyOn(Buffer, "allocUnsafeSlow");
    readBatch(batch);
    const { length } = made.mock.calls.filter(([size]) => size === 256);
    made.mockRestore();
    return length;
  };
  const five = (content: Buffer, damaged = false) => Array.from({ length: 5 }, () => ({ content, base: 0, damaged }));
  expect(countRooms(...Array(5).fill({ content: root }))).toBe(1);
  expect(countRooms(...Array(5).fill({ content: root, damaged: true }))).toBe(1);
  // The base's, a delta's and its text's.
  const child = deltaOf("the first text", 9, " child");
  expect(countRooms({ content: root }, ...five(child))).toBe(3);
  expect(countRooms({ content: root }, ...five(child, true))).toBe(2);
  expect(countRooms({ content: root }, ...five(deltaOf("the first text", 15, "x")))).toBe(3);
});
