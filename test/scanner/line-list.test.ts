import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createLineList,
  type LineList,
  longestLine,
  readChangedLines,
  readLines,
} from "../../src/scanner/line-list.ts";

/** Short texts of few letters, so that pieces begin and end at every place of a line. */
const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 }),
  fc.integer({ min: 4090, max: 4110 }).map((length) => `${"x".repeat(length)}\n`),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
/** New bytes, or where to copy from and how much, as parts of a thousand. */
const change = fc.oneof(piece, fc.tuple(fc.nat(999), fc.nat(999)));

const listHashes = ({ count, starts, first, second }: LineList) => [
  [...starts.subarray(0, count + 1)],
  [...first.subarray(0, count)],
  [...second.subarray(0, count)],
];

test("lines begin where lines do, however long, and only those that can be remembered have a hash", () => {
  const holds = fc.property(text, (whole) => {
    const list = createLineList();
    readLines(list, Buffer.from(whole));
    const lines = whole.split(/(?<=\n)/).filter((line) => line !== "");
    const starts = [0];
    for (const { length } of lines) starts.push(starts.at(-1)! + length);
    expect([...list.starts.subarray(0, list.count + 1)]).toEqual(starts);
    expect(Array.from(list.first.subarray(0, list.count), (hash) => hash !== 0)).toEqual(
      lines.map(({ length }) => length <= longestLine),
    );
  });
  expect(fc.check(holds, { numRuns: 1000 })).toMatchObject({ failed: false });
});

test("lines of a changed text are those of the text read whole, and what is known goes with whole lines only", () => {
  const holds = fc.property(text, fc.array(change, { maxLength: 12 }), fc.integer(), (base, changes, flags) => {
    const numbers: number[] = [];
    let changed = "";
    for (const item of changes) {
      if (typeof item === "string") changed += item;
      else {
        const from = Math.floor((item[0] * base.length) / 1000);
        const length = Math.floor((item[1] * (base.length - from)) / 1000);
        numbers.push(from, changed.length, length);
        changed += base.slice(from, from + length);
      }
    }
    const [one, two, whole] = [createLineList(), createLineList(), createLineList()];
    readLines(one, Buffer.from(base));
    for (let line = 0; line < one.count; line++) one.clean[line] = (flags >>> (line % 31)) & 1;
    const bytes = Buffer.from(changed);
    readChangedLines(two, bytes, one, { numbers: Int32Array.from(numbers), count: numbers.length });
    readLines(whole, bytes);
    expect(listHashes(two)).toEqual(listHashes(whole));
    const clean = new Set<string>();
    const lineOf = (all: string, list: LineList, line: number) => all.slice(list.starts[line], list.starts[line + 1]);
    for (let line = 0; line < one.count; line++) if (one.clean[line]) clean.add(lineOf(base, one, line));
    for (let line = 0; line < two.count; line++)
      if (two.clean[line]) expect(clean).toContain(lineOf(changed, two, line));
  });
  expect(fc.check(holds, { numRuns: 2000 })).toMatchObject({ failed: false });
});
