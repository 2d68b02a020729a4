import { expect, test } from "vitest";
import { parsePlace } from "../../src/judge/place.ts";
import { Secret } from "../../src/secret.ts";
import type { Candidate, Rule } from "../../src/types.ts";

const parse = (text: string, raw: string, credential: string, more: { keyName?: string; id?: string } = {}) => {
  const { id = "one", ...names } = more;
  const found = { rule: { id, credential } as Rule, contextStart: text.indexOf(raw), ...names };
  return parsePlace({ ...found, secret: new Secret(raw), context: new Secret(text) } as unknown as Candidate);
};

test("a value without a name is a password's where its rule finds passwords", () => {
  const keyOf = (credential: string, keyName?: string) => {
    const { key, keyWords } = parse("x harbour7 y", "harbour7", credential, keyName === undefined ? {} : { keyName });
    return [key, ...keyWords];
  };
  expect(keyOf("generic-password")).toEqual(["password", "password"]);
  expect([keyOf("generic-token"), keyOf("database-password")]).toEqual([[""], [""]]);
  expect(keyOf("generic-password", "dbPass")).toEqual(["dbPass", "db", "pass"]);
});

test("what stands around a value is told without its quotes", () => {
  const around = (text: string) => {
    const { before, after, quote, next, inString } = parse(text, "harbour7", "generic-token");
    return [before, after, quote, next, inString];
  };
  expect(around("a = harbour7; b")).toEqual(["a = ", "; b", "", "; b", false]);
  expect(around("a = 'harbour7' , b")).toEqual(["a = '", "' , b", "'", ", b", true]);
  expect(around("a=`harbour7`")).toEqual(["a=`", "`", "`", "", true]);
  expect(around("a=&quot;harbour7&quot; b")).toEqual(["a=&quot;", "&quot; b", "&quot;", "b", false]);
  expect(around("a=&#34;harbour7&#34;>")).toEqual(["a=&#34;", "&#34;>", "&#34;", ">", false]);
  expect(around('a=\\"harbour7\\\\\\" b')).toEqual(['a=\\"', '\\\\\\" b', '"', "b", false]);
  expect(around("'it\\'s' \"a=harbour7")[4]).toBe(true);
  expect(around("'it' \"a\" `b` a=harbour7")[4]).toBe(false);
});

test("escapes and what Basic authorization holds are read", () => {
  const read = (raw: string, id: string) => parse(`a ${raw} b`, raw, "generic-token", { id }).value;
  const basic = Buffer.from("svc:har:bour7").toString("base64");
  expect(read(basic, "generic-basic-authorization")).toBe("har:bour7");
  expect(read("\\u00fcber\\U0041", "other")).toBe("überA");
  expect(read("\\x41\\u00f", "other")).toBe("\\x41\\u00f");
});

test("how a value is tied to its name is read backwards from it", () => {
  const linkOf = (before: string) => parse(`${before}harbour7`, "harbour7", "generic-token").link;
  const links = {
    colon: ["a: ", 'a:"', "a: b'"],
    equals: ["a=", "a := ", "a || '", "a = r'", "a = f('"],
    arrow: ["a => ", "a->", "a -> '"],
    compare: ["a == ", "a === '", "a != ", "a !== '"],
    comma: ["a, ", "f(a,'"],
    call: ["f(", "f( '"],
    element: ["<a>", "<a> "],
    word: ["a ", "--a '"],
    other: ["a", "a/"],
  };
  const read = Object.entries(links).flatMap(([link, texts]) =>
    texts.flatMap((text) => (linkOf(text) === link ? [] : [[text, linkOf(text), link]])),
  );
  expect(read).toEqual([]);
});
