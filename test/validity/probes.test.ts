import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { probes } from "../../src/validity/probes.ts";

const ids = new Set<string>(rules.map(({ id }) => id));

test.each(probes)(
  "the question to $host carries its value in a header or a signature, and its page is named",
  (probe) => {
    expect(probe.rules.filter((id) => !ids.has(id))).toEqual([]);
    expect(probe.host).toMatch(/^(?:\{resource\}\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    // A resource comes from the repository: it may choose an account, never the domain.
    expect(probe.host.includes("{")).toBe(probe.resource !== undefined && probe.sign !== "aws");
    if (probe.resource) for (const text of ["a.b", "a/", "evil.example#", ""]) expect(text).not.toMatch(probe.resource);
    expect(probe.path).toMatch(/^\/[\w/.?=&-]*$/);
    expect(probe.body ?? "").not.toContain("{");
    const carriers = Object.values(probe.headers).filter((text) => /\{(?:secret|basic)\}/.test(text));
    expect(carriers.length + (probe.sign ? 1 : 0)).toBe(1);
    expect(probe.answers.some(({ says }) => says === "active")).toBe(true);
    expect(probe.source).toMatch(/^https:\/\//);
  },
);

test("no rule has two questions", () => {
  const asked = probes.flatMap((probe) => probe.rules);
  expect(new Set(asked).size).toBe(asked.length);
});

test("docs/validity.md names every host that is asked", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/validity.md"), "utf8");
  const missing = probes.filter(
    ({ host, path }) => !page.includes(`\`${host.replace("{resource}", "ACCOUNT")}${path}\``),
  );
  expect(missing.map(({ host, path }) => host + path)).toEqual([]);
});
