/** What each measure says of a value, its name and what stands around it: near what counts and near what does not. */
import { expect, test } from "vitest";
import { createFeatures, featureNames } from "../../src/judge/features.ts";
import type { Place } from "../../src/judge/place.ts";
import { place } from "./place.ts";

const measure = (feature: string, where: Place): number =>
  createFeatures(where, "generic-token", "data")[featureNames.indexOf(feature)]!;

function expectEach(
  feature: string,
  expected: readonly (readonly [number, ...string[]])[],
  make: (text: string) => Place,
) {
  expect(featureNames).toContain(feature);
  const others = expected.flatMap(([number, ...texts]) =>
    texts.flatMap((text) => {
      const found = measure(feature, make(text));
      return found === number ? [] : [[feature, text, found, number]];
    }),
  );
  expect(others).toEqual([]);
}

const ofValue = (value: string): Place => place("shop_secret", value);
const ofKey = (key: string): Place => place(key, "Xq7pR2v");
const ofBefore = (before: string): Place => place("shop_secret", "Xq7pR2v", { before });
const ofAfter = (after: string): Place => place("shop_secret", "Xq7pR2v", { after, quote: "" });
const ofNext = (next: string): Place => place("shop_secret", "Xq7pR2v", { next });

const hex8 = "90a1b2c3";
const hex16 = hex8.repeat(2);
const uuid = `${hex8}-90a1-90a1-90a1-90a1b2c3d4e5`;

test.each<[feature: string, ...expected: (readonly [number, ...string[]])[]]>([
  ["length", [0, ""], [3, "abc"], [200, "x".repeat(200), "x".repeat(201)]],
  ["upper", [0.5, "aB", "A1"], [0, "a1", ""]],
  ["lower", [0.5, "aB", "a1"], [0, "A1", ""]],
  ["digits", [0.5, "a1", "1-"], [0, "ab", ""]],
  ["symbols", [0.5, "a-", "1é"], [0, "ab", ""]],
  ["foreign", [0.5, "aé"], [0, "a-", ""]],
  ["blanks", [2, "a b c"], [0, "abc"]],
  ["classes", [1, "abc", "---", "  "], [2, "aB", "a1", "1-", "a "], [3, "aB1", "aB-"], [4, "aB1-", "aB1 "], [0, ""]],
  ["equalRun", [3, "abbbc"], [1, "abc"]],
  ["risingRun", [3, "xabcx", "xCBAx"], [1, "aaa", "ace"]],
  ["wovenRun", [3, "a1z2x3", "9a1B7c"], [1, "a9z5"]],
  ["hex", [1, hex16, `0x${hex16}`, hex16.toUpperCase()], [0, hex16.slice(1), `${hex16}g`, `g${hex16}`, `0y${hex16}`]],
  ["hexRun", [8, `xx${hex8}xx`], [16, `${hex8} ${hex16}`], [0, hex8.slice(1), "xyz"]],
  ["mixedRun", [8, "abcdefg1", "1abcdefg", "-abcdefg1-"], [0, "abcdefgh", "abcdef1"], [9, "abcdefg1 abcdefgh2"]],
  ["uuid", [1, uuid, uuid.toUpperCase()], [0, `${uuid}0`, `0${uuid}`, uuid.replaceAll("-", ""), uuid.slice(1)]],
  [
    "base64",
    [1, "abcdefghijklmnA1", "abcdefghijklm+/A1-_=="],
    [
      0,
      "abcdefghijklmA1",
      "abcdefghijklmnop1",
      "ABCDEFGHIJKLMNOP1",
      "abcdefghijklmnopA",
      "abcdefghijklmnA1===",
      "!abcdefghijklmnA1",
    ],
  ],
  ["padded", [1, "abc="], [0, "a=c"]],
  ["number", [1, "12.5", "-1,000:3+4"], [0, "12x", "x12"]],
  ["identifier", [1, "a", "_a$1", "$A"], [0, "1a", "a-b"]],
  ["camel", [1, "abCd", "AbCd"], [0, "Abc", "ABc", "aBC", "aBc1", "1aBc", "1AbCd"]],
  ["snake", [1, "a_B", "ab_cd_ef"], [0, "a_", "_a", "a_1", "a", "a_b-c"]],
  ["kebab", [1, "a-B", "ab-cd-ef"], [0, "1-a-b", "a-", "-a", "a-1", "a", "a-b_c"]],
  ["dotted", [1, "a.b", "a1.b2.c_3"], [0, "a.", ".a", "a.1", "a", "1.b", "a.b-"]],
  ["capital", [1, "Ab", "Abc def", "Ab-1"], [0, "A", "aBc", "Abc1", "xAbc"]],
  ["pathLike", [1, "./a", "~a", "/a", "C:\\x", "a/bc/d", "a.txt"], [0, "a/1/b", "a.x", "a.abcde", "CC:x", "ab"]],
  ["url", [1, "a://b", "www.a", "x@a-b.c"], [0, "a:/b", "awww.a", "@a b.", "x@ab"]],
  ["slashes", [2, "a/b\\c"], [0, "abc"]],
  ["brackets", [2, "a(b)c"], [0, "abc"]],
  ["opening", [1, "-a", " a"], [0, "a-", "1-"]],
  ["closing", [1, "a-", "a "], [0, "-a", "-1"]],
  ["colon", [1, "a:b"], [0, "ab"]],
  ["percent", [1, "a%b"], [0, "ab"]],
  ["dollar", [1, "a$b"], [0, "ab"]],
  ["escape", [1, "a\\b"], [0, "a/b"]],
  ["equalsSign", [1, "a=b"], [0, "=b", "b="]],
  ["trailingDigits", [2, "a12", "12"], [0, "12a", ""]],
  ["keyWord", [1, "xPASSx", "pwd", "aSecret", "tokens", "keys", "auth1", "cred"], [0, "harbour"]],
  [
    "algorithm",
    [1, "HMAC1", "sha-1", "sha256", "MD5", "aes", "rsa", "CBC", "gcm", "pbkdf2", "bcrypt", "utf8", "UTF-8", "base64"],
    [0, "sha", "utf-9", "harbour"],
  ],
])("%s of a value", (feature, ...expected) => {
  expectEach(feature, expected, ofValue);
});

test.each<[feature: string, ...expected: (readonly [number, ...string[]])[]]>([
  ["keyLength", [0, ""], [3, "abc"]],
  ["keyCount", [2, "shopSecret", "SHOP_SECRET"], [0, ""]],
  ["keyUpper", [1, "SHOP_1"], [0, "Shop", "SHOP-1", ""]],
  ["keyCamel", [1, "shopSecret"], [0, "shopsecret", "SHOP", "Shop"]],
  ["keyDotted", [1, "a.b"], [0, "ab"]],
  ["keyDash", [1, "-a"], [0, "a-b"]],
  ["keyDollar", [1, "$a"], [0, "a$b"]],
])("%s of a name", (feature, ...expected) => {
  expectEach(feature, expected, ofKey);
});

test.each<[feature: string, ...expected: (readonly [number, ...string[]])[]]>([
  ["keyQuoted", [1, '"a": "', "'a' = ", "`a`] => ", '"a",'], [0, "a: ", '"a" ', '"a" x', `"a"] ${" ".repeat(12)}=`]],
  ["escaped", [1, 'a\\"', "a\\'"], [0, 'a"', 'a\\"x', "a\\`"]],
  ["tight", [1, "a=", "a:", "a='", 'a:"'], [0, "a= ", "a", "a=`"]],
  ["query", [1, "?a=", "x&a.b-c[%]=", `?${"a".repeat(60)}=`], [0, "a=", "?a= ", "?a b=", "?=", `?${"a".repeat(61)}=`]],
  [
    "connection",
    [1, "a;bc=", "a; b c = '", 'a;bc =\t"', "ab=cd;x", "ab=;cd;".replace("=;", "=x;"), `a;${"b".repeat(40)}=`],
    [
      0,
      "a;b=",
      "ab=cd",
      "bc=",
      "a;bc=x",
      "a;bc:",
      "a;b-c=",
      `a;${"b".repeat(41)}-=`,
      "a=cd;",
      "ab=;",
      `ab=${"c".repeat(81)};`,
      `ab=cd;${" ".repeat(120)}`,
      "a;bc= x",
    ],
  ],
  [
    "header",
    [1, "Authorization: ", "curl -H x", "X-a-b: "],
    [0, "author: ", "-Hx", "x-: ", `authorization${" ".repeat(60)}`],
  ],
  [
    "comment",
    [1, "// a", " # a", "* a", "/* a", "-- a", "; a", "<!-- a", "'a", "REM a", "a // b", "a # b"],
    [0, "a //b", "a#b", "a * b", "remote ", "rem", "a - b"],
  ],
  [
    "assertion",
    [1, "expect(", "xassert", "should", "it(", "describe", "a mock", "stub", "fake", "dummy"],
    [0, "exit(", "amock", "a = "],
  ],
  [
    "sampleLine",
    [1, "deadbeef", "CAFEBABE", "example", "sample", "e.g. ", "usage", "default", "placeholder"],
    [0, "eag.", "a = "],
  ],
  [
    "keyword",
    [
      1,
      ..."def func function fn class import return if elif while for case throw raise puts print echo log logger"
        .split(" ")
        .map((word) => `${word} x`),
    ],
    [0, "defx ", "xif ", "alog", "a = "],
  ],
  [
    "declaration",
    [
      1,
      ..."const let var val static final public private protected String string my local export set ENV ARG"
        .split(" ")
        .map((word) => `${word} x`),
    ],
    [0, "consts ", "xlet ", "a = "],
  ],
  ["wordyLine", [2, "some more words = ", "so me\n at"], [0, "a b c", "A Bc", "ab = cd"], [1, "ab  cd"]],
  ["indent", [0, "a"], [2, "  a", " \ta"], [40, " ".repeat(41)]],
  ["beforeLength", [1, "  a  "], [200, "a".repeat(201)]],
  ["user", [1, "USER=", "login", "email", "account", "host", "uid="], [0, "uide", "a = ", `user${" ".repeat(120)}`]],
])("%s of what stands before", (feature, ...expected) => {
  expectEach(feature, expected, ofBefore);
});

test.each<[feature: string, ...expected: (readonly [number, ...string[]])[]]>([
  ["sampleLine", [1, " example", " E.G."], [0, " a"]],
  ["user", [1, " user", " LOGIN", "email", "host"], [0, "account", `${" ".repeat(80)}user`]],
  [
    "proseAfter",
    [2, " some more", " ab cd."],
    [1, " ab=c de"],
    [0, " a b", "ab", " - ab", " # ab cd", "// ab", " \\ ab", " | ab"],
  ],
])("%s of what stands behind", (feature, ...expected) => {
  expectEach(feature, expected, ofAfter);
});

test.each<[feature: string, ...expected: (readonly [number, ...string[]])[]]>([
  ["afterLength", [3, "abc"], [200, "a".repeat(201)]],
  ["nextEnd", [1, ""], [0, "a"]],
  ["nextComma", [1, ",a"], [0, "a,"]],
  ["nextSemicolon", [1, ";a"], [0, "a;"]],
  ["nextParen", [1, ")a"], [0, "a)"]],
  ["nextCall", [1, ".a", "(a", "[a"], [0, "a.", "a("]],
  ["nextPlus", [1, "+a", "&a", "|a", "?a"], [0, "a+"]],
  ["nextBrace", [1, "}a", "]a"], [0, "a}"]],
  ["nextTag", [1, "<a"], [0, "a<"]],
  ["nextWord", [1, "a1", "Z"], [0, "1a", "-a"]],
  ["nextOther", [1, ":a", "=a", ">a"], [0, "a:"]],
])("%s of what follows", (feature, ...expected) => {
  expectEach(feature, expected, ofNext);
});

test("value and name beside one another, quotes, and the words of a name", () => {
  const of = (feature: string, key: string, value: string, more: Partial<Place> = {}) =>
    measure(feature, place(key, value, more));
  expect([
    of("inKey", "shopSecret", "SECRET"),
    of("inKey", "ab", "ab"),
    of("inKey", "abc", "abc"),
    of("inKey", "abc", "abd"),
  ]).toEqual([1, 0, 1, 0]);
  expect([of("keyIn", "my_shop", "xSHOPx"), of("keyIn", "the_x", "the7"), of("keyIn", "my_shop", "sho")]).toEqual([
    1, 0, 0,
  ]);
  expect(
    ["", "'", "`", '"'].map((quote) => ["quoted", "single", "tick"].map((name) => of(name, "a", "b", { quote }))),
  ).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 0, 0],
  ]);
  expect([of("inString", "a", "b", { inString: true }), of("inString", "a", "b")]).toEqual([1, 0]);
  expect([of("proseAfter", "a", "b", { after: " some more" }), of("link: colon", "a", "b", { link: "colon" })]).toEqual(
    [0, 1],
  );
  const words = (key: string, name: string) => [of(`name: ${name}`, key, "b"), of(`name ends: ${name}`, key, "b")];
  expect([words("shop_secret", "secret"), words("secret_shop", "secret"), words("shop", "secret")]).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  expect([of("path: data", "a", "b"), of("path: code", "a", "b"), of("kind: generic-token", "a", "b")]).toEqual([
    1, 0, 1,
  ]);
  expect(of("kind: generic-password", "a", "b")).toBe(0);
});
