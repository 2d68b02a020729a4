import { expect, test } from "vitest";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { findBuiltFacts, readPatternFacts } from "../../src/scanner/pattern-facts.ts";
import { decodeRuleIndex, encodeRuleIndex } from "../../src/scanner/rule-rows.ts";

const index = decodeRuleIndex(encodeRuleIndex(createRuleIndex(rules)));

test("of every rule the build's file says what its pattern says", () => {
  let [anchored, needy, looked] = [0, 0, 0];
  for (const rule of rules) {
    const facts = readPatternFacts(rule);
    if (facts.anchors) anchored++;
    if (facts.need) needy++;
    if (facts.look) looked++;
    expect(findBuiltFacts(rule, index), rule.id).toEqual(facts);
  }
  expect(anchored).toBeGreaterThan(500);
  expect(needy).toBeGreaterThan(500);
  expect(looked).toBeGreaterThan(20);
});

test("of a rule that is another one, in whatever way, it says nothing", () => {
  const rule = rules.find((one) => readPatternFacts(one).anchors && one.keywords.length > 1)!;
  const others = [
    { ...rule, id: "another-name" },
    { ...rule, pattern: new RegExp(`${rule.pattern.source}x`, rule.pattern.flags) },
    { ...rule, pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}s`) },
    { ...rule, keywords: rule.keywords.slice(1) },
    { ...rule, keywords: [...rule.keywords, "more"] },
    { ...rule, linear: true as const },
  ];
  for (const other of others) expect(findBuiltFacts(other, index)).toBeUndefined();
  expect(findBuiltFacts({ ...rule, level: "note" }, index)).toEqual(readPatternFacts(rule));
  expect(findBuiltFacts(rule)).toBeUndefined();
});
