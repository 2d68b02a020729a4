import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, test } from "vitest";
import { isCalmAlone } from "../../src/judge/calm-values.ts";
import { listRepeatedGroups } from "../rules/repeated-groups.ts";

const folder = join(import.meta.dirname, "../../src/judge");

/** What stands between slashes where a value is expected. */
const literal =
  /(?<=[=(,:[!&|?;{}]\s*|\breturn\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

const groups = new Map<string, { name: string; group: string; flags: string }>();
let literals = 0;
for (const name of readdirSync(folder)) {
  for (const [, source = "", flags = ""] of readFileSync(join(folder, name), "utf8").matchAll(literal)) {
    literals++;
    for (const group of listRepeatedGroups(source))
      groups.set(`${group} ${flags}`, { name, group, flags: flags.replace(/[dgy]/g, "") });
  }
}

test("the judge's patterns are found in its sources", () => {
  expect(literals).toBeGreaterThan(250);
  expect(groups.size).toBeGreaterThan(20);
});

// As of the rules' patterns: only a repeated group can be taken apart in exponentially many ways.
test.each([...groups.values()])(
  "in $name what is repeated is read in one way: $group",
  { timeout: 120_000 },
  async ({ group, flags }) => {
    const source = `^${group}*$`;
    const proven = await check(source, flags, { checker: "automaton", timeout: 5_000 });
    const fuzz = { checker: "fuzz", randomSeed: 1, timeout: 20_000 } as const;
    const result = proven.status === "unknown" ? await check(source, flags, fuzz) : proven;
    expect(result.status === "vulnerable" && result.complexity.type === "exponential", source).toBe(false);
  },
);

test("many words before what is to be replaced take no longer than few", () => {
  for (const piece of ["db-", "dbapi-", "own ", "a-", "your_", "secret"]) {
    const words = `your-${piece.repeat(40)}`.slice(0, 110);
    for (const value of [`${words}9x`, Buffer.from(`${words}9x`).toString("base64")]) {
      const before = process.threadCpuUsage();
      isCalmAlone(value);
      expect(process.threadCpuUsage(before).user / 1000, value).toBeLessThan(200);
    }
  }
});

test("what asks to be replaced is a placeholder with any of the words before it", () => {
  const words = [
    "own",
    "new",
    "very_",
    "super",
    "strong-",
    "secure",
    "secret",
    "db_",
    "api",
    "actual",
    "real",
    "shop_",
  ];
  for (const first of words)
    for (const second of words)
      for (const end of ["password", "token_here", "api-key"])
        for (const value of [`your${first}${second}${end}`, `you_${first}${end}`])
          expect([value, isCalmAlone(value)]).toEqual([value, true]);
  for (const value of [`yourdb${"x9"}password`, "your-Kx8fT2password"]) expect(isCalmAlone(value)).toBe(false);
});
