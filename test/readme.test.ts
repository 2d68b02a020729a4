import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { renderReadme } from "../docs/write-readme.ts";
import { createAnchor } from "../src/incidents/report.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("what README shows is what leakgate does now (else run: node docs/write-readme.ts)", async () => {
  // The fingerprint of a password is keyed with the repository's root commit, which bears the clock's time.
  const steady = (text: string) =>
    text.replaceAll(/\b[a-z2-7]{12}\b(?=[) ])/g, "fingerprint").replaceAll(/\bin \d+ ms\b/g, "in no time");
  expect(steady(await renderReadme(readme))).toBe(steady(readme));
});

const pages = globSync("{*.md,docs/*.md,docs/decisions/*.md,bench/**/*.md,test/*/*.md}", { cwd: root }).sort();

test.each(pages)("every link of %s leads to a heading of a page, or to a file that is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  const wrong = links.filter(([, target, anchor]) => {
    const file = target ? join(root, dirname(page), target) : join(root, page);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !listAnchors(readFileSync(file, "utf8")).includes(anchor);
  });
  expect(wrong.map(([link]) => link)).toEqual([]);
});

test.each(pages)("every file that %s names is there", (page) => {
  const named = readFileSync(join(root, page), "utf8").matchAll(/`((?:src|hook|action|test|bench|docs)\/[\w./-]*)`/g);
  expect([...named].map(([, file]) => file!).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

const listAnchors = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => createAnchor(heading!));
