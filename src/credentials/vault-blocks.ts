import { assign } from "./commands.ts";
import type { Command, Step, Variable } from "./credential.ts";

/** Blocks about the vault and its network. https://learn.microsoft.com/azure/key-vault/ is the source of its behaviour. */

export const vaultVariables: readonly Variable[] = [
  { name: "KV", value: "my-key-vault", about: "the vault that takes the new value" },
  { name: "SECRET", value: "leaked-credential", about: "name of the secret in the vault" },
];

/** @param credential which of the provider's credentials it is, for the tags that Microsoft's rotation functions read */
export function storeInVault(credential = ""): readonly Step[] {
  const tags = credential && ` "CredentialId=${credential}" "ProviderAddress=$ID" "ValidityPeriodDays=60"`;
  return [
    {
      id: "set",
      must: true,
      text: "Store the new value as a new version that expires; look first that `$NEW` is not empty. By the tag, `leakgate verify` finds it.",
      commands: [
        `az keyvault secret set --vault-name "$KV" --name "$SECRET" --file "$NEW" --encoding utf-8 --expires "$UNTIL" --tags "leakgate=$FINGERPRINT"${tags} --output none`,
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[].{version: id, enabled: attributes.enabled, created: attributes.created, expires: attributes.expires}" --output table',
      ],
      warning:
        "Use `--file`, never `--value`: arguments stay in the shell's history and show in the process list. No vault yet? `az keyvault create` with `--enable-rbac-authorization true --enable-purge-protection true`, and give yourself *Key Vault Secrets Officer*.",
    },
  ];
}

export const disableOldVersion: Step = {
  id: "version",
  must: true,
  text: "Disable the old version in the vault, if the leaked value was kept there (else tick and say so). Disable, not delete: the way back stays open.",
  commands: [
    'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[?attributes.enabled].{version: id, created: attributes.created}" --output table',
    'az keyvault secret set-attributes --vault-name "$KV" --name "$SECRET" --version "$OLDVERSION" --enabled false --output none',
  ],
  warning:
    "Set `OLDVERSION` to what stands behind the last `/` of the old version. A consumer that pins that version, or still holds it in memory, fails at its next read.",
};

/** The events of secrets do not come for keys, which have their own. */
export function warnBeforeExpiry(object: "Secret" | "Key"): Step {
  return {
    id: "event",
    text: `Have Key Vault say so 30 days before the ${object.toLowerCase()} expires. It calls the function of part 9, so make that first; and it comes only for versions that are made after the subscription.`,
    commands: [
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      `az eventgrid event-subscription create --name leakgate-near-expiry --source-resource-id "$KVID" --endpoint-type azurefunction --endpoint "$FUNCTION" --included-event-types Microsoft.KeyVault.${object}NearExpiry Microsoft.KeyVault.${object}Expired`,
    ],
  };
}

export const vaultExpiry: readonly Step[] = [
  warnBeforeExpiry("Secret"),
  {
    id: "policy",
    text: "Have Azure Policy flag secrets without an expiry date: pick the policy from the list and assign it.",
    commands: [
      "az policy definition list --query \"[?contains(displayName, 'Key Vault secrets should have')].{name: name, title: displayName}\" --output table",
      'az policy assignment create --name leakgate-secret-expiry --policy "$POLICY" --scope "$KVID"',
    ],
  },
];

/** https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects */
export const subjectVariable: Variable = {
  name: "SUBJECT",
  value: "repo:my-org/my-repository:ref:refs/heads/main",
  about: "who signs in; with ids since July 2026: repo:my-org@1/my-repository@2:…",
};

export const vaultVariablesLate: readonly Variable[] = [
  {
    name: "OLDVERSION",
    value: "0123456789abcdef0123456789abcdef",
    about: "version of the secret that held the leaked value",
  },
  {
    name: "FUNCTION",
    value: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Web/sites/F/functions/rotate",
    about: "the function that rotates (part 9)",
  },
  { name: "POLICY", value: "my-policy", about: "name from the list in part 8" },
  { name: "LAW", value: "my-workspace", about: "Log Analytics workspace" },
  {
    name: "LAWGUID",
    value: "00000000-0000-0000-0000-000000000000",
    about: "its workspace id (customerId), for queries",
  },
  { name: "LAWRG", value: "my-workspace-group", about: "and its resource group" },
  { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for workloads outside Azure" },
  subjectVariable,
  { name: "VNET", value: "my-vnet", about: "virtual network of the consumers" },
  { name: "NETRG", value: "my-network-group", about: "and its resource group" },
  { name: "SUBNET", value: "private-endpoints", about: "its subnet for private endpoints" },
];

export const keepWorkspace = assign(
  "LAWID",
  'az monitor log-analytics workspace show --workspace-name "$LAW" --resource-group "$LAWRG" --query id --output tsv',
);

export const vaultAudit: readonly Step[] = [
  {
    id: "on",
    must: true,
    text: "Turn the vault's audit log on, so that the next such question has an answer.",
    commands: [
      keepWorkspace,
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az monitor diagnostic-settings list --resource "$KVID" --output table',
      'az monitor diagnostic-settings create --name leakgate-audit --resource "$KVID" --workspace "$LAWID" --logs "[{category:AuditEvent,enabled:true}]" --export-to-resource-specific true --output none',
    ],
  },
  {
    id: "readers",
    text: "Was the leaked value kept in the vault? This is who read it there, if the log was on (settings made long ago write to `AzureDiagnostics`).",
    commands: [
      `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "AZKVAuditLogs | where OperationName == 'SecretGet' and RequestUri has '$SECRET' | summarize count() by CallerIpAddress, tostring(Identity)" --timespan "$SINCE/$DEADBY" --output table`,
    ],
  },
];

const zoneWarning =
  "Has the network this DNS zone already, in a hub perhaps? Then leave the two lines with `private-dns` out and take that one: a new zone hides the private endpoints that only the old one knows.";

/**
 * @param group private-link group, and its DNS zone
 * @param deny closes the service itself
 * @param others what that closes besides, and the endpoint does not open
 */
export function closeService(group: string, zone: string, deny: readonly Command[], others = ""): readonly Step[] {
  return [
    {
      id: "endpoint",
      text: "First the private way in: endpoint and DNS for the service, then test a consumer through it.",
      commands: endpoint("$ID", "leakgate-service", group, zone),
      warning: zoneWarning,
    },
    {
      id: "deny",
      text: "Then close the public way in.",
      commands: deny,
      warning: `Before the private endpoint is seen working, this locks everybody out, your pipelines and the rotation included. ${others}`,
    },
  ];
}

export const vaultNetwork: readonly Step[] = [
  {
    id: "vault-roles",
    text: "The vault: roles instead of access policies, and no purge. The first line says `true` where roles are on already.",
    commands: [
      'az keyvault show --name "$KV" --query properties.enableRbacAuthorization --output tsv',
      'az keyvault update --name "$KV" --enable-rbac-authorization true --output none',
      'az keyvault update --name "$KV" --enable-purge-protection true --output none',
    ],
    warning:
      "The second line switches every access policy off at once: give each of its readers a role first. Purge protection cannot be taken back.",
  },
  {
    id: "vault",
    text: "The private way into the vault: endpoint and DNS, then see a consumer read through it.",
    commands: [
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      ...endpoint("$KVID", "leakgate-vault", "vault", "privatelink.vaultcore.azure.net"),
    ],
    warning: zoneWarning,
  },
  {
    id: "vault-deny",
    text: "The vault again, last: deny by default. Trusted Azure services still pass; Azure DevOps is not one of them.",
    commands: [
      'az keyvault update --name "$KV" --default-action Deny --bypass AzureServices --output none',
      'az keyvault update --name "$KV" --public-network-access Disabled --output none',
    ],
    warning: "Without a working private endpoint you lock yourself, the apps and the rotation function out.",
  },
];

function endpoint(id: string, name: string, group: string, zone: string): readonly Command[] {
  return [
    `az network private-endpoint create --name ${name} --resource-group "$NETRG" --vnet-name "$VNET" --subnet "$SUBNET" --private-connection-resource-id "${id}" --group-id ${group} --connection-name ${name} --output none`,
    `az network private-dns zone create --resource-group "$NETRG" --name ${zone} --output none`,
    `az network private-dns link vnet create --resource-group "$NETRG" --zone-name ${zone} --name ${name} --virtual-network "$VNET" --registration-enabled false --output none`,
    `az network private-endpoint dns-zone-group create --resource-group "$NETRG" --endpoint-name ${name} --name default --private-dns-zone ${zone} --zone-name ${group} --output none`,
  ];
}

/** What the common vault blocks need, for credentials that live outside Azure. */
export const vaultOnly: readonly Variable[] = [
  ...vaultVariables,
  ...vaultVariablesLate.filter(({ name }) => name !== "IDENTITY" && name !== "SUBJECT"),
];
