import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { isArchive, isPassedOver, unpack } from "../../src/scanner/unpack.ts";
import { createGitHubToken } from "../hook/samples.ts";
import { zip } from "./zip.ts";

/** The contents as text, and what was said to be unread. */
function open(bytes: Uint8Array) {
  const unread: string[] = [];
  const contents = unpack(bytes, (reason) => unread.push(reason));
  return { texts: contents?.map((content) => Buffer.from(content).toString("latin1")), unread };
}

const megabytes = (count: number): Buffer => Buffer.alloc(count << 20, "x\n");
const tooLarge = "an archive that unpacks to more than 64 MiB";

test("each entry is read by the directory: stored, deflated, behind names and extra fields, before a comment", () => {
  const entries = [
    { content: "one" },
    { content: "two", method: 0, name: "folder/longer-name.txt", extra: 17 },
    { content: "", name: "empty" },
    { content: "three ".repeat(1000), extra: 4 },
  ];
  const texts = entries.map(({ content }) => content);
  for (const bytes of [zip(entries), zip(entries, { comment: "made by a tool" })])
    expect(open(bytes)).toEqual({ texts, unread: [] });
  // A view into a larger buffer, as a pack or a part of a file is.
  const inside = Buffer.concat([Buffer.alloc(99, 7), zip(entries)]).subarray(99);
  expect(open(inside)).toEqual({ texts, unread: [] });
});

const otherMethod = "an archive with entries that are packed by another method than deflate";
const encrypted = "an archive with entries that are encrypted";

test("entries are found whatever the directory says of their place and number, and without one", () => {
  const one = { content: "one" };
  const two = { content: "two", method: 0, name: "b" };
  expect(open(zip([{ content: "?", at: 1 << 30 }, one])).texts).toEqual(["?", "one"]);
  for (const count of [0, 1, 9])
    expect(open(zip([one, two], { count }))).toEqual({ texts: ["one", "two"], unread: [] });
  // What stands behind the directory is no entry.
  expect(open(zip([one], { count: 8, comment: "\0".repeat(99) })).texts).toEqual(["one"]);
  const elsewhere = zip([one]);
  for (const place of [elsewhere.length - 4, elsewhere.length, 1 << 30]) {
    elsewhere.writeUInt32LE(place, elsewhere.length - 6);
    expect(open(elsewhere)).toEqual({ texts: ["one"], unread: [] });
  }
  const whole = zip([one, { content: "last" }]);
  for (const cut of [whole.subarray(0, -1), whole.subarray(0, -22), whole.subarray(0, -100)])
    expect(open(cut).texts).toEqual(["one", "last"]);
  expect(open(whole.subarray(0, 45)).texts).toEqual(["one"]);
  for (const cut of [whole.subarray(0, 20), whole.subarray(0, 4)]) expect(open(cut).texts).toBeUndefined();
});

test("a false end in the comment leads nowhere, or to a directory of its own, and hides nothing", () => {
  const one = { content: "one" };
  const end = zip([]).toString("latin1");
  const directory = zip([{ content: "decoy", method: 0 }]).toString("latin1");
  for (const comment of [end, `${end}\0\0\0\0`, `PK\x05\x06${"\0".repeat(40)}`, `PK\x05\x06${"\xff".repeat(40)}`])
    expect(open(zip([one], { comment }))).toEqual({ texts: ["one"], unread: [] });
  const texts = open(Buffer.concat([zip([one]), Buffer.from(directory, "latin1")])).texts;
  expect(texts).toEqual(["one", "decoy"]);
});

test("an archive behind a script or program is read, one that is mentioned is none", () => {
  const archive = zip([{ content: "one" }, { content: "two", method: 0, name: "b" }]);
  const script = "#!/usr/bin/env python3\n# no PK\x03\x04 of its own: PK\x05\x06\n";
  expect(open(Buffer.concat([Buffer.from(script), archive]))).toEqual({ texts: ["one", "two"], unread: [] });
  expect(open(Buffer.concat([gzipSync("x"), archive])).texts).toEqual(["x", "one", "two"]);
  expect(open(Buffer.from(script)).texts).toBeUndefined();
  expect(open(Buffer.from(`${script}PK\x05\x06${"\0".repeat(18)}`)).texts).toBeUndefined();
});

test("entries by another method, and encrypted ones, are told, once; what is told last is what was asked for", () => {
  const one = { content: "one" };
  expect(open(zip([{ content: "?", method: 12 }, one, { content: "?", method: 14 }]))).toEqual({
    texts: ["one"],
    unread: [otherMethod],
  });
  const locked = zip([{ content: "?" }, one]);
  locked[locked.indexOf("PK\x01\x02") + 8]! |= 1;
  locked[6]! |= 1;
  expect(open(locked)).toEqual({ texts: ["one"], unread: [encrypted] });
  const deep = [0, 1, 2, 3, 4].reduce((inner) => gzipSync(inner), Buffer.from("core"));
  const { unread } = open(zip([{ content: deep }, { content: "?", method: 12 }]));
  expect(unread).toEqual([otherMethod, "archives in one another, more than 4 deep"]);
  expect(unread.map(isPassedOver)).toEqual([true, false]);
  // Bytes that only look like the beginning of a header.
  expect(open(Buffer.from(`PK\x03\x04${"\xff".repeat(200)}`, "latin1"))).toEqual({ texts: undefined, unread: [] });
});

test("neither a directory nor a header is believed alone of how an entry is packed", () => {
  const long = "one ".repeat(99);
  const disputed = "an archive whose directory and headers do not agree how an entry is packed";
  const change = (method: number, changes: Readonly<Record<number, number>>, headers: typeof changes = {}) => {
    const bytes = zip([{ content: long, method }]);
    const row = bytes.indexOf("PK\x01\x02");
    for (const [at, value] of Object.entries(changes)) bytes.writeUInt16LE(value, row + Number(at));
    for (const [at, value] of Object.entries(headers)) bytes.writeUInt16LE(value, Number(at));
    return open(bytes);
  };
  const [flags, method, size, headerFlags, headerMethod, headerSize] = [8, 10, 20, 6, 8, 18];
  // Sizes: too short in the directory, in the header, in both, or too large.
  for (const wrong of [0, 3, 60_000]) {
    expect(change(8, { [size]: wrong }, { [headerFlags]: 0, [headerSize]: 3 }).texts).toContain(long);
    expect(change(0, { [size]: wrong }, { [headerFlags]: 0, [headerSize]: long.length }).texts![0]).toContain(long);
    expect(change(0, {}, { [headerFlags]: 0, [headerSize]: wrong }).texts![0]).toContain(long);
  }
  expect(change(8, { [method]: 0 }).texts).toContain(long);
  expect(change(8, {}, { [headerMethod]: 0 }).texts).toContain(long);
  expect(change(0, { [method]: 8 }).texts).toContain(long);
  const cases: readonly (readonly Readonly<Record<number, number>>[])[] = [
    [{ [method]: 9 }, {}],
    [{}, { [headerMethod]: 9 }],
    [{ [flags]: 1 }, {}],
    [{}, { [headerFlags]: 9 }],
  ];
  for (const [changes, headers] of cases)
    expect(change(8, changes!, headers)).toEqual({ texts: [long], unread: [disputed] });
  expect(isPassedOver(disputed)).toBe(false);
  expect(change(8, { [method]: 9 }, { [headerMethod]: 9 }).unread).toEqual([otherMethod]);
  expect(change(8, { [flags]: 1 }, { [headerFlags]: 9 }).unread).toEqual([encrypted]);
});

test("an archive behind something is read with anything behind it, one that ends in nothing is none", () => {
  const one = [{ content: "one" }];
  for (const before of ["#!/bin/sh\n", "PK00", zip([]).toString("latin1")])
    for (const [comment, behind] of [
      ["", "\n"],
      ["made by a tool", ""],
      ["x".repeat(0xffff), ""],
      [zip([]).toString("latin1"), "and more"],
    ] as const) {
      const bytes = Buffer.concat([Buffer.from(before, "latin1"), zip(one, { comment }), Buffer.from(behind)]);
      expect(open(bytes)).toEqual({ texts: ["one"], unread: [] });
    }
  const nothing = Buffer.from(`x${zip(one).toString("latin1").replace("PK\x01\x02", "PK\x01\x01")}\n`, "latin1");
  expect(open(nothing).texts).toBeUndefined();
});

test("many ends that lead to rows of nothing are given up on in bounded time, and told; once each they are passed", () => {
  const row = zip([{ content: "", name: "", method: 0, at: 0xffffffff }]).subarray(30, -22);
  expect(row.readUInt32LE(0)).toBe(0x02014b50);
  /** @param ends how many, all with a place of their own or the same one */
  const build = (rows: number, ends: number, isOne: boolean): Buffer => {
    const first = zip([{ content: "one" }]).subarray(0, 40);
    const end = (place: number): Buffer => {
      const bytes = zip([]);
      bytes.writeUInt32LE(0xffffff, 12);
      bytes.writeUInt32LE(first.length + (isOne ? 0 : row.length * place), 16);
      return bytes;
    };
    const body = Array.from({ length: rows }, () => row);
    return Buffer.concat([first, ...body, ...Array.from({ length: ends }, (_, place) => end(place))]);
  };
  expect(open(build(20, 3, false)).unread).toEqual([]);
  expect(open(build(20, 2000, true)).unread).toEqual([]);
  const reason = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";
  expect(open(build(20, 9, false)).unread).toEqual([reason]);
  expect(isPassedOver(reason)).toBe(false);
  const measure = (rows: number): number => {
    const bytes = build(rows, 2500, false);
    const { user } = process.cpuUsage();
    expect(open(bytes).unread).toEqual([reason]);
    return process.cpuUsage().user - user;
  };
  measure(3000);
  // What took seconds a megabyte.
  expect(measure(80_000)).toBeLessThan(1_000_000);
});

/** Text that does not pack well, so that a cut lies within it. */
const createLong = (): string => Array.from({ length: 4000 }, createGitHubToken).join("\n");

test("what is cut off or damaged is read as far as it is sound, and a checksum does not count", () => {
  const long = createLong();
  const packed = gzipSync(long);
  const wrong = Buffer.from(packed);
  wrong[wrong.length - 7]! ^= 1;
  expect(open(wrong)).toEqual({ texts: [long], unread: [] });
  const named = Buffer.concat([packed.subarray(0, 3), Buffer.from([8 | 16]), packed.subarray(4, 10)]);
  const header = Buffer.concat([named, Buffer.from("dump.sql\0of last night\0")]);
  expect(open(Buffer.concat([header, wrong.subarray(10)])).texts).toEqual([long]);
  for (const behind of ["x", "appended\n", "\x1f\x8b\x08", "\x1f\x8b\x08\0 and so on and on"])
    expect(open(Buffer.concat([packed, Buffer.from(behind, "latin1")])).texts).toEqual([long]);
  expect(open(Buffer.concat([wrong, gzipSync("second")])).texts).toEqual([`${long}second`]);
  // Padding to whole blocks, as tapes and images have it.
  for (const first of [packed, wrong]) {
    const padded = [first, Buffer.alloc(700), gzipSync("second"), gzipSync(" third"), Buffer.alloc(9), gzipSync("!")];
    expect(open(Buffer.concat([...padded, Buffer.alloc(99)]))).toEqual({ texts: [`${long}second third!`], unread: [] });
  }
  const entries = [{ content: long }, { content: "one" }];
  const archive = zip(entries);
  for (const [bytes, end] of [
    [packed.subarray(0, packed.length >> 1), packed.length >> 1],
    [Buffer.concat([packed.subarray(0, 60_000), Buffer.alloc(500, 0xff), packed.subarray(60_500)]), 60_000],
    [Buffer.concat([archive.subarray(0, 60_000), Buffer.alloc(500, 0xff), archive.subarray(60_500)]), 60_000],
  ] as const) {
    const { texts, unread } = open(bytes);
    expect(unread).toEqual([]);
    expect(texts!.slice(1)).toEqual(bytes[0] === 0x50 ? ["one"] : []);
    // Of what stands before the damage all but its last bytes.
    const share = texts![0]!.length / long.length;
    expect(share).toBeGreaterThan((end - 500) / packed.length);
    expect(long.startsWith(texts![0]!.slice(0, long.length * ((end - 500) / packed.length)))).toBe(true);
  }
});

test("what is damaged behind much, or in very many pieces, is not looked for without end, and told", () => {
  const sound = deflateRawSync(megabytes(60), { finishFlush: constants.Z_FULL_FLUSH });
  const damaged = Buffer.concat([gzipSync("").subarray(0, 10), sound, Buffer.alloc(20, 0xff)]);
  expect(open(damaged).unread).toEqual(["a damaged archive that takes too long to read"]);
  const members = Buffer.concat([...Array.from({ length: 2001 }, () => gzipSync("x")), Buffer.from("behind")]);
  expect(open(members).unread).toEqual(["a damaged archive of more than 2000 members"]);
});

test("only what begins as gzip or zip does is one", () => {
  const [packed, squeezed] = [zip([{ content: "one" }]), gzipSync("one")];
  expect([packed, squeezed].map(isArchive)).toEqual([true, true]);
  for (const bytes of [packed, squeezed]) {
    for (const place of bytes === packed ? [0, 1, 2, 3] : [0, 1, 2]) {
      const other = Buffer.from(bytes);
      other[place]! ^= 1;
      expect([isArchive(other), open(other).texts]).toEqual([false, undefined]);
    }
  }
  expect([isArchive(Buffer.from("PK")), isArchive(Buffer.alloc(0)), isArchive(Buffer.from("text"))]).toEqual([
    false,
    false,
    false,
  ]);
});

test("archives in one another are read four deep, and what lies deeper is said", () => {
  const nest = (depth: number): Buffer => (depth === 0 ? Buffer.from("core") : gzipSync(nest(depth - 1)));
  expect(open(nest(1))).toEqual({ texts: ["core"], unread: [] });
  expect(open(nest(4)).texts?.at(-1)).toBe("core");
  expect(open(nest(4)).unread).toEqual([]);
  expect(open(nest(5)).texts).not.toContain("core");
  expect(open(nest(5)).unread).toEqual(["archives in one another, more than 4 deep"]);
  const both = zip([{ content: gzipSync("inner") }, { content: zip([{ content: "stored", method: 0 }]), method: 0 }]);
  const { texts, unread } = open(both);
  expect([texts?.filter((text) => /^(?:inner|stored)$/.test(text)), unread]).toEqual([["inner", "stored"], []]);
});

test("64 MiB are read over all that is in an archive, and two thousand entries", () => {
  expect(open(zip([{ content: megabytes(40) }, { content: megabytes(23) }])).unread).toEqual([]);
  const second = open(zip([{ content: megabytes(40) }, { content: megabytes(30) }, { content: "last" }]));
  expect([second.unread, second.texts?.length]).toEqual([[tooLarge], 2]);
  const full = open(zip([{ content: megabytes(64), method: 0 }, { content: "last" }, { content: "more" }]));
  expect([full.unread, full.texts?.length]).toEqual([[tooLarge], 1]);
  expect(open(gzipSync(zip([{ content: megabytes(40) }, { content: megabytes(30) }]))).unread).toEqual([tooLarge]);
  const many = Array.from({ length: 2001 }, (_, place) => ({ content: `${place}`, method: 0 }));
  expect(open(zip(many.slice(1))).unread).toEqual([]);
  const most = open(zip(many));
  expect([most.unread, most.texts?.length]).toEqual([["an archive of more than 2000 entries"], 2000]);
});

test("no value in an archive hides another: each is found, and stands for the whole of it", () => {
  const tokens = [0, 1, 2, 3].map(createGitHubToken);
  const [one, two, three, comment] = tokens as [string, string, string, string];
  const inner = gzipSync(`\n\nb = "${two}"\n c = "${three}"\n`);
  const bytes = zip([{ content: `a = "${one}"\n` }, { content: inner }], { comment: `x "${comment}"` });
  const scanner = createScanner(rules);
  const reveal = (text: Uint8Array) =>
    scanner
      .scan(text)
      .map(({ secret }) => secret.reveal())
      .toSorted();
  expect(reveal(bytes)).toEqual(tokens.toSorted());
  for (const { start, end, secret } of scanner.scan(bytes))
    if (secret.reveal() !== comment) expect([start, end]).toEqual([0, bytes.length]);
  // In base64, by their own name and beside others.
  const encoded = Buffer.from(`secret: ${inner.toString("base64")} ${comment}\npassword: ${inner.toString("hex")}\n`);
  expect(new Set(reveal(encoded))).toEqual(new Set([two, three, comment]));
  // A value of little weight beside one of much.
  const password = ["Winter", "Harbour", "47!"].join("");
  expect(reveal(zip([{ content: `password = "${password}"\n` }, { content: one }]))).toEqual(
    [password, one].toSorted(),
  );
});

test("what is not read of archives in base64 or hexadecimal is told of the text, each time it is scanned", () => {
  const scanner = createScanner(rules);
  const tell = (text: string): string[] => {
    const unread: string[] = [];
    scanner.scan(Buffer.from(text), (reason) => unread.push(reason));
    return unread;
  };
  const bomb = gzipSync(megabytes(65));
  const locked = zip([{ content: "?" }]);
  locked[locked.indexOf("PK\x01\x02") + 8]! |= 1;
  locked[6]! |= 1;
  const many = zip(Array.from({ length: 2001 }, (_, place) => ({ content: `${place}`, method: 0 })));
  for (const form of ["base64", "hex"] as const) {
    for (const [bytes, reason] of [
      [bomb, tooLarge],
      [locked, encrypted],
      [many, "an archive of more than 2000 entries"],
    ] as const) {
      const text = `first: 1\ndata: "${bytes.toString(form)}"\nlast: 1\n`;
      for (const _ of [1, 2]) expect(tell(text)).toEqual([reason]);
    }
  }
  // Encoded twice, and beside what is told of the text itself, which is more than what was passed over.
  const twice = `data: "${Buffer.from(`inner: ${bomb.toString("base64")}`).toString("base64")}"\n`;
  for (const _ of [1, 2]) expect(tell(twice)).toEqual([tooLarge]);
  expect(tell(`${locked.toString("base64")}\n${bomb.toString("base64")}\n`)).toEqual([encrypted, tooLarge]);
});

test("all archives that stand encoded in a text have one room", { timeout: 300_000 }, () => {
  const scanner = createScanner(rules);
  const packed = gzipSync(megabytes(15)).toString("base64");
  let made = 0;
  const tell = (count: number): string[] => {
    const unread: string[] = [];
    // Lines that were read are known.
    const lines = Array.from({ length: count }, () => `data${made++}: "${packed}"\n`);
    scanner.scan(Buffer.from(lines.join("")), (reason) => unread.push(reason));
    return unread;
  };
  expect([tell(4), tell(5), tell(4)]).toEqual([[], [tooLarge], []]);
});
