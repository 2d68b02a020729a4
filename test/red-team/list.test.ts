import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test.each([
  ["test/red-team/README.md", 40],
  ["docs/threat-model.md", 15],
])("each row of %s names a test that is there", (page, least) => {
  const rows = readFileSync(join(root, page), "utf8")
    .split("\n")
    .filter((line) => /\.test\.ts\)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(least);
  for (const row of rows) {
    const links = [...row.matchAll(/\]\(([^)#]+\.ts)\)/g)].map(([, link]) => join(root, page, "..", link!));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  }
});
