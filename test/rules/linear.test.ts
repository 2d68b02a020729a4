import { check } from "recheck";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";
import { listRepeatedGroups } from "./repeated-groups.ts";
import { samples } from "./samples/index.ts";
import { assignments } from "./samples.ts";

/**
 * Counted repetitions cut to a few: a bounded repetition is linear at any bound, but its automaton grows with the bound.
 * What a large bound costs is measured below.
 */
const cutCounts = (source: string): string =>
  source.replaceAll(/\{(\d+)(,?)(\d*)\}/g, (_, least: string, comma: string, most: string) => {
    const from = Math.min(Number(least), 3);
    return `{${from}${comma}${most && Math.max(from, Math.min(Number(most), 5))}}`;
  });

/** The attack is judged by the characters that are read, never by the clock: a busy machine must not change the verdict. */
const fuzz = {
  checker: "fuzz",
  randomSeed: 1,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const;

test("what is not linear is told from what is", async () => {
  const [bad, good] = await Promise.all([check("(?<=key)=.*=.*x", "", fuzz), check("(?<=key)=\\w{1,9}x", "", fuzz)]);
  expect([bad.status, good.status]).toEqual(["vulnerable", "safe"]);
});

// Every repetition has a bound. That what is bounded is read in few ways is looked at next, and what it costs is measured last.
test.each(rules)("the pattern of $id is linear", async ({ pattern }) => {
  const result = await check(cutCounts(pattern.source), pattern.flags, { checker: "automaton", timeout: 20_000 });
  expect(result.status, `a repetition without a last number, or one in another? ${pattern.source}`).toBe("safe");
});

const isExponential = async (group: string, flags: string): Promise<boolean> => {
  const source = `^${group}*$`;
  const proven = await check(source, flags, { checker: "automaton", timeout: 2_000 });
  // Brackets in brackets in brackets are too many states.
  const result = proven.status === "unknown" ? await check(source, flags, fuzz) : proven;
  return result.status === "vulnerable" && result.complexity.type === "exponential";
};

test("a repeated group that can be read in several ways is told from one that cannot", async () => {
  const groups = ["(?:a|aa){1,40}b", '(?=(?:[+.]?[ \\t]{0,8}"){2,9})a', "k(?:[a-z]{1,20}-){2,9}"].flatMap(
    listRepeatedGroups,
  );
  expect(await Promise.all(groups.map((group) => isExponential(group, "")))).toEqual([true, false, false]);
});

/** A bound on how often says nothing of the ways: forty pieces, each read in two ways, are a million million. */
const repeated = new Map(
  rules.flatMap(({ id, pattern: { source, flags } }) =>
    listRepeatedGroups(source).map((group) => [`${group} ${flags}`, { id, group, flags }] as const),
  ),
);
test.each([...repeated.values()])(
  "in $id what is repeated is read in one way: $group",
  { timeout: 120_000 },
  async ({ group, flags }) => {
    expect(await isExponential(group, flags)).toBe(false);
  },
);

/** Long texts made of what a rule looks for, broken off before it is whole. Scanned in milliseconds each, of the processor's time. */
test.each(rules)("$id does not slow down on hostile text", (rule) => {
  const scanner = createScanner([rule], { couldKeep: () => true, keeps: () => true, wholes: true });
  const random = createRandom(rule.id);
  const sample = samples[rule.id];
  const value = sample?.value(random) ?? "x";
  const text = (sample?.places ?? assignments)[0](value, random);
  const head = text.slice(0, text.indexOf(value) + value.length - 1);
  const size = rule.whole ? 1 << 12 : 1 << 14;
  const keyword = rule.keywords[0] ?? 'user "word"\n#';
  const pieces = [keyword, `${keyword} `, `${keyword}=`, head, `${head}\n`, value];
  const runs = ["a", "A", "1", " ", '"', "=", "-"].map((run) => keyword + run.repeat(300));
  for (const piece of [...pieces, ...runs]) {
    const bytes = Buffer.from(piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
    const before = process.threadCpuUsage();
    scanner.scan(bytes);
    const took = process.threadCpuUsage(before).user / 1000;
    expect(took, `16 KB of ${JSON.stringify(piece.slice(0, 60))}`).toBeLessThan(250);
  }
});
