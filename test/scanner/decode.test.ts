import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listEncoded } from "../../src/scanner/decode.ts";
import { decodeEscapes } from "../../src/scanner/escape-forms.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { sampleRules } from "./sample-rules.ts";

const token = "tok_0123456789ab";
const scan = (text: string | Uint8Array) => createScanner(sampleRules).scan(Buffer.from(text));
/** What stands at the found place. */
const placeIn = (text: string): string[] => scan(text).map(({ start, end }) => text.slice(start, end));
const encode = (text: string, form: BufferEncoding): string => Buffer.from(text).toString(form);

test("that nothing was found in a text with escapes says nothing of other texts", () => {
  const scanner = createScanner(sampleRules);
  const texts = [
    `a = "tok_0123" + "x";\n`,
    `a = "tok_0123" + "456789ab";\n`,
    `b = 1;\na = "tok_0123" + "456789ab";\n`,
    `a = "tok_0123" + "x";\nb = "tok_0123" + "456789ab";\n`,
    `a = "tok_0123" + "x" +\n  "456789ab";\n`,
    `a = "tok_0123" +\n  "456789ab";\n`,
  ];
  const found = (text: string) => scanner.scan(Buffer.from(text)).map(({ start, end }) => text.slice(start, end));
  const fresh = texts.map((text) => placeIn(text));
  expect(fresh.flat().length).toBeGreaterThanOrEqual(4);
  for (const turn of [texts, texts.toReversed(), texts])
    for (const text of turn) expect(found(text)).toEqual(placeIn(text));
});

/** UTF-8 in percent forms but for controls, as a pattern says it. */
const percentForms = new RegExp(
  [
    "%(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])",
    "%(?:c[2-9a-f]|d[0-9a-f])%[89ab][0-9a-f]",
    "%e[0-9a-f](?:%[89ab][0-9a-f]){2}",
    "%f[0-4](?:%[89ab][0-9a-f]){3}",
  ].join("|"),
  "gi",
);

test("percent forms among other escapes are read as a pattern reads them, and lead back to where they stand", () => {
  const parts = [
    "%",
    "a",
    "F",
    "4",
    "9",
    "%41",
    "%D9%83",
    "%e2%82%AC",
    "%f0%9f%98%80",
    "%c3",
    "%7f",
    "%0a",
    "&amp;",
    "x",
  ];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((chosen) => chosen.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const forms = [...text.matchAll(new RegExp(`${percentForms.source}|&amp;`, "gi"))];
      const decoded = decodeEscapes(text, 7, false);
      expect(decoded?.begin).toBe(forms[0]?.index);
      if (!decoded) return;
      const bytes = forms.map(([form]) =>
        form[0] === "&" ? "&" : Buffer.from(form.replaceAll("%", ""), "hex").toString("latin1"),
      );
      const plain = text.split(new RegExp(`${percentForms.source}|&amp;`, "gi"));
      const pieces = plain.flatMap((piece, at) => [piece, bytes[at] ?? ""]);
      expect(Buffer.from(decoded.text).toString("latin1")).toBe(pieces.join(""));
      let [inner, outer] = [0, 7];
      for (const [at, piece] of pieces.entries()) {
        const length = at % 2 === 0 ? piece.length : (forms[(at - 1) / 2]?.[0].length ?? 0);
        if (piece.length > 0) {
          expect(decoded.toOuter(inner, false)).toBe(outer);
          expect(decoded.toOuter(inner + piece.length, true)).toBe(outer + length);
        }
        inner += piece.length;
        outer += length;
      }
    }),
    { numRuns: 2000 },
  );
});

test("a letter by its number is read as UTF-8, half of a pair as what stands for none", () => {
  for (const code of [0x41, 0x7f, 0xa1, 0xfc, 0x7ff, 0x800, 0x20ac, 0xd7ff, 0xd83d, 0xe000, 0xfffd]) {
    const form = `\\u${code.toString(16).padStart(4, "0")}`;
    const isControl = code < 0x20 || code === 0x7f;
    const text = isControl ? form : String.fromCodePoint(code);
    expect(Buffer.from(decodeEscapes(`a${form}%41`, 0, false)!.text).toString()).toBe(
      Buffer.from(`a${text}A`).toString(),
    );
  }
});

describe("a value is found where it stands encoded", () => {
  const padded = `some text around ${token} and more`;
  test.each([
    ["base64", encode(padded, "base64")],
    ["base64url", encode(padded, "base64url")],
    ["hexadecimal", encode(padded, "hex")],
    ["base64 of UTF-16", Buffer.from(padded, "utf16le").toString("base64")],
    ["base64 of base64", encode(`data: ${encode(padded, "base64")}`, "base64")],
    ["base64 of gzip", gzipSync(padded).toString("base64")],
    ["percent escapes", `x=${[...padded].map((letter) => `%${encode(letter, "hex")}`).join("")}`],
    ["HTML entities", `<p>&#x74;&#111;k_0123456789ab</p>`],
    ["unicode escapes", `"tok\\u005f0123456789ab"`],
    ["hexadecimal escapes", `'\\x74ok_0123456789ab'`],
    ["strings joined in a line", `const a = "tok_0123" + "456789ab";`],
    ["strings joined over lines", `const a =\n  "tok_0123" +\n  "456789ab";\n`],
    ["strings joined over lines by an operator that begins one", `const a = "tok_0123"\n\t+ "456789ab";\n`],
    ["strings joined over lines in CRLF", `$a = 'tok_0123'\r\n  . '456789ab';\r\n`],
    ["strings joined by a dot", `$a = 'tok_01' . '23456789ab';`],
    ["strings joined over many lines", `const a =\n  "tok_" +\n  "01234" +\n  "56789" +\n  "ab";\n`],
    ["strings that stand behind each other in a line", `char *a = "tok_0123" "4567" "89ab";`],
    ["strings that stand behind each other over lines", `a = (\n  f"tok_0123"\n  f"4567"\r\n  "89ab")\n`],
    ["strings joined as in SQL", `a := 'tok_0123' || '4567' || '89ab';`],
    ["strings joined as in Lua", `a = "tok_0123" .. "4567" .. "89ab"`],
    ["strings joined as in Visual Basic", `a = "tok_0123" & "4567" & _\n  "89ab"\n`],
    ["a list that is joined", `const a = ["tok_0123", "4567", "89ab"].join("");`],
    ["a list over lines that is joined", `a = "".join([\n  "tok_0123",\n  "4567",\n  "89ab",\n])\n`],
    ["a list that a call joins", `$a = implode('', ['tok_0123', '4567', '89ab']);`],
    ["a slice that a call joins", `a := strings.Join([]string{"tok_0123", "4567", "89ab"}, "")`],
    ["code points in braces", `'\\u{74}\\u{6f}\\u{006b}_0123456789ab'`],
    ["parts of a template", 'const a = `tok_${"0123"}456789ab`;'],
    ["letters in a list", `a = [${[...token].map((letter) => `'${letter}'`).join(", ")}].join("")`],
    ["letters in an initializer", `char a[] = {${[...token].map((letter) => `'${letter}'`).join(",")}};`],
    ["a data: URL", `<img src="data:text/plain;base64,${encode(padded, "base64")}">`],
    ["the output of a notebook", JSON.stringify({ outputs: [{ text: [`"${token}"\n`] }] })],
    ["a minified line", `!function(){${"a=1;".repeat(30_000)}b="${token}";${"c=2;".repeat(30_000)}}()`],
    ["a comment", `/* was ${token} */`],
  ])("%s", (_, text) => {
    const found = scan(`first line\n${text}\nlast line\n`);
    expect(found.map(({ secret }) => secret.reveal())).toEqual([token]);
    expect(found[0]?.region.startLine).toBe(/^.*[=([]\n/.test(text) ? 3 : 2);
  });
});

test("the place is that of the encoded value in the outer text", () => {
  const encoded = encode(`xy ${token}=abc`, "base64");
  expect(placeIn(`a: ${encoded}`)).toEqual([encoded.slice(4, 28)]);
  expect(placeIn("a%20%74ok_0123456789ab%20c")).toEqual(["%74ok_0123456789ab"]);
  expect(placeIn(`x = "tok_0123" + "456789ab"`)).toEqual([`tok_0123" + "456789ab`]);
  // An escape at the end of a value belongs to it whole, whatever it is decoded to.
  expect(placeIn(`x = 'tok_0123456789a\\x62'`)).toEqual(["tok_0123456789a\\x62"]);
  expect(placeIn("x = 'tok_0123456789a&#98;'")).toEqual(["tok_0123456789a&#98;"]);
  const [{ toOuter } = { toOuter: () => 0 }] = listEncoded(Buffer.from("x = 'ab\\xc5\\xaf'"), 0, 17);
  expect([toOuter(5, false), toOuter(7, true), toOuter(9, true), toOuter(11, true)]).toEqual([5, 7, 11, 15]);
});

test("a run of digits longer than a mebibyte is decoded to its end, and values across its pieces are found", () => {
  const text = Buffer.from("lorem ipsum ".repeat(220_000));
  // The first piece ends in the middle of the second of them.
  const places = [1_000, Math.floor((3 * ((1 << 20) + (1 << 13))) / 4) - 8, text.length - 40];
  for (const place of places) text.write(` ${token} `, place);
  const encoded = text.toString("base64");
  const found = scan(`x: ${encoded}\n`);
  expect(found.map(({ start }) => Math.round(((start - 3) * 3) / 4 / 8))).toEqual(
    places.map((place) => Math.round((place + 1) / 8)),
  );
});

test("UTF-16 that a shell appended to a file in UTF-8 is found at its own place", () => {
  const head = Buffer.from("first line, ümlaut\nsecond\n");
  const tail = Buffer.from(`key = "${token}"\r\n`, "utf16le");
  const [found, ...more] = scan(Buffer.concat([head, tail]));
  expect(more).toEqual([]);
  expect(found?.secret.reveal()).toBe(token);
  expect(found?.start).toBe(head.length + 2 * 'key = "'.length);
  expect(found?.end).toBe(found!.start + 2 * token.length);
  expect(found?.region).toMatchObject({ startLine: 3, startColumn: 8 });
});

test("a value without a format is read with the name that its encoded form is given to", () => {
  const value = encode("correct horse=battery", "base64");
  const found = scan(`apiVersion: v1\nkind: Secret\ndata:\n  db-password: ${value}\n`);
  expect(found.map(({ secret }) => secret.reveal())).toContain("correct");
});

test("names of Windows variables and bytes that are no text are left as they are", () => {
  const lists = (text: string): boolean => listEncoded(Buffer.from(text), 0, text.length).length > 0;
  expect(["password=%DB_PASSWORD%", "token=%FEED_TOKEN%", "key=%CACHE_KEY%x%AD%", "a%00b%1fc"].filter(lists)).toEqual(
    [],
  );
  expect(["a%20b", "stra%C3%9Fe", "%E2%82%AC"].filter(lists)).toHaveLength(3);
});

test("a line with an encoded finding is found again in the next text", () => {
  const scanner = createScanner(sampleRules);
  const text = Buffer.from(`plain\n"tok\\u005f0123456789ab"\nkey ${encode(`a text with ${token}`, "base64")}\n`);
  expect(scanner.scan(text)).toHaveLength(2);
  expect(scanner.scan(text)).toHaveLength(2);
});

test("random digits decode to nothing, and nothing throws on any text", () => {
  const scanner = createScanner(sampleRules);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.uint8Array({ maxLength: 300 }), (text, bytes) => {
      scanner.scan(Buffer.from(`%41${text}&#x41;`));
      scanner.scan(Buffer.from(`x ${Buffer.from(bytes).toString("base64")} ${Buffer.from(bytes).toString("hex")}`));
    }),
    { numRuns: 500 },
  );
});

test("gzip and zip are read, damaged ones as bytes", () => {
  expect(scan(gzipSync(`text ${token}`))).toHaveLength(1);
  expect(scan(Buffer.concat([gzipSync(`text ${token}`).subarray(0, 20), Buffer.from(` ${token}`)]))).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), "leakgate-zip-"));
  try {
    writeFileSync(join(folder, "a.txt"), `padding padding padding padding ${token}\n`.repeat(3));
    const script =
      "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\nz.write(sys.argv[2],'a.txt')\nz.close()";
    execFileSync("python3", ["-c", script, join(folder, "a.zip"), join(folder, "a.txt")]);
    const zip = readFileSync(join(folder, "a.zip"));
    expect(scan(zip).map(({ secret }) => secret.reveal())).toEqual([token]);
    // Headers tell what a lost end does not; without those, too, they are bytes.
    expect(scan(zip.subarray(0, zip.length - 9))).toHaveLength(1);
    expect(scan(zip.subarray(1, zip.length - 9))).toEqual([]);
    expect(scan(`blob: ${zip.toString("base64")}\n`)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what lines of one width hold in base64 is found line by line", () => {
  const lines = [`tok1=${token} `, `user=${"w".repeat(17)}`, "x".repeat(22)].map((line) =>
    encode(line.padEnd(24), "base64"),
  );
  const places = (order: readonly number[]) => placeIn(`${order.map((at) => lines[at]).join("\n")}\n`);
  for (const order of [
    [0, 1],
    [1, 0],
    [2, 0, 1],
    [0, 0],
  ])
    expect(places(order)).toHaveLength(order.filter((at) => at === 0).length);
  const packed = gzipSync(`a letter with ${token}`).toString("base64");
  for (const before of ["9f86d081".repeat(8), "x".repeat(packed.length)])
    expect(scan(`${before}\n${packed}\n`)).toHaveLength(1);
});
