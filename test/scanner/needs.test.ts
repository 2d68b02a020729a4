import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { findNeed, holdsRun } from "../../src/scanner/needs.ts";
import { endsWithSecret } from "../../src/scanner/pattern-shape.ts";
import type { Rule } from "../../src/types.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

const createRule = (pattern: RegExp, ...keywords: string[]): Rule => ({
  ...{ id: "sample", label: "a sample", level: "error", keywords, pattern },
  ...{ highEntropy: true, credential: "provider-token", source: "https://example.com" },
});
const needOf = (pattern: RegExp, ...keywords: string[]) => {
  const need = findNeed(createRule(pattern, ...keywords));
  return need && `${need.run} of ${String.fromCharCode(...[...need.inside.keys()].filter((at) => need.inside[at]))}`;
};

test("the run is the one that stands in every match and seldom elsewhere", () => {
  expect(needOf(/acme[\s\S]{0,40}?(?<secret>[0-9a-f]{32})/, "acme")).toBe("32 of 0123456789abcdef");
  expect(needOf(/acme-(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3})/, "acme-")).toBe("23 of -0123456789abcdef");
  expect(needOf(/:\/\/\w{0,9}:(?<secret>[^@]{1,90})@/, "://")).toBe("1 of @");
  // Of two ways the weaker one is left.
  expect(needOf(/acme(?<secret>[0-9]{32}|[a-f]{20})/, "acme")).toBe("20 of 0123456789abcdef");
  expect(needOf(/acme(?:x(?<secret>[0-9]{32})|)/, "acme")).toBeUndefined();
  expect(needOf(/acme(?=[0-9]{32})(?<secret>[\s\S]{1,40})/, "acme")).toBeUndefined();
});

test("what a rule needs stands in each of its samples", () => {
  let needs = 0;
  for (const rule of rules) {
    const need = findNeed(rule);
    const sample = samples[rule.id];
    if (!need || !sample) continue;
    const random = createRandom(`needs ${rule.id}`);
    const value = sample.value(random);
    const places = sample.places ?? assignments;
    const expression = new RegExp(rule.pattern.source, `${rule.pattern.flags}d`);
    for (const place of places) {
      const text = Buffer.from(place(value, random));
      const found = expression.exec(text.toString("latin1"));
      if (!found) continue;
      needs++;
      expect(holdsRun(need, text, found.index, found.index + found[0].length), `${rule.id}: ${need.run}`).toBe(true);
      if (endsWithSecret(rule.pattern.source)) {
        expect(found.indices!.groups!["secret"]![1]).toBe(found.index + found[0].length);
      }
    }
  }
  expect(needs).toBeGreaterThan(1000);
});

test("a secret is last where only lookarounds follow it, whichever way the pattern goes", () => {
  expect(endsWithSecret("acme(?<secret>[a-z]{9})(?![a-z])")).toBe(true);
  expect(endsWithSecret("(?:acme|example)=(?:(?<secret>[a-z]{9}))$")).toBe(true);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})@")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})|example")).toBe(false);
  expect(endsWithSecret("acme(?<secret>[a-z]{9})?")).toBe(false);
});
