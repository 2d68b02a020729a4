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
  for (let at = locked.indexOf("PK\x01\x02"), last = at; at === last; at++) locked[at + 8]! |= 1;
  expect(open(locked)).toEqual({ texts: ["one"], unread: [encrypted] });
  const deep = [0, 1, 2, 3, 4].reduce((inner) => gzipSync(inner), Buffer.from("core"));
  const { unread } = open(zip([{ content: deep }, { content: "?", method: 12 }]));
  expect(unread).toEqual([otherMethod, "archives in one another, more than 4 deep"]);
  expect(unread.map(isPassedOver)).toEqual([true, false]);
  // Bytes that only look like the beginning of a header.
  expect(open(Buffer.from(`PK\x03\x04${"\xff".repeat(200)}`, "latin1"))).toEqual({ texts: undefined, unread: [] });
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
