/** Texts in the kernel's memory against their twins: deltas, lines, and what is told of a text as a whole. */
import { randomBytes, randomInt } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { applyDelta, readDeltaSizes } from "../../src/git/packs/delta.ts";
import { createKernels } from "../../src/scanner/kernel/kernel.ts";
import { createRangeScan } from "../../src/scanner/kernel/ranges.ts";
import type { TextRooms } from "../../src/scanner/kernel/rooms.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createLineList, type LineList, readChangedLines, readLines } from "../../src/scanner/line-list.ts";
import { createLineMemory } from "../../src/scanner/line-memory.ts";
import { readUtf16 } from "../../src/scanner/text.ts";
import { isArchive } from "../../src/scanner/unpack.ts";
import { endsAsZip } from "../../src/scanner/zip.ts";
import { readKernelBinary } from "./kernel-binary.ts";

let open: (roomy: number) => TextRooms;
beforeAll(async () => {
  const binary = await readKernelBinary();
  const kernels = createKernels(() => binary);
  const table = buildKeywordTable(["acme"]);
  open = (roomy) => createRangeScan(kernels, table, createLineMemory(16).tables!, () => {}, roomy)!.rooms!;
}, 60_000);

const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)]!;
const pieces = [
  ...["\n", "\n\n", "a\n", "line of a text\n", "no end", "", "\r\n", "12345678", "\n ".repeat(40)],
  ...["x".repeat(4095), "y".repeat(4097), "\u00e9 \u65e5\n", `${"long ".repeat(300)}\n`],
];
const makeText = (): string => Array.from({ length: randomInt(30) }, () => pick(pieces)).join("");

const size = (number: number): number[] =>
  number < 128 ? [number] : [(number & 127) | 128, ...size(Math.floor(number / 128))];
function copy(from: number, length: number): number[] {
  const bytes = [from & 255, (from >> 8) & 255, (from >> 16) & 255, from >>> 24, length & 255, (length >> 8) & 255];
  return [bytes.reduce((code, byte, at) => code | (byte === 0 ? 0 : 1 << at), 128), ...bytes.filter(Boolean)];
}

/** A delta that makes something of the base; its size is what it says. */
function makeDelta(base: Buffer): { bytes: Buffer; size: number } {
  const instructions: number[] = [];
  let made = 0;
  for (let count = randomInt(12); count > 0; count--) {
    const own = Buffer.from(pick(pieces)).subarray(0, 127);
    const from = randomInt(base.length + 1);
    const length = Math.min(base.length - from, randomInt(0xffff));
    if (randomInt(3) === 0 && own.length > 0) instructions.push(own.length, ...own);
    else if (length > 0) instructions.push(...copy(from, length));
  }
  for (let at = 0; at < instructions.length; ) {
    const code = instructions[at++]!;
    if (code < 128) {
      made += code;
      at += code;
      continue;
    }
    const read = (bit: number): number => (code & bit ? instructions[at++]! : 0);
    for (const bit of [1, 2, 4, 8]) read(bit);
    made += read(16) | (read(32) << 8);
  }
  return { bytes: Buffer.from([...size(base.length), ...size(made), ...instructions]), size: made };
}

const put = (rooms: TextRooms, bytes: Uint8Array): number => {
  const at = rooms.take(bytes.length + 1);
  rooms.bytes.set(bytes, at);
  return at;
};
const rowsOf = ({ count, starts, first, second, clean }: LineList) => [
  count,
  ...[starts.subarray(0, count + 1), first.subarray(0, count + 1), second.subarray(0, count)].map((row) => [...row]),
  [...clean.subarray(0, count)],
];

test("a text is made of its base, and its lines of the base's, as the twins make them", () => {
  const rooms = open(1 << 22);
  let changed = 0;
  for (let round = 0; round < 600; round++) {
    rooms.clear();
    let base = Buffer.from(makeText());
    let text = put(rooms, base);
    let lines = createLineList();
    readLines(lines, base);
    expect(rooms.readLines(text, base.length, 0)).toBe(true);
    expect(rowsOf(rooms.lines)).toEqual(rowsOf(lines));
    for (let version = 0; version < 4; version++) {
      for (let line = 0; line < lines.count; line++) lines.clean[line] = rooms.lines.clean[line] = randomInt(2);
      expect(rooms.isClean()).toBe(!lines.clean.subarray(0, lines.count).includes(0));
      const kept = rooms.keepLines();
      expect(rooms.sizeOfKept(kept)).toBeGreaterThan(13 * lines.count);
      const { bytes, size } = makeDelta(base);
      const delta = put(rooms, bytes);
      expect(rooms.openDelta(delta, bytes.length, base.length)).toBe(size);
      const made = rooms.take(size + 1);
      expect(rooms.applyDelta(delta + bytes.length, text, made, size)).toBe(true);
      const output = Buffer.alloc(size + 1);
      const copies = { numbers: new Int32Array(3), count: 0 };
      expect(applyDelta(bytes, readDeltaSizes(bytes, bytes.length).at, bytes.length, base, output, size, copies)).toBe(
        true,
      );
      const twin = createLineList();
      const next = output.subarray(0, size);
      readChangedLines(twin, next, lines, copies);
      expect(rooms.bytes.subarray(made, made + size).equals(next)).toBe(true);
      expect(rooms.readLines(made, size, kept)).toBe(true);
      expect(rowsOf(rooms.lines)).toEqual(rowsOf(twin));
      // What stands around belongs to the text, too.
      for (const side of [made - 32, made + size])
        expect(rooms.bytes.subarray(side, side + 32).equals(Buffer.alloc(32))).toBe(true);
      [base, text, lines] = [Buffer.from(next), made, twin];
      changed += copies.count;
    }
  }
  expect(changed).toBeGreaterThan(1000);
});

test("a delta that is cut, damaged or made for another base makes nothing, as with its twin", () => {
  const rooms = open(1 << 20);
  let refused = 0;
  for (let round = 0; round < 3000; round++) {
    rooms.clear();
    const base = Buffer.from(`${makeText()}some text`);
    const { bytes, size } = makeDelta(base);
    const damaged = Buffer.from(bytes);
    if (randomInt(3) > 0) damaged[randomInt(damaged.length)] = pick([0, 1, 0x80, 0xff, randomInt(256)]);
    const delta = randomInt(2) === 0 ? damaged.subarray(0, randomInt(damaged.length + 1)) : damaged;
    const said = readDeltaSizes(delta, delta.length);
    const text = put(rooms, base);
    const at = put(rooms, delta);
    const opened = rooms.openDelta(at, delta.length, base.length);
    const isOpen = said.base === base.length && said.result >= 0 && said.result < 2 ** 31;
    expect(opened).toBe(isOpen ? said.result : -1);
    if (!isOpen || said.result > 2 * size + 1000) continue;
    const output = Buffer.alloc(said.result + 1);
    const copies = { numbers: new Int32Array(3), count: 0 };
    const isMade = applyDelta(delta, said.at, delta.length, base, output, said.result, copies);
    const room = rooms.take(said.result + 1);
    expect(rooms.applyDelta(at + delta.length, text, room, said.result)).toBe(isMade);
    if (!isMade) refused++;
    else expect(rooms.bytes.subarray(room, room + said.result).equals(output.subarray(0, said.result))).toBe(true);
  }
  expect(refused).toBeGreaterThan(300);
});

test("a text is plain only where nothing is made of it but its bytes; whatever a version brings, and loses, is seen", () => {
  const rooms = open(1 << 20);
  const heads = [[0xff, 0xfe], [0xfe, 0xff], [0x1f, 0x8b, 8], [0x50, 0x4b, 3, 4], [0, 0, 0, 65], [65, 0, 0, 0], []];
  const tails = [Buffer.from("PK\x05\x06"), Buffer.from("a\0b\0c\0d\0e\0f\0g\0h\0i\0"), Buffer.alloc(0)];
  let plain = 0;
  for (let round = 0; round < 2000; round++) {
    rooms.clear();
    const middle = randomInt(4) === 0 ? randomBytes(randomInt(50)) : Buffer.from("plain text\n".repeat(randomInt(9)));
    const text = Buffer.concat([Buffer.from(pick(heads)), middle, pick(tails)]);
    const isPlain = (bytes: Buffer) =>
      readUtf16(bytes).bytes === bytes && !readUtf16(bytes).toOriginal && !isArchive(bytes) && !endsAsZip(bytes);
    const at = put(rooms, text);
    rooms.readLines(at, text.length, 0);
    if (rooms.isPlain()) expect(isPlain(text)).toBe(true);
    const kept = rooms.keepLines();
    // A part of it, with something before and behind.
    const from = randomInt(text.length + 1);
    const own = [Buffer.from(pick(heads)), pick(tails)] as const;
    const instructions = [
      ...(own[0].length > 0 ? [own[0].length, ...own[0]] : []),
      ...(from < text.length ? copy(from, text.length - from) : []),
      ...(own[1].length > 0 ? [own[1].length, ...own[1]] : []),
    ];
    const changed = Buffer.concat([own[0], text.subarray(from), own[1]]);
    const bytes = Buffer.from([...size(text.length), ...size(changed.length), ...instructions]);
    const delta = put(rooms, bytes);
    expect(rooms.openDelta(delta, bytes.length, text.length)).toBe(changed.length);
    const made = rooms.take(changed.length + 1);
    expect(rooms.applyDelta(delta + bytes.length, at, made, changed.length)).toBe(true);
    rooms.readLines(made, changed.length, kept);
    if (rooms.isPlain()) {
      expect(isPlain(changed)).toBe(true);
      plain++;
    }
    if (/^[\n -~]*$/.test(changed.toString("latin1"))) expect(rooms.isPlain()).toBe(true);
  }
  expect(plain).toBeGreaterThan(10);
});

test("rooms that are given back are taken again, and what does not fit is refused", () => {
  const rooms = open(1 << 19);
  const taken = [rooms.take(1000), rooms.take(1000)];
  rooms.give(taken[0]!, 1000);
  expect(rooms.take(990)).toBe(taken[0]);
  expect(rooms.take(1 << 20)).toBe(0);
  let count = 0;
  while (rooms.take(1 << 15) !== 0) count++;
  expect(count).toBeGreaterThan(2);
  expect(rooms.take(1 << 15)).toBe(0);
  rooms.clear();
  expect(rooms.take(1 << 15)).not.toBe(0);
});
