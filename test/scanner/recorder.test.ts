import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { createKernels, type Kernels } from "../../src/scanner/kernel/kernel.ts";
import { createRangeScan, steps } from "../../src/scanner/kernel/ranges.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { createLineMemory } from "../../src/scanner/line-memory.ts";
import { createRecorder, placesStep, type Recorder } from "../../src/scanner/recorder.ts";
import { createScanner, type Scanner } from "../../src/scanner/scanner.ts";
import { readKernelBinary } from "./kernel-binary.ts";
import { sampleRules } from "./sample-rules.ts";
import { zip } from "./zip.ts";

let kernels: Kernels;
let record: Recorder;
let scanner: Scanner;
beforeAll(async () => {
  const binary = await readKernelBinary();
  kernels = createKernels(() => binary);
  record = createRecorder(createRuleIndex(sampleRules), kernels)!;
  scanner = createScanner(sampleRules, undefined, undefined, kernels);
}, 60_000);

const token = "tok_0123456789ab";
const words = "some words that nobody looks for ";
const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");
const hexEscapes = (text: string): string => text.replace(/./g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`);
const placesOf = (text: string): number[] => {
  const list = Array.from(record(Buffer.from(text))!.steps);
  return list[0] === placesStep ? list.slice(4, 4 + list[3]!) : [];
};
const filler = `${words}\n`.repeat(30);

test("where no rule can find anything there is no step, whatever is encoded", () => {
  const texts = ["", "\n", filler, `a = "${base64(words)}"\n`, `a = "${hexEscapes(words)}"\n`, base64(base64(words))];
  for (const text of [...texts, texts.join(filler)]) expect(Array.from(record(Buffer.from(text))!.steps)).toEqual([]);
});

test("of what is encoded the places are told that a rule is tried for, once each, and all of it is found by them", () => {
  const holding: readonly (readonly [line: string, place: (at: number) => number])[] = [
    [`"${base64(`a ${token} b`)}"`, (at) => ~(at + 1)],
    [base64(base64(`nested ${token} in two`)), (at) => ~at],
    [`"${hexEscapes(token)}"`, (at) => at + 1],
    [`"tok_0123" + "456789ab"`, (at) => at + 9],
    [base64(gzipSync(token)), (at) => ~at],
    [base64(zip([{ content: words }])), (at) => ~at],
  ];
  const empty = [base64(words), `"${hexEscapes(words)}"`, `"one" + "two"`];
  let text = filler;
  const expected: number[] = [];
  for (const [line, place] of holding) {
    for (const other of empty) text += `${other}\n${words}\n`;
    expected.push(place(Buffer.byteLength(text)));
    text += `${line}\n${words}\n`;
  }
  const order = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  expect(order(placesOf(text))).toEqual(order(expected));
  const bytes = Buffer.from(text);
  const read = (by: (bytes: Uint8Array) => ReturnType<Scanner["scan"]>) =>
    by(bytes).map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
  const found = read((bytes) => scanner.scan(bytes, undefined, undefined, record(bytes)));
  expect(found).toEqual(read((bytes) => createScanner(sampleRules, undefined, undefined, kernels).scan(bytes)));
  expect(found).toHaveLength(holding.length - 1);
});

test("what is looked at as something else is left to who scans", () => {
  const others = [
    Buffer.from(`\ufeff${words}${token}`, "utf16le"),
    gzipSync(token),
    zip([{ content: token }]),
    Buffer.concat([Buffer.from("#!/bin/sh\n"), zip([{ content: token }])]),
  ];
  for (const bytes of others) expect(record(bytes)).toBeUndefined();
});

test("to the kernel, strings one below the other are joined where a digit stands in one of them", () => {
  const { tables } = createLineMemory(1 << 8);
  const ranges = createRangeScan(kernels, buildKeywordTable(["acme"]), tables!, () => {})!;
  const read = (text: string): number => {
    const list = createLineList();
    const bytes = Buffer.from(text);
    readLines(list, bytes, kernels);
    ranges.begin(bytes, list, true);
    return ranges.scan(0, 0);
  };
  const imports = 'import (\n\t"bytes"\n\t"strings"\n\n\t"testing"\n)\n';
  expect(read(imports)).toBe(steps.done);
  for (const [from, to] of [
    ["bytes", "bytes1"],
    ["strings", "string5"],
  ] as const)
    expect(read(imports.replace(from, to)), to).toBe(steps.encoded);
  // Digits of another line, or farther than a string of a token goes, are no part of it.
  for (const [from, to] of [
    ["import (", "import 1"],
    ["testing", "te5ting"],
  ] as const)
    expect(read(imports.replace(from, to)), to).toBe(steps.done);
  expect(read(`"1${" a".repeat(99)}"\n"b"\nend\n`)).toBe(steps.encoded);
  expect(read(`"1${" a".repeat(100)}"\n"b"\nend\n`)).toBe(steps.done);
});
