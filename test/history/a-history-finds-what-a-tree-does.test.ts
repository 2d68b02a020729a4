import { expect, test } from "vitest";
import { createBlobScan } from "../../src/history/blob-scan.ts";
import { judgeCandidate } from "../../src/judge/index.ts";
import { createLowering } from "../../src/judge/passage.ts";
import { pathClasses } from "../../src/judge/paths.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import type { Level, Region } from "../../src/types.ts";
import { createRandom, type Random } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

const sought = rules.filter(({ advisory }) => !advisory);
const scannerOf = createClassScanners(sought);
const scanBlob = createBlobScan(sought, { repositoryKey: "key", runKey: "key" }).scan;

const name = (id: string, { startLine, startColumn, endLine, endColumn }: Region, level: Level): string =>
  `${id} ${startLine}:${startColumn}-${endLine}:${endColumn} ${level}`;

/** Samples of any rules, one behind the other on few lines, so that one reaches into the other. */
function createText(random: Random): string {
  const ids = Object.keys(samples);
  const join = () => random.pick(["", "", " ", ";", '"', "// ", ", ", "\n"]);
  return Array.from({ length: 2 + random.integer(4) }, () => {
    const { value, places = assignments } = samples[random.pick(ids)]!;
    return (
      random
        .pick([...places, (own: string) => `password=${own}`])(value(random), random)
        .trimEnd() + join()
    );
  }).join("");
}

/** @returns for each class of paths how many more are found than count there, below 0 */
function compare(text: string): number[] {
  const bytes = Buffer.from(text);
  const found = scanBlob(bytes);
  return pathClasses.map((pathClass, at) => {
    const lower = createLowering(bytes);
    const inTree = scannerOf(pathClass)
      .scan(bytes)
      .flatMap((candidate) => {
        const { rule, region, start, named } = candidate;
        const { level } = judgeCandidate(candidate, pathClass);
        return level ? [name(rule.id, region, lower(level, named?.rule ?? rule, pathClass, start))] : [];
      });
    const inHistory = found.flatMap(({ rule, region, judgements }) => {
      const { level } = judgements[at]!;
      return level ? [name(sought[rule]!.id, region, level)] : [];
    });
    expect(inHistory.toSorted(), `${pathClass}: ${text}`).toEqual(inTree.toSorted());
    return inHistory.length - found.length;
  });
}

test("in each class of paths a history finds in a text what a tree does, also where one value reaches into another", () => {
  const random = createRandom("history and tree");
  const hidden = new Set<string>();
  for (let round = 0; round < 300; round++) {
    const text = createText(random);
    if (compare(text).some((fewer) => fewer < 0)) hidden.add(text);
  }
  expect(hidden.size).toBeGreaterThan(3);
}, 120_000);

test("what blocks by its name blocks in a history where it does in a tree", () => {
  const text = `RAPID7_API_KEY=${createRandom("named").uuid()}\n`;
  compare(text);
  const [{ judgements } = { judgements: [] }] = scanBlob(Buffer.from(text));
  const levels = Object.fromEntries(pathClasses.map((pathClass, at) => [pathClass, judgements[at]?.level]));
  expect(levels).toMatchObject({ data: "error", code: "error", test: "warning", docs: "warning" });
  // What a program's own page says.
  const token = `msk_${createRandom("told").base62(40)}`;
  const levelOf = (lines: string) => {
    compare(lines);
    return scanBlob(Buffer.from(lines))[0]?.judgements[pathClasses.indexOf("code")]?.level;
  };
  expect(levelOf(`const ordersToken = "${token}";\n`)).toBe("error");
  expect(levelOf(`/**\n * ORDERS_TOKEN=${token}\n */\n`)).toBe("warning");
});
