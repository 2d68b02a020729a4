import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { listSteps } from "../../src/incidents/checklist.ts";
import { listScanEvidence, planProof, planVerification } from "../../src/incidents/verification.ts";
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

test("days are counted to the hour: what ends now has expired, what ends on the last allowed day has not lived too long", () => {
  const expire = (expires: string) => {
    const { evidence, open } = verify(secrets({ ...successor, expires }));
    return open[0] ?? evidence.get("store/set");
  };
  expect(expire("2026-11-23T10:00:00Z")).toBe("storage has expired");
  expect(expire("2026-11-23T10:00:01Z")).toContain("expires 2026-11-23.");
  expect(expire("2027-02-21T10:00:00Z")).toContain("expires 2027-02-21.");
  expect(expire("2027-02-21T10:00:01Z")).toBe("storage lives 91 days more; 90 are allowed");
  expect(expire("")).toBe("storage does not expire");
});

test("the newest version counts in whatever order the vault names them, and of the same second the enabled one", () => {
  const twin = { ...rotatedAgain, version: "twin", enabled: false };
  for (const versions of [
    [old, successor, twin, rotatedAgain],
    [rotatedAgain, twin, successor, old],
  ]) {
    const { evidence, open } = verify(secrets(...versions));
    expect(open).toEqual([]);
    expect(evidence.get("store/set")).toContain("version next of storage, made 2026-11-23, expires 2027-01-22.");
    expect(evidence.get("retire/version")).toMatch(/: 1 older of storage, all disabled\.$/);
  }
  // Of two that carry the tag the newer is the successor; what was made of another secret is none of its versions.
  const first = { ...successor, version: "first", created: "2026-11-20T08:00:00Z" };
  const other = { ...rotatedAgain, name: "queue" };
  const { evidence, open } = verify(secrets(first, successor, other));
  expect(open).toEqual(["version first of storage is older and still enabled"]);
  expect(evidence.get("store/set")).toContain("version new of storage");
  expect(verify(secrets(successor)).evidence.get("retire/version")).toMatch(
    /: storage has no older version \(other secrets were not looked at\)\.$/,
  );
  const gone: SecretVersion = { ...old, enabled: true, deleted: true };
  expect(verify(secrets(gone, successor)).open).toEqual([]);
});

test("a successor that was made when the leak was made is none", () => {
  const made = (created: string) => verify(secrets({ ...successor, created })).open;
  expect(made("2026-03-01T09:00:00Z")).toEqual([
    "version new of storage has the tag but is older than the leak, so it cannot be the successor",
  ]);
  expect(made("2026-03-01T09:00:01Z")).toEqual([]);
  const { first: _, ...undated } = makeIncident();
  expect(
    planVerification(undated, { ...good, ...secrets({ ...successor, created: "2020-01-01T00:00:00Z" }) }, policy).open,
  ).toEqual([]);
});

test("a key that rotates by a policy of its own is seen to, and one whose policy cannot be read is said", () => {
  const key: SecretVersion = { ...successor, rotates: { value: true } };
  const plan = (one: SecretVersion) =>
    planVerification(makeIncident({ kind: "private-key" }), { ...good, ...secrets(), keys: { value: [one] } }, policy);
  const { evidence, open, unseen } = plan(key);
  expect([open, unseen]).toEqual([[], []]);
  expect(evidence.get("automate/policy")).toMatch(/: storage rotates by a policy of its own\.$/);
  expect(plan({ ...key, rotates: { value: false } }).open).toEqual(["storage has no rotation policy"]);
  expect(plan({ ...key, rotates: { refused: "forbidden" } }).unseen).toEqual([
    expect.stringMatching(/^the rotation policy of storage could not be seen: the identity may not read it/),
  ]);
  expect(plan(successor).evidence.has("automate/policy")).toBe(false);
});

test("why a comparison was not made is said in words of its own, and a leaked value is no rotation", () => {
  const refuse = (refused: "forbidden" | "throttled", more = {}) =>
    verify(secrets({ ...successor, holds: { refused, ...more } })).unseen;
  const what = "whether the vault serves the leaked value could not be seen:";
  expect(refuse("forbidden")).toEqual([`${what} it takes the role Key Vault Secrets User`]);
  expect(refuse("throttled", { retryAfter: 30 })).toEqual([
    `${what} Azure has had too many requests; it says to come again in 30 s`,
  ]);
  expect(verify(holding("another23456", "abcdefgh2345")).open).toEqual([
    "version new of storage is the leaked value itself: it was stored, not rotated",
  ]);
});

test("what the issuer said proves the value dead, or alive, or nothing", () => {
  const incident = makeIncident();
  const prove = (more: object) => planProof({ finding: { ...incident.finding, ...more } }, policy.now);
  const nothing = { evidence: new Map(), open: [], unseen: [] };
  expect(prove({})).toEqual(nothing);
  expect(prove({ validity: "active", validityEvidence: "it listed 3 queues" })).toEqual({
    ...{ ...nothing, open: ["the leaked value is alive: it listed 3 queues"] },
  });
  const dead = "Seen 2026-11-23T10:00Z: the issuer refuses the leaked value";
  expect([...prove({ validity: "inactive", validityEvidence: "401" }).evidence]).toEqual([
    ...[
      ["retire/leaked", `${dead} (401).`],
      ["prove/dead", `${dead} (401).`],
    ],
  ]);
  expect(prove({ validity: "inactive" })).toMatchObject({ open: [], unseen: [] });
  expect(prove({ validity: "inactive" }).evidence.get("prove/dead")).toBe(`${dead}.`);
  const unseen = "whether the leaked value is dead could not be seen:";
  expect(prove({ validity: "unknown", validityEvidence: "a firewall" })).toEqual({
    ...{ ...nothing, unseen: [`${unseen} a firewall`] },
  });
  expect(prove({ validity: "unknown" }).unseen).toEqual([
    `${unseen} no safe question is known, or the name of the resource is not`,
  ]);
});

test("what the scan itself saw is evidence, too", () => {
  const incident = makeIncident();
  const seen = (more: object) =>
    Object.fromEntries(listScanEvidence({ ...incident, finding: { ...incident.finding, ...more } }, policy.now));
  expect(seen({})).toEqual({});
  expect(seen({ suppression: { kind: "inSource", reason: "test" }, validity: "active" })).toEqual({});
  const known = { kind: "external", reason: "known", baseline: true };
  expect(seen({ suppression: known })).toEqual({});
  expect(seen({ suppression: { kind: "external", reason: "rotated" } })).toEqual({
    "close/suppression": "Seen 2026-11-23T10:00Z: the suppression file has the fingerprint.",
  });
  const suppression = { kind: "external", reason: "rotated", expires: "2027-11-23" };
  expect(seen({ suppression, validity: "inactive" })).toEqual({
    "close/suppression": expect.stringMatching(/^Seen 2026-11-23T10:00Z: .* until 2027-11-23\.$/),
    "retire/leaked": expect.stringMatching(/^Seen 2026-11-23T10:00Z: the issuer refuses the leaked value/),
    "prove/dead": expect.stringMatching(/^Seen 2026-11-23T10:00Z: the issuer refuses/),
  });
});
