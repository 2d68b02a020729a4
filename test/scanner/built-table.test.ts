import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { encodeKeywordTable } from "../../src/scanner/keyword-table.ts";
import { buildKeywordTable, findBuiltTable } from "../../src/scanner/keywords.ts";

const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
const built = encodeKeywordTable(buildKeywordTable(keywords));

test("a table that was made before is taken for its very keywords", () => {
  const found = findBuiltTable(keywords, built)!;
  expect(encodeKeywordTable(found)).toEqual(built);
  expect(Buffer.from(found.letters).toString()).toBe(Buffer.from(keywords.join(""), "latin1").toString());
  expect(findBuiltTable(keywords)).toBeUndefined();
});

test("for others, in whatever way, a table is made", () => {
  const [first, second, ...rest] = keywords as [string, string, ...string[]];
  const others = [
    rest,
    [...keywords, "another"],
    [second, first, ...rest],
    [first + second[0], second.slice(1), ...rest],
    [`${first.slice(0, -1)}~`, second, ...rest],
  ];
  for (const list of others) expect(findBuiltTable(list, built)).toBeUndefined();
});
