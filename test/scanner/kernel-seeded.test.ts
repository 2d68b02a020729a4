import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { listEncoded } from "../../src/scanner/decode.ts";
import { createKernels, type Kernels, pieceLength } from "../../src/scanner/kernel/kernel.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Rule } from "../../src/types.ts";
import { readKernelBinary } from "./kernel-binary.ts";
import { sampleRules } from "./sample-rules.ts";
import {
  borderTexts,
  compareEncoded,
  compareKeywords,
  compareLines,
  compareVersions,
  createInt,
  createTextMaker,
  noKernels,
} from "./twins.ts";
import { zip } from "./zip.ts";

/** The same texts each time, few enough that each mutant of the kernel's callers can meet them; kernel.test.ts has more. */
let kernels: Kernels;
beforeAll(async () => {
  const binary = await readKernelBinary();
  kernels = createKernels(() => binary);
}, 60_000);

const texts = (seed: number): Buffer[] => {
  const int = createInt(seed);
  const makeText = createTextMaker(int);
  // Shorter and longer than a piece, and so long that a second one begins in the middle of something.
  return [...[600, 9000, pieceLength + 700, pieceLength + 300, 2 * pieceLength + 900].map(makeText), ...borderTexts()];
};

test("keywords are the same ones, in the same order, however full the list gets", () => {
  expect(compareKeywords(kernels, texts(11), createInt(12))).toBeGreaterThan(1000);
});

test("what stands encoded is the same", () => {
  expect(compareEncoded(kernels, texts(21), createInt(22))).toBeGreaterThan(100);
});

test("archives that stand encoded are found in short and in long texts", () => {
  const archives = [zip([{ content: "one" }]), gzipSync("one")];
  const lines = archives.flatMap((bytes) => [bytes.toString("base64"), bytes.toString("hex")]);
  for (const filler of ["", "some words to read\n".repeat(pieceLength >> 4)])
    for (const by of [noKernels, kernels]) {
      const text = Buffer.from(lines.map((line) => `${filler}data: ${line}\n`).join(""));
      const found = listEncoded(text, 0, text.length, 0, text.length, by);
      expect(found.filter(({ packed }) => packed)).toHaveLength(lines.length);
    }
});

test("lines are the same", () => {
  expect(compareLines(kernels, texts(31))).toBeGreaterThan(70_000);
});

test("versions of a text hold the same, one behind the other as each for itself", () => {
  expect(compareVersions(kernels, createInt(41), { lines: 500, versions: 8 })).toBeGreaterThan(100);
});

test("what a rule needs may stand far from its keyword, in lines that are known", () => {
  const rule: Rule = {
    ...{ id: "far", label: "a far value", level: "error", highEntropy: true, keywords: ["acme"] },
    ...{ credential: "provider-token", source: "https://example.com", reach: [0, 4000] },
    pattern: /acme[\s\S]{0,3900}?(?<secret>[0-9a-f]{32})/,
  };
  const filler = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `line ${from + at} of words`);
  const version = (...between: string[]): Buffer =>
    Buffer.from(
      ["acme", "x acme", "acme.", ...filler(0, 500), ...between, ...filler(500, 650), "0f".repeat(16)].join("\n"),
    );
  for (const by of [noKernels, kernels]) {
    const scanner = createScanner([rule], undefined, 1 << 12, by);
    const counts = [version(), version(), version("an acme"), version("an acme")].map(
      (text) => scanner.scan(text).length,
    );
    expect(counts).toEqual([0, 0, 1, 1]);
  }
});

test("a line that held nothing is looked at again where a value comes to stand as far from it as its rule looks", () => {
  const rest = Array.from({ length: 500 }, (_, line) => `line ${line} of words\n`).join("");
  for (const by of [noKernels, kernels]) {
    for (let length = 100; length < 130; length++) {
      const scanner = createScanner(sampleRules, undefined, 1 << 12, by);
      const version = (value: string) => Buffer.from(`\nacme\n${"-".repeat(length)}\n${value}\n${rest}`);
      expect(scanner.scan(version("nothing"))).toEqual([]);
      // It may begin in the window, with the line feed before it.
      expect(scanner.scan(version("0123456789abcdef")), `${length}`).toHaveLength(length + 5 < 120 ? 1 : 0);
    }
  }
});
