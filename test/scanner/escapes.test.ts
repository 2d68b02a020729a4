import { expect, test } from "vitest";
import { listEncoded } from "../../src/scanner/decode.ts";
import { isJoined } from "../../src/scanner/line-ends.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { sampleRules } from "./sample-rules.ts";

/** What is decoded of a text, as UTF-8. */
const decode = (text: string, from = 0, to = Buffer.byteLength(text), floor = from, ceiling = to): string[] =>
  listEncoded(Buffer.from(text), from, to, floor, ceiling).map((encoded) => Buffer.from(encoded.text).toString());
/** Escapes are looked for four bytes at a time: each text stands at every place of the four. */
const places = (text: string): string[] => [0, 1, 2, 3].map((shift) => `${" ".repeat(shift)}${text}`);

const decoded: Readonly<Record<string, string>> = {
  "a%41b": "aAb",
  "a%7Eb": "a~b",
  "a%0Ab": "a\nb",
  "stra%C3%9Fe": "straße",
  "x%E2%82%ACy": "x€y",
  "x%F0%9F%94%91": "x\u{1f511}",
  "a&#65;b": "aAb",
  "a&#x41;b": "aAb",
  "a&#8364;b": "a€b",
  "a&quot;b": 'a"b',
  "a&apos;b": "a'b",
  "&amp;&lt;&gt;&QUOT;": '&<>"',
  "a\\u0041b": "aAb",
  "a\\\\u0041b": "aAb",
  "a\\u0009\\u000db": "a\t\rb",
  "a\\u20acb": "a€b",
  "a\\u{41}b": "aAb",
  "a\\x41b": "aAb",
  "a\\x0ab": "a\nb",
  // Behind an escape other ones count that stand in every source.
  "a\\u0041\\/\\\"b\\'c": "aA/\"b'c",
  // A slash as PHP escapes it in JSON, and in JSON within JSON: of a URL, and among letters that look drawn.
  "x:\\/\\/a1\\/b": "x://a1/b",
  "x:\\\\/\\\\/a": "x://a",
  "x:\\\\\\/\\\\\\/a": "x://a",
  "aB3dEfGh\\/aB3dEfGh": "aB3dEfGh/aB3dEfGh",
  "aB3d\\/aB3dEfGhIjKl": "aB3d/aB3dEfGhIjKl",
  "ab\\\ncd": "abcd",
  "ab\\\r\ncd": "abcd",
  '`a${"b"}c`': "`abc`",
  "`a${'b'}c`": "`abc`",
  "['a','b','c','d','e','f']": "['abcdef']",
  "[ 'a' ,'b',\t'c','d' , 'e','f']": "[ 'abcdef']",
  '{"a","b","c","d","e","f"}': '{"abcdef"}',
  "['ab', 'cd'].join('')": "['abcd'].join('')",
  '"".join(["ab","cd"])': '"".join(["abcd"])',
  "implode('', ['ab','cd'])": "implode('', ['abcd'])",
  'join("", ["ab","cd"])': 'join("", ["abcd"])',
  'Join([]string{"ab","cd"}, "")': 'Join([]string{"abcd"}, "")',
  "'ab'+'cd'": "'abcd'",
  "'ab'  +\t'cd'": "'abcd'",
  "'ab' . 'cd' .. 'ef'": "'abcdef'",
  "'ab' || 'cd'": "'abcd'",
  "'ab' & 'cd' & _\n  'ef'": "'abcdef'",
  "'ab' + f'cd'": "'abcd'",
  "'ab' +\r\n\t'cd'": "'abcd'",
  "'ab'\n  + 'cd'": "'abcd'",
  "`ab` + `cd`": "`abcd`",
  '"ab"\n"c1"': '"abc1"',
  '"ab1"\r\n  "cd"': '"ab1cd"',
  '"ab1" "cd";': '"ab1cd";',
  "'/+1' '=-_';": "'/+1=-_';",
};

test("each form of an escape is read, wherever it stands", () => {
  for (const [text, plain] of Object.entries(decoded))
    for (const [shift, place] of places(text).entries())
      expect(decode(place), place).toEqual([`${" ".repeat(shift)}${plain}`]);
});

test("what only looks like an escape is none", () => {
  const others = [
    ...["100% 41", "a%4", "a%4g", "a%g1", "a%80x", "a%7fb", "%00", "a%1f", "a%C3b%AD"],
    ...["a && b", "a&lt;b", "a&copy;b", "a&qx;", "a&ax;", "a&um;", "&#xzz;", "a&#1;b"],
    ...[
      "a\\nb",
      'a\\"b',
      "a\\ux",
      "a\\xg1",
      "a\\x{41}b",
      "a\\u0000b",
      "a\\u007f",
      "a\\x00b",
      "ab\\\rcd",
      "ab\\",
      "\\vu",
      "application\\/javascript",
      "aB3dEfGh\\/aB3dEfG",
      "AB3DEFGH\\/AB3DEFGH",
      "x:\\/\\/[^a]",
      "x:\\/\\a",
      "x:\\\\\\\\\\/\\/a",
      "C:\\\\a",
    ],
    ...["`a${b}c`", '$("b")', '$ {"b"}', "x$'{'"],
    ...["['a','b','c','d','e']", `['a','b','c',"d",'e','f','g']`, "['ab','c','d','e','f','g']"],
    ...["['a';'b','c','d','e','f']", "['a' 'b','c','d','e','f']", "(  'a','b','c','d','e','f')"],
    ...['["ab","cd"].map', '["ab", "cd"]', '["ab","cd"] .join', "'x'.join(['ab','cd'])", 'call("", ["ab","cd"])'],
    ...['Join([]string{"ab","cd"}, "-")', 'f(x, "")', 'Join(["a","b"), "")', "\"\".split(['ab','cd'])"],
    ...["'ab' - 'cd'", "'ab' + cd", `'ab' + "cd"`, "'ab' + abc'cd'", "'ab'\n\n+ 'cd'", "'ab' 'cd'"],
    ...[
      '"ab"\n"cd"',
      '"ab1" "cd" x',
      '"ab1""cd";',
      '"ab!" "cd1";',
      '"ab1" "!cd";',
      '"ab1"\n"cd": 1',
      '"ab1"\n"cd" = 1',
    ],
  ];
  for (const text of others) for (const place of places(text)) expect(decode(place), place).toEqual([]);
});

test("a string that does not end is joined up to the end of the text", () => {
  expect(decode("'ab' + 'cd")).toEqual(["'abcd"]);
  expect(decode("'ab' +\n'cd")).toEqual(["'abcd"]);
  expect(decode("'ab' + '")).toEqual(["'ab"]);
  expect(decode("implode('', ['ab','cd'")).toEqual(["implode('', ['abcd'"]);
});

test("a line is decoded with the one behind it, and with as many as a backslash or a join continues", () => {
  expect(decode("x\na%41\nb\nc%42\nd\ne")).toEqual(["aA\nb", "cB\nd"]);
  expect(decode("a%41\nb%42\nc")).toEqual(["aA\nbB", "bB\nc"]);
  for (const feed of ["\n", "\r\n"]) {
    const lines = ["x = a\\", "b\\", "c%41\\", "d", "e", "f"].join(feed);
    expect(decode(`first\n${lines}`)).toEqual([`x = abcAd${feed}e`.split(feed)[0]! + (feed === "\n" ? "" : "\r")]);
  }
  expect(decode(`x\ny = "a" +\n "b" +\n "c" + z;\nlast "d" + "e"\n`)).toEqual([`y = "abc" + z;`, `last "de"`]);
  expect(decode(`x\ny = [\n 'ab',\n 'cd',\n].join('')\nz`)).toEqual([`y = [\n 'abcd',\n].join('')\nz`]);
  expect(decode(`x\ny = "".join([\n 'ab',\n 'cd',\n])\nz`)).toEqual([`y = "".join([\n 'abcd',\n])`]);
});

test("of a long line as much as a value can reach is decoded around the first escape, then around the next", () => {
  const [w, end] = ["w".repeat(1045), `%43${"v".repeat(9)}`];
  const line = `${"y".repeat(1000)}%41${"z".repeat(997)}%42${w}`;
  const first = `${"y".repeat(256)}A${"z".repeat(997)}B${w}`;
  const last = `${"w".repeat(256)}C${"v".repeat(9)}`;
  expect(decode(`${line} ${"w".repeat(1954)}${end}`)).toEqual([first, last]);
  // A word is read to its end, as long as a value can be.
  expect(decode(`${line}ww"${"w".repeat(1952)}${end}`)).toEqual([`${first}ww`, last]);
  expect(decode(`${line}${"w".repeat(3000)}${end}`)).toEqual([`${first}${"w".repeat(2048)}`, last]);
});

test("escapes begin in the lines that are asked for; the text they stand in may begin before and go on behind", () => {
  const text = "a%41\nb\nc%42\nd\ne%43";
  expect(decode(text, 7, 12, 5, 14)).toEqual(["cB\nd"]);
  expect(decode(text, 5, 7, 0, 7)).toEqual(["aA\nb"]);
  expect(decode(text, 0, 4)).toEqual(["aA"]);
  for (const line of places("x\n")) expect(decode(`${line}%41`, 0, line.length, 0, line.length + 3)).toEqual([]);
});

test("a line says that it joins strings over its end or its beginning", () => {
  const joined = [
    "a = 'b' +\n",
    "a = 'b' .\r\n",
    'a = "b" &  \n',
    "'b' | |\t\n",
    "`b` +",
    "b\\\n",
    "b\\\r\n",
    "'b' + \\\n",
    '"b" & _\n',
    '"b" &_ \r\n',
  ];
  const others = [
    "a = b +\n",
    "'b'\n",
    "'b' -\n",
    "+ b\n",
    "b\\ \n",
    "b\n",
    "\n",
    "",
    "+",
    "b + 'c'\n",
    "+ b 'c'\n",
    "a_\n",
    "'b' _\n",
    "_",
  ];
  const beginning = ["+ 'b'\n", " \t|| 'b'\n", " . + 'b'", '& "b"'];
  for (const text of [...joined, ...beginning]) {
    expect(isJoined(Buffer.from(text), 0, text.length), text).toBe(true);
    // In the middle of a text, whose other lines do not count.
    const around = `'x' +\n${text}\n+ 'y'\n`;
    expect(isJoined(Buffer.from(around), 6, 6 + text.length), text).toBe(true);
  }
  for (const text of others) expect(isJoined(Buffer.from(text), 0, text.length), text).toBe(false);
});

test("lines that are known are looked at again where strings are joined over them", () => {
  const filler = "some words of a line that is known ".repeat(3);
  const pairs = [
    [`a = /* ${filler} */ "tok_0123" +\n`, `  "456789ab"; // ${filler}\n`],
    [`a = /* ${filler} */ 'tok_0123'\n`, `  . '456789ab'; // ${filler}\n`],
    [`/* ${filler} */ tok_0123\\\n`, `456789ab ${filler}\n`],
  ];
  for (const [one, two] of pairs) {
    const scanner = createScanner(sampleRules);
    for (const text of [`x\n${one}`, `y\n${filler}\n${two}`, `${one}${filler}\n`]) scanner.scan(Buffer.from(text));
    const whole = Buffer.from(`${filler}\n${filler}\n${one}${two}${filler}\n${filler}\n`);
    for (let time = 0; time < 3; time++) expect(scanner.scan(whole), one).toHaveLength(1);
  }
});

test("what stands in every source is read beside an escape alone: nothing else calls for it", () => {
  const others = [
    ...["%4", "%4g", "%g1", "%:1", "%4:", "%80x", "%8", "100% 41"],
    ...["&x", "&qx;", "&ux;", "&ax;", "&um;", "&up;", "&& b", "&x35;"],
    ...["\\n", "\\ux", "\\xg1", "\\x{41}", "\\u:1", "\\41", "\\\r", "\\v10"],
    ...["${b}", "$('b')", '$ {"b"}', '$"b"', "${ 'b'}"],
    ...[
      "[ x]",
      "{ y}",
      "[']",
      "['a','b','c','d','e']",
      "['a',xb',xc',xd',xe',xf',xg']",
      `['a','b','c',"d",'e','f','g']`,
    ],
    ...["['ab','cd','ef','gh','ij','kl']", "['a';'b';'c';'d';'e';'f']", "['a' 'b' 'c' 'd' 'e' 'f']"],
    ...[
      "].joi(",
      "].map(",
      "] .join(",
      '"-.join(x)',
      'join("-, b)',
      'join "", x',
      'coil("", x)',
      '}; "")',
      'x, "")',
      '},  "")',
      '}, "";',
      '} "")',
    ],
    ...[
      "'ab' - 'cd'",
      "'ab' + cd",
      `'ab' + "cd"`,
      "'ab' + abc'cd'",
      "'ab' + 12'cd'",
      "'ab'\n\n+ 'cd'",
      "'ab' +\n\n'cd'",
    ],
    ...[
      '"ab" "cd";',
      '"ab1""cd";',
      '"ab!" "c1";',
      '"ab:" "c1";',
      '"ab." "c1";',
      '"ab@" "c1";',
      '"ab[" "c1";',
      '"ab{" "c1";',
      '"ab`" "c1";',
    ],
    ...[
      '"ab1" "!c";',
      '"a-b" "c+d";',
      '1 "ab" "cd";',
      '1\nab" "cd";',
      '"ab" "cd" 1',
      `"1${"a".repeat(200)}" "b";`,
      `"a" "${"b".repeat(200)}1";`,
    ],
  ];
  for (const text of others) for (const place of places(`\\"${text}`)) expect(decode(place), place).toEqual([]);
  // Beside one it is read.
  expect(decode('\\"%41')).toEqual(['"A']);
  for (const last of "+-=_/9z") expect(decode(`\\"ab1${last}" "${last}c1";`)).toEqual([`"ab1${last}${last}c1";`]);
  expect(decode(`\\"1${"a".repeat(198)}" "b";`)).toEqual([`"1${"a".repeat(198)}b";`]);
});

test("strings of a list are joined where the list is, and not beside an escape of another kind", () => {
  expect(decode('x = ["ab", "cd"]; y = "%41"')).toEqual(['x = ["ab", "cd"]; y = "A"']);
});

test("a list that ends in the lines that are asked for is read whole, and no other escape before them is", () => {
  const text = "x = [\n'ab',\n'cd',\n'ef'].join('')";
  const whole = ["x = [\n'abcdef'].join('')"];
  for (const line of ["x", "'ab'", "'cd'", "'ef'"]) expect(decode(text, text.indexOf(line))).toEqual(whole);
  expect(decode("x = '%41%42'\ny\nz", 13)).toEqual([]);
});
