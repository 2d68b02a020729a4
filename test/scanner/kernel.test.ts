import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { compileKernel } from "../../bundling.ts";
import { rules } from "../../src/rules/index.ts";
import { createKernel } from "../../src/scanner/kernel/kernel.ts";
import { createKeywordFinder, createPlainFinder } from "../../src/scanner/keyword-finder.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { samplePieces, sampleRules } from "./sample-rules.ts";

const { binary } = vi.hoisted(() => ({ binary: { bytes: undefined as Uint8Array | undefined } }));
vi.mock("../../src/scanner/kernel/binary.ts", () => ({ readBinary: () => binary.bytes }));

/** Both ways, each with its modules to itself. */
const load = async () => {
  vi.resetModules();
  return {
    ...(await import("../../src/scanner/decode.ts")),
    ...(await import("../../src/scanner/kernel/kernel.ts")),
    ...(await import("../../src/scanner/scanner.ts")),
  };
};
let plain: Awaited<ReturnType<typeof load>>;
let fast: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  plain = await load();
  expect(plain.createKernel(0)).toBeUndefined();
  binary.bytes = await compileKernel();
  fast = await load();
  expect(fast.createKernel(0)).toBeDefined();
  expect(plain.createKernel(0)).toBeUndefined();
}, 60_000);

const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
const marks = [..."%&\\$+.[{}]#;,'\"` \t\n\r", "\\\n", "\\\r\n", ..."abefuxqmp0123478"];
const pieces = [
  () => keywords[randomInt(keywords.length)]!,
  () => keywords[randomInt(keywords.length)]!.toUpperCase().slice(0, randomInt(1, 9)),
  () => "\n",
  () => "\r\n",
  () => " ".repeat(randomInt(1, 400)),
  () => Buffer.from("password = hunter2 and more".slice(0, randomInt(4, 27))).toString("base64"),
  () =>
    Buffer.from("a name in hex, and a value")
      .toString("hex")
      .slice(0, 2 * randomInt(8, 26)),
  () => "A".repeat(randomInt(1, 60)),
  () => "%41%C3%A9 &quot;&#65; \\u0041 \\x41 ${'a'} [ 'a','b','c','d','e','f' ] ".slice(randomInt(30)),
  () => `"one"${" ".repeat(randomInt(3))}+\n${" ".repeat(randomInt(300))}"two"`,
  () => `"one"${" ".repeat(randomInt(3))}\n${" ".repeat(randomInt(300))}"two" "three";`,
  () =>
    `${["['ab', 'cd'].join('')", "\"\".join(['ab', 'cd'])", "implode('', ['ab','cd'])", 'Join({"ab"}, "")'][randomInt(4)]}`,
  () => `${"'x', ".repeat(randomInt(9))}'y'`,
  () => String.fromCharCode(...Array.from({ length: randomInt(20) }, () => randomInt(256))),
  () => "é日本",
  // Whatever begins an escape, before whatever may follow it.
  () => Array.from({ length: randomInt(40) }, () => marks[randomInt(marks.length)]!).join(""),
];
const makeText = (length: number): Buffer => {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length) parts.push(pieces[randomInt(pieces.length)]!());
  return Buffer.from(parts.join(""), randomInt(2) === 0 ? "utf8" : "latin1");
};
/** Long runs, long lines and a text's ends meet the borders of what the kernel looks at in one piece. */
const texts = (): Buffer[] => [
  ...Array.from({ length: 12 }, () => makeText(randomInt(8192, 200_000))),
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

test("keywords are the same ones, in the same order, however full the list gets", () => {
  const table = buildKeywordTable(keywords);
  expect(createKernel(0)).toBeDefined();
  const [quick, slow] = [createKeywordFinder(table), createPlainFinder(table)];
  let found = 0;
  for (const bytes of texts()) {
    const hits = [64, 1 << 14].map((room) => 2 * room + 8 * keywords.length);
    for (const room of hits) {
      const [one, two] = [new Int32Array(room), new Int32Array(room)];
      let at = randomInt(300);
      const to = bytes.length - randomInt(300);
      while (at < to) {
        const a = quick.find(bytes, at, to, one);
        const b = slow.find(bytes, at, to, two);
        // Each stops soon after its list is full, not at the same byte.
        const both = Math.min(a.next, b.next);
        const upTo = (list: Int32Array, count: number): number[] =>
          Array.from(list.subarray(0, count)).filter((_, place) => list[place & ~1]! + 255 < both || both === to);
        expect(upTo(one, a.count)).toEqual(upTo(two, b.count));
        found += a.count;
        at = both;
      }
    }
  }
  expect(found).toBeGreaterThan(10_000);
});

test("what stands encoded is the same", () => {
  let found = 0;
  for (const bytes of texts()) {
    const [from, to] = [randomInt(100), bytes.length - randomInt(100)];
    const read = ({ listEncoded }: typeof plain) =>
      listEncoded(bytes, from, to).map(({ text, begin, toOuter }) => [
        Buffer.from(text).toString("latin1"),
        begin,
        toOuter(begin, false),
      ]);
    const expected = read(plain);
    expect(read(fast)).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(500);
});

test("a line has the same hash in a long text as alone", () => {
  for (const bytes of texts()) {
    const list = createLineList();
    readLines(list, bytes);
    expect(list.starts[list.count]).toBe(bytes.length);
    const alone = createLineList();
    for (let line = 0; line < list.count; line += list.count > 5000 ? 97 : 1) {
      const text = bytes.subarray(list.starts[line], list.starts[line + 1]);
      readLines(alone, text);
      expect(alone.count).toBe(1);
      expect([list.first[line], list.second[line]]).toEqual([alone.first[0], alone.second[0]]);
    }
  }
});

test("versions of a text hold the same, one behind the other as each for itself", () => {
  const anyOf = <T>(list: readonly T[]): T => list[randomInt(list.length)]!;
  const encoded = () => Buffer.from(`a name, password=${randomInt(1e6)}abc, more`).toString("base64");
  // What is something only beside another line.
  const halves = [
    ...["acme", "= 0123456789abcdef ", "an ACME thing", "--BEGIN KEY--", "abcd efgh ijkl", "--END", "password:"],
    ...['"tok_012" +', "'tok_012'\t+ ", ' "3456789ab"', "'tok_012'", "+ '3456789ab'", ". '3456789ab'"],
    ...["tok_012\\", "3456789ab"],
  ];
  const makeLine = (): string => {
    const kind = randomInt(100);
    if (kind < 40) return anyOf(halves);
    if (kind < 41) return encoded();
    if (kind < 60) return `${kind} ${"some words of plain text ".repeat(3)}`;
    return Array.from({ length: randomInt(5) }, () => anyOf(samplePieces)).join("");
  };
  let found = 0;
  for (let history = 0; history < 4; history++) {
    const quick = fast.createScanner(sampleRules, undefined, 1 << 16);
    const slow = plain.createScanner(sampleRules, undefined, 1 << 16);
    const lines = Array.from({ length: 700 }, makeLine);
    for (let version = 0; version < 25; version++) {
      // Lines that are known get other neighbours.
      for (let change = 0; change < 60; change++)
        lines.splice(randomInt(lines.length), randomInt(3), anyOf([makeLine(), anyOf(lines)]));
      const bytes = Buffer.from(lines.join("\n"));
      const read = (from: typeof quick) => from.scan(bytes).map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
      const [expected, received, alone] = [read(slow), read(quick), read(plain.createScanner(sampleRules))];
      // Which lines are new decides how far strings are followed that are joined: the kernel tries more of them.
      const isWhole = (place: string): boolean => /^(?:near|block)/.test(place);
      expect(expected.filter((place) => !received.includes(place))).toEqual([]);
      expect(received.filter(isWhole)).toEqual(alone.filter(isWhole));
      found += expected.length;
    }
  }
  expect(found).toBeGreaterThan(1000);
});
