import { check } from "recheck";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";
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

// The largest pattern takes the processor half a minute.
test.each(rules)("the pattern of $id is linear", { timeout: 600_000 }, async ({ pattern }) => {
  const source = cutCounts(pattern.source);
  const proven = await check(source, pattern.flags, { checker: "automaton", timeout: 20_000 });
  // A few lookarounds are beyond the automaton; then an attack is searched for.
  const unsupported = proven.status === "unknown" && proven.error.kind === "unsupported";
  const result = unsupported ? await check(source, pattern.flags, fuzz) : proven;
  expect(result.status, pattern.source).toBe("safe");
});

/** Long texts made of what a rule looks for, broken off before it is whole. Scanned in milliseconds each, of the processor's time. */
test.each(rules)("$id does not slow down on hostile text", (rule) => {
  const scanner = createScanner([rule]);
  const random = createRandom(rule.id);
  const sample = samples[rule.id];
  const value = sample?.value(random) ?? "x";
  const text = (sample?.places ?? assignments)[0](value, random);
  const head = text.slice(0, text.indexOf(value) + value.length - 1);
  const size = 1 << 15;
  const pieces = [rule.keywords[0]!, `${rule.keywords[0]!} `, `${rule.keywords[0]!}=`, head, `${head}\n`, value];
  const runs = ["a", "A", "1", " ", '"', "=", "-"].map((run) => rule.keywords[0]! + run.repeat(300));
  for (const piece of [...pieces, ...runs]) {
    const bytes = Buffer.from(piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
    const before = process.threadCpuUsage();
    scanner.scan(bytes);
    const took = process.threadCpuUsage(before).user / 1000;
    expect(took, `32 KB of ${JSON.stringify(piece.slice(0, 60))}`).toBeLessThan(1000);
  }
});
