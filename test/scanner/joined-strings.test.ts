/** Strings of several lines that make one value, by an operator or by standing behind each other. */
import { expect, test } from "vitest";
import { createScanner, type Scanner } from "../../src/scanner/scanner.ts";
import { sampleRules } from "./sample-rules.ts";

const scan = (text: string) => createScanner(sampleRules).scan(Buffer.from(text));

test.each([
  ["ends", `a = "tok_0123" +\n`, `  "456789ab";\n`],
  ["begins", `a = "tok_0123"\n`, `  + "456789ab";\n`],
])(
  "strings that an operator joins where it %s a line are found whichever of the lines was seen before",
  (_, one, two) => {
    const whole = `first\n${one}${two}last\n`;
    for (const seen of [[`x\n${one}`], [`x\n${two}`], [`x\n${one}`, `y\n${two}`], [whole.replace("first", "other")]]) {
      const scanner = createScanner(sampleRules);
      for (const text of seen) scanner.scan(Buffer.from(text));
      expect(scanner.scan(Buffer.from(whole))).toHaveLength(1);
      expect(scanner.scan(Buffer.from(whole.replace("last", "end")))).toHaveLength(1);
    }
  },
);

test("strings that only stand near each other are not joined", () => {
  const apart = [
    `"name" = "tok_0123"\n"456789ab" = "b"\n`,
    `run --token "tok_0123" "456789ab"\n`,
    `x = ["tok_0123", "456789ab"].map(f)\n`,
    `{"a": "tok_0123"\n "456789ab": 1}\n`,
  ];
  for (const text of apart) expect(scan(text)).toEqual([]);
});

test("strings that stand behind each other are found in every text", () => {
  const scanner = createScanner(sampleRules);
  for (const text of ["one\n", "two\n"])
    expect(scanner.scan(Buffer.from(`${text}a =\n"tok_"\n"01234"\n"56789ab";\n`))).toHaveLength(1);
});

test("strings that stand behind each other are found whole, whichever of their lines was seen before", () => {
  const lines = [`a = "tok_"\n`, `  "012"\n`, `  "345"\n`, `  "678"\n`, `  "9ab";\n`];
  const text = Buffer.from(`first\n${lines.join("")}last\n`);
  const read = (scanner: Scanner, bytes: Buffer) =>
    scanner.scan(bytes).map(({ secret, region }) => [secret.reveal(), region]);
  const whole = read(createScanner(sampleRules), text);
  expect(whole).toHaveLength(1);
  for (let first = 0; first < lines.length; first++)
    for (let end = first + 1; end <= lines.length; end++) {
      const scanner = createScanner(sampleRules);
      scanner.scan(Buffer.from(`before\n${lines.slice(first, end).join("")}behind\n`));
      expect(read(scanner, text)).toEqual(whole);
    }
  const scanner = createScanner(sampleRules);
  for (const line of lines) scanner.scan(Buffer.from(`before\n${line}behind\n`));
  expect(read(scanner, text)).toEqual(whole);
  // In tables a string ends one row and begins the next.
  const rows = Array.from({ length: 6 }, (_, row) => `"345678${row}9b","tok_012"\n`);
  const table = Buffer.from(rows.join(""));
  const all = read(createScanner(sampleRules), table);
  expect(all).toHaveLength(rows.length - 1);
  for (const seen of [1, 2, 3]) {
    const scanner = createScanner(sampleRules);
    scanner.scan(Buffer.from(rows.slice(0, seen).join("")));
    expect(read(scanner, table)).toEqual(all);
  }
});

test("strings that are joined are found, whatever was found or not found in their lines before", () => {
  const read = (scanner: Scanner, text: string) => scanner.scan(Buffer.from(text)).map(({ secret }) => secret.reveal());
  const [begin, end] = ['a = "tok_" "012"\n', '  "3456" "789ab";\n'];
  const basic = ['a = "tok_012" & _\n', '  "3456789ab";\n'];
  for (const [before, text] of [
    // The line above makes another word of it.
    [['a =\n"x1"\n"tok_" "0123456789ab";\n'], 'b =\n"tok_" "0123456789ab";\n'],
    // A line that goes on, by an escape before it, ends with a string.
    [[`c\n${end}`], `'x' \\\n'x' \\\n${begin}${end}`],
    // All of the value stands on the second line.
    [[`c\n${'"a1b2c3d" "4";\n'}`, 'x = "pas" "sword="\n"a1b2c3d" "4";\n'], 'x = "pas" "sword="\n"a1b2c3d" "4";\n'],
    [[`${basic[0]}c\n`, `c\n${basic[1]}`], basic.join("")],
  ] as const) {
    const whole = read(createScanner(sampleRules), text);
    expect(whole).toHaveLength(1);
    const scanner = createScanner(sampleRules);
    for (const one of before) scanner.scan(Buffer.from(one));
    expect(read(scanner, text), text).toEqual(whole);
    expect(read(scanner, text), text).toEqual(whole);
  }
});
