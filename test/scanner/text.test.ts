import { expect, test } from "vitest";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { createRegionFinder } from "../../src/scanner/lines.ts";
import { detectOrder, readUtf16 } from "../../src/scanner/text.ts";

const wide = (text: string): Buffer => Buffer.from(text, "utf16le");
/** So many units of two hundred bytes are of Latin letters; so many of the others have their zero on the other side. */
const mix = (latin: number, other: number): Buffer =>
  wide(`${"a".repeat(latin)}${"\u6100".repeat(other)}${"\u65e5".repeat(100 - latin - other)}`);

test("a byte order mark tells UTF-16 from four bytes on", () => {
  expect(detectOrder(Buffer.from([0xff, 0xfe, 0xe5, 0x65]))).toBe("little");
  expect(detectOrder(Buffer.from([0xfe, 0xff, 0x65, 0xe5]))).toBe("big");
  for (const start of [
    [0xff, 0xfe, 97],
    [0xfe, 0xff],
    [0xff, 97, 98, 99],
    [97, 0xfe, 98, 99],
    [0xfe, 97, 98, 99],
    [97, 0xff, 98, 99],
  ])
    expect(detectOrder(Buffer.from(start))).toBeUndefined();
});

test("without a mark it is told by zeros in every other byte, as text in Latin letters has them", () => {
  const orders = (latin: number, other: number) => {
    const bytes = mix(latin, other);
    return [detectOrder(bytes), detectOrder(Buffer.from(bytes).swap16())];
  };
  expect(orders(100, 0)).toEqual(["little", "big"]);
  expect(orders(71, 4)).toEqual(["little", "big"]);
  // Too few; and zeros on both sides, as binaries have.
  expect(orders(70, 4)).toEqual([undefined, undefined]);
  expect(orders(90, 5)).toEqual([undefined, undefined]);
  expect(orders(50, 50)).toEqual([undefined, undefined]);
  expect(orders(0, 0)).toEqual([undefined, undefined]);
  // It has to show at once, and a byte too many is no part of it.
  expect(detectOrder(wide(`日${"a".repeat(50)}`))).toBeUndefined();
  expect(detectOrder(Buffer.concat([wide("a".repeat(20)), Buffer.from([0])]))).toBe("little");
});

test("places are those of the original, in whatever order they are asked for", () => {
  const { bytes, toOriginal } = readUtf16(wide("\ufeffab 日é \u{1f511} key"));
  expect(Buffer.from(bytes).toString()).toBe("\ufeffab 日é \u{1f511} key");
  const key = bytes.length - 3;
  expect([key, 3, key + 1, 6, 3, 3].map((offset) => toOriginal!(offset))).toEqual([20, 2, 22, 8, 2, 2]);
  expect(readUtf16(Buffer.from("plain")).toOriginal).toBeUndefined();
});

test("places are those of the original far into a text, whatever its letters take", () => {
  const text = "aé日\u{1f511}".repeat(3000);
  const utf32 = Buffer.from(
    Uint32Array.from([...`ab cd ef ${"x".repeat(600)}${text}`], (one) => one.codePointAt(0)!).buffer,
  );
  for (const [original, unit, head] of [
    [wide(`\ufeff${text}`), 2, 0],
    [utf32, 4, 609],
  ] as const) {
    const { bytes, toOriginal } = readUtf16(original);
    const places: [number, number][] = [];
    let at = 0;
    let place = 0;
    for (const letter of Buffer.from(bytes).toString()) {
      places.push([at, place]);
      at += Buffer.byteLength(letter);
      place += unit === 4 ? 4 : 2 * letter.length;
    }
    expect(places.length).toBeGreaterThan(11_999 + head);
    for (const order of [places, places.toReversed()])
      expect(order.filter(([offset, expected]) => toOriginal!(offset) !== expected)).toEqual([]);
    expect(toOriginal!(bytes.length)).toBe(original.length);
  }
});

test("UTF-16 behind other text is read from eight units on, whatever its second letter; line feeds before it count", () => {
  const head = Buffer.from("one\ntwo\n");
  const read = (tail: Buffer) => readUtf16(Buffer.concat([head, tail]));
  const { bytes, toOriginal } = read(wide("a日 bcdefghij"));
  expect(Buffer.from(bytes).toString()).toBe("   \n   \na日 bcdefghij");
  // Behind `a日 ` five bytes are three units.
  expect([2, 8, 9, 13, 2].map((offset) => toOriginal!(offset))).toEqual([2, 8, 10, 14, 2]);
  expect(read(Buffer.concat([wide("abcdefgh"), Buffer.from("i")])).toOriginal).toBeDefined();
  expect(read(wide("abcdefgh")).toOriginal).toBeUndefined();
  // Behind a single byte, too; behind none it is all UTF-16.
  const [one, none] = ["x", ""].map((before) => readUtf16(Buffer.concat([Buffer.from(before), wide("abcdefghij")])));
  expect([one!, none!].map((text) => [text.toOriginal!(1), Buffer.from(text.bytes).toString()])).toEqual([
    [1, " abcdefghij"],
    [2, "abcdefghij"],
  ]);
  expect(read(wide("日本語日本語日本語a日本語日本語")).toOriginal).toBeUndefined();
});

test("a region counts code points, from the mark of UTF-8 on, in whatever order regions are asked for", () => {
  const regionsOf = (bytes: Buffer) => {
    const lines = createLineList();
    readLines(lines, bytes);
    const find = createRegionFinder(bytes, lines);
    return (start: number, end: number) => Object.values(find(start, end));
  };
  const text = Buffer.from("\ufeffab 日 cd\r\nef\ngh\n");
  const region = regionsOf(text);
  const at = (piece: string): number => text.indexOf(piece);
  expect(region(at("cd"), at("cd") + 2)).toEqual([1, 6, 1, 8]);
  expect(region(at("日"), at("f"))).toEqual([1, 4, 2, 2]);
  expect(region(at("gh"), at("gh") + 3)).toEqual([3, 1, 4, 1]);
  expect(region(at("b"), at("b") + 1)).toEqual([1, 2, 1, 3]);
  expect(region(at("d"), at("h"))).toEqual([1, 7, 3, 2]);
  // What only begins like the mark is text.
  for (const start of [
    [0xef, 0xbb, 0x61],
    [0xef, 0x61, 0xbf],
    [0x61, 0xbb, 0xbf],
    [0x61, 0x62, 0xbf],
  ]) {
    const letters = start.filter((byte) => byte >> 6 !== 2).length;
    expect(regionsOf(Buffer.from([...start, 0x78]))(3, 4)).toEqual([1, letters + 1, 1, letters + 2]);
  }
});
