import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createFindings, type Sighting } from "../src/findings.ts";
import { createFingerprint } from "../src/fingerprint.ts";
import { Secret } from "../src/secret.ts";
import type { Rule } from "../src/types.ts";

const rule = { id: "shop-password", level: "error", judged: true } as unknown as Rule;

test("values are told apart where they share a fingerprint, and nowhere else", () => {
  const asked: string[] = [];
  const findings = createFindings();
  const add = (fingerprint: string, identity: string): void => {
    const readIdentity = (): string => {
      asked.push(identity);
      return identity;
    };
    const location = { path: identity, kind: "blob", region: {} } as unknown as Sighting["location"];
    const secret = new Secret(identity);
    findings.add({
      ...{ rule, level: "error", confidence: 1, secret, readIdentity, fingerprint, location, proof: "unknown" },
    });
  };
  const tell = () => findings.list().map(({ fingerprint, occurrences }) => [fingerprint, 1 + occurrences.length]);
  for (const name of ["a", "b", "c"]) add(`f-${name}`, name);
  expect([asked, tell()]).toEqual([[], ["a", "b", "c"].map((name) => [`f-${name}`, 1])]);
  // The first one is asked for with the second, and once.
  for (const identity of ["a", "x", "a", "y", "x"]) add("f-a", identity);
  expect(asked).toEqual(["a", "a", "x", "a", "y", "x"]);
  expect(tell()).toEqual([
    ["f-a", 3],
    ["f-b", 1],
    ["f-c", 1],
    ["f-a-2", 2],
    ["f-a-3", 1],
  ]);
});

/** The first sixty bits, five a letter. */
function encode(bytes: Uint8Array): string {
  const bits = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits
    .replace(/(.{5})|.{1,4}$/g, (five) => "abcdefghijklmnopqrstuvwxyz234567"[Number.parseInt(five, 2)] ?? "")
    .slice(0, 12);
}

test("a fingerprint tells a value that nobody guesses, or a family, a name and two bytes about a value", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  for (let at = 0; at < 300; at++) {
    const value = `value ${at * at}`;
    const secret = new Secret(value);
    const drawn = { ...rule, highEntropy: true } as Rule;
    expect(createFingerprint(drawn, secret, "A", "key")).toBe(encode(hash(`v1\0shop-password\0${value}`)));
    const keyed = createHmac("sha256", "key").update(`v1\0shop-password\0${value}`).digest();
    const named = hash(`v1\0shop-password\0db_${at % 7}`);
    expect(createFingerprint(rule, secret, `DB_${at % 7}`, "key")).toBe(
      encode(Buffer.concat([named.subarray(0, 5), keyed.subarray(0, 2), Buffer.alloc(1)])),
    );
  }
});
