import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineList, type LineList, readChangedLines, readLines } from "../../src/scanner/line-list.ts";
import { createLineMemory } from "../../src/scanner/line-memory.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { sampleRules } from "./sample-rules.ts";
import { noKernels } from "./twins.ts";

const linesOf = (text: string): LineList => {
  const list = createLineList();
  readLines(list, Buffer.from(text));
  return list;
};

test("a line is known where it was added, is marked as clean then, and no other is", () => {
  const memory = createLineMemory(1 << 8);
  const [one, two] = [linesOf("a line\nanother\nlast"), linesOf("first\nanother\na line\nlast\n")];
  expect(memory.knows(one, 0)).toBe(false);
  memory.add(one, 0);
  memory.add(one, 2);
  expect([...one.clean.subarray(0, 3)]).toEqual([1, 0, 1]);
  expect([0, 1, 2].map((line) => memory.knows(one, line))).toEqual([true, false, true]);
  // At another place it is the same line; without its end it is another.
  expect([0, 1, 2, 3].map((line) => memory.knows(two, line))).toEqual([false, false, true, false]);
  expect([...two.clean.subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  // What is too long to be remembered is not.
  const long = linesOf(`${"x".repeat(4096)}\n${"x".repeat(4095)}\n`);
  for (const line of [0, 1]) {
    memory.add(long, line);
    memory.addAmong(long, line, line, line + 1);
  }
  expect([memory.knows(long, 0), long.clean[0], memory.knows(long, 1), long.clean[1]]).toEqual([false, 0, true, 1]);
});

test("a line that was added among others is known among the same ones alone, at the ends of a text, too", () => {
  const whole = "a\nb\nc\nd\ne\n";
  const known = (from: number, to: number, text: string, line: number): boolean => {
    const memory = createLineMemory(1 << 8);
    const list = linesOf(whole);
    memory.addAmong(list, 2, from, to);
    expect([memory.knows(list, 2), list.clean[2]]).toEqual([true, 0]);
    expect([1, 3].map((other) => memory.knows(list, other))).toEqual([false, false]);
    return memory.knows(linesOf(text), line);
  };
  expect(known(1, 3, "x\ny\nb\nc\nd\nz\n", 3)).toBe(true);
  expect(known(2, 3, "b\nc\nd\nz\n", 1)).toBe(true);
  for (const [text, line] of [
    ["x\nc\nd\n", 1],
    ["b\nc\nx\n", 1],
    ["b\nx\nd\n", 1],
    ["c\nd\n", 0],
    ["b\nc\nd", 1],
    ["d\nc\nb\n", 1],
  ] as const)
    expect(known(1, 3, text, line), text).toBe(false);
  // Up to the text's start, and to its end.
  expect([known(-1, 3, whole, 2), known(-1, 3, `x\n${whole}`, 3), known(0, 3, `x\n${whole}`, 3)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([known(1, 5, whole, 2), known(1, 5, `${whole}x\n`, 2), known(1, 4, `${whole}x\n`, 2)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(known(-1, 5, whole.slice(0, -1), 2)).toBe(false);
});

test("a line is calm where it was said to be, by its bytes alone; it is not known by that", () => {
  const memory = createLineMemory(1 << 8);
  const [one, two] = [linesOf("a line\nanother\nlast"), linesOf("first\nanother\na line\nlast\n")];
  expect(memory.isCalm(one, 0)).toBe(false);
  memory.addCalm(one, 0);
  expect([0, 1, 2, 3].map((line) => memory.isCalm(two, line))).toEqual([false, false, true, false]);
  expect([memory.knows(one, 0), one.clean[0]]).toEqual([false, 0]);
  const long = linesOf(`${"x".repeat(4096)}\n${"y".repeat(4096)}\n`);
  memory.addCalm(long, 0);
  expect([memory.isCalm(long, 0), memory.isCalm(long, 1)]).toEqual([false, false]);
});

test("what is said to be known was added, however few there is room for; and with room for it, it is known", () => {
  const text = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "dd\n", "", "e"), { minLength: 1, maxLength: 8 });
  const step = fc.tuple(text, fc.nat(7), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -1, max: 4 }));
  const property = fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(1, 4, 1 << 12), (steps, slots) => {
    const memory = createLineMemory(slots);
    const added = new Set<string>();
    /** What has to be the same, with marks for where a text begins or ends. */
    const nameOf = (list: LineList, all: string, line: number, from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, at) =>
        from + at < 0 || from + at >= list.count
          ? "|"
          : JSON.stringify([from + at === line, all.slice(list.starts[from + at], list.starts[from + at + 1])]),
      ).join();
    for (const [pieces, place, before, after] of steps) {
      const all = pieces.join("");
      const list = linesOf(all);
      if (list.count === 0) continue;
      const line = place % list.count;
      const [from, to] = [Math.max(-1, line - Math.abs(before)), Math.min(list.count, line + Math.max(0, after))];
      if (memory.knows(list, line)) {
        const names = [nameOf(list, all, line, line, line)];
        for (let first = -1; first <= line; first++)
          for (let last = line; last <= list.count; last++) names.push(`among ${nameOf(list, all, line, first, last)}`);
        expect(names.some((name) => added.has(name))).toBe(true);
      }
      if (after < 0) {
        memory.add(list, line);
        added.add(nameOf(list, all, line, line, line));
      } else {
        memory.addAmong(list, line, from, to);
        added.add(`among ${nameOf(list, all, line, from, to)}`);
      }
      expect(memory.knows(list, line)).toBe(true);
    }
  });
  expect(fc.check(property, { numRuns: 300 })).toMatchObject({ failed: false });
});

test("of a long text that was made from another one, whole lines are taken over, with what is known of them", () => {
  const lines = Array.from({ length: 700 }, (_, at) => `line ${at} ${"x".repeat(at % 9)}\n`);
  const base = linesOf(lines.join(""));
  for (let line = 0; line < base.count; line += 2) base.clean[line] = 1;
  const at = (line: number): number => base.starts[line]!;
  // New text, a long piece, a few lines, a piece that begins and ends within a line, and the end without its line feed.
  const pieces: (string | readonly [number, number])[] = [
    "new\n",
    [at(10), at(400)],
    "between\n",
    [at(20), at(30)],
    [at(50) + 3, at(90) + 2],
    "\n",
    [at(650), at(700)],
    "x",
  ];
  const numbers: number[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      numbers.push(piece[0], text.length, piece[1] - piece[0]);
      text += lines.join("").slice(...piece);
    }
  }
  const made = createLineList(16);
  readChangedLines(made, Buffer.from(text), base, {
    numbers: Int32Array.from([...numbers, 0, 0, 9]),
    count: numbers.length,
  });
  const whole = linesOf(text);
  const show = (list: LineList) =>
    Array.from({ length: list.count }, (_, line) => [list.starts[line], list.first[line], list.second[line]].join(" "));
  expect(show(made)).toEqual(show(whole));
  expect(made.starts[made.count]).toBe(text.length);
  const clean = text.split("\n").map((line) => /^line (\d+) /.exec(line)?.[1]);
  // The first line of the piece that begins within one is another line; so is the one that it ends in.
  expect([...made.clean.subarray(0, made.count)]).toEqual(
    clean.slice(0, made.count).map((number) => (number !== undefined && Number(number) % 2 === 0 ? 1 : 0)),
  );
});

test("a known line that a new one is joined with is known no longer", () => {
  const scanner = createScanner(sampleRules, undefined, undefined, noKernels);
  const read = (text: string) => {
    const lines = createLineList();
    const bytes = Buffer.from(text);
    readLines(lines, bytes, noKernels);
    return {
      found: scanner.scan(bytes, undefined, lines).map(({ rule }) => rule.id),
      clean: [...lines.clean.subarray(0, 3)],
    };
  };
  expect(read(' "3456789ab";\nsome words\n\n')).toEqual({ found: [], clean: [1, 1, 1] });
  const { found, clean } = read('some words\n\tPassword="\n "3456789ab";\n');
  expect(found).toEqual(["assigned"]);
  expect(clean[2]).toBe(0);
});
