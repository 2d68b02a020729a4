import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderRules } from "../../docs/generate-rules.ts";
import { rules } from "../../src/rules/index.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/rules.md"), "utf8");

test("docs/rules.md is what the catalogue says (else: node docs/generate-rules.ts)", () => {
  expect(page === renderRules(rules)).toBe(true);
});

test("every rule has its row", () => {
  expect(rules.filter(({ id }) => !page.includes(`| \`${id}\` |`)).map(({ id }) => id)).toEqual([]);
});
