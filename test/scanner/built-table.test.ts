import { expect, test } from "vitest";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { encodeKeywordTable } from "../../src/scanner/keyword-table.ts";
import { buildKeywordTable, findBuiltTable } from "../../src/scanner/keywords.ts";
import { createRuleSet, prepareRules } from "../../src/scanner/rule-set.ts";
import type { Rule } from "../../src/types.ts";
import { sampleRules } from "./sample-rules.ts";

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

test("most of the rules that a table was made for take it whole, in its order; a few and others have their own keywords", () => {
  const listOf = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap((rule) => rule.keywords))];
  const index = createRuleIndex(sampleRules);
  const all = listOf(sampleRules);
  const most = [...sampleRules.slice(2)].reverse();
  const set = prepareRules(most, index);
  expect(set.keywords).toEqual(all);
  const callsOf = (keyword: string) => set.calls(all.indexOf(keyword)).map(({ rule }) => most[rule]!.id);
  expect([callsOf("tok_"), callsOf("acme"), callsOf("pwd")]).toEqual([[], ["near"], ["assigned"]]);
  const few = sampleRules.slice(0, 2);
  const other = { ...sampleRules[0]!, keywords: ["other"] };
  for (const rules of [few, [...sampleRules, other]])
    expect(prepareRules(rules, index).keywords).toEqual(listOf(rules));
  expect(prepareRules(most).keywords).toEqual(listOf(most));
});

test("with what the build made, a rule is asked for its pattern when that is run, and finds the same", () => {
  const index = createRuleIndex(sampleRules);
  const asked: string[] = [];
  const lazy = sampleRules.map((rule): Rule => {
    const made = { ...rule };
    for (const name of ["keywords", "pattern", "reach"] as const)
      Object.defineProperty(made, name, {
        get() {
          asked.push(`${name} of ${rule.id}`);
          return rule[name];
        },
      });
    return made;
  });
  const [set, plain] = [prepareRules(lazy, index), createRuleSet(sampleRules)];
  for (const [at, keyword] of plain.keywords.entries()) {
    expect(set.keywords[at]).toBe(keyword);
    expect(set.calls(at)).toEqual(plain.calls(at));
    // What a pattern's next bytes tell is read by the build alone.
    expect(set.needsOf(at).map(({ look: _, lead: __, ...need }) => need)).toEqual(plain.needsOf(at));
  }
  for (const [at, rule] of sampleRules.entries()) {
    const [{ before, after, crossesLines, endsWithSecret, anchored }, other] = [set.pattern(at), plain.pattern(at)];
    expect({ before, after, crossesLines, endsWithSecret, anchored }, rule.id).toEqual({
      ...{ before: other.before, after: other.after, crossesLines: other.crossesLines },
      ...{ endsWithSecret: other.endsWithSecret, anchored: other.anchored },
    });
    expect([set.before[at], set.after[at]]).toEqual([plain.before[at], plain.after[at]]);
  }
  expect(asked).toEqual([]);
});
