import { randomInt } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { compileKernel } from "../../bundling.ts";
import { createKernels, type Kernels } from "../../src/scanner/kernel/kernel.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import {
  borderTexts,
  compareEncoded,
  compareKeywords,
  compareLines,
  compareVersions,
  createTextMaker,
  type Int,
  noKernels,
} from "./twins.ts";

/** The kernel as it is compiled now, on other texts each time; kernel-seeded.test.ts is for every change. */
let kernels: Kernels;
beforeAll(async () => {
  const binary = await compileKernel();
  kernels = createKernels(() => binary);
  expect(kernels.create(0)).toBeDefined();
  expect(noKernels.create(0)).toBeUndefined();
}, 60_000);

const int: Int = (from, to) => (to === undefined ? randomInt(from) : randomInt(from, to));
const makeText = createTextMaker(int);
const texts = (): Buffer[] => [...Array.from({ length: 12 }, () => makeText(int(8192, 200_000))), ...borderTexts()];

test("keywords are the same ones, in the same order, however full the list gets", () => {
  expect(compareKeywords(kernels, texts(), int)).toBeGreaterThan(10_000);
});

test("what stands encoded is the same", () => {
  expect(compareEncoded(kernels, texts(), int)).toBeGreaterThan(500);
});

test("lines are the same, in a long text as alone", () => {
  expect(compareLines(kernels, texts())).toBeGreaterThan(70_000);
  for (const bytes of texts()) {
    const list = createLineList();
    readLines(list, bytes, kernels);
    expect(list.starts[list.count]).toBe(bytes.length);
    const alone = createLineList();
    for (let line = 0; line < list.count; line += list.count > 5000 ? 97 : 1) {
      const text = bytes.subarray(list.starts[line], list.starts[line + 1]);
      readLines(alone, text, noKernels);
      expect(alone.count).toBe(1);
      expect([list.first[line], list.second[line]]).toEqual([alone.first[0], alone.second[0]]);
    }
  }
});

test("versions of a text hold the same, one behind the other as each for itself", () => {
  let found = 0;
  for (let history = 0; history < 4; history++) found += compareVersions(kernels, int, { lines: 700, versions: 25 });
  expect(found).toBeGreaterThan(1000);
});
