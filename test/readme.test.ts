import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { renderReadme } from "../docs/write-readme.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("what README shows is what leakgate does now (else run: node docs/write-readme.ts)", async () => {
  // The fingerprint of a password is keyed with the repository's root commit, which bears the clock's time.
  const steady = (text: string) =>
    text.replaceAll(/\b[a-z2-7]{12}\b(?=[) ])/g, "fingerprint").replaceAll(/\bin \d+ ms\b/g, "in no time");
  expect(steady(await renderReadme(readme))).toBe(steady(readme));
});

test.each([
  "README.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/hook.md",
  "docs/configuration.md",
  "docs/action.md",
  "docs/key-vault.md",
])("every link of %s leads to a file", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target!);
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});
