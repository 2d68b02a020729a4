import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { listSteps } from "../../src/incidents/checklist.ts";
import { listScanEvidence, planVerification } from "../../src/incidents/verification.ts";
import type { SecretVersion, VaultSight } from "../../src/keyvault/sight.ts";
import type { CredentialKind } from "../../src/types.ts";
import { makeIncident } from "./samples.ts";

const policy = { now: new Date("2026-11-23T10:00:00Z"), maximumDays: 90 };
const successor: SecretVersion = {
  name: "storage",
  version: "new",
  enabled: true,
  created: "2026-11-22T08:00:00Z",
  expires: "2027-01-22T00:00:00Z",
  tags: ["abcdefgh2345"],
};
const old: SecretVersion = {
  ...successor,
  version: "old",
  created: "2025-01-01T00:00:00Z",
  tags: [],
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
    "network/vault-roles",
    "retire/version",
    "store/set",
  ]);
  expect(evidence.get("store/set")).toBe(
    "Seen 2026-11-23T10:00Z in shop.vault.azure.net: version new of storage, made 2026-11-22, expires 2027-01-22.",
  );
});

const older: SecretVersion = { ...successor, created: "2026-01-01T00:00:00Z" };
const rotatedAgain: SecretVersion = { ...successor, version: "next", created: "2026-11-23T08:00:00Z", tags: [] };
const holding = (...leaks: string[]) => secrets({ ...successor, holds: { value: leaks } });
const store = ["store/set", "retire/version"];

test.each<[string, Partial<VaultSight>, string[], RegExp]>([
  [
    "not rotated",
    secrets({ ...old, enabled: true }),
    store,
    /^not rotated: no secret has the tag leakgate=abcdefgh2345/,
  ],
  ["rotated before the leak", secrets(older), store, /older than the leak/],
  [
    "successor disabled",
    secrets(old, { ...successor, enabled: false }),
    store,
    /new of storage is the newest and is disabled/,
  ],
  ["successor deleted", secrets({ ...successor, deleted: true }), store, /storage, which has the tag, is soft-deleted/],
  [
    "a later rotation was disabled",
    secrets(successor, { ...rotatedAgain, enabled: false }),
    store,
    /version next .* disabled/,
  ],
  ["no expiry", secrets({ ...successor, expires: "" }), ["store/set"], /does not expire/],
  ["expired", secrets({ ...successor, expires: "2026-11-22T09:00:00Z" }), ["store/set"], /has expired/],
  ["expiry too far", secrets({ ...successor, expires: "2029-01-01T00:00:00Z" }), ["store/set"], /90 are allowed/],
  [
    "old version enabled",
    secrets({ ...old, enabled: true }, successor),
    ["retire/version"],
    /old of storage is older and still/,
  ],
  ["the leaked value stored again", holding("abcdefgh2345"), store, /stored, not rotated/],
  ["no audit", { audit: { value: false } }, ["audit/on"], /AuditEvent/],
  ["open vault", { properties: { value: { ...hard, publicAccess: true } } }, ["network/vault-deny"], /public network/],
  [
    "allowing by default",
    { properties: { value: { ...hard, defaultDeny: false } } },
    ["network/vault-deny"],
    /deny by default/,
  ],
  ["access policies", { properties: { value: { ...hard, rbac: false } } }, ["network/vault-roles"], /access policies/],
  [
    "purgeable",
    { properties: { value: { ...hard, purgeProtection: false } } },
    ["network/vault-roles"],
    /purge protection/,
  ],
  ["no endpoint", { properties: { value: { ...hard, privateEndpoints: 0 } } }, ["network/vault"], /private endpoint/],
])("%s: the box stays open, and why is said", (_, sight, keys, sentence) => {
  const { evidence, open, unseen } = verify(sight);
  for (const key of keys) expect([...evidence.keys()]).not.toContain(key);
  expect(open).toHaveLength(1);
  expect(open[0]).toMatch(sentence);
  expect(unseen).toEqual([]);
  const untouched = [...verify({}).evidence.keys()].filter((key) => !keys.includes(key));
  expect([...evidence.keys()]).toEqual(untouched);
});

test.each<[string, Partial<VaultSight>, string[], RegExp]>([
  ["no login", { secrets: { refused: "no-login" } }, store, /nobody is signed in/],
  ["forbidden", { secrets: { refused: "forbidden" } }, store, /may not read it/],
  ["firewall", { secrets: { refused: "firewall" } }, store, /network does not let this machine in/],
  ["vault deleted", { secrets: { refused: "soft-deleted" } }, store, /soft-deleted/],
  ["vault unknown", { secrets: { refused: "not-found" } }, store, /no such vault/],
  ["throttled", { audit: { refused: "throttled", retryAfter: 30 } }, ["audit/on"], /many requests; .* 30 s/],
  ["no subscription", { audit: { refused: "no-subscription" } }, ["audit/on"], /AZURE_SUBSCRIPTION_ID/],
  [
    "settings",
    { properties: { refused: "no-answer" } },
    ["network/vault-roles", "network/vault", "network/vault-deny"],
    /no answer/,
  ],
])("%s: what could not be seen is said, and is no evidence", (_, sight, keys, sentence) => {
  const { evidence, open, unseen } = verify(sight);
  expect(open).toEqual([]);
  expect(unseen).toHaveLength(1);
  expect(unseen[0]).toMatch(sentence);
  expect([...evidence.keys()]).toEqual([...verify({}).evidence.keys()].filter((key) => !keys.includes(key)));
});

test("a later rotation by a function, which sets other tags, still counts", () => {
  const { evidence, open } = verify(secrets(old, { ...successor, enabled: false }, rotatedAgain));
  expect(open).toEqual([]);
  expect(evidence.get("store/set")).toContain("version next of storage");
});

test("a comparison that was made is part of the evidence, one that was refused is said", () => {
  expect(verify(holding("another23456")).evidence.get("store/set")).toMatch(/, not the leaked value\.$/);
  const refused = verify(secrets({ ...successor, holds: { refused: "forbidden" } }));
  expect(refused.unseen[0]).toMatch(/whether the vault serves the leaked value could not be seen/);
  expect(refused.evidence.get("store/set")).not.toContain("leaked value");
});

test("a tag may name several leaks, and another leak's successor is none", () => {
  expect(verify(secrets({ ...successor, tags: ["zzzzzzzz2345", "abcdefgh2345"] })).open).toEqual([]);
  expect(verify(secrets({ ...successor, tags: ["zzzzzzzz2345"] })).open[0]).toMatch(/^not rotated/);
});

test("where the checklist stores no secret, a missing tag says nothing, and where it stores a key, keys are looked at", () => {
  const plan = (kind: CredentialKind, sight: Partial<VaultSight>) =>
    planVerification(makeIncident({ kind }), { ...good, ...sight }, policy);
  expect(plan("azure-storage-sas", secrets())).toMatchObject({ open: [], unseen: [] });
  expect(plan("private-key", secrets())).toMatchObject({
    open: [],
    unseen: [expect.stringMatching(/^the key could not be seen/)],
  });
  const keys = { value: [] };
  expect(plan("private-key", { ...secrets(), keys }).open).toEqual([
    expect.stringMatching(/^not rotated: no key or cert/),
  ]);
  expect(plan("private-key", { ...secrets(), keys: { refused: "forbidden" } }).open).toEqual([]);
  expect(plan("private-key", { ...secrets(successor), keys }).evidence.get("store/set")).toContain(
    "version new of storage",
  );
});

test.each(Object.keys(credentials) as CredentialKind[])("%s: what is stored in a vault carries the tag", (kind) => {
  const commands = listSteps(kind)
    .flatMap(({ step }) => step.commands ?? [])
    .flatMap((command) => (typeof command === "string" ? [command] : [command.bash, command.powershell]));
  for (const command of commands)
    if (/^az keyvault (?:secret set|key import|key create|certificate (?:create|import)) /.test(command))
      expect(command).toContain('--tags "leakgate=$FINGERPRINT"');
});

test.each(Object.keys(credentials) as CredentialKind[])("%s: a box that a vault ticks is about the vault", (kind) => {
  const vaultBoxes = new Set([
    "retire/version",
    "audit/on",
    "network/vault",
    "network/vault-deny",
    "network/vault-roles",
    "automate/policy",
  ]);
  for (const { key, step } of listSteps(kind))
    if (vaultBoxes.has(key)) expect(JSON.stringify(step.commands), key).toMatch(/az keyvault /);
});

test("what the scan itself saw is evidence, too", () => {
  const incident = makeIncident();
  const seen = (more: object) =>
    Object.fromEntries(listScanEvidence({ ...incident, finding: { ...incident.finding, ...more } }, policy.now));
  expect(seen({})).toEqual({});
  expect(seen({ suppression: { kind: "inSource", reason: "test" }, validity: "active" })).toEqual({});
  const suppression = { kind: "external", reason: "rotated", expires: "2027-11-23" };
  expect(seen({ suppression, validity: "inactive" })).toEqual({
    "close/suppression": expect.stringMatching(/^Seen 2026-11-23T10:00Z: .* until 2027-11-23\.$/),
    "retire/leaked": expect.stringMatching(/^Seen 2026-11-23T10:00Z: the issuer refuses the leaked value/),
    "prove/dead": expect.stringMatching(/^Seen 2026-11-23T10:00Z: the issuer refuses/),
  });
});
