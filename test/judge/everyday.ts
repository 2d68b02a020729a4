import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
export const find = (path: string, text: string) => {
  const pathClass = classifyPath(path);
  return scannerOf(pathClass)
    .scan(Buffer.from(text))
    .filter(({ rule }) => !rule.advisory)
    .map((candidate) => ({ value: candidate.secret.reveal(), level: judgeCandidate(candidate, pathClass).level }));
};

const random = createRandom("everyday");
export const human = `Basalt${random.digits(2)}${random.from("bcdfghjk", 4)}${random.digits(2)}`;
export const token = random.base62(32);

export type Text = readonly [path: string, text: (value: string) => string];
/** Both a password that somebody thought up and a drawn token. */
export const blocks = (rows: readonly Text[], values = [human, token]): void => {
  test.each(rows)("in %s blocks: %s", (path, text) => {
    for (const value of values) expect(find(path, `${text(value)}\n`)).toContainEqual({ value, level: "error" });
  });
};
export const isSilent = (rows: readonly (readonly [path: string, text: string])[]): void => {
  test.each(rows)("in %s is silent: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([]);
  });
};
