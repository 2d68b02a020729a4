import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listEncoded } from "../../src/scanner/decode.ts";

const list = (text: string, from = 0) => listEncoded(Buffer.from(text), from, Buffer.byteLength(text));
const texts = (text: string, from = 0): string[] => list(text, from).map((run) => Buffer.from(run.text).toString());
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString("base64");

test("a run of twenty digits is decoded wherever it stands, a shorter one is not", () => {
  const [run, hex] = [base64("fifteen letters"), Buffer.from("ten letter").toString("hex")];
  expect([run.length, hex.length]).toEqual([20, 20]);
  for (let shift = 0; shift < 24; shift++) {
    const before = "; ".repeat(shift);
    expect(texts(`${before}${run}`)).toEqual([`${before}fifteen letters`]);
    expect(texts(`${before}${hex};\n`)).toEqual([`${before}ten letter`]);
    expect(texts(`${before}${run} ${run.slice(0, 19)} ${hex}\n${run}`)).toEqual([
      `${before}fifteen letters`,
      `${before}${run} ${run.slice(0, 19)} `.slice(-80).concat("ten letter"),
      "fifteen letters",
    ]);
  }
  // Hexadecimal digits come in pairs.
  expect(texts(`${hex}4`)).toEqual([]);
});

test("a run is read with up to eighty bytes of its line, which keep their own places", () => {
  const name = "n".repeat(99);
  const line = `first\n${name}=${base64("some words, not secret")}`;
  const [found, ...more] = list(line);
  expect(more).toEqual([]);
  expect(Buffer.from(found!.text).toString()).toBe(`${name.slice(0, 79)}=some words, not secret`);
  const start = line.indexOf("=") + 1;
  expect(found!.begin).toBe(80);
  expect([0, 79].map((offset) => found!.toOuter(offset, false))).toEqual([start - 80, start - 1]);
  // Three bytes are four digits, which are taken whole.
  expect([80, 83, 84].map((offset) => found!.toOuter(offset, false) - start)).toEqual([0, 4, 4]);
  const length = line.replace(/=+$/, "").length - start;
  expect([83, 84, 86, 999].map((offset) => found!.toOuter(offset, true) - start)).toEqual([4, 8, 8, length]);
  const hex = list(`k=${Buffer.from("some words").toString("hex")}`)[0]!;
  expect([2, 5].map((offset) => [hex.toOuter(offset, false), hex.toOuter(offset, true)])).toEqual([
    [2, 2],
    [8, 8],
  ]);
  // Lines before the ones that are asked for are not read.
  expect(texts("name\nab=c3RhcnRz;cGxhaW5seQ==; c29tZSB3b3JkcywgYW5k\n", 5)).toEqual([
    "ab=c3RhcnRz;cGxhaW5seQ==; some words, and",
  ]);
});

test("what is packed is one, has the place of its whole run, and is read to its end however long it is", () => {
  const packed = base64(gzipSync("what is packed in it"));
  const text = `key: ${packed};`;
  const [found, ...more] = list(text);
  expect([more, Buffer.from(found!.text).toString().trimEnd(), found!.packed]).toEqual([
    [],
    "key: what is packed in it",
    true,
  ]);
  const end = 5 + packed.replace(/=+$/, "").length;
  expect([5, 9, 20].map((offset) => [found!.toOuter(offset, false), found!.toOuter(offset, true)])).toEqual(
    Array(3).fill([5, end]),
  );
  expect(found!.toOuter(3, false)).toBe(3);
  const long = base64(gzipSync(Buffer.concat([randomBytes(800_000), Buffer.from(" the end")]), { level: 1 }));
  expect(long.length).toBeGreaterThan(1 << 20);
  expect(list(`x ${long}`).map((run) => Buffer.from(run.text.subarray(-8)).toString().trim())).toEqual(["the end"]);
});

test("of other bytes nothing is read: text shows in the first of them", () => {
  const fill = (...bytes: number[]): Buffer => Buffer.from([...bytes, ...Buffer.from("and some more text of it")]);
  const isRead = (bytes: Buffer): boolean => list(`: ${bytes.toString("base64")} `).length > 0;
  const wide = Buffer.from("some wide text", "utf16le");
  const head = (length: number): number[] => Array(length).fill(0x61);
  for (const text of [
    ...[
      fill(9, 10, 13),
      fill(0xc3, 0xa9),
      fill(0xe2, 0x82, 0xac),
      fill(0xf0, 0x9f, 0x94, 0x91),
      fill(0xc2, 0x80),
      fill(0xe2, 0x80, 0x80),
      wide,
    ],
    // A letter that is cut by the end of what is looked at, and anything behind it.
    ...[fill(...head(35), 0xc3, 0xa9), fill(...head(36), 1, 0xff)],
  ])
    expect(isRead(text), text.toString("hex")).toBe(true);
  for (const other of [
    ...[
      fill(1),
      fill(31),
      fill(127),
      fill(0xf8, 0x80),
      fill(0xff),
      fill(0x61, 0, 0x62, 0x63),
      fill(0x61, 1),
      fill(0x1f, 0x61),
    ],
    ...[
      fill(0x80),
      fill(0x61, 0x80),
      fill(0x61, 0x80, 0x80),
      fill(0xc1, 0x80),
      fill(0xc3),
      fill(0xc3, 0xa9, 0xc0, 0x80),
    ],
    ...[
      fill(0xc3, 0xa9, 0xc3),
      fill(...head(35), 1),
      fill(0x61, 0x62, 0x63, 0),
      Buffer.concat([wide.subarray(0, 8), fill(1)]),
    ],
  ])
    expect(isRead(other), other.toString("hex")).toBe(false);
});
