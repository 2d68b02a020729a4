/** How often rules are tried in code that holds no secret: what a keyword costs that stands in every other file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { compileKernel } from "../../bundling.ts";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { mayCrossLines } from "../../src/scanner/pattern-shape.ts";
import type { RuleIndex } from "../../src/scanner/rule-rows.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Rule } from "../../src/types.ts";

// As bundles have them: the kernel, and what the build reads off the patterns.
const { built, tries } = vi.hoisted(() => ({
  built: {} as { binary?: Uint8Array; index?: RuleIndex },
  tries: new Map<string, number>(),
}));
vi.mock("../../src/scanner/kernel/binary.ts", () => ({ readBinary: () => built.binary }));
vi.mock("../../src/scanner/built-rules.ts", () => ({ readBuiltRules: () => built.index }));
vi.mock("../../src/scanner/windows.ts", async (load) => {
  const windows = await load<typeof import("../../src/scanner/windows.ts")>();
  const runPattern: typeof windows.runPattern = (pattern, ...rest) => {
    tries.set(pattern.rule.id, (tries.get(pattern.rule.id) ?? 0) + 1);
    return windows.runPattern(pattern, ...rest);
  };
  return { ...windows, runPattern };
});

/** Programs of others, in the versions of the lock file, with their pages and settings. */
const texts = ["graphql", "pino", "simple-git", "winston", "yaml"].flatMap((name) => {
  const folder = join("node_modules", name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:[cm]?[jt]s|json|md|yml)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file)));
});
const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;

beforeAll(async () => {
  built.binary = await compileKernel();
}, 60_000);

/** Rules by how often they are tried in a megabyte, the most tried first. */
function countTries(tried: readonly Rule[]): [id: string, times: number][] {
  built.index = createRuleIndex(tried);
  tries.clear();
  const scanner = createScanner(tried, { couldKeep: () => true, keeps: () => false }, 1 << 16);
  for (const text of texts) scanner.scan(text);
  return [...tries].map(([id, times]): [string, number] => [id, times / megabytes]).sort((a, b) => b[1] - a[1]);
}

/** What `generic-token` calls for is every name of a key. */
const mostOf = (id: string): number => (id === "generic-token" ? 1500 : 400);
const listOften = (counted: readonly [string, number][]) => counted.filter(([id, times]) => times > mostOf(id));

test("no rule, nor all of them together, is tried at what stands in every other file", () => {
  const counted = countTries(rules);
  expect(counted.length).toBeGreaterThan(100);
  expect(listOften(counted)).toEqual([]);
  expect(counted.reduce((sum, [, times]) => sum + times, 0)).toBeLessThan(4000);
}, 120_000);

test("one with a word of programs for its keyword is noticed", () => {
  const pattern = /.{0,9}return.{0,9}(?<secret>[a-z]{4})/;
  const careless: Rule = { ...rules[0]!, id: "careless", keywords: ["return"], pattern };
  expect(listOften(countTries([...rules.slice(0, 20), careless])).map(([id]) => id)).toEqual(["careless"]);
}, 120_000);

// Otherwise a line is remembered with its neighbours alone, and looked at again with every other: a history takes a tenth longer.
test("what is tried most often does not look over the ends of its line", () => {
  const most = [
    "generic-token",
    "generic-other-token",
    "generic-foreign-token",
    "generic-password",
    "generic-foreign-password",
  ];
  const patterns = rules.filter(({ id }) => most.includes(id)).map(({ id, pattern }) => ({ id, pattern }));
  expect(patterns).toHaveLength(most.length);
  expect(patterns.filter(({ pattern: { source, flags } }) => mayCrossLines(source, flags))).toEqual([]);
});
