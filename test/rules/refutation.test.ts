import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { isRefuted } from "../../src/rules/refutation.ts";
import { createRandom } from "./random.ts";
import { samples } from "./samples/index.ts";

/** Rules whose own check refutes a value with one character changed; new CASK keys have a structure, no checksum. */
const checksummed = rules.filter(
  ({ id, credential }) =>
    samples[id]?.proof === "valid" &&
    id !== "microsoft-cask-key" &&
    (credential.startsWith("azure-") || /^(?:entra|github|gitlab|npm)-/.test(credential)),
);

test.each(checksummed)("a value of $id is refuted when its checksum is broken, and not before", ({ id }) => {
  const value = samples[id]!.value(createRandom(id));
  expect(isRefuted(value)).toBe(false);
  const broken = value.slice(0, 10) + (value[10] === "k" ? "m" : "k") + value.slice(11);
  expect(isRefuted(broken)).toBe(true);
});

test("words and random text are not refuted", () => {
  const random = createRandom("refutation");
  for (const text of ["SuperSecret123", random.base62(40), random.hex(40), random.base64(88), random.uuid()]) {
    expect(isRefuted(text)).toBe(false);
  }
});
