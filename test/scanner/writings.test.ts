import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
const random = createRandom("writings");
const password = `Basalt${random.digits(2)}!${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const format = ["glp", "at-"].join("") + random.base62(20);
const base64 = (value: string): string => Buffer.from(value).toString("base64");
const hex = (value: string): string => Buffer.from(value).toString("hex");
const each = (value: string, write: (code: number) => string, mark: string): string =>
  [...value].map((letter) => write(letter.charCodeAt(0))).join(mark);
const codes = (value: string): string => each(value, String, ", ");
const hexCodes = (value: string): string => each(value, (code) => `0x${code.toString(16)}`, ",\n  ");
const wide = (value: string): string => each(value, (code) => `${code.toString(16).padStart(2, "0")},00`, ",");
const octal = (value: string): string => each(value, (code) => `\\${code.toString(8).padStart(3, "0")}`, "");
const wrapped = (value: string): string => wide(value).replaceAll(/((?:[\da-f]{2},){12})/g, "$1\\\r\n  ");
const [head, end] = [(value: string) => value.slice(0, 7), (value: string) => value.slice(7)];

interface Found {
  readonly place: string;
  readonly value: string;
  readonly level: string | undefined;
}

function find(path: string, text: string | Buffer): Found[] {
  const pathClass = classifyPath(path);
  const bytes = Buffer.from(text as string);
  return scannerOf(pathClass)
    .scan(bytes)
    .map((candidate) => ({
      place: bytes.toString("latin1", candidate.start, candidate.end),
      value: candidate.secret.reveal(),
      level: judgeCandidate(candidate, pathClass).level,
    }));
}

type Writing = readonly [path: string, text: (value: string) => string, place: (value: string) => string];

/** Under a name, whatever the value is. */
const named: readonly Writing[] = [
  ["a.js", (v) => `const password = String.fromCharCode(${codes(v)});`, codes],
  ["a.py", (v) => `password = bytes([${codes(v)}]).decode()`, codes],
  ["a.c", (v) => `static const char password[] = {${hexCodes(v)}, 0x00};`, hexCodes],
  ["a.rs", (v) => `const PASSWORD: [u8; ${v.length}] = [${codes(v)}];`, codes],
  ["a.ps1", (v) => `$password = -join ((${codes(v)}) | % {[char]$_})`, codes],
  ...(
    [
      ["a.py", (code: number) => `chr(${code})`, " + "],
      ["a.vbs", (code: number) => `Chr(${code})`, " & "],
      ["a.php", (code: number) => `chr(${code})`, "."],
      ["a.ps1", (code: number) => `[char]${code}`, "+"],
    ] as const
  ).map(
    ([path, call, mark]): Writing => [path, (v) => `password = ${each(v, call, mark)}`, (v) => each(v, call, mark)],
  ),
  ["a.reg", (v) => `"DefaultPassword"=hex(1):${wide(v)},00,00\r\n"X"=dword:1`, (v) => `${wide(v)},00,00`],
  ["a.reg", (v) => `"DefaultPassword"=hex(2):${wrapped(v)},00,00`, (v) => `${wrapped(v)},00,00`],
  ["a.js", (v) => `let password = "${head(v)}";\npassword += "${end(v)}";`, head],
  ["a.php", (v) => `$password = '${head(v)}';\n$password .= '${end(v)}';`, head],
  [
    "A.java",
    (v) =>
      `StringBuilder password = new StringBuilder();\npassword.append("${head(v)}");\npassword.append("${end(v)}");`,
    head,
  ],
  ["A.java", (v) => `String password = new StringBuilder().append("${head(v)}").append("${end(v)}").toString();`, head],
  ["a.js", (v) => `const password = "${head(v)}".concat("${end(v)}");`, head],
  ["a.py", (v) => `password = "${[...v].reverse().join("")}"[::-1]`, (v) => [...v].reverse().join("")],
  ["a.py", (v) => `password = base64.b64decode("${base64(v)}").decode()`, base64],
  ["a.js", (v) => `const password = atob("${base64(v)}");`, base64],
  ["a.go", (v) => `password, _ := base64.StdEncoding.DecodeString("${base64(v)}")`, base64],
  ["a.ps1", (v) => `$password = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("${base64(v)}"))`, base64],
  ["a.py", (v) => `password = bytes.fromhex("${hex(v)}").decode()`, hex],
  ["a.sh", (v) => `export DB_PASSWORD=$(echo ${base64(v)} | base64 -d)`, base64],
  ["a.sh", (v) => `DB_PASSWORD="$(base64 -d <<< '${base64(v)}')"`, base64],
  ["a.sh", (v) => `DB_PASSWORD=$(printf '${hex(v)}' | xxd -r -p)`, hex],
];

describe("a secret in another writing is found by what it says", () => {
  test.each(named)("in %s: %s", (path, text, place) => {
    const found = find(path, `${text(password)}\n`);
    expect(found).toMatchObject([{ value: password, level: "error" }]);
    // Pieces that are joined stand up to the last one's end.
    expect(found[0]!.place.slice(0, place(password).length)).toBe(place(password));
  });

  const whole = named.filter(([, text]) => !/reverse|head|hex\(/.test(String(text)));
  test.each(whole)("and what asks to be replaced is none in %s: %s", (path, text) => {
    for (const value of ["changeme-please", "${DB_PASSWORD}"]) expect(find(path, `${text(value)}\n`)).toEqual([]);
  });

  test.each<Writing>([
    ["a.js", (v) => `use(String.fromCharCode(${codes(v)}));`, codes],
    ["a.c", (v) => `static const uint8_t k[] = { ${hexCodes(v)} };`, hexCodes],
    ["a.c", (v) => `f("${octal(v)}");`, octal],
    ["a.sh", (v) => `printf '${octal(v)}'`, octal],
  ])("without a name a format tells it in %s: %s", (path, text, place) => {
    expect(find(path, `${text(format)}\n`)).toEqual([{ place: place(format), value: format, level: "error" }]);
  });

  test("octal digits stand for letters under a name", () => {
    expect(find("a.c", `const char *password = "${octal(password)}";\n`)).toMatchObject([
      { value: password, level: "error" },
    ]);
  });

  test("all statements that go on are joined, and no other name's", () => {
    const parts = [format.slice(0, 8), format.slice(8, 15), format.slice(15)];
    const join = (name: string): string =>
      parts.map((part, at) => `${at === 2 ? name : "text"} += "${part}"\n`).join("");
    expect(find("a.py", join("text").replace("+=", "=")).map(({ value }) => value)).toEqual([format]);
    expect(find("a.py", join("other").replace("+=", "=")).map(({ value }) => value)).not.toContain(format);
  });

  test("a first piece that its name begins with is joined to the others", () => {
    const value = random.base62(28);
    expect(find("a.js", `let token = "tok";\ntoken += "${value}";\n`)).toMatchObject([
      { value: `tok${value}`, level: "error" },
    ]);
    const password = `pass${random.base62(12)}`;
    expect(find("A.java", `.password.append("pass").append("${password.slice(4)}")\n`)).toMatchObject([
      { value: password, level: "error" },
    ]);
  });

  test("what is decoded from base64 and then written in hexadecimal digits is read as base64", () => {
    const text = `password = base64.b64decode("${base64(password)}").hex()\n`;
    expect(find("a.py", text)).toMatchObject([{ value: password, level: "error" }]);
  });

  test("each secret in one writing is told", () => {
    const other = ["glp", "at-"].join("") + random.base62(20);
    const found = find("a.js", `f(atob("${base64(`${format}\n${other}`)}"));\n`);
    expect(found.map(({ value }) => value).sort()).toEqual([format, other].sort());
  });

  test.each<[path: string, text: string]>([
    ["a.go", "\tkey := []byte{48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59}"],
    ["a.js", "const sizes = [48, 64, 96, 112, 120, 126];"],
    ["a.js", `html += "<b>";\nhtml += "token-17";`],
    ["A.java", 'out.append("password=").append("secret ");'],
    ["a.py", 'name = "drowssap"[::-1]'],
    ["a.py", 'token = base64.b64decode("////////")'],
    ["a.reg", '"Key"=hex:01,00,00,00,d0,8c,9d,df,01,15'],
    ["a.c", 'puts("\\033[0;31mtoken\\033[0m");'],
  ])("what says nothing is silent in %s: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([]);
  });
});

describe("text in UTF-32", () => {
  const encode = (text: string, isLittle: boolean): Buffer => {
    const bytes = Buffer.alloc(4 * text.length);
    for (const [at, letter] of [...text].entries()) {
      if (isLittle) bytes.writeUInt32LE(letter.codePointAt(0)!, 4 * at);
      else bytes.writeUInt32BE(letter.codePointAt(0)!, 4 * at);
    }
    return bytes;
  };

  test.each([true, false])("is read, little end first: %s", (isLittle) => {
    for (const mark of ["", "\ufeff"]) {
      const bytes = encode(`${mark}[é]\npassword = ${password}\n`, isLittle);
      const place = encode(password, isLittle).toString("latin1");
      expect(find("a.ini", bytes)).toEqual([{ place, value: password, level: "error" }]);
    }
  });

  test("numbers are none", () => {
    const numbers = Buffer.from(Int32Array.from({ length: 400 }, (_, at) => at).buffer);
    expect(find("a.bin", numbers)).toEqual([]);
  });
});
