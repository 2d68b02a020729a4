import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { applyDelta, readDeltaSizes } from "../../../src/git/packs/delta.ts";
import { planFamilies } from "../../../src/git/packs/families.ts";
import { parsePackIndex } from "../../../src/git/packs/pack-index.ts";
import { createReserve } from "../../../src/git/packs/reserve.ts";

/** https://git-scm.com/docs/gitformat-pack */
function writeIndex(
  oids: readonly Buffer[],
  offsets: readonly number[],
  width: number,
  large: readonly bigint[] = [],
): Buffer {
  const fanout = Buffer.alloc(1024);
  for (let byte = 0; byte < 256; byte++) fanout.writeUInt32BE(oids.filter((oid) => oid[0]! <= byte).length, 4 * byte);
  const small = Buffer.alloc(4 * oids.length);
  for (const [at, offset] of offsets.entries()) small.writeUInt32BE(offset, 4 * at);
  const wide = Buffer.alloc(8 * large.length);
  for (const [at, offset] of large.entries()) wide.writeBigUInt64BE(offset, 8 * at);
  const head = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
  return Buffer.concat([head, fanout, ...oids, Buffer.alloc(4 * oids.length, 7), small, wide, Buffer.alloc(2 * width)]);
}

test.each([20, 32])("an index with ids of %i bytes knows each of them, and where its entry is", (width) => {
  const oids = Array.from({ length: 300 }, (_, at) => {
    const oid = randomBytes(width);
    // The first and the last byte there are, and many that begin alike.
    oid[0] = at < 5 ? 0 : at < 10 ? 255 : at < 40 ? 77 : oid[0]!;
    return oid;
  }).sort(Buffer.compare);
  const offsets = oids.map((_, at) =>
    at === 3 ? 0x80000000 : at === 4 ? 0x80000001 : at === 5 ? 0x80000002 : 12 + at,
  );
  const bytes = writeIndex(oids, offsets, width, [BigInt(2 ** 33), BigInt(2 ** 40 + 1)]);
  const index = parsePackIndex(bytes, width)!;
  expect([index.count, index.width]).toEqual([300, width]);
  const asked = Buffer.concat([Buffer.alloc(3), ...oids]);
  expect(oids.map((_, at) => index.find(asked, 3 + at * width))).toEqual(oids.map((_, at) => at));
  for (const oid of oids) {
    const other = Buffer.from(oid);
    other[width - 1]! ^= 1;
    expect(index.find(other, 0)).toBe(-1);
  }
  expect(index.find(Buffer.alloc(width), 0) + index.find(Buffer.alloc(width, 255), 0)).toBe(-2);
  const target = Buffer.alloc(width + 5);
  index.copyOid(7, target, 5);
  expect(target.subarray(5)).toEqual(oids[7]);
  expect([0, 3, 4, 6].map((place) => index.offsetOf(place))).toEqual([12, 2 ** 33, 2 ** 40 + 1, 18]);
  // A number that names no offset of 64 bits is an offset that no pack has.
  expect(index.offsetOf(5)).toBe(Number.MAX_SAFE_INTEGER);
});

test("a file that is no index of version 2, or cut, or with too much in it, is none", () => {
  const oids = Array.from({ length: 3 }, (_, at) => Buffer.alloc(20, at * 90));
  const good = writeIndex(oids, [12, 13, 14], 20);
  expect(parsePackIndex(good, 20)?.count).toBe(3);
  expect(parsePackIndex(writeIndex([], [], 20), 20)?.count).toBe(0);
  expect(parsePackIndex(writeIndex(oids, [12, 13, 14], 20, [1n, 2n]), 20)?.count).toBe(3);
  const change = (at: number, value: number): Buffer => {
    const bytes = Buffer.from(good);
    bytes[at] = value;
    return bytes;
  };
  const bad = [
    ...[change(0, 0xfe), change(7, 1), change(8 + 4 * 200, 9), change(8 + 4 * 255, 200), Buffer.alloc(0)],
    ...[
      good.subarray(0, -1),
      good.subarray(0, -8),
      good.subarray(0, 8 + 1024),
      writeIndex(oids, [12, 13, 14], 20, [1n, 2n, 3n]),
    ],
    ...[Buffer.concat([good, Buffer.alloc(4)]), writeIndex([], [], 20).subarray(0, -1)],
  ];
  for (const [at, bytes] of bad.entries()) expect(parsePackIndex(bytes, 20), `${at}`).toBeUndefined();
  expect(parsePackIndex(good, 32)).toBeUndefined();
});

const size = (number: number): number[] =>
  number < 128 ? [number] : [(number & 127) | 128, ...size(Math.floor(number / 128))];
/** An instruction that copies, with all of the bytes that say so, or with those alone that are not zero. */
function copy(from: number, length: number): number[] {
  const bytes = [
    from & 255,
    (from >> 8) & 255,
    (from >> 16) & 255,
    from >>> 24,
    length & 255,
    (length >> 8) & 255,
    (length >> 16) & 255,
  ];
  return [bytes.reduce((code, byte, at) => code | (byte === 0 ? 0 : 1 << at), 128), ...bytes.filter(Boolean)];
}
const put = (text: string): number[] => [text.length, ...Buffer.from(text)];

test("a delta makes a text of pieces of its base and of its own, and says what is copied", () => {
  const base = randomBytes(200_000);
  const make = (instructions: readonly number[], result: number, length?: number) => {
    const delta = Buffer.from([...size(base.length), ...size(result), ...instructions]);
    const sizes = readDeltaSizes(delta, delta.length);
    expect([sizes.base, sizes.result]).toEqual([base.length, result]);
    const output = Buffer.alloc(result + 10);
    const copies = { numbers: new Int32Array(3), count: 0 };
    const made = applyDelta(delta, sizes.at, length ?? delta.length, base, output, result, copies);
    return made && { text: output.subarray(0, result), copies: [...copies.numbers.subarray(0, copies.count)] };
  };
  const pieces = [
    ...copy(5, 300),
    ...put("new"),
    ...copy(65_536, 47),
    ...copy(70_000, 48),
    ...put("x".repeat(127)),
    ...copy(0, 0x10000),
  ];
  const text = Buffer.concat([
    ...[base.subarray(5, 305), Buffer.from("new"), base.subarray(65_536, 65_583), base.subarray(70_000, 70_048)],
    ...[Buffer.from("x".repeat(127)), base.subarray(0, 65_536)],
  ]);
  expect(make(pieces, text.length)).toEqual({
    text,
    copies: [5, 0, 300, 65_536, 303, 47, 70_000, 350, 48, 0, 525, 65_536],
  });
  // What goes on where the last piece ended is one piece; what only follows in one of the texts is not.
  const joined = [...copy(10, 20), ...copy(30, 5), ...copy(36, 4), ...put("-"), ...copy(40, 2)];
  expect(make(joined, 32)).toMatchObject({ copies: [10, 0, 25, 36, 25, 4, 40, 30, 2] });
  // The last bytes of the base; no byte further, nor more or less than was said.
  expect(make(copy(199_990, 10), 10)).toMatchObject({ copies: [199_990, 0, 10] });
  expect([make(copy(199_990, 11), 11), make(copy(5, 11), 10), make(copy(5, 9), 10), make(put("abc"), 2)]).toEqual(
    Array(4).fill(false),
  );
  expect([make([0], 1), make([5, 97], 5), make([0x91, 1], 1), make([...put("a"), 0], 1)]).toEqual(Array(4).fill(false));
  expect(make([], 0)).toMatchObject({ copies: [] });
  expect(make(copy(0x1000005, 3), 3)).toBe(false);
  // Sizes that are cut off are none.
  expect(readDeltaSizes(Buffer.from([0x80, 0x80]), 2)).toMatchObject({ base: -1, result: -1 });
  expect(readDeltaSizes(Buffer.from([5, 0xff]), 1)).toMatchObject({ base: 5, result: -1, at: 1 });
  expect(readDeltaSizes(Buffer.from([...size(2 ** 34), ...size(3)]), 6)).toMatchObject({
    base: 2 ** 34,
    result: 3,
    at: 6,
  });
});

test("a family is read base before delta, its largest branch last, without what nobody wants or what is too large", () => {
  const plan = (
    bases: readonly number[],
    wanted: string,
    sizes = bases.map(() => 1),
    lengths = bases.map(() => 1),
    behind = 0,
  ) => {
    const blobs = {
      count: bases.length,
      starts: Float64Array.from(bases, (_, at) => 100 + at),
      lengths: Float64Array.from(lengths),
      sizes: Float64Array.from(sizes),
      bases: Int32Array.from(bases),
      oidOf: (blob: number) => String.fromCharCode(97 + blob),
    };
    const asked: string[] = [];
    const isWanted = (oid: string): boolean => {
      asked.push(oid);
      return wanted.includes(oid) || wanted === "all";
    };
    const batches = [...planFamilies({ path: "p", blobs }, isWanted, 50, behind)];
    expect(new Set(asked).size).toBe(asked.length);
    return batches.map(({ oids, bases, starts }) => [
      oids.map((oid) => oid || "-").join(""),
      [...bases].join(" "),
      [...starts].map((start) => String.fromCharCode(97 + start - 100)).join(""),
    ]);
  };
  // a ← b, c; c ← d; and e, alone.
  const tree = [-1, 0, 0, 2, -1];
  expect(plan(tree, "all")).toEqual([["abcde", "-1 0 0 2 -1", "abcde"]]);
  expect(plan(tree, "d")).toEqual([["--d", "-1 0 1", "acd"]]);
  expect(plan(tree, "b")).toEqual([["-b", "-1 0", "ab"]]);
  expect(plan(tree, "be")).toEqual([["-be", "-1 0 -1", "abe"]]);
  expect(plan(tree, "")).toEqual([]);
  // Deltas may stand before their base, and the branch with more of them comes last.
  expect(plan([2, 0, -1, 2], "all")).toEqual([["cdab", "-1 0 0 2", "cdab"]]);
  // What is too large, inflated or not, takes along what is made from it.
  expect(plan(tree, "all", [1, 1, 51, 1, 50])).toEqual([["abe", "-1 0 -1", "abe"]]);
  expect(plan(tree, "all", undefined, [51, 1, 1, 1, 50])).toEqual([["e", "-1", "e"]]);
  // Families stay together, and so many are handed out at once: fewer towards the end, for several threads to end together.
  const many = plan(
    Array.from({ length: 12_000 }, (_, at) => (at % 2 === 0 ? -1 : at - 1)),
    "all",
  );
  const lengths = many.map(([, bases]) => bases!.split(" ").length);
  expect(lengths.slice(0, 30)).toEqual(Array(30).fill(192));
  expect(lengths.slice(30)).toEqual(lengths.slice(30).sort((a, b) => b - a));
  expect([lengths.at(-2), lengths.reduce((sum, length) => sum + length)]).toEqual([16, 12_000]);
  // The end of a pack is none where others follow.
  const followed = plan(Array(1000).fill(-1), "all", undefined, undefined, 12_000);
  expect(followed.map(([, bases]) => bases!.split(" ").length)).toEqual([192, 192, 192, 192, 192, 40]);
});

test("what is given back is taken again, for as much as it has room for", () => {
  let made = 0;
  const reserve = createReserve(
    (length) => ({ length, name: made++ }),
    ({ length }) => length,
    4096,
  );
  const [a, b] = [reserve.take(1000), reserve.take(1)];
  expect([a, b]).toEqual([
    { length: 1024, name: 0 },
    { length: 256, name: 1 },
  ]);
  expect([
    reserve.take(1024).length,
    reserve.take(1025).length,
    reserve.take(256).length,
    reserve.take(257).length,
  ]).toEqual([1024, 2048, 256, 512]);
  reserve.give(a);
  expect(reserve.take(2000).name).toBe(6);
  expect(reserve.take(513)).toBe(a);
  expect(reserve.take(513)).not.toBe(a);
  // Where it would be too much, what has another size goes first.
  reserve.give(b);
  reserve.give({ length: 4096, name: 90 });
  expect(reserve.take(200)).not.toBe(b);
  expect(reserve.take(4096).name).toBe(90);
  reserve.give({ length: 2048, name: 91 });
  reserve.give({ length: 2048, name: 92 });
  expect([reserve.take(2048).name, reserve.take(2048).name]).toEqual([92, 91]);
  // What went is not counted any more.
  reserve.give({ length: 4096, name: 80 });
  const [small, middle] = [
    { length: 256, name: 81 },
    { length: 1024, name: 82 },
  ];
  reserve.give(small);
  reserve.give(middle);
  expect([reserve.take(200), reserve.take(1000)]).toEqual([small, middle]);
  // Their own size is kept, however much it is.
  for (const name of [93, 94, 95]) reserve.give({ length: 2048, name });
  expect([1, 2, 3].map(() => reserve.take(2048).name)).toEqual([95, 94, 93]);
});
