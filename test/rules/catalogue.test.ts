import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Candidate, Rule } from "../../src/types.ts";
import { createRandom } from "./random.ts";
import { samples } from "./samples/index.ts";
import { assignments } from "./samples.ts";

const seed = process.env["SEED"] ?? "leakgate";
const rounds = 2;
const whole = createScanner(rules);
const scan = (text: string, scanner = whole): Candidate[] => scanner.scan(Buffer.from(text));

/** Judged rules have no format: their samples are the judge's. */
const formats = rules.filter((rule) => !rule.judged);
/** Words that stand on every page: alone they would run the pattern everywhere. */
const common = new Set(["key", "api", "token", "secret", "password", "auth", "http", "https", "user", "name", "value"]);

const ids = rules.map((rule) => rule.id);

test("every sample has a rule", () => {
  expect(Object.keys(samples).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

describe.each(rules)("$id", (rule) => {
  test("is well-formed", () => {
    expect(
      ids.filter((id) => id === rule.id),
      "rows with this id: a further row of a provider has a kind of its own",
    ).toHaveLength(1);
    expect(rule.id, "an id and a kind are lower-case words joined by dashes").toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    if (!rule.judged) expect(samples[rule.id], "test/rules/samples has no samples of this rule").toBeDefined();
    expect(rule.label).toMatch(/^(?:an?|the) \S/);
    expect(rule.keywords.length > 0).toBe(!rule.whole);
    for (const keyword of rule.keywords) {
      // In bytes, of which none is a capital letter; at its end a keyword may ask for the end of the line.
      expect(keyword).toMatch(/^(?=[\s\S]{3})[\t\x20-\x40\x5b-\x7e\x80-\xff]+(?:\r?\n)?$/);
      if (!rule.judged) expect(common, `keyword ${keyword} is too common`).not.toContain(keyword);
    }
    // Duplicate names of groups do not compile on Node 20.
    const names = [...rule.pattern.source.matchAll(/\(\?<([a-z]+)>/gi)].map(([, name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain("secret");
    expect(rule.pattern.flags).toMatch(/^[ims]*$/);
    expect(rule.source, "the page that tells the format, where a row has it, is https").toMatch(/^https:\/\//);
    if (rule.credential.startsWith("provider-")) expect(rule.provider).toBeTruthy();
    if (rule.revoke !== undefined) expect(rule.revoke.length).toBeGreaterThan(8);
  });
});

describe.each(formats.filter((rule) => samples[rule.id]))("$id", (rule: Rule) => {
  const { value: make, places = assignments, misses, proof, or = [] } = samples[rule.id]!;
  const fresh = (round: number) => createRandom(`${seed} ${rule.id} ${round}`);

  test("finds its samples", () => {
    const alone = createScanner([rule]);
    for (let round = 0; round < rounds; round++) {
      for (const place of places) {
        const random = fresh(round);
        const value = make(random);
        const text = place(value, random);
        expect(text).toContain(value);
        const found = scan(text, alone);
        // By place: a value in an encoding is told decoded, and may begin or end with the encoded stretch.
        const bytes = Buffer.from(text);
        const slice = ({ start, end }: Candidate): string => bytes.toString("utf8", start, end);
        const own = found.find((candidate) => {
          const part = slice(candidate);
          return part.includes(value) || (value.includes(part) && part.length >= value.length - 3);
        })!;
        expect(own, `${found.map(slice)} in ${text}`).toBeDefined();
        if (proof) expect(own.proof, `in ${text}`).toBe(proof);
        const over = scan(text).filter(({ start, end }) => start < own.end && own.start < end);
        expect([rule.id, ...or], `${over[0]?.rule.id} in ${text}`).toContain(over[0]?.rule.id);
      }
    }
  });

  test("is silent on near misses", () => {
    expect(Object.keys(misses)).not.toEqual([]);
    const alone = createScanner([rule]);
    for (const [flaw, place] of Object.entries(misses)) {
      for (let round = 0; round < rounds; round++) {
        const random = fresh(round);
        const text = place(make(random), random);
        expect(
          scan(text, alone).map(({ secret }) => secret.reveal()),
          `${flaw}: ${text}`,
        ).toEqual([]);
      }
    }
  });
});
