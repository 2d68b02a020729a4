import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainFinder } from "../../src/scanner/keyword-finder.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { compileLinear } from "../../src/scanner/linear.ts";
import { decodeRows, encodeRows } from "../../src/scanner/typed-rows.ts";

/** Every place at which one stands whole, whatever its case. */
function listPlaces(text: string, keywords: readonly string[], from: number, to: number, rarest: Uint8Array): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords.flatMap((keyword, index) => {
    const places: string[] = [];
    for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) {
      // Each belongs to where its rarest bytes end.
      if (at + rarest[index]! >= from && at + rarest[index]! < to) places.push(`${at} ${index}`);
    }
    return places;
  });
}

/** Few letters, some of which are the same in their low five bits: `a` and `!`, `[` and `{` and `;`. */
const letter = fc.constantFrom("a", "b", "c", "A", "!", "[", "{", ";", "-", "z");
const keyword = fc.array(fc.constantFrom("a", "b", "c", "!", "[", "{", ";", "-"), { minLength: 3, maxLength: 7 });

test("all keywords are found in one pass, whole, in whatever case, and no other", () => {
  const property = fc.property(
    fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: (letters) => letters.join("") }),
    fc.array(fc.oneof(letter, fc.nat(11)), { maxLength: 60 }),
    fc.nat(9),
    fc.nat(9),
    (lists, parts, skip, cut) => {
      const keywords = lists.map((letters) => letters.join(""));
      const text = parts
        .map((part) => (typeof part === "string" ? part : (keywords[part] ?? "").toUpperCase()))
        .join("");
      const bytes = Buffer.from(text, "latin1");
      const [from, to] = [Math.min(skip, bytes.length), Math.max(skip, bytes.length - cut)];
      const table = buildKeywordTable(keywords);
      const finder = createPlainFinder(table);
      const end = Math.min(to, bytes.length);
      for (const room of [4096, 8 * keywords.length + 2]) {
        const hits = new Int32Array(room);
        const found: string[] = [];
        for (let at = from; at < end; ) {
          const { count, next } = finder.find(bytes, at, end, hits);
          for (let hit = 0; hit < count; hit += 2) found.push(`${hits[hit]} ${hits[hit + 1]}`);
          expect(next).toBeGreaterThan(at);
          at = next;
        }
        expect(found.toSorted()).toEqual(listPlaces(text, keywords, from, end, table.place).toSorted());
      }
    },
  );
  expect(fc.check(property, { numRuns: 600 })).toMatchObject({ failed: false });
});

test("a keyword has three to 255 bytes, and is looked for by its rarest ones", () => {
  expect(() => buildKeywordTable(["ab"])).toThrow('keyword "ab" has not 3 to 255 bytes');
  expect(() => buildKeywordTable(["x".repeat(256)])).toThrow(/has not 3 to 255 bytes/);
  expect([...buildKeywordTable(["abc", "x".repeat(255)]).place]).toHaveLength(2);
  // Where the third of the four stands: what is common in texts is passed over, whether its letters are or not.
  expect([...buildKeywordTable(["stringqzxj", "tionqzxj", "qzxjtion"]).place]).toEqual([5, 3, 2]);
  const [place] = buildKeywordTable(["password of "]).place;
  expect("password of ".slice(place! - 2, place! + 2)).not.toMatch(/pass|word/);
});

test("a linear expression finds one match behind the other, with the places of its groups", () => {
  const expression = compileLinear(/(?<key>[a-z]+)(?:=(?<secret>[0-9]+))?;/gi);
  const text = "AB=12;cd;";
  expect(expression.exec(text)).toEqual({
    ...{ 0: "AB=12;", index: 0, groups: { key: "AB", secret: "12" } },
    indices: { groups: { key: [0, 2], secret: [3, 5] } },
  });
  expect(expression.lastIndex).toBe(6);
  expect(expression.exec(text)).toEqual({
    ...{ 0: "cd;", index: 6, groups: { key: "cd", secret: undefined } },
    indices: { groups: { key: [6, 8], secret: undefined } },
  });
  expect([expression.exec(text), expression.lastIndex]).toEqual([null, 0]);
  expression.lastIndex = 5;
  expect(expression.exec(text)?.index).toBe(6);
  expression.lastIndex = text.length + 1;
  expect([expression.exec(text), expression.lastIndex]).toEqual([null, 0]);
  expect(compileLinear(/ab/).exec("AB")).toBeNull();
  expect(() => compileLinear(/(?<=a)b/)).toThrow();
});

test("rows are read where they lie, at any place of a file", () => {
  const types = { a: Int32Array, b: Uint8Array, c: Int16Array, d: Uint16Array, e: Uint8Array } as const;
  const rows = {
    ...{ a: Int32Array.of(-1, 1 << 30), b: Uint8Array.of(1, 2, 3), c: Int16Array.of(-300) },
    ...{ d: Uint16Array.of(65535, 1, 2), e: new Uint8Array(0) },
  };
  const bytes = encodeRows(types, rows);
  expect(bytes.length).toBe(4 * 5 + 8 + 4 + 4 + 8);
  for (let shift = 0; shift < 4; shift++) {
    const file = new Uint8Array(bytes.length + 8).fill(0xee);
    file.set(bytes, 4 + shift);
    expect(decodeRows(types, file.subarray(4 + shift, 4 + shift + bytes.length))).toEqual(rows);
  }
});
