import { expect, test } from "vitest";
import { planVerification } from "../../src/incidents/verification.ts";
import { createVault } from "../../src/keyvault/vault.ts";
import { makeIncident } from "../incidents/samples.ts";
import { type Answer, startVault } from "./loopback.ts";

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop";
const resourceId = `${group}/providers/Microsoft.KeyVault/vaults/shop`;
const seconds = (day: string): number => Date.parse(day) / 1000;

interface State {
  /** Answers instead of the good ones, by path. */
  readonly instead?: Readonly<Record<string, Answer>>;
  readonly oldEnabled?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A vault after a rotation, but for what `state` changes. */
function answer({ instead = {}, oldEnabled = false, tags = { leakgate: "abcdefgh2345" } }: State) {
  return (path: string, url: string): Answer | undefined => {
    const secret = (version: string, enabled: boolean, created: string, own: object) => ({
      id: `${url}/secrets/storage/${version}`,
      attributes: { enabled, created: seconds(created), updated: seconds(created), exp: seconds("2027-01-22") },
      tags: own,
    });
    const good: Record<string, Answer> = {
      "/secrets": { body: { value: [{ ...secret("", true, "2026-11-22", tags), id: `${url}/secrets/storage` }] } },
      "/secrets/storage/versions": {
        body: { value: [secret("old", oldEnabled, "2025-01-01", {}), secret("new", true, "2026-11-22", tags)] },
      },
      [resourceId]: {
        body: {
          id: resourceId,
          name: "shop",
          location: "westeurope",
          properties: {
            tenantId: "00000000-0000-0000-0000-000000000000",
            sku: { family: "A", name: "standard" },
            enableRbacAuthorization: true,
            enablePurgeProtection: true,
            publicNetworkAccess: "Disabled",
            networkAcls: { defaultAction: "Deny", bypass: "AzureServices" },
            privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: "Approved" } } }],
          },
        },
      },
      [`${resourceId}/providers/Microsoft.Insights/diagnosticSettings`]: {
        body: { value: [{ name: "audit", properties: { logs: [{ category: "AuditEvent", enabled: true }] } }] },
      },
    };
    const find = (answers: Readonly<Record<string, Answer>>) =>
      Object.entries(answers).find(([key]) => key.toLowerCase() === path.toLowerCase())?.[1];
    return find(instead) ?? find(good);
  };
}

async function verify(state: State, id: string | undefined = resourceId) {
  const loopback = await startVault(answer(state));
  try {
    const credential = { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) };
    const { url, certificate } = loopback;
    const vault = createVault({ url, credential, loopback: { arm: url, certificate }, ...(id && { resourceId: id }) });
    const sight = await vault.look("abcdefgh2345");
    const policy = { now: new Date("2026-11-23T10:00:00Z"), maximumDays: 90 };
    return { ...planVerification(makeIncident(), sight, policy), requests: loopback.requests, sight };
  } finally {
    await loopback.close();
  }
}

test("after the rotation every box that can be seen is ticked, and no value was asked for", async () => {
  const { evidence, open, requests } = await verify({});
  expect(open).toEqual([]);
  expect([...evidence.keys()].sort()).toEqual([
    "audit/on",
    "network/vault",
    "network/vault-deny",
    "retire/version",
    "store/set",
  ]);
  expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
  expect(requests.filter((request) => /\/secrets\/[^/]+\/(?!versions)/.test(request))).toEqual([]);
});

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

test.each<[string, State, RegExp]>([
  ["not rotated", { tags: {} }, /no secret has the tag/],
  ["another leak's secret", { tags: { leakgate: "zzzzzzzzzzzz" } }, /no secret has the tag/],
  ["old version enabled", { oldEnabled: true }, /version old of storage is older and still enabled/],
  [
    "forbidden",
    { instead: { "/secrets": error(403, "Forbidden", "Caller is not authorized to perform action") } },
    /the secret could not be seen: the identity may not/,
  ],
  [
    "firewall",
    {
      instead: {
        "/secrets": error(403, "Forbidden", "Client address is not authorized and caller is not a trusted service"),
      },
    },
    /firewall/,
  ],
  ["throttled", { instead: { "/secrets": error(429, "Throttled", "too many") } }, /too many requests/],
  [
    "deleted",
    { instead: { [resourceId]: error(404, "ResourceNotFound", "gone") } },
    /settings could not be seen: there is no such vault/,
  ],
])("%s: said, and not ticked", async (_, state, sentence) => {
  const { open } = await verify(state);
  expect(open.join("\n")).toMatch(sentence);
});

test("without the resource id the vault's settings are not asked for", async () => {
  const { open, evidence, requests } = await verify({}, "");
  expect([...evidence.keys()].sort()).toEqual(["retire/version", "store/set"]);
  expect(open.join("\n")).toMatch(/--vault-id/);
  expect(requests.join("\n")).not.toContain("/subscriptions/");
});
