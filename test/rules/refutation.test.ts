import { createHmac } from "node:crypto";
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

test("a token that Supabase signs for every machine is refuted, one of a secret of its own is not", () => {
  const write = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const body = `${write({ alg: "HS256", typ: "JWT" })}.${write({ iss: "supabase-demo", role: "service_role" })}`;
  const sign = (secret: string): string => `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
  expect(isRefuted(sign(["super-secret-jwt-token", "with-at-least-32-characters-long"].join("-")))).toBe(true);
  expect(isRefuted(sign(createRandom("supabase").base62(40)))).toBe(false);
});

test("words and random text are not refuted", () => {
  const random = createRandom("refutation");
  for (const text of ["SuperSecret123", random.base62(40), random.hex(40), random.base64(88), random.uuid()]) {
    expect(isRefuted(text)).toBe(false);
  }
});
