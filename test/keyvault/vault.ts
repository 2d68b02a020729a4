/** One key vault of the loopback Azure: secrets with versions, and what may be seen of them. */
import { randomBytes } from "node:crypto";

export interface StoredVersion {
  readonly version: string;
  value: string;
  enabled: boolean;
  /** Seconds since 1970, as Key Vault counts. */
  created: number;
  expires?: number;
  tags: Record<string, string>;
}

export interface Vault {
  readonly name: string;
  readonly secrets: Map<string, StoredVersion[]>;
  readonly deletedSecrets: Map<string, StoredVersion[]>;
  /** Keys and certificates have versions and tags as secrets have, and may rotate by a policy of their own. */
  readonly keys: Map<string, StoredVersion[]>;
  readonly certificates: Map<string, StoredVersion[]>;
  readonly rotating: Set<string>;
  /** What the identity may: list metadata, read values. */
  readonly may: { list: boolean; listDeleted: boolean; get: boolean; manage: boolean };
  /** The network lets nobody in. */
  closed: boolean;
  deleted: boolean;
  /** As Azure Resource Manager has them. */
  properties: Record<string, unknown>;
  diagnosticSettings: object[];
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export function createVault(name: string): Vault {
  return {
    name,
    secrets: new Map(),
    deletedSecrets: new Map(),
    keys: new Map(),
    certificates: new Map(),
    rotating: new Set(),
    may: { list: true, listDeleted: true, get: false, manage: true },
    closed: false,
    deleted: false,
    properties: {
      tenantId: "11111111-1111-1111-1111-111111111111",
      sku: { family: "A", name: "standard" },
      vaultUri: `https://${name}.vault.azure.net/`,
      enableSoftDelete: true,
    },
    diagnosticSettings: [],
  };
}

/** Puts another version into a secret, as `az keyvault secret set` does. @param fields times in ISO 8601 */
export function setSecret(
  vault: Vault,
  name: string,
  fields: { value?: string; created?: string; expires?: string; tags?: Record<string, string>; enabled?: boolean } = {},
  shelf: "secrets" | "keys" | "certificates" = "secrets",
): StoredVersion {
  const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000);
  const version: StoredVersion = {
    version: randomBytes(16).toString("hex"),
    value: fields.value ?? randomBytes(20).toString("base64url"),
    enabled: fields.enabled ?? true,
    created: fields.created ? seconds(fields.created) : Math.floor(Date.now() / 1000),
    ...(fields.expires && { expires: seconds(fields.expires) }),
    tags: fields.tags ?? {},
  };
  vault[shelf].set(name, [...(vault[shelf].get(name) ?? []), version]);
  return version;
}

const refuse = (status: number, code: string, message: string, inner?: string): Answer => ({
  status,
  body: { error: { code, message, ...(inner && { innererror: { code: inner } }) } },
});

/** Shape of a secret without its value. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secrets */
const describe = (vault: Vault, name: string, one: StoredVersion, full = true) => ({
  id: `https://${vault.name}.vault.azure.net/secrets/${name}${full ? `/${one.version}` : ""}`,
  attributes: {
    enabled: one.enabled,
    created: one.created,
    updated: one.created,
    ...(one.expires && { exp: one.expires }),
    recoveryLevel: "Recoverable+Purgeable",
  },
  tags: one.tags,
});

export interface VaultRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Record<string, unknown>;
}

/** The data plane, behind sign-in and network. https://learn.microsoft.com/azure/key-vault/general/rest-error-codes */
export function answerVault(vault: Vault, { method, url, body }: VaultRequest, pageSize: number): Answer {
  if (vault.closed) return refuse(403, "Forbidden", "Client address is not authorized.", "ForbiddenByFirewall");
  if (!url.searchParams.get("api-version")) return refuse(400, "BadParameter", "api-version must be specified");
  const rbac = refuse(403, "Forbidden", "Caller is not authorized to perform action on resource.", "ForbiddenByRbac");
  const [, collection, name, last] = url.pathname.split("/").map(decodeURIComponent);
  const list = (items: object[]): Answer => {
    const start = Number(url.searchParams.get("$skiptoken") ?? 0);
    const next = new URL(url);
    next.searchParams.set("$skiptoken", String(start + pageSize));
    const more = start + pageSize < items.length;
    return { status: 200, body: { value: items.slice(start, start + pageSize), nextLink: more ? next.href : null } };
  };
  if (collection === "deletedsecrets" && method === "GET") {
    if (!vault.may.listDeleted) return rbac;
    return list([...vault.deletedSecrets].map(([key, versions]) => describe(vault, key, versions.at(-1)!, false)));
  }
  if (method === "GET" && /^deleted(?:keys|certificates)$/.test(collection!)) return list([]);
  if (collection === "keys" || collection === "certificates") {
    if (!vault.may.list) return rbac;
    return answerKeys(vault, collection, name, last, list);
  }
  if (collection !== "secrets") return refuse(404, "NotFound", "there is nothing of this name");
  if (method === "GET" && (!name || last === "versions")) {
    if (!vault.may.list) return rbac;
    if (!name) return list([...vault.secrets].map(([key, versions]) => describe(vault, key, versions.at(-1)!, false)));
    return list((vault.secrets.get(name) ?? []).map((one) => describe(vault, name, one)));
  }
  if (method === "PUT" && name) {
    if (!vault.may.manage) return rbac;
    if (vault.deletedSecrets.has(name))
      return refuse(409, "Conflict", `Secret ${name} is deleted but recoverable.`, "ObjectIsDeletedButRecoverable");
    const attributes = (body["attributes"] ?? {}) as { exp?: number; enabled?: boolean };
    const one = setSecret(vault, name, {
      value: String(body["value"]),
      tags: (body["tags"] ?? {}) as Record<string, string>,
      ...(attributes.exp && { expires: new Date(attributes.exp * 1000).toISOString() }),
      ...(attributes.enabled !== undefined && { enabled: attributes.enabled }),
    });
    return { status: 200, body: { ...describe(vault, name, one), value: one.value } };
  }
  const versions = vault.secrets.get(name ?? "") ?? [];
  const one = last ? versions.find(({ version }) => version === last) : versions.at(-1);
  if (!name || !one) return refuse(404, "SecretNotFound", `A secret with (name/id) ${name} was not found.`);
  if (method === "PATCH") {
    if (!vault.may.manage) return rbac;
    const { enabled, exp } = (body["attributes"] ?? {}) as { enabled?: boolean; exp?: number };
    if (enabled !== undefined) one.enabled = enabled;
    if (exp) one.expires = exp;
    if (body["tags"]) one.tags = body["tags"] as Record<string, string>;
    return { status: 200, body: describe(vault, name, one) };
  }
  if (method === "DELETE") {
    if (!vault.may.manage) return rbac;
    vault.deletedSecrets.set(name, versions);
    vault.secrets.delete(name);
    return { status: 200, body: describe(vault, name, one) };
  }
  if (!vault.may.get) return rbac;
  if (!one.enabled)
    return refuse(403, "Forbidden", "Operation get is not allowed on a disabled secret.", "SecretDisabled");
  return { status: 200, body: { ...describe(vault, name, one), value: one.value } };
}

/** https://learn.microsoft.com/rest/api/keyvault/keys/get-key-versions and its like for certificates */
function answerKeys(
  vault: Vault,
  shelf: "keys" | "certificates",
  name: string | undefined,
  last: string | undefined,
  list: (items: object[]) => Answer,
): Answer {
  const item = (key: string, one: StoredVersion, full: boolean) => {
    const { id: _, ...rest } = describe(vault, key, one);
    const id = `https://${vault.name}.vault.azure.net/${shelf}/${key}${full ? `/${one.version}` : ""}`;
    return { ...rest, ...(shelf === "keys" ? { kid: id } : { id, x5t: "" }) };
  };
  if (!name) return list([...vault[shelf]].map(([key, versions]) => item(key, versions.at(-1)!, false)));
  if (last === "versions") return list((vault[shelf].get(name) ?? []).map((one) => item(name, one, true)));
  const id = `https://${vault.name}.vault.azure.net/${shelf}/${name}/${last}`;
  const rotates = vault.rotating.has(name);
  if (last === "rotationpolicy")
    return {
      status: 200,
      body: {
        id,
        attributes: { expiryTime: "P90D" },
        lifetimeActions: [{ trigger: {}, action: { type: rotates ? "Rotate" : "Notify" } }],
      },
    };
  if (last === "policy")
    return {
      status: 200,
      body: {
        id,
        lifetime_actions: [{ trigger: {}, action: { action_type: rotates ? "AutoRenew" : "EmailContacts" } }],
      },
    };
  return refuse(404, "NotFound", "there is nothing of this name");
}

/** As the last part of the checklist leaves a vault. */
export function hardenVault({ properties, diagnosticSettings }: Vault): void {
  Object.assign(properties, {
    enableRbacAuthorization: true,
    enablePurgeProtection: true,
    publicNetworkAccess: "Disabled",
    networkAcls: { defaultAction: "Deny", bypass: "AzureServices" },
    privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: "Approved" } } }],
  });
  diagnosticSettings.push({ properties: { logs: [{ category: "AuditEvent", enabled: true }] } });
}
