import { expect, test } from "vitest";
import { hasNameLook } from "../../src/rules/value-shape.ts";
import { createRandom } from "./random.ts";

const random = createRandom("value shape");
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

test.each([
  [20, 0.6],
  [24, 0.7],
  [40, 0.9],
])("of values drawn from letters alone, %i long, most have no name's look", (length, least) => {
  const values = Array.from({ length: 400 }, () => random.from(letters, length));
  const drawn = values.filter((value) => !hasNameLook(value));
  expect(drawn.length / values.length).toBeGreaterThan(least);
});

test.each([
  "getUserByIdAndToken",
  "ToBeOrNotToBeValidated",
  "minimumMemoryInMiB",
  "OpGreaterThanOrEqual",
  "XMLHttpRequestEventTarget",
  "CertificateAuthoritySecret",
  "createOrGetDomainForCfOutputs",
  "doesNodeExistAndIsItAccessible",
  "valuesSDKEquivalentIsNullOrZero",
  "correcthorsebatterystaple",
  "PRIVATEKEYOFTHESERVER",
])("%s is a name", (name) => {
  expect(hasNameLook(name)).toBe(true);
});
