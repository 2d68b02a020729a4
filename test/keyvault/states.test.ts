import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readVault } from "../../src/keyvault/index.ts";
import type { VaultSight } from "../../src/keyvault/sight.ts";
import { parseVaultName } from "../../src/keyvault/vault-name.ts";
import { type Azure, startAzure } from "./azure.ts";
import { resourceId } from "./resource-api.ts";
import { setSecret, type Vault } from "./vault.ts";

const leak = "abcdefgh2345";
const trusted = getCACertificates("default");
let azure: Azure;
let vault: Vault;
let count = 0;

beforeAll(async () => {
  azure = await startAzure();
  setDefaultCACertificates([...trusted, azure.certificate]);
});
beforeEach(() => {
  signIn(azure.environment);
  vault = azure.addVault(`shop-${++count}`);
});
afterEach(() => {
  azure.recover();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await azure.close();
});

function signIn(environment: Readonly<Record<string, string>>): void {
  for (const name of Object.keys({ ...azure.environment, ...azure.oidc })) vi.stubEnv(name, environment[name]);
}

const look = (more: Partial<Parameters<typeof readVault>[0]> = {}, name = vault.name): Promise<VaultSight> =>
  readVault({ vault: parseVaultName(name), fingerprints: [leak], environment: process.env, ...more });
const names = (sight: VaultSight) =>
  "value" in sight.secrets ? sight.secrets.value.map(({ name, enabled }) => `${name} ${enabled}`) : sight.secrets;

test("a rotated secret is found by its tag, with all its versions, over several pages", async () => {
  for (let place = 0; place < 5; place++) setSecret(vault, `other-${place}`, { tags: { owner: "maria" } });
  setSecret(vault, "storage", { created: "2026-01-01", enabled: false });
  setSecret(vault, "storage", { created: "2026-02-01", enabled: false });
  const created = "2026-11-22T08:00:00.000Z";
  const { version } = setSecret(vault, "storage", { created, expires: "2027-01-22", tags: { leakgate: leak } });
  const sight = await look();
  expect(sight.vault).toBe(`${vault.name}.vault.azure.net`);
  expect(names(sight)).toEqual(["storage false", "storage false", "storage true"]);
  expect("value" in sight.secrets && sight.secrets.value[2]).toEqual({
    ...{ name: "storage", version, enabled: true, created, expires: "2027-01-22T00:00:00.000Z", tags: [leak] },
  });
  expect(azure.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("not rotated: there is no such tag, which is something seen", async () => {
  setSecret(vault, "storage", { tags: { leakgate: "zzzzzzzz2345" } });
  expect(names(await look())).toEqual([]);
});

test("a tag on an older version is found, as a rotation function sets its own", async () => {
  setSecret(vault, "storage", { created: "2026-11-01", tags: { leakgate: `zzzzzzzz2345 ${leak}` } });
  setSecret(vault, "storage", { created: "2026-11-20", tags: { CredentialId: "key1" } });
  expect(names(await look())).toEqual(["storage true", "storage true"]);
});

test("a soft-deleted secret is seen as such, and missed where the identity may not list those", async () => {
  vault.deletedSecrets.set("storage", [setSecret(vault, "storage", { tags: { leakgate: leak } })]);
  vault.secrets.clear();
  expect((await look()).secrets).toMatchObject({ value: [{ name: "storage", deleted: true }] });
  vault.may.listDeleted = false;
  expect((await look()).secrets).toEqual({ value: [] });
});

test("settings, private endpoint and audit log are read by name, URL and resource id", async () => {
  expect(await look()).toMatchObject({
    properties: {
      value: { rbac: false, purgeProtection: false, defaultDeny: false, publicAccess: true, privateEndpoints: 0 },
    },
    audit: { value: false },
  });
  const state = (status: string) => ({ properties: { privateLinkServiceConnectionState: { status } } });
  Object.assign(vault.properties, {
    ...{ enableRbacAuthorization: true, enablePurgeProtection: true, publicNetworkAccess: "Disabled" },
    networkAcls: { defaultAction: "Deny", bypass: "AzureServices" },
    privateEndpointConnections: [state("Approved"), state("Pending")],
  });
  const off = { properties: { logs: [{ category: "AuditEvent", enabled: false }] } };
  vault.diagnosticSettings.push(off);
  expect((await look()).audit).toEqual({ value: false });
  vault.diagnosticSettings.push({ properties: { logs: [{ categoryGroup: "audit", enabled: true }] } });
  for (const name of [vault.name, `https://${vault.name}.vault.azure.net/`, resourceId(vault)]) {
    if (name.startsWith("/")) vi.stubEnv("AZURE_SUBSCRIPTION_ID", undefined);
    expect(await look({}, name)).toMatchObject({
      properties: {
        value: { rbac: true, purgeProtection: true, defaultDeny: true, publicAccess: false, privateEndpoints: 1 },
      },
      audit: { value: true },
    });
  }
});

test("without its subscription the secrets are seen, the settings are not", async () => {
  vi.stubEnv("AZURE_SUBSCRIPTION_ID", undefined);
  const refused = { refused: "no-subscription" };
  expect(await look()).toMatchObject({ secrets: { value: [] }, properties: refused, audit: refused });
});

test("forbidden, firewall, soft-deleted vault and unknown vault are told apart", async () => {
  vault.may.list = false;
  expect((await look()).secrets).toEqual({ refused: "forbidden" });
  vault.closed = true;
  expect((await look()).secrets).toEqual({ refused: "firewall" });
  vault.deleted = true;
  const gone = { refused: "soft-deleted" };
  expect(await look()).toMatchObject({ secrets: gone, properties: gone, audit: gone });
  expect(await look({}, "nobodys-vault")).toMatchObject({ properties: { refused: "not-found" } });
});

test("a manager that refuses hides the settings only", async () => {
  azure.fail(/^management/, { status: 403, body: { error: { code: "AuthorizationFailed", message: "no" } } }, 9);
  const refused = { refused: "forbidden" };
  expect(await look()).toMatchObject({ secrets: { value: [] }, properties: refused, audit: refused });
});

test("a short wait is waited for, a long one is told", async () => {
  const busy = (seconds: string) => ({
    status: 429,
    body: { error: { code: "Throttled", message: "too many requests" } },
    headers: { "retry-after": seconds },
  });
  const host = new RegExp(`^${vault.name}`);
  azure.fail(host, busy("1"), 1);
  expect((await look()).secrets).toEqual({ value: [] });
  azure.fail(host, busy("120"), 1);
  expect((await look()).secrets).toEqual({ refused: "throttled", retryAfter: 120 });
});

test("no answer, and a name that nobody knows", async () => {
  azure.fail(new RegExp(`^${vault.name}`), { status: 500, body: {} });
  azure.fail(/^management/, { status: 502, body: "not JSON" });
  const refused = { refused: "no-answer" };
  expect(await look()).toMatchObject({ secrets: refused, properties: refused, audit: refused });
  expect(await look({}, "nobodys-vault")).toMatchObject({ secrets: { refused: "not-found" } });
});

test("nobody signed in", async () => {
  signIn({ HTTPS_PROXY: azure.environment["HTTPS_PROXY"]!, NO_PROXY: "127.0.0.1" });
  vi.stubEnv("PATH", "/nowhere");
  expect((await look()).secrets).toEqual({ refused: "no-login" });
});

test("a GitHub job signs in by OIDC, and one without the permission does not", async () => {
  setSecret(vault, "storage", { tags: { leakgate: leak } });
  signIn(azure.oidc);
  vi.stubEnv("PATH", "/nowhere");
  expect(await look()).toMatchObject({ secrets: { value: [{ name: "storage" }] }, audit: { value: false } });
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "another");
  expect(await look()).toMatchObject({ secrets: { refused: "no-login" }, audit: { refused: "no-login" } });
});

test("only the current version's value is read, only when asked to, and only the recogniser gets it", async () => {
  const value = `value-${Math.random()}`;
  setSecret(vault, "storage", { value: "older", created: "2026-01-01" });
  setSecret(vault, "storage", { value, created: "2026-11-20", tags: { leakgate: leak } });
  setSecret(vault, "unrelated", { value: "not asked for" });
  const reads = () =>
    azure.requests.filter(({ host, path }) => host.startsWith(vault.name) && /\/[0-9a-f]{32}$/.test(path));
  vault.may.get = true;
  await look();
  expect(reads()).toEqual([]);
  const got: string[] = [];
  const recognise = (secret: { reveal(): string }) => {
    got.push(secret.reveal());
    return [leak];
  };
  const sight = await look({ recognise });
  expect(got).toEqual([value]);
  expect(reads()).toHaveLength(1);
  expect("value" in sight.secrets && sight.secrets.value.map(({ holds }) => holds)).toEqual([
    undefined,
    { value: [leak] },
  ]);
  expect(JSON.stringify(sight)).not.toContain(value);
  vault.may.get = false;
  expect((await look({ recognise })).secrets).toMatchObject({ value: [{}, { holds: { refused: "forbidden" } }] });
});
