import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createScanner } from "../../src/scanner/scanner.ts";
import { readUtf16 } from "../../src/scanner/text.ts";
import { sampleRules } from "./sample-rules.ts";

/** Far above what linear work takes on a busy machine, far below what quadratic work would. */
const bearable = 20_000;
const token = (number: number): string => `tok_${String(number).padStart(12, "0")}`;

test.each([
  ["100,000 findings in lines", () => Array.from({ length: 100_000 }, (_, at) => token(at)).join("\n"), 100_000],
  ["100,000 findings on one line", () => Array.from({ length: 100_000 }, (_, at) => token(at)).join(" "), 100_000],
  ["20 MB on one line", () => `${"var a=function(b){return b};".repeat(750_000)} ${token(1)}`, 1],
  ["5 MB of keywords", () => `${"tok_pwd:acme long.chk_".repeat(230_000)} ${token(1)}`, 1],
  ["20 MB of digits behind a keyword", () => `long.${"a1".repeat(10_000_000)} ${token(1)}`, 1],
  ["5 MB of escapes", () => `${"%41%20&amp;\\u0041".repeat(300_000)} ${token(1)}`, 1],
  ["5 MB of quotes and pluses", () => `${'"a" + '.repeat(800_000)} ${token(1)}`, 1],
  ["5 MB of spaces before a plus", () => `"${" ".repeat(5_000_000)}+" ${token(1)}`, 1],
  ["a chain of 20,000 overlaps", () => `password=${"password=x".repeat(20_000)}\n${token(1)}`, 1],
  ["1,000,000 empty lines", () => `${"\n".repeat(1_000_000)}${token(1)}`, 1],
])("%s", (_, make, least) => {
  const text = Buffer.from(make());
  const before = process.threadCpuUsage();
  const found = createScanner(sampleRules)
    .scan(text)
    .filter(({ rule }) => rule.id === "fixed");
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(bearable);
});

test("a bomb is read up to the limit only", () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const before = process.threadCpuUsage();
  expect(createScanner(sampleRules).scan(bomb)).toEqual([]);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5000);
});

const utf32 = (text: string): Buffer => Buffer.from(Uint32Array.from(text, (letter) => letter.codePointAt(0)!).buffer);

test.each([
  ["UTF-16", (text: string) => Buffer.from(text, "utf16le")],
  ["UTF-32", utf32],
])("places in %s are told for one end and the other, again and again", (_, encode) => {
  const { bytes, toOriginal } = readUtf16(encode(`${"a".repeat(31)}\u00e9`.repeat(1 << 15)));
  const ends = [toOriginal!(3), toOriginal!(bytes.length)];
  const before = process.threadCpuUsage();
  for (let times = 0; times < 100_000; times++)
    expect([toOriginal!(3), toOriginal!(bytes.length)].join() === ends.join()).toBe(true);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(bearable);
});

test.each([
  ["UTF-8", Buffer.from],
  ["UTF-32", utf32],
])("60,000 findings in what %s holds packed", (_, encode: (text: string) => Buffer) => {
  const packed = gzipSync(Array.from({ length: 60_000 }, (_, at) => token(at * 7919)).join("\n"), { level: 1 });
  const text = encode(`data = "${packed.toString("base64")}"\n`);
  const before = process.threadCpuUsage();
  expect(createScanner(sampleRules).scan(text)).toHaveLength(60_000);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(bearable);
});
