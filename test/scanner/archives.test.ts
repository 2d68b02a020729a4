import { deflateRawSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { isArchive, unpack } from "../../src/scanner/unpack.ts";
import { createGitHubToken } from "../hook/samples.ts";

interface Entry {
  readonly name?: string;
  readonly content: Uint8Array | string;
  /** 0 stored, 8 deflated; anything else is another tool's. */
  readonly method?: number;
  /** Between the local header's name and the content. */
  readonly extra?: number;
  /** Where its local header is said to be, instead of where it is. */
  readonly at?: number;
}

/** As tools write them: sizes stand in the central directory alone, behind a data descriptor's flag. */
function zip(entries: readonly Entry[], { comment = "", count = entries.length } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name = "a.txt", content, method = 8, extra = 0, at = offset } of entries) {
    const bytes = Buffer.from(content as string);
    const body = method === 8 ? deflateRawSync(bytes) : bytes;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra, 28);
    locals.push(local, Buffer.from(name), Buffer.alloc(extra, 0xee), body);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(method, 10);
    row.writeUInt32LE(body.length, 20);
    row.writeUInt32LE(bytes.length, 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt16LE(3, 30);
    row.writeUInt16LE(2, 32);
    row.writeUInt32LE(at, 42);
    central.push(row, Buffer.from(name), Buffer.alloc(5, 0xcc));
    offset += 30 + name.length + extra + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...central, end, Buffer.from(comment)]);
}

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

test("what another tool packed, or what points outside, is passed over and the rest is read", () => {
  const one = { content: "one" };
  expect(open(zip([{ content: "?", method: 12 }, one])).texts).toEqual(["one"]);
  expect(open(zip([{ content: "?", at: 1 << 30 }, one])).texts).toEqual(["one"]);
  expect(open(zip([one], { count: 9 })).texts).toEqual(["one"]);
  expect(open(zip([one, { content: "two" }], { count: 1 })).texts).toEqual(["one"]);
  // What stands behind the directory is no entry, and a directory that is said to be elsewhere has none.
  expect(open(zip([one], { count: 8, comment: "\0".repeat(99) })).texts).toEqual(["one"]);
  const elsewhere = zip([one]);
  for (const place of [elsewhere.length - 4, elsewhere.length, 1 << 30]) {
    elsewhere.writeUInt32LE(place, elsewhere.length - 6);
    expect(open(elsewhere)).toEqual({ texts: [], unread: [] });
  }
  const damaged = zip([{ content: "damaged ".repeat(50) }, one]);
  damaged.fill(0xff, 36, 44);
  expect(open(damaged)).toEqual({ texts: ["one"], unread: [] });
  const whole = zip([one]);
  for (const cut of [whole.subarray(0, -1), whole.subarray(0, -22), whole.subarray(0, 20), whole.subarray(0, 4)])
    expect(open(cut).texts).toBeUndefined();
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
  expect(open(squeezed.subarray(0, 15)).texts).toBeUndefined();
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
