/** A check sees the line that its pattern stays in, whatever else is tried around it. */
import { expect, test } from "vitest";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Rule } from "../../src/types.ts";

const rule = (id: string, pattern: RegExp, check?: Rule["check"]): Rule => ({
  ...{ id, label: "a sample", level: "error", keywords: ["acme"], pattern, highEntropy: true },
  ...{ credential: "provider-token", source: "https://example.com", ...(check && { check }) },
});

test.each([
  ["alone", []],
  ["beside a rule that looks over the line's ends", [rule("other", /acme_x[^;]{0,200}(?<secret>none)/)]],
])("%s", (_, others) => {
  const seen: string[] = [];
  const own = rule("own", /acme_(?<secret>\w{4,9})/, (value, { window, start, end }) => {
    expect(window.slice(start, end)).toBe(`acme_${value}`);
    seen.push(window);
    return "unknown";
  });
  const found = createScanner([own, ...others]).scan(Buffer.from("first = 1\n  acme_x123 = 2\nlast = 3\n"));
  expect(found.map(({ secret }) => secret.reveal())).toEqual(["x123"]);
  expect(seen.length).toBeGreaterThan(0);
  for (const window of seen) expect(window).not.toMatch(/first|last/);
});
