import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { cutText, type PartSizes, readParts, scanPart } from "../../src/scanner/large-text.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Candidate, SourceText } from "../../src/types.ts";
import { createGitHubToken, createText } from "../hook/samples.ts";
import { zip } from "./zip.ts";

const scanner = createScanner(rules);
const sizes: PartSizes = { own: 5001, before: 1024, after: 4096, archive: 1 << 16 };

const openBytes = (bytes: Uint8Array) => {
  let at = 0;
  return {
    size: bytes.length,
    read(into: Uint8Array) {
      const next = bytes.subarray(at, at + into.length);
      into.set(next);
      at += next.length;
      return next.length;
    },
    readEnd(into: Uint8Array) {
      const last = bytes.subarray(-into.length);
      into.set(last);
      return last.length;
    },
    close() {},
  };
};

const show = ({ rule, secret, region }: Candidate): string =>
  [rule.id, ...Object.values(region), secret.reveal()].join(" ");

function scanInParts(bytes: Uint8Array, given = sizes) {
  const unread: string[] = [];
  const found: string[] = [];
  let parts = 0;
  for (const part of cutText(openBytes(bytes), given)) {
    parts++;
    // What is handed out is used again: nothing may be kept of it.
    found.push(
      ...scanPart(scanner, { ...part, bytes: Buffer.from(part.bytes) }, (reason) => unread.push(reason)).map(show),
    );
  }
  return { parts, found, unread };
}

const scanWhole = (bytes: Uint8Array): string[] => scanner.scan(bytes).map(show);

/** Text in which a token stands at every offset around the ends of parts. */
function plantAround(line: (at: number) => string, separator: string, length: number): string {
  let text = "";
  for (let row = 0; text.length < length; row++)
    text += (row % 7 === 3 ? `token = "${createGitHubToken()}"` : line(row)) + separator;
  return text;
}

const words = (row: number): string => `first ${row} naïve 密码 second ${"word ".repeat(row % 13)}`;

const texts: Readonly<Record<string, () => Uint8Array>> = {
  "lines of UTF-8": () => Buffer.from(plantAround(words, "\n", 60_000)),
  "lines behind a byte order mark": () => Buffer.from(`\ufeff${plantAround(words, "\r\n", 60_000)}`),
  "one line of UTF-8": () => Buffer.from(`\ufeff${plantAround(words, " ; ", 60_000)}`),
  "UTF-16, little endian with a mark": () => Buffer.from(`\ufeff${plantAround(words, "\n", 40_000)}`, "utf16le"),
  "UTF-16, big endian with a mark, on one line": () =>
    Buffer.from(`\ufeff${plantAround(words, " ; ", 40_000)}`, "utf16le").swap16(),
  "UTF-16 without a mark": () =>
    Buffer.from(
      plantAround((row) => `plain ${row} text`, "\n", 40_000),
      "utf16le",
    ),
  "one line of base64": () =>
    Buffer.from(`data: ${Buffer.from(plantAround(words, "\n", 40_000)).toString("base64")}\nlast\n`),
  "one line of letters of three and four bytes": () =>
    Buffer.from(plantAround((row) => (row % 2 === 0 ? "密码文字" : "\u{1f511}字").repeat(9 + (row % 5)), "语", 30_000)),
  "base64 behind marks, on one line": () =>
    Buffer.from(
      Array.from({ length: 9 }, (_, at) => {
        const text = Buffer.from(plantAround(words, "\n", 3100 + at));
        return `${"k".repeat(at)}${"?:@[`{|"[at % 7]}${text.toString("base64")}`;
      }).join(""),
    ),
  "values whose name stands a line before": () =>
    Buffer.from(
      Array.from(
        { length: 900 },
        (_, row) => `${"# filler\n".repeat(row % 3)}- name: DB_PASSWORD\n  value: ${createText(18)}\n`,
      ).join(""),
    ),
  "private keys over many lines": () =>
    Buffer.from(
      Array.from(
        { length: 40 },
        (_, key) =>
          `${"x".repeat(key * 31)}\n-----BEGIN RSA ${"PRIVATE"} KEY-----\n${createText(1200).replace(/(.{64})/g, "$1\n")}\n-----END RSA ${"PRIVATE"} KEY-----\n`,
      ).join(""),
    ),
};

test.each(Object.entries(texts))("in parts as in one piece: %s", (_, make) => {
  const bytes = make();
  const whole = scanWhole(bytes);
  const { parts, found, unread } = scanInParts(bytes);
  expect(whole.length).toBeGreaterThan(20);
  expect(parts).toBeGreaterThan(6);
  expect(found).toEqual(whole);
  expect(unread).toEqual([]);
});

test("a token is found once at whatever offset a part ends", () => {
  const token = `token = "${createGitHubToken()}"`;
  for (let shift = 0; shift < token.length + 4; shift++) {
    const bytes = Buffer.from(`${"a b c\n".repeat(820)}${"z".repeat(80 - shift)} ${token}\n${"d e f\n".repeat(1200)}`);
    expect(scanInParts(bytes).found).toEqual(scanWhole(bytes));
  }
});

test("what begins like a byte order mark and is none is a column", () => {
  const line = plantAround(words, " ; ", 20_000);
  const beginnings = [
    [0xef, 0xbb, 0xbf],
    [0xef, 0xbb, 0x41],
    [0xef, 0x41, 0xbf],
    [0x41, 0xbb, 0xbf],
    [0xef, 0xbb],
  ];
  const columns = beginnings.map((bytes) => {
    const text = Buffer.concat([Buffer.from(bytes), Buffer.from(line)]);
    const { found, parts } = scanInParts(text);
    expect(parts).toBeGreaterThan(2);
    expect(found).toEqual(scanWhole(text));
    return scanner.scan(text).at(-1)!.region.startColumn;
  });
  expect(columns.map((column) => column - columns[0]!)).toEqual([0, 2, 2, 1, 1]);
});

test("an archive is looked into as a whole; a larger one says that it was not", () => {
  const packed = gzipSync(`token = "${createGitHubToken()}"\n${createText(20_000)}`);
  expect(scanInParts(packed)).toMatchObject({ parts: 1, found: [expect.stringContaining("github")], unread: [] });
  expect(scanInParts(packed, { ...sizes, archive: packed.length })).toMatchObject({ parts: 1, unread: [] });
  const { parts, unread } = scanInParts(packed, { ...sizes, archive: 1 << 12 });
  expect(parts).toBeGreaterThan(1);
  expect(unread).toEqual(["an archive of more than 0 MiB: only its bytes as they are were searched"]);
});

test("an archive behind a script is looked into as a whole, with a comment, and with a directory longer than what is read", () => {
  const token = createGitHubToken();
  const small = [{ content: `token = "${token}"\n` }, { content: createText(20_000) }];
  const many = Array.from({ length: 1800 }, (_, place) => ({ content: "", method: 0, name: `folder/${place}` }));
  for (const entries of [small, [...small, ...many]]) {
    const packed = Buffer.concat([Buffer.from("#!/bin/sh\n"), zip(entries, { comment: "made by a tool" })]);
    const found = scanInParts(packed, { ...sizes, archive: 1 << 20 });
    expect(found).toMatchObject({ parts: 1, found: [expect.stringContaining(token)], unread: [] });
    expect(scanInParts(packed, { ...sizes, archive: 1 << 12 }).unread).toHaveLength(1);
  }
  expect(
    scanInParts(Buffer.concat([Buffer.from("x".repeat(20_000)), zip([]), Buffer.from("\n")])).parts,
  ).toBeGreaterThan(1);
});

test("what ends with a part, and what is empty, is read to its end", () => {
  for (const length of [0, 1, sizes.own, sizes.own + sizes.before + sizes.after, 20_000]) {
    const bytes = Buffer.alloc(length, "a b\n");
    const parts = [...cutText(openBytes(bytes), sizes)].map(({ begin, end }) => end - begin);
    expect(parts.reduce((sum, own) => sum + own, 0)).toBe(length);
  }
});

test("a text is read whole where it can be, in parts where it is large, and closed whatever happens", async () => {
  const partsOf = async (bytes: Buffer, { size = bytes.length, open = true } = {}) => {
    let closed = 0;
    const text = {
      read: async () => Buffer.concat([bytes, Buffer.from("!")]),
      ...(open && { open: () => ({ ...openBytes(bytes), size, close: () => closed++ }) }),
    } as unknown as SourceText;
    const parts: string[] = [];
    for await (const { bytes, begin, end, lines, columns } of readParts(text, { ...sizes, own: 50, after: 20 }))
      parts.push([begin, end, lines, columns, bytes.length].join(" "));
    return [...parts, `closed ${closed}`];
  };
  const bytes = Buffer.alloc(70, "some text\n");
  expect(await partsOf(bytes)).toEqual(["0 70 0 0 70", "closed 1"]);
  expect(await partsOf(Buffer.alloc(0))).toEqual(["0 0 0 0 0", "closed 1"]);
  // Whoever does not open files gives the whole text; so does one that grew meanwhile.
  expect(await partsOf(bytes, { open: false })).toEqual(["0 71 0 0 71", "closed 0"]);
  expect(await partsOf(bytes, { size: 69 })).toEqual(["0 71 0 0 71", "closed 1"]);
  expect(await partsOf(bytes, { size: 71 })).toHaveLength(2);
  const large = await partsOf(Buffer.alloc(2000, "some text\n"));
  expect([large.length > 10, large.at(-1)]).toEqual([true, "closed 1"]);
  const broken = {
    read: async () => bytes,
    open: () => ({
      ...openBytes(bytes),
      read: () => {
        throw new Error("gone");
      },
      close: () => closed.push(1),
    }),
  };
  const closed: number[] = [];
  await expect(readParts(broken as unknown as SourceText).next()).rejects.toThrow("gone");
  expect(closed).toHaveLength(1);
});
