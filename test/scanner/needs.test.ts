import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { findNeed, holdsRun } from "../../src/scanner/needs.ts";
import { endsWithSecret } from "../../src/scanner/pattern-shape.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

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
