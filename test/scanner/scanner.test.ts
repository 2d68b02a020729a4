import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineList, readLines } from "../../src/scanner/line-list.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Candidate } from "../../src/types.ts";
import { scanSlowly } from "./reference.ts";
import { samplePieces, sampleRules } from "./sample-rules.ts";

const places = (found: readonly Pick<Candidate, "rule" | "start" | "end" | "proof" | "region">[]) =>
  found.map(({ rule, start, end, proof, region }) => ({ rule: rule.id, start, end, proof, region }));

const scanner = createScanner(sampleRules);

test("finds in generated texts what the slow reference finds", () => {
  const text = fc.array(fc.constantFrom(...samplePieces), { maxLength: 120 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (content) => {
      const bytes = Buffer.from(content);
      expect(places(scanner.scan(bytes))).toEqual(places(scanSlowly(sampleRules, bytes)));
    }),
    { numRuns: 3000 },
  );
});

test("finds on long lines what the slow reference finds", () => {
  const pieces = samplePieces.filter((piece) => !piece.includes("\n"));
  const text = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 0, max: 300 })), { minLength: 20, maxLength: 60 })
    // Not with dots, which join strings: the reference decodes nothing.
    .map((parts) => parts.map(([piece, gap]) => piece + "~".repeat(gap)).join(""));
  fc.assert(
    fc.property(text, (content) => {
      const bytes = Buffer.from(content);
      expect(places(scanner.scan(bytes))).toEqual(places(scanSlowly(sampleRules, bytes)));
    }),
    { numRuns: 500 },
  );
});

test("finds what the slow reference finds where keywords stand in line after line", () => {
  const pieces = [
    "acme\n",
    "acme x\n",
    "acme",
    " 0123456789abcdef\n",
    " 0123456789abcdef",
    `${"z".repeat(90)}\n`,
    "\n",
  ];
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 12 })), { maxLength: 30 });
  fc.assert(
    fc.property(text, (runs) => {
      const bytes = Buffer.from(runs.map(([piece, times]) => piece.repeat(times)).join(""));
      expect(places(scanner.scan(bytes))).toEqual(places(scanSlowly(sampleRules, bytes)));
    }),
    { numRuns: 1000 },
  );
});

test("a text tried before gives the same again", () => {
  const twice = createScanner(sampleRules);
  const text = Buffer.from("password\nplain tok_ text\nPassword=hunter22\n tok_0123456789ab\n");
  expect(places(twice.scan(text))).toHaveLength(2);
  expect(places(twice.scan(text))).toEqual(places(twice.scan(text)));
});

test("lines in which nothing was found are marked as clean, however long they are, and no others", () => {
  const held = ["tok_0123456789ab", "password=hunter22", '"tok\\u005f0123456789ab"', '"tok_" +'];
  const lines = ["plain", "", "tok_ alone", held[0], "x ".repeat(3000), held[1], `a ${held[2]};`, "more", held[3]];
  const bytes = Buffer.from(lines.join("\n"));
  const list = createLineList();
  readLines(list, bytes);
  createScanner(sampleRules).scan(bytes, undefined, list);
  const clean = lines.map((line) => (held.some((text) => line?.includes(text)) ? 0 : 1));
  expect([...list.clean.subarray(0, list.count)]).toEqual(clean);
});

test("a value longer than its window is found whole", () => {
  const value = `long.${"aB3_".repeat(3000)}`;
  const [found] = scanner.scan(Buffer.from(`x = ${value} ;`));
  expect(found?.secret.length).toBe(value.length);
});

test("a candidate knows its line, its key and its resource, each as text", () => {
  const [found] = scanner.scan(Buffer.from(`first\n  élan, db_password: "pässword1" # nöte\nlast`));
  expect(found).toMatchObject({ keyName: "db_password", region: { startLine: 2, startColumn: 23, endColumn: 32 } });
  expect(found?.context.reveal()).toBe(`  élan, db_password: "pässword1" # nöte`);
  expect(found?.context.reveal().slice(found.contextStart).startsWith("pässword1")).toBe(true);
});

test("columns are counted in characters, far along a line, too", () => {
  const [plain, wide] = ["x ".repeat(400), "é ".repeat(400)];
  const found = scanner.scan(Buffer.from(`${plain}tok_0123456789ab ${wide}tok_0123456789ab ${plain}tok_0123456789ab`));
  expect(found.map(({ region }) => region.startColumn)).toEqual([801, 801 + 817, 801 + 2 * 817]);
});

test.each(["utf16le", "big", "utf16le without a mark", "big without a mark"])("text in UTF-16 is read: %s", (form) => {
  const text = `${form.includes("without") ? "" : "\ufeff"}first 日 line\r\nkey = "tok_0123456789ab"\r\n${"plain text ".repeat(8)}`;
  const units = Buffer.from(text, "utf16le");
  const bytes = form.startsWith("big") ? units.swap16() : units;
  const [found] = scanner.scan(bytes);
  expect(found).toMatchObject({ region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 24 } });
  const original = Buffer.from(bytes.subarray(found!.start, found!.end));
  expect((form.startsWith("big") ? original.swap16() : original).toString("utf16le")).toBe("tok_0123456789ab");
});

test("binary content is searched as bytes", () => {
  const bytes = Buffer.concat([Buffer.from([0, 1, 2, 255, 254, 0]), Buffer.from("tok_0123456789ab"), Buffer.from([0])]);
  expect(places(scanner.scan(bytes))).toMatchObject([{ rule: "fixed", start: 6, end: 22 }]);
});

test.each([
  ["little-endian", [0xff, 0xfe]],
  ["big-endian", [0xfe, 0xff]],
])("plain text behind the byte order mark of %s UTF-16 is searched as what it is", (_, order) => {
  const bytes = Buffer.concat([Buffer.from(order), Buffer.from("one\ntok_0123456789ab\n")]);
  expect(places(scanner.scan(bytes))).toMatchObject([
    { rule: "fixed", start: 6, end: 22, region: { startLine: 2, startColumn: 1 } },
  ]);
});
