import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { holeLevels } from "../../src/enforcement/hole.ts";

test("docs/branch-protection.md has every hole, with its level", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/branch-protection.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|note) \|/gm)].map(([, id, level]) => [id, level]);
  expect(rows.toSorted()).toEqual(Object.entries(holeLevels).toSorted());
});
