import { expect, test } from "vitest";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { decodeKeywordTable, encodeKeywordTable, type KeywordTable } from "../../src/scanner/keyword-table.ts";
import { buildKeywordTable } from "../../src/scanner/keywords.ts";
import { createRuleSet, prepareRules } from "../../src/scanner/rule-set.ts";
import type { Rule } from "../../src/types.ts";
import { sampleRules } from "./sample-rules.ts";

const listKeywords = ({ letters, start, place }: KeywordTable): string[] =>
  Array.from(place, (_, at) => Buffer.from(letters.subarray(start[at], start[at + 1])).toString("latin1"));

test("a table is the same once it was written", () => {
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const written = encodeKeywordTable(buildKeywordTable(keywords));
  const table = decodeKeywordTable(written);
  expect(encodeKeywordTable(table)).toEqual(written);
  expect(listKeywords(table)).toEqual(keywords);
});

test("most of the rules that a table was made for take it whole, in its order; a few and others have their own keywords", () => {
  const listOf = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap((rule) => rule.keywords))];
  const index = createRuleIndex(sampleRules);
  const all = listOf(sampleRules);
  const most = [...sampleRules.slice(2)].reverse();
  const set = prepareRules(most, index);
  expect(listKeywords(set.table)).toEqual(all);
  const callsOf = (keyword: string) => set.calls(all.indexOf(keyword)).map(({ rule }) => most[rule]!.id);
  expect([callsOf("tok_"), callsOf("acme"), callsOf("pwd")]).toEqual([[], ["near"], ["assigned"]]);
  const few = sampleRules.slice(0, 2);
  const other = { ...sampleRules[0]!, keywords: ["other"] };
  for (const rules of [few, [...sampleRules, other]])
    expect(listKeywords(prepareRules(rules, index).table)).toEqual(listOf(rules));
  expect(listKeywords(prepareRules(most).table)).toEqual(listOf(most));
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
  expect(encodeKeywordTable(set.table)).toEqual(encodeKeywordTable(plain.table));
  for (const at of plain.table.place.keys()) {
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
