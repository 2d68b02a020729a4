import { expect, test } from "vitest";
import { applySuppressions } from "../../src/config/apply.ts";
import { keepStrictest } from "../../src/config/strictest.ts";
import type { Config, Finding, Rule } from "../../src/types.ts";

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({ id, level: "warning", ...more }) as Rule;
const levels = (config: Config) => Object.fromEntries(config.rules.map(({ id, level }) => [id, level]));

test("the change that repairs a policy is scanned with what its own adds, and with nothing of what it takes away", () => {
  const catalogue = [
    rule("raised"),
    rule("lowered", { level: "error" }),
    rule("off", { level: "note" }),
    rule("among-tests", { fixture: true }),
    rule("likely-among-tests", { fixture: true }),
    rule("still-among-tests", { fixture: true }),
    rule("unsaid", { fixture: true }),
    rule("everywhere"),
  ];
  const config: Config = {
    rules: [
      rule("raised", { level: "error" }),
      rule("lowered", { level: "note" }),
      rule("among-tests", { fixture: false }),
      rule("likely-among-tests", { fixture: "likely" }),
      rule("still-among-tests", { fixture: true }),
      rule("unsaid"),
      rule("everywhere", { fixture: true }),
      rule("their-own", { level: "note" }),
    ],
    exclude: ["**"],
    suppressions: [{ fingerprint: "abcdefgh2345" } as Config["suppressions"][number]],
    baseline: new Set(["abcdefgh2345"]),
  };
  const kept = keepStrictest(catalogue, config);
  expect(levels(kept)).toEqual({
    ...{ raised: "error", lowered: "error", off: "note", "among-tests": "warning" },
    ...{ "likely-among-tests": "warning", "still-among-tests": "warning", unsaid: "warning" },
    ...{ everywhere: "warning", "their-own": "note" },
  });
  const fixtures = Object.fromEntries(kept.rules.map(({ id, fixture }) => [id, fixture]));
  expect(fixtures).toEqual({
    // They block among tests where the configuration asks for that, and never less than the catalogue says.
    ...{ "among-tests": false, "likely-among-tests": "likely", "still-among-tests": true, everywhere: undefined },
    ...{ unsaid: false, raised: undefined, lowered: undefined, off: undefined, "their-own": undefined },
  });
  expect(kept).toMatchObject({ exclude: [], suppressions: [], baseline: new Set() });
});

test("what is suppressed already stays so by its first reason, and the rest by entry, then by baseline", () => {
  const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({ fingerprint, ...more }) as Finding;
  const marked = finding("aaaabbbb2222", { suppression: { kind: "inSource", reason: "a mark" } as never });
  const config: Config = {
    ...{ rules: [], exclude: [], baseline: new Set(["aaaabbbb2222", "ccccdddd3333", "ggggffff4444"]) },
    suppressions: ["aaaabbbb2222", "ccccdddd3333"].map(
      (fingerprint) => ({ fingerprint, reason: "an entry" }) as Config["suppressions"][number],
    ),
  };
  const found = [marked, ...["ccccdddd3333", "ggggffff4444", "hhhhiiii5555"].map((name) => finding(name))];
  const [first, second, third, fourth] = applySuppressions(found, config, "2026-01-01");
  expect(first).toBe(marked);
  expect(second?.suppression).toMatchObject({ reason: "an entry" });
  expect(third?.suppression).toMatchObject({ baseline: true });
  expect(fourth?.suppression).toBeUndefined();
});
