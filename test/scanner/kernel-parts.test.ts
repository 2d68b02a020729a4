import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { findAnchors } from "../../src/scanner/anchors.ts";
import { createKernels, createWorth, type Kernels, pieceLength } from "../../src/scanner/kernel/kernel.ts";
import { createRangeScan, type RangeScan, steps } from "../../src/scanner/kernel/ranges.ts";
import { createKeywordFinder } from "../../src/scanner/keyword-finder.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { createLineMemory } from "../../src/scanner/line-memory.ts";
import { findLook } from "../../src/scanner/looks.ts";
import type { CallNeed } from "../../src/scanner/rule-set.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { readKernelBinary } from "./kernel-binary.ts";
import { sampleRules } from "./sample-rules.ts";
import { noKernels } from "./twins.ts";

let binary: Uint8Array;
let kernels: Kernels;
beforeAll(async () => {
  binary = await readKernelBinary();
  kernels = createKernels(() => binary);
}, 60_000);

test("a kernel is made for a long text or after many, and then is for all that are not tiny", () => {
  const answers = (...lengths: number[]) => {
    const isWorth = createWorth();
    return lengths.map((length) => isWorth(length, false));
  };
  expect([answers(8191), answers(8192)]).toEqual([[false], [true]]);
  expect(answers(8000, 8000, 8000, 8000, 512, 512)).toEqual([false, false, false, false, false, true]);
  expect(answers(8000, 8000, 8000, 8000, 768)).toEqual([false, false, false, false, true]);
  expect(answers(8000, 8000, 8000, 8000, 800, 511)).toEqual([false, false, false, false, true, false]);
  const isWorth = createWorth();
  expect([511, 512].map((length) => isWorth(length, true))).toEqual([false, true]);
});

test("a binary is read when the first kernel is wanted, and once, whatever it is", () => {
  let read = 0;
  const create = (bytes: () => Uint8Array | undefined) => {
    read = 0;
    return createKernels(() => {
      read++;
      return bytes();
    });
  };
  const good = create(() => binary);
  expect([read, good.forLines(100), read]).toEqual([0, undefined, 0]);
  const kernel = good.forLines(10_000);
  expect(kernel?.calls.getNext).toBeTypeOf("function");
  // The same by turns, for short texts, too; another for another purpose.
  expect([good.forLines(600) === kernel, good.forLines(511), good.forEncoded(10_000) === kernel]).toEqual([
    ...[true, undefined, false],
  ]);
  expect(good.create(1 << 20)!.memory.length).toBeGreaterThan(1 << 20);
  expect(read).toBe(1);
  const broken = [
    () => undefined,
    () => Buffer.from("no binary"),
    () => {
      throw new Error("it cannot be read");
    },
  ];
  for (const bytes of broken) {
    const none = create(bytes);
    expect([none.create(0), none.forEncoded(10_000), none.forLines(10_000), read]).toEqual([
      ...[undefined, undefined, undefined, 1],
    ]);
  }
});

test("long texts are looked through by a kernel, which is made once and not for short ones", () => {
  let made = 0;
  const counting: Kernels = {
    ...kernels,
    create: (room) => {
      made++;
      return kernels.create(room);
    },
  };
  const { find } = createKeywordFinder(buildKeywordTable(["acme"]), counting);
  const scanner = createScanner(sampleRules, undefined, 1 << 8, counting);
  const look = (length: number): number => {
    const text = Buffer.alloc(length, "words of it\n");
    find(text, 0, length, new Int32Array(64));
    scanner.scan(text);
    return made;
  };
  expect([look(400), look(10_000), look(10_000), look(400)]).toEqual([0, 2, 2, 2]);
});

test("of a text before, nothing is seen behind a shorter one", () => {
  const { find } = createKeywordFinder(buildKeywordTable(["qzxjqzxj"]), kernels);
  const text = Buffer.from(`${"words of it ".repeat(1000)}qzxjqzxj and more`);
  const hits = new Int32Array(64);
  const end = text.indexOf("qzxj") + 8;
  for (const [length, count] of [
    [text.length, 2],
    [end, 2],
    [end - 1, 0],
    [end - 4, 0],
  ] as const)
    expect(find(text.subarray(0, length), 0, length, hits).count).toBe(count);
});

test("more lines, a larger text or more keywords than the kernel has room for are found all the same", () => {
  const token = "tok_0123456789ab";
  const wrap = (text: string): Buffer => Buffer.from(`${token}\n${text}\n ${token}`);
  const texts = [
    wrap("x\n".repeat((1 << 17) + 9)),
    wrap("some words of a line\n".repeat(210_000)),
    wrap("tok_ ".repeat(20_000)),
    wrap("tok_ words\n".repeat(20_000)),
    Buffer.from(token),
    Buffer.from(""),
  ];
  const quick = createScanner(sampleRules, undefined, 1 << 12, kernels);
  for (const text of [...texts, ...texts.reverse()]) {
    const found = quick.scan(text).map(({ start }) => start);
    expect(found).toEqual(text.length < 20 ? (text.length > 0 ? [0] : []) : [0, text.length - token.length]);
  }
});

test("lines that are given as clean are not looked at, all or some", () => {
  const lines = Array.from({ length: 900 }, (_, line) => (line % 300 === 150 ? "tok_0123456789ab" : `line ${line}`));
  const bytes = Buffer.from(lines.join("\n"));
  for (const by of [kernels, noKernels]) {
    const scanner = createScanner(sampleRules, undefined, 1 << 12, by);
    const scan = (from: number, to: number) => {
      const list = createLineList();
      readLines(list, bytes, by);
      list.clean.fill(1, from, to);
      return scanner.scan(bytes, undefined, list).map(({ region }) => region.startLine - 1);
    };
    expect(scan(0, 0)).toEqual([150, 450, 750]);
    expect(scan(0, 900)).toEqual([]);
    expect(scan(0, 500)).toEqual([750]);
    expect(scan(300, 600)).toEqual([150, 750]);
    expect(scan(500, 900)).toEqual([150, 450]);
    expect(scan(1, 899)).toEqual([]);
  }
});

const keywords = ["acme", "tok_"];
const openScan = (): RangeScan => {
  const { tables } = createLineMemory(1 << 8);
  return createRangeScan(kernels, buildKeywordTable(keywords), tables!, () => {})!;
};
/** What the hits of a text's one range are: keyword and line. */
function listHits(scan: RangeScan, text: string): string[] {
  const list = createLineList();
  const bytes = Buffer.from(text);
  readLines(list, bytes, noKernels);
  expect(scan.begin(bytes, list, false)).toBe(true);
  expect(scan.scan(0, 0)).toBe(steps.done);
  const hits = Array.from(scan.hits.subarray(0, scan.count));
  return hits.flatMap((offset, at) => {
    if (at % 2 === 1) return [];
    return [`${keywords[hits[at + 1]!]} ${bytes.subarray(0, offset).filter((byte) => byte === 10).length}`];
  });
}

test("a keyword is told where what its rules need may stand, on its line or as far as they reach", () => {
  const digits = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 48 && byte < 58 ? 1 : 0));
  const letters = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte < 91 ? 1 : 0));
  const gap = "words ".repeat(50);
  const text = (name: string): string =>
    [`${name} 12345`, `${name} 1234`, `12345 ${name}`, `${name} ABC`, gap, name, gap, "12345 ABC", gap, gap, name].join(
      "\n",
    );
  const need = { before: 10, after: 10, crossesLines: false, inside: digits, run: 5 };
  const all = [0, 1, 2, 3, 5, 10];
  /** Lines where each keyword is told, after so many needs were set: what lacks them is remembered, so each in its own memory. */
  const read = (...needs: (readonly CallNeed[])[]) => {
    const scan = openScan();
    for (const [keyword, list] of needs.entries()) scan.setNeeds(keyword, list);
    return keywords.map((name) => listHits(scan, text(name)).map((hit) => Number(hit.replace(`${name} `, ""))));
  };
  expect(read()).toEqual([all, all]);
  expect(read([need])).toEqual([[0, 2], all]);
  // Of several rules one is enough.
  expect(read([need, { ...need, inside: letters, run: 3 }])).toEqual([[0, 2, 3], all]);
  expect(read([{ ...need, crossesLines: true, after: 400 }])).toEqual([[0, 1, 2, 3, 5], all]);
  expect(read([{ ...need, run: 4 }], [{ ...need, inside: letters, run: 3 }])).toEqual([[0, 1, 2], [3]]);
});

test("a keyword is told where a look lets through what begins at its distance, and what else its rules need is there", () => {
  const lookOf = (pattern: RegExp, keyword: string) => {
    const rule = { ...sampleRules[0]!, keywords: [keyword], pattern };
    return findLook(rule, findAnchors(rule))!;
  };
  const digits = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 48 && byte < 58 ? 1 : 0));
  const reach = { before: 10, after: 10, crossesLines: false };
  const read = (text: string, ...needs: CallNeed[]) => {
    const scan = openScan();
    scan.setNeeds(0, needs);
    return listHits(scan, text).map((hit) => Number(hit.replace("acme ", "")));
  };
  const text = ["acme=1", "acme-1", "x acme", "my acme=2", "--acme 3", "- acme 4", "x", "acme=", "acme", ""].join("\n");
  const assigned = { ...reach, look: lookOf(/acme(?<secret>=\d)/, "acme"), lead: 0 };
  expect(read(text, assigned)).toEqual([0, 3]);
  // Where the text ends, what follows is not known.
  expect(read("acme=1\nx acme", assigned)).toEqual([0, 1]);
  const owned = { ...reach, look: lookOf(/my acme(?<secret>=\d)/, "my acme"), lead: 3 };
  expect(read(text, owned)).toEqual([3]);
  expect(read(text, owned, assigned)).toEqual([0, 3]);
  expect(read(text, { ...assigned, inside: digits, run: 1 })).toEqual([0, 3]);
  expect(read(text, { ...assigned, inside: digits, run: 2 })).toEqual([]);
  // Over the end of the line for those whose matches go there.
  const below = { ...reach, look: lookOf(/acme=\n(?<secret>acme)/, "acme"), lead: 0 };
  expect([read(text, below), read(text, { ...below, crossesLines: true })]).toEqual([[7], [7]]);
});

test("needs for which there is no room are left out: the keyword is told wherever it stands", () => {
  const none = { before: 0, after: 0, crossesLines: false, run: 1 };
  const many = (count: number) => Array.from({ length: count }, () => ({ ...none, inside: new Uint8Array(256) }));
  const read = (...counts: number[]) => {
    const scan = openScan();
    for (const count of counts.slice(1)) scan.setNeeds(1, many(count));
    scan.setNeeds(0, many(counts[0]!));
    return ["an acme", "a tok_"].flatMap((text) => listHits(scan, text));
  };
  expect(read(500)).toEqual(["tok_ 0"]);
  expect(read(2000)).toEqual(["acme 0", "tok_ 0"]);
  // What was set before stays.
  expect(read(500, 300, 500, 500)).toEqual(["acme 0"]);
});

test("texts as long as a piece, and a little longer or shorter, end where they end", () => {
  const token = "tok_0123456789ab";
  for (const length of [pieceLength - 1, pieceLength, pieceLength + 1, 2 * pieceLength, 2 * pieceLength + 1]) {
    const text = Buffer.alloc(length, "word ");
    text.write(` ${token}`, length - 17);
    const [found, ...more] = createScanner(sampleRules, undefined, 1 << 12, kernels).scan(text);
    expect([found?.end, more]).toEqual([length, []]);
  }
});

test("what is no file is found in as in a file, in whatever form it stands", () => {
  const scanner = createScanner(sampleRules, undefined, 1 << 8, kernels);
  const read = (text: string | Buffer, isFile: boolean): string[] =>
    scanner
      .scan(Buffer.from(text), undefined, undefined, undefined, isFile)
      .map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
  const words = "some words that nobody looks for\n";
  const token = `tok_${"0123456789ab"}`;
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  // The kernel is made for a long text.
  expect(read(words.repeat(1000), false)).toEqual([]);
  const holding = [
    ...[token, `${words}${token}\n`, `an acme thing\n ${"0123456789abcdef"}\n${words}`],
    ...[base64(`a ${token} b`), base64(base64(`nested ${token} in two`)), `"tok_0123" + "456789ab"`],
    ...[gzipSync(token), Buffer.from(`\ufeff${token}`, "utf16le"), `${words.repeat(2000)}${token}`],
  ];
  for (const text of holding) {
    expect(read(text, false), text.toString().slice(-99)).toHaveLength(1);
    expect(read(text, false)).toEqual(read(text, true));
  }
  for (const text of ["", "tok_", `"one" + "two"`, base64(words), base64(base64(words))])
    expect(read(text, false)).toEqual([]);
});
