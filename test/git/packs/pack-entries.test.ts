/** The headers of a pack's entries, of packs that are written here byte by byte: git writes few of the forms that it reads. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPackEntries } from "../../../src/git/packs/pack-entries.ts";
import type { PackIndex } from "../../../src/git/packs/pack-index.ts";

const folder = mkdtempSync(join(tmpdir(), "leakgate-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [commit, blob, byDistance, byName] = [1, 3, 6, 7];
const width = 20;
const nameOf = (place: number): Buffer => Buffer.alloc(width, place + 1);

/** https://git-scm.com/docs/gitformat-pack: four bits of the size beside the type, then seven a byte. */
function writeHead(type: number, size: number): number[] {
  const bytes = [(type << 4) | (size % 16)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 128;
    bytes.push(rest % 128);
  }
  return bytes;
}

/** Seven bits a byte, the highest first; each byte but the last stands for one more. */
function writeDistance(distance: number): number[] {
  const bytes = [distance % 128];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest--;
    bytes.unshift((rest % 128) | 128);
  }
  return bytes;
}

/** Bytes of the checksum: each would be a header. */
const trailer = blob! << 4;

interface Written {
  readonly head: readonly number[];
  /** Compressed bytes, which nobody looks at here. Default: 5. */
  readonly body?: number;
}

/** @param places of each entry in the index; default: as they come */
function read(
  entries: readonly Written[],
  more: { places?: readonly number[]; offsets?: number[]; length?: number } = {},
) {
  const parts = entries.flatMap(({ head, body = 5 }) => [Buffer.from(head), Buffer.alloc(body, 0xff)]);
  const path = join(folder, "pack");
  const bytes = Buffer.concat([Buffer.alloc(12, 0xff), ...parts, Buffer.alloc(width, trailer)]);
  writeFileSync(path, bytes);
  let end = 12;
  const starts = entries.map(({ head, body = 5 }) => {
    const start = end;
    end += head.length + body;
    return start;
  });
  const places = more.places ?? starts.map((_, entry) => entry);
  const offsets = more.offsets ?? places.map((_, place) => starts[places.indexOf(place)]!);
  const index: PackIndex = {
    count: offsets.length,
    width,
    copyOid: () => {},
    offsetOf: (place) => offsets[place]!,
    find: (id, from) => (id[from]! <= entries.length ? places[id[from]! - 1]! : -1),
  };
  const file = openSync(path, "r");
  try {
    const { heads, sizes, types, bases, ...rest } = readPackEntries(file, more.length ?? bytes.length, index);
    expect([...rest.offsets]).toEqual([...starts, (more.length ?? bytes.length) - width]);
    expect([...heads]).toEqual(entries.map(({ head }) => head.length));
    expect([...rest.places]).toEqual([...places]);
    return { sizes: [...sizes], types: [...types], bases: [...bases] };
  } finally {
    closeSync(file);
  }
}

test("type and size of an entry, however many bytes say them, in the order of the pack", () => {
  const sizes = [0, 15, 16, 2047, 2048, 2 ** 18, 2 ** 31, 2 ** 40 + 5];
  const entries = sizes.map((size, at) => ({ head: writeHead(at % 2 ? blob : commit, size) }));
  const told = { sizes, types: [1, 3, 1, 3, 1, 3, 1, 3], bases: Array(8).fill(-1) };
  expect(read(entries)).toEqual(told);
  const places = [3, 0, 7, 1, 6, 2, 5, 4];
  expect(read(entries, { places })).toEqual(told);
  // So large that place and offset do not fit into one number.
  expect(read(entries, { places, length: 2 ** 52 })).toEqual(told);
});

test("a base that is named by its distance, from one byte of it to three; one that is no entry is none", () => {
  const delta = (distance: number): Written => ({ head: [...writeHead(byDistance, 9), ...writeDistance(distance)] });
  const first = { head: writeHead(blob, 7), body: 100 };
  const second = { head: writeHead(commit, 7), body: 126 };
  const third = { head: writeHead(blob, 7), body: 20_000 };
  expect(read([first, second, delta(127), delta(127 + 7), delta(127 + 7 + 8 + 101)])).toEqual({
    sizes: [7, 7, 9, 9, 9],
    types: [3, 1, 1, 1, 3],
    bases: [-1, -1, 1, 1, 0],
  });
  expect(read([first, third, delta(20_001), delta(20_001 + 9 + 101)])).toMatchObject({
    types: [3, 3, 3, 3],
    bases: [-1, -1, 1, 0],
  });
  // A delta against a delta, and against what begins between entries, before the first or at the delta itself.
  expect(read([first, delta(101), delta(7), delta(6), delta(8), delta(5000), delta(0)])).toMatchObject({
    types: [3, 3, 3, 0, 0, 0, 0],
    bases: [-1, 0, 1, -1, -1, -1, -1],
  });
});

test("a base that is named by its id, before or behind it, in chains and in rings; one of another pack is none", () => {
  const named = (place: number): Written => ({ head: [...writeHead(byName, 9), ...nameOf(place)] });
  const whole = { head: writeHead(blob, 7) };
  const places = [4, 2, 0, 3, 1];
  for (const more of [{}, { places }])
    expect(read([named(1), named(4), whole, named(2), named(3)], more)).toEqual({
      sizes: [9, 9, 7, 9, 9],
      types: [3, 3, 3, 3, 3],
      bases: [1, 4, -1, 2, 3],
    });
  // Two that are against one another, one against itself, and what is against those; and one against a stranger.
  const against = { head: [...writeHead(byDistance, 9), ...writeDistance(26)] };
  expect(read([named(1), named(0), named(2), named(1), against, named(30), named(5)])).toMatchObject({
    types: [0, 0, 0, 0, 0, 0, 0],
    bases: [1, 0, 2, 1, 3, -1, 5],
  });
  // By distance against one that is named: its type is known when all are read.
  expect(read([named(2), against, whole])).toMatchObject({ types: [3, 3, 3], bases: [2, 0, -1] });
});

test("headers far behind one another, and over the end of what is read at once", () => {
  const whole = (body: number, size = 2 ** 20): Written => ({ head: writeHead(blob, size), body });
  for (const short of [1, 3, 63, 64, 65]) {
    const entries = [whole((1 << 20) - short), whole(10), whole(3 << 20), whole((1 << 20) - short), whole(5), whole(0)];
    expect(read(entries)).toEqual({ sizes: Array(6).fill(2 ** 20), types: Array(6).fill(3), bases: Array(6).fill(-1) });
  }
});

test("an offset outside of the pack, and a header that is cut or has no end, are refused", () => {
  const entries = [{ head: writeHead(blob, 7) }, { head: writeHead(blob, 7) }];
  expect(read(entries, { offsets: [12, 18] }).types).toEqual([3, 3]);
  for (const offsets of [
    [11, 18],
    [12, 24],
    [12, 25],
    [Number.MAX_SAFE_INTEGER, 18],
  ])
    expect(() => read(entries, { offsets }), String(offsets)).toThrow(RangeError);
  // As long as it may be, and a byte longer: of nothing but bytes that say that more follow.
  const endless = (length: number) => [...Array(length - 1).fill(0xb0), 0];
  expect(read([{ head: endless(64) }]).types).toEqual([3]);
  expect(() => read([{ head: endless(65) }])).toThrow("no header of an entry");
  // The pack ends within the header, or the next entry begins there: nothing is left to inflate, and less than that.
  for (const [at, head] of [[0xb0], [0xb0, 0xff], [0xb0, 0x80, 0xb0]].entries())
    expect(() => read([{ head, body: 0 }]), `${at}`).toThrow("no header of an entry");
  expect(() => read([{ head: writeHead(blob!, 4000) }], { offsets: [12, 13] })).toThrow("no header of an entry");
  expect(() => read([{ head: writeHead(blob!, 7) }], { offsets: [12, 12] })).toThrow("no header of an entry");
  expect(read([]).types).toEqual([]);
});
