import { expect, test } from "vitest";
import { planVerification } from "../../src/incidents/verification.ts";
import type { SecretVersion, VaultSight } from "../../src/keyvault/sight.ts";
import { makeIncident } from "./samples.ts";

const policy = { now: new Date("2026-11-23T10:00:00Z"), maximumDays: 90 };
const successor: SecretVersion = {
  name: "storage",
  version: "new",
  enabled: true,
  created: "2026-11-22T08:00:00Z",
  expires: "2027-01-22T00:00:00Z",
  tagged: true,
};
const old: SecretVersion = {
  ...successor,
  version: "old",
  created: "2025-01-01T00:00:00Z",
  tagged: false,
  enabled: false,
};
const hard = { rbac: true, purgeProtection: true, defaultDeny: true, publicAccess: false, privateEndpoints: 1 };
const good: VaultSight = {
  vault: "shop.vault.azure.net",
  secrets: { value: [old, successor] },
  properties: { value: hard },
  audit: { value: true },
};
const verify = (sight: Partial<VaultSight>) => planVerification(makeIncident(), { ...good, ...sight }, policy);
const secrets = (...versions: SecretVersion[]) => ({ secrets: { value: versions } });

test("what is seen to be done is ticked, with evidence and time", () => {
  const { evidence, open } = verify({});
  expect(open).toEqual([]);
  expect([...evidence.keys()].sort()).toEqual([
    "audit/on",
    "network/vault",
    "network/vault-deny",
    "retire/version",
    "store/set",
  ]);
  expect(evidence.get("store/set")).toBe(
    "Seen 2026-11-23T10:00Z in shop.vault.azure.net: version new of storage, made 2026-11-22, expires 2027-01-22.",
  );
});

test.each<[string, Partial<VaultSight>, string[], RegExp]>([
  ["not rotated", secrets(old), ["store/set", "retire/version"], /no secret has the tag leakgate=abcdefgh2345/],
  [
    "rotated before the leak",
    secrets({ ...successor, created: "2026-01-01T00:00:00Z" }),
    ["store/set"],
    /older than the leak/,
  ],
  ["successor disabled", secrets({ ...successor, enabled: false }), ["store/set"], /tagged version is disabled/],
  ["no expiry", secrets({ ...successor, expires: "" }), ["store/set"], /does not expire/],
  ["expired", secrets({ ...successor, expires: "2026-11-22T09:00:00Z" }), ["store/set"], /has expired/],
  ["expiry too far", secrets({ ...successor, expires: "2029-01-01T00:00:00Z" }), ["store/set"], /90 are allowed/],
  [
    "old version enabled",
    secrets({ ...old, enabled: true }, successor),
    ["retire/version"],
    /old of storage is older and still enabled/,
  ],
  [
    "the leaked value stored again",
    { servesLeak: { value: true } },
    ["store/set", "retire/version"],
    /stored, not rotated/,
  ],
  ["forbidden", { secrets: { refused: "forbidden" } }, ["store/set", "retire/version"], /may not read it/],
  ["firewall", { secrets: { refused: "firewall" } }, ["store/set", "retire/version"], /firewall/],
  ["soft-deleted", { secrets: { refused: "not-found" } }, ["store/set"], /soft-deleted/],
  ["throttled", { audit: { refused: "throttled" } }, ["audit/on"], /too many requests/],
  ["no audit", { audit: { value: false } }, ["audit/on"], /AuditEvent/],
  ["open vault", { properties: { value: { ...hard, publicAccess: true } } }, ["network/vault-deny"], /public network/],
  [
    "soft vault",
    { properties: { value: { ...hard, rbac: false, privateEndpoints: 0 } } },
    ["network/vault"],
    /access policies/,
  ],
])("%s: the box stays open, and why is said", (_, sight, keys, sentence) => {
  const { evidence, open } = verify(sight);
  for (const key of keys) expect([...evidence.keys()]).not.toContain(key);
  expect(open.join("\n")).toMatch(sentence);
  const untouched = ["audit/on", "network/vault", "network/vault-deny"].filter((key) => !keys.includes(key));
  expect([...evidence.keys()]).toEqual(expect.arrayContaining(untouched));
});
