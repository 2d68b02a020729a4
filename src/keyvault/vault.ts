import { KeyVaultManagementClient } from "@azure/arm-keyvault";
import { MonitorClient } from "@azure/arm-monitor";
import { DefaultAzureCredential, type TokenCredential } from "@azure/identity";
import { SecretClient, type SecretClientOptions } from "@azure/keyvault-secrets";
import type { Refusal, SecretVersion, Seen, VaultProperties, VaultSight } from "./sight.ts";

export interface VaultOptions {
  /** `https://NAME.vault.azure.net` */
  readonly url: string;
  /** `/subscriptions/…/vaults/NAME`; without it only secrets are looked at. */
  readonly resourceId?: string;
  /** Default: whatever identity the machine offers (az login, managed identity, federation). */
  readonly credential?: TokenCredential;
  /** For tests: another Azure Resource Manager, its certificate, and fewer retries. */
  readonly loopback?: { readonly arm: string; readonly certificate: string };
}

export interface Vault {
  /** What can be seen for one leak. Values are never asked for. */
  look(fingerprint: string): Promise<VaultSight>;
}

/** Reads a vault with the identity of the machine; each answer is asked for once. */
export function createVault({
  url,
  resourceId,
  credential = new DefaultAzureCredential(),
  loopback,
}: VaultOptions): Vault {
  const fixed = loopback && {
    tlsOptions: { ca: loopback.certificate },
    retryOptions: { maxRetries: 0 },
    disableChallengeResourceVerification: true,
    endpoint: loopback.arm,
  };
  const attempt = <Value>(read: (options: object) => Promise<Value>): Promise<Seen<Value>> => {
    const { policy, heard } = createListener();
    return readOrRefuse(() => read({ additionalPolicies: [{ policy, position: "perCall" }], ...fixed }), heard);
  };
  const secrets = attempt((options) => listTagged(new SecretClient(url, credential, options)));
  const id =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.KeyVault\/vaults\/([^/]+)$/i.exec(
      resourceId ?? "",
    );
  const [, subscription = "", group = "", name = ""] = id ?? [];
  const refused = async () => ({ refused: "not-asked" as const });
  const properties = id
    ? attempt((options) => readProperties(new KeyVaultManagementClient(credential, subscription, options), group, name))
    : refused();
  const audit = id
    ? attempt((options) => readAudit(new MonitorClient(credential, subscription, options), resourceId!))
    : refused();
  return {
    async look(fingerprint) {
      const all = await secrets;
      return {
        vault: new URL(url).host,
        secrets: "value" in all ? { value: all.value(fingerprint) } : all,
        properties: await properties,
        audit: await audit,
      };
    },
  };
}

type Policy = NonNullable<SecretClientOptions["additionalPolicies"]>[number]["policy"];

/** The SDK's paging drops the body of a refusal, which alone tells the firewall from a missing role. */
function createListener(): { policy: Policy; heard: () => string } {
  let body = "";
  const policy: Policy = {
    name: "leakgate-refusals",
    async sendRequest(request, next) {
      const response = await next(request);
      if (response.status === 403) body = response.bodyAsText ?? "";
      return response;
    },
  };
  return { policy, heard: () => body };
}

/** Fingerprint → versions of the secrets that carry its tag on any version that the list shows. */
async function listTagged(client: SecretClient): Promise<(fingerprint: string) => readonly SecretVersion[]> {
  const byTag = new Map<string, SecretVersion[]>();
  for await (const { name, tags } of client.listPropertiesOfSecrets()) {
    const tag = tags?.["leakgate"];
    if (!tag) continue;
    const versions = byTag.get(tag) ?? [];
    for await (const { version, enabled, createdOn, expiresOn, tags: own } of client.listPropertiesOfSecretVersions(
      name,
    ))
      versions.push({
        name,
        version: version ?? "",
        enabled: enabled === true,
        created: createdOn?.toISOString() ?? "",
        ...(expiresOn && { expires: expiresOn.toISOString() }),
        tagged: own?.["leakgate"] === tag,
      });
    byTag.set(tag, versions);
  }
  return (fingerprint) => byTag.get(fingerprint) ?? [];
}

async function readProperties(client: KeyVaultManagementClient, group: string, name: string): Promise<VaultProperties> {
  const { properties } = await client.vaults.get(group, name);
  const approved = (properties.privateEndpointConnections ?? []).filter(
    ({ privateLinkServiceConnectionState: state }) => state?.status === "Approved",
  );
  return {
    rbac: properties.enableRbacAuthorization === true,
    purgeProtection: properties.enablePurgeProtection === true,
    defaultDeny: properties.networkAcls?.defaultAction === "Deny",
    publicAccess: properties.publicNetworkAccess?.toLowerCase() !== "disabled",
    privateEndpoints: approved.length,
  };
}

async function readAudit(client: MonitorClient, resourceId: string): Promise<boolean> {
  const { value = [] } = await client.diagnosticSettings.list(resourceId.slice(1));
  const logs = value.flatMap((setting) => setting.logs ?? []);
  // Without a category it is a group of them, and both groups of a vault (audit, allLogs) hold AuditEvent.
  return logs.some(({ enabled, category }) => enabled && (category === undefined || category === "AuditEvent"));
}

/** A refusal is an answer of its own. https://learn.microsoft.com/azure/key-vault/general/rest-error-codes */
async function readOrRefuse<Value>(read: () => Promise<Value>, forbidden: () => string): Promise<Seen<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    const { statusCode, code } = error as { statusCode?: number; code?: string };
    return { refused: explain(statusCode, code, forbidden()) };
  }
}

function explain(status: number | undefined, code: string | undefined, forbidden: string): Refusal {
  if (status === 403)
    return /firewall|trusted service|public network access/i.test(forbidden) ? "firewall" : "forbidden";
  if (status === 401) return "forbidden";
  if (status === 404 || code === "ENOTFOUND") return "not-found";
  return status === 429 ? "throttled" : "no-answer";
}
