import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { listEncoded } from "../../src/scanner/decode.ts";
import { createKernels, type Kernels } from "../../src/scanner/kernel/kernel.ts";
import { createKeywordFinder, createPlainFinder } from "../../src/scanner/keyword-finder.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { createRecorder } from "../../src/scanner/recorder.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { samplePieces, sampleRules } from "./sample-rules.ts";

/** As where WebAssembly is not allowed: all goes the way of the twins. */
export const noKernels = createKernels(() => undefined);

/** A whole number below `to`, or in [from, to). */
export type Int = (from: number, to?: number) => number;

/** The same numbers whenever the seed, which is not 0, is the same: Marsaglia's xorshift. */
export function createInt(seed: number): Int {
  let state = seed;
  return (from, to) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const [low, high] = to === undefined ? [0, from] : [from, to];
    return low + ((state >>> 0) % (high - low));
  };
}

const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
const marks = [..."%&\\$+.[{}]#;,'\"` \t\n\r", "\\\n", "\\\r\n", ..."abefuxqmp0123478"];

/** Makes texts of what the kernel looks for, and of what only looks like it. */
export function createTextMaker(int: Int): (length: number) => Buffer {
  const pieces = [
    () => keywords[int(keywords.length)]!,
    () => keywords[int(keywords.length)]!.toUpperCase().slice(0, int(1, 9)),
    () => "\n",
    () => "\r\n",
    () => " ".repeat(int(1, 400)),
    () => Buffer.from("password = hunter2 and more".slice(0, int(4, 27))).toString("base64"),
    () =>
      Buffer.from("a name in hex, and a value")
        .toString("hex")
        .slice(0, 2 * int(8, 26)),
    () => "A".repeat(int(1, 60)),
    () => "%41%C3%A9 &quot;&#65; \\u0041 \\x41 ${'a'} [ 'a','b','c','d','e','f' ] ".slice(int(30)),
    () => "x:\\/\\/a:\\\\/\\\\/b aB3dEfGh\\/aB3dEfGh\\/C4 aB3dEfGh\\\\/aB3dEfGh9".slice(int(48)),
    () => `"one"${" ".repeat(int(3))}+\n${" ".repeat(int(300))}"two"`,
    () => `"one"${" ".repeat(int(3))}\n${" ".repeat(int(300))}"two" "three";`,
    () =>
      `${["['ab', 'cd'].join('')", "\"\".join(['ab', 'cd'])", "implode('', ['ab','cd'])", 'Join({"ab"}, "")'][int(4)]}`,
    () => `${"'x', ".repeat(int(9))}'y'`,
    () => String.fromCharCode(...Array.from({ length: int(20) }, () => int(256))),
    () => "é日本",
    // Whatever begins an escape, before whatever may follow it.
    () => Array.from({ length: int(40) }, () => marks[int(marks.length)]!).join(""),
  ];
  return (length) => {
    const parts: string[] = [];
    for (let size = 0; size < length; size += parts.at(-1)!.length) parts.push(pieces[int(pieces.length)]!());
    return Buffer.from(parts.join(""), int(2) === 0 ? "utf8" : "latin1");
  };
}

/** Long runs, long lines and a text's ends meet the borders of what the kernel looks at in one piece. */
export const borderTexts = (): Buffer[] => [
  Buffer.from(
    `${"a ".repeat(40_000)}${Buffer.from("password=".repeat(9000)).toString("base64")}\n${"b".repeat(70_000)}`,
  ),
  Buffer.from(
    `${"x".repeat(65_530)} ${Buffer.from("user=name and password").toString("base64")} "a"${" ".repeat(500)}+ "b"`,
  ),
  Buffer.alloc(140_000, "["),
  Buffer.alloc(70_000, "\n"),
  readFileSync(join(import.meta.dirname, "../../src/judge/calm.ts")),
];

/** Keywords are the same ones, in the same order, however full the list gets. @returns how much was found */
export function compareKeywords(kernels: Kernels, texts: readonly Buffer[], int: Int): number {
  const table = buildKeywordTable(keywords);
  const [quick, slow] = [createKeywordFinder(table, kernels), createPlainFinder(table)];
  let found = 0;
  for (const bytes of texts) {
    for (const room of [64, 1 << 14].map((hits) => 2 * hits + 8 * keywords.length)) {
      const [one, two] = [new Int32Array(room), new Int32Array(room)];
      let at = int(300);
      const to = bytes.length - int(300);
      while (at < to) {
        const a = quick.find(bytes, at, to, one);
        const b = slow.find(bytes, at, to, two);
        // Each stops soon after its list is full, not at the same byte.
        const both = Math.min(a.next, b.next);
        const upTo = (list: Int32Array, count: number): number[] =>
          Array.from(list.subarray(0, count)).filter((_, place) => list[place & ~1]! + 255 < both || both === to);
        expect(upTo(one, a.count)).toEqual(upTo(two, b.count));
        expect(both).toBeGreaterThan(at);
        found += a.count;
        at = both;
      }
    }
  }
  return found;
}

/** What stands encoded is the same. @returns how much was found */
export function compareEncoded(kernels: Kernels, texts: readonly Buffer[], int: Int): number {
  let found = 0;
  for (const bytes of texts) {
    const [from, to] = [int(100), bytes.length - int(100)];
    const read = (by: Kernels) =>
      listEncoded(bytes, from, to, from, to, by).map(({ text, begin, toOuter }) => [
        Buffer.from(text).toString("latin1"),
        begin,
        toOuter(begin, false),
      ]);
    const expected = read(noKernels);
    expect(read(kernels)).toEqual(expected);
    found += expected.length;
  }
  return found;
}

/** Lines are the same ones, with the same hashes. @returns how many there are */
export function compareLines(kernels: Kernels, texts: readonly Buffer[]): number {
  let found = 0;
  for (const bytes of texts) {
    const read = (by: Kernels) => {
      const list = createLineList();
      // What it held of another text is forgotten.
      list.clean.fill(1);
      readLines(list, bytes, by);
      const { count, starts, first, second, clean } = list;
      const known = [starts.subarray(0, count + 1), first.subarray(0, count + 1), second.subarray(0, count)];
      return [count, ...known.map((numbers) => Array.from(numbers)), Array.from(clean.subarray(0, count))] as const;
    };
    const expected = read(noKernels);
    expect(read(kernels)).toEqual(expected);
    found += expected[0];
  }
  return found;
}

// What is something only beside another line.
const halves = [
  ...["acme", "= 0123456789abcdef ", "an ACME thing", "--BEGIN KEY--", "abcd efgh ijkl", "--END", "password:"],
  ...['"tok_012" +', "'tok_012'\t+ ", ' "3456789ab"', "'tok_012'", "+ '3456789ab'", ". '3456789ab'"],
  ...["tok_012\\", "3456789ab"],
];

/** Of rules whose values may stand in another line than their keyword. */
const isFar = (place: string): boolean => /^(?:near|block)/.test(place);

/**
 * Versions of a text, whose lines change their neighbours, hold the same, one behind the other as each for itself, and
 * where another kernel has recorded what is in them.
 * @returns how much was found
 */
export function compareVersions(kernels: Kernels, int: Int, size: { lines: number; versions: number }): number {
  const anyOf = <T>(list: readonly T[]): T => list[int(list.length)]!;
  const base64 = (text: string, form: BufferEncoding = "utf8") => Buffer.from(text, form).toString("base64");
  /** On one line and on two, in UTF-16, encoded again, and beside nothing that is looked for. */
  const encoded = (): string => {
    const text = anyOf([
      `a name, password=${int(1e6)}abc, more`,
      `an acme ${int(1e6)}\n 0123456789abcdef \n`,
      "a name ",
    ]);
    return anyOf([base64(text), base64(text, "utf16le"), base64(`one, ${base64(text)}`)]);
  };
  const makeLine = (): string => {
    const kind = int(100);
    if (kind < 40) return anyOf(halves);
    if (kind < 41) return encoded();
    if (kind < 60) return `${kind} ${"some words of plain text ".repeat(3)}`;
    return Array.from({ length: int(5) }, () => anyOf(samplePieces)).join("");
  };
  const quick = createScanner(sampleRules, undefined, 1 << 16, kernels);
  const slow = createScanner(sampleRules, undefined, 1 << 16, noKernels);
  const record = createRecorder(createRuleIndex(sampleRules), kernels)!;
  const told = createScanner(sampleRules, undefined, 1 << 16, kernels);
  const lines = Array.from({ length: size.lines }, makeLine);
  let found = 0;
  for (let version = 0; version < size.versions; version++) {
    // Lines that are known get other neighbours.
    for (let change = 0; change < size.lines / 12; change++)
      lines.splice(int(lines.length), int(3), anyOf([makeLine(), anyOf(lines)]));
    const bytes = Buffer.from(lines.join("\n"));
    const list = createLineList();
    const read = (from: typeof quick) => {
      readLines(list, bytes, noKernels);
      const candidates = from.scan(bytes, undefined, list);
      // Of the lines that a value goes over, and the one that an empty string is joined from, that which calls for it is looked
      // at again; others need not be.
      for (const { rule, region } of candidates.filter((one) => !isFar(one.rule.id)))
        expect(list.clean.subarray(Math.max(0, region.startLine - 2), region.endLine), rule.id).toContain(0);
      for (const [at, line] of bytes.toString().split("\n").entries())
        if (/^\d+ some/.test(line)) expect(list.clean[at]).toBe(1);
      return candidates.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
    };
    const alone = read(createScanner(sampleRules, undefined, undefined, noKernels));
    const [expected, received] = [read(slow), read(quick)];
    // Which lines are new decides how far strings are followed that are joined: the kernel tries more of them.
    expect(expected.filter((place) => !received.includes(place))).toEqual([]);
    expect(received.filter(isFar)).toEqual(alone.filter(isFar));
    const followed = told
      .scan(bytes, undefined, undefined, record(bytes))
      .map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
    // To who records all lines are new: strings are followed as in a text that nothing is known of.
    expect(alone.filter((place) => !followed.includes(place))).toEqual([]);
    expect(followed.filter(isFar)).toEqual(alone.filter(isFar));
    found += expected.length;
  }
  return found;
}
