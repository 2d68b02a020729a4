import { expect, test } from "vitest";
import { findAnchors } from "../../src/scanner/anchors.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Rule } from "../../src/types.ts";

const createRule = (pattern: RegExp, ...keywords: string[]): Rule => ({
  ...{ id: "sample", label: "a sample", level: "error", keywords, pattern },
  ...{ highEntropy: true, credential: "provider-token", source: "https://example.com" },
});
const value = "(?<secret>[0-9a-z]{20})";

test("a pattern that begins with a keyword, or within one, is tried at that place", () => {
  const rule = createRule(new RegExp(`acme-${value}`), "acme-", '"acme-', "me-");
  expect(findAnchors(rule)?.get("acme-")).toEqual([0]);
  expect(findAnchors(rule)?.get('"acme-')).toEqual([-1]);
  expect(findAnchors(rule)?.get("me-")).toEqual([2]);
});

test("a pattern with a beginning that holds no keyword is looked for around its keywords", () => {
  const host = new RegExp(`hook\\.(?:[a-z]{2}\\d\\.acme\\.com|acme\\.example)/${value}`);
  const rule = createRule(host, ".acme.com/", "acmekey");
  expect(findAnchors(rule)).toBeUndefined();
  const text = `acmekey: https://hook.acme.example/${"0123456789".repeat(2)}\n`;
  expect(createScanner([rule]).scan(Buffer.from(text))).toHaveLength(1);
});
