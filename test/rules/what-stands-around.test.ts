/** What a check reads on other lines: a line that was refused for them is looked at again beside others. */
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const random = createRandom("what stands around");
const id = (start: string, rest: string): string => start + rest;

test.each<[rule: string, refused: (value: string) => string, value: string]>([
  [
    "aws-access-key-id",
    (value) => `${value}\nregion = eu\nsecret = ${random.base62(39)}/\n`,
    id("AKIA", random.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
  ],
  [
    "alibaba-access-key-id",
    (value) => `${value}\nregion = eu\nsecret ${random.base62(30)}\n`,
    id("LTAI", random.base62(20)),
  ],
  [
    "tencent-secret-id",
    (value) => `${value}\nregion = eu\nsecret ${random.base62(32)}\n`,
    id("AKID", random.base62(32)),
  ],
])("%s: alone it is told, although it stood beside its secret before", (rule, refused, value) => {
  const scanner = createScanner(rules);
  const isTold = (text: string): boolean =>
    scanner.scan(Buffer.from(text)).some((found) => found.rule.id === rule && found.secret.reveal() === value);
  expect(isTold(refused(value))).toBe(false);
  expect(isTold(`other = 1\n${value}\nregion = eu\n`)).toBe(true);
  expect(isTold(refused(value))).toBe(false);
});
