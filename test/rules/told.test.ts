import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { options, precomputed, root } from "../../bundling.ts";
import { ruleFiles } from "../../bundling-rules.ts";
import { applySettings } from "../../src/config/settings.ts";
import { rules } from "../../src/rules/index.ts";
import { changeRule, isOf, tellRules } from "../../src/rules/told.ts";
import { decodeRules, encodeRules } from "../../src/threads/rule-list.ts";
import type { Rule } from "../../src/types.ts";

const told = rules.map(({ id, level, fixture, advisory, whole, linear, loose, shown }) => {
  return JSON.parse(JSON.stringify({ id, level, fixture, advisory, whole, linear, loose, shown }));
});

test("a rule is read once, and not before more is asked than is told of it", () => {
  const read: number[] = [];
  const [, rule] = tellRules(told, (place) => {
    read.push(place);
    return rules[place]!;
  });
  expect([rule!.id, rule!.level, rule!.whole, rule!.linear]).toEqual([
    rules[1]!.id,
    rules[1]!.level,
    undefined,
    undefined,
  ]);
  expect(read).toEqual([]);
  expect(rule!.keywords).toEqual(rules[1]!.keywords);
  expect([rule!.check, rule!.decode, rule!.source]).toEqual([rules[1]!.check, rules[1]!.decode, rules[1]!.source]);
  expect(read).toEqual([1]);
});

test("a rule that is changed is read no sooner, and keeps what was changed", () => {
  let reads = 0;
  const [first, second] = tellRules(told, (place) => {
    reads++;
    return rules[place]!;
  });
  const changed = changeRule(changeRule(first!, { level: "note" }), { fixture: false });
  expect([changed.level, changed.fixture, first!.level]).toEqual(["note", false, rules[0]!.level]);
  expect([isOf(changed, first!), isOf(first!, first!), isOf(changed, second!)]).toEqual([true, true, false]);
  expect(reads).toBe(0);
  expect(changed.pattern.source).toBe(rules[0]!.pattern.source);
  expect([changed.level, changed.fixture]).toEqual(["note", false]);
});

test("a worker is told of rules that settings change by their names, and has them as they were changed", () => {
  const levels = new Map([[rules[0]!.id, "note"]] as const);
  const settings = { levels, fixtures: "error", exclude: [], customRules: [] } as never;
  const changed = applySettings(rules, settings, {}).rules;
  const references = encodeRules(changed)!;
  expect(references.every((reference) => "id" in reference)).toBe(true);
  const list = (all: readonly Rule[]) => all.map(({ id, level, fixture }) => [id, level, fixture ?? false]);
  expect(list(decodeRules(references))).toEqual(list(changed));
  expect(changed.some(({ fixture }) => fixture)).toBe(false);
  expect(changed[0]!.level).toBe("note");
});

test("a worker is told all of a rule of the repository's own, whose level was changed", () => {
  const own: Rule = {
    ...{ id: "contoso-key", label: "a key", level: "error", keywords: ["ctso_"], pattern: /(?<secret>ctso_\w{9})/ },
    ...{ linear: true, highEntropy: false, credential: "generic-token", source: ".leakgate.yaml" },
  };
  const settings = { levels: new Map([[own.id, "warning"]]), exclude: [], customRules: [own] } as never;
  const told = decodeRules(structuredClone(encodeRules(applySettings([], settings, {}).rules)!));
  expect(told).toEqual([{ ...own, level: "warning" }]);
});

test("the bundle's catalogue is the one of the sources, rule by rule", async () => {
  const outdir = mkdtempSync(join(tmpdir(), "leakgate-rules-"));
  try {
    const entryPoints = [{ in: "src/rules/index.ts", out: "rules" }];
    await build({ ...options, absWorkingDir: root, entryPoints, outdir, plugins: [precomputed, ruleFiles] });
    const built = createRequire(import.meta.url)(join(outdir, "rules.js")) as {
      rules: readonly Rule[];
      readRule(place: number): Rule;
    };
    const members = [
      ...(["id", "level", "fixture", "advisory", "whole", "linear", "loose", "shown", "label", "keywords"] as const),
      ...(["pattern", "likely", "reach", "check", "decode", "further", "judged", "unconfirmed", "own"] as const),
      ...(["highEntropy", "family", "credential", "provider", "revoke", "source"] as const),
    ];
    const show = (member: unknown) => (typeof member === "function" ? "a function" : member);
    const list = (rule: Rule) => members.map((name) => show(rule[name]));
    expect(built.rules.map(list)).toEqual(rules.map(list));
    expect(rules.map((_, place) => built.readRule(place).id)).toEqual(rules.map(({ id }) => id));
  } finally {
    rmSync(outdir, { recursive: true });
  }
});
