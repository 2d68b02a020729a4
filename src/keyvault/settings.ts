import { KeyVaultManagementClient, type Vault } from "@azure/arm-keyvault";
import { createDefaultHttpClient, createPipelineRequest, RestError } from "@azure/core-rest-pipeline";
import type { TokenCredential } from "@azure/identity";
import { patientOptions } from "./patience.ts";
import { see } from "./refusal.ts";
import type { VaultProperties, VaultSettings } from "./sight.ts";
import type { VaultName } from "./vault-name.ts";

/** What Azure Resource Manager says of a vault. @param subscription where the vault's name does not tell it */
export async function readSettings(
  vault: VaultName,
  credential: TokenCredential,
  subscription = vault.subscription,
): Promise<VaultSettings> {
  if (!subscription) return { properties: { refused: "no-subscription" }, audit: { refused: "no-subscription" } };
  const endpoint = vault.cloud.manager;
  const client = new KeyVaultManagementClient(credential, subscription, { endpoint, ...patientOptions });
  const resource = await see(() => findVault(client, vault));
  if ("refused" in resource) {
    const gone = resource.refused === "not-found" && (await isDeleted(client, vault.name));
    const refused = gone ? ({ refused: "soft-deleted" } as const) : resource;
    return { properties: refused, audit: refused };
  }
  const { id = "", properties } = resource.value;
  return {
    properties: { value: parseProperties(properties) },
    audit: await see(async () => listsAudit(await readDiagnosticSettings(client, `${endpoint}${id}`))),
  };
}

/** By the list of resources, which shows an identity what it may read. */
async function findVault(client: KeyVaultManagementClient, { name, resourceGroup }: VaultName): Promise<Vault> {
  if (resourceGroup) return client.vaults.get(resourceGroup, name);
  for await (const { id, name: other } of client.vaults.list()) {
    const [, group] = /\/resourceGroups\/([^/]+)\//i.exec(id ?? "") ?? [];
    if (group && other?.toLowerCase() === name) return client.vaults.get(group, name);
  }
  throw new RestError("the subscription has no such vault", { statusCode: 404 });
}

async function isDeleted(client: KeyVaultManagementClient, name: string): Promise<boolean> {
  const seen = await see(async () => {
    for await (const vault of client.vaults.listDeleted()) if (vault.name?.toLowerCase() === name) return true;
    return false;
  });
  return "value" in seen && seen.value;
}

function parseProperties(properties: Vault["properties"]): VaultProperties {
  const endpoints = properties.privateEndpointConnections ?? [];
  return {
    rbac: properties.enableRbacAuthorization === true,
    purgeProtection: properties.enablePurgeProtection === true,
    defaultDeny: properties.networkAcls?.defaultAction === "Deny",
    publicAccess: properties.publicNetworkAccess?.toLowerCase() !== "disabled",
    privateEndpoints: endpoints.filter(({ privateLinkServiceConnectionState: state }) => state?.status === "Approved")
      .length,
  };
}

interface DiagnosticSetting {
  readonly properties?: {
    readonly logs?: readonly {
      readonly category?: string;
      readonly categoryGroup?: string;
      readonly enabled?: boolean;
    }[];
  };
}

/**
 * One request by the vault client's pipeline, instead of a client of its own, which would be larger than all the others.
 * https://learn.microsoft.com/rest/api/monitor/diagnostic-settings/list
 */
async function readDiagnosticSettings(client: KeyVaultManagementClient, id: string): Promise<DiagnosticSetting[]> {
  const url = `${id}/providers/Microsoft.Insights/diagnosticSettings?api-version=2021-05-01-preview`;
  const response = await client.pipeline.sendRequest(createDefaultHttpClient(), createPipelineRequest({ url }));
  const { status: statusCode, bodyAsText } = response;
  if (statusCode !== 200) throw new RestError("diagnostic settings were refused", { statusCode, response });
  return JSON.parse(bodyAsText || "{}").value ?? [];
}

/** A setting cannot be without a destination. */
function listsAudit(settings: readonly DiagnosticSetting[]): boolean {
  const logs = settings.flatMap(({ properties }) => properties?.logs ?? []);
  return logs.some(
    ({ category, categoryGroup, enabled }) =>
      enabled === true && (category === "AuditEvent" || categoryGroup === "audit" || categoryGroup === "allLogs"),
  );
}
