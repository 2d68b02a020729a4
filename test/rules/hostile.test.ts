import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";
import { samples } from "./samples/index.ts";
import { assignments } from "./samples.ts";

const scanner = createScanner(rules);
/** What breaks parsers: ends of strings, escapes, bytes that are no UTF-8, long runs. */
const pieces = [
  "",
  "\0",
  "\n",
  '"',
  "\\",
  "%",
  "%zz",
  "=",
  "==",
  "\xff",
  "\u{1f511}",
  "A".repeat(40),
  "-----END",
  ".",
  "{",
];

/** Checks read what a pattern let through; damaged by a few characters it must not make them throw. */
test.each(rules.filter(({ id }) => samples[id]))("damaged samples of $id do not make a check throw", ({ id }) => {
  const { value: make, places = assignments } = samples[id]!;
  const random = createRandom(`hostile ${process.env["SEED"] ?? ""} ${id}`);
  for (let round = 0; round < 12; round++) {
    let text = random.pick(places)(make(random), random);
    for (let damage = random.integer(4); damage >= 0; damage--) {
      const at = random.integer(text.length);
      text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.integer(3));
    }
    expect(() => scanner.scan(Buffer.from(text)), text).not.toThrow();
  }
});
