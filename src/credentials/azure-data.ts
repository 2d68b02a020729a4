import { reviewUse } from "./blocks.ts";
import { compare } from "./commands.ts";
import { createTwoKeys } from "./two-keys.ts";
import { vaultAudit } from "./vault-blocks.ts";

const account = '--name "$RESOURCE" --resource-group "$RG"';

export const azureData = {
  /** https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys */
  "azure-cosmos-db-key": createTwoKeys({
    name: "Azure Cosmos DB key",
    opens: "An account key reads, changes and deletes every database and container of the Cosmos DB account.",
    wayOut:
      "Connect with `DefaultAzureCredential` and a Cosmos DB data role (its own roles, not Azure's). If a key cannot be avoided, keep it in Key Vault, and take the read-only one where reading is enough.",
    resource: "Cosmos DB account",
    slots: ["primary", "secondary"],
    find: "az cosmosdb list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az cosmosdb keys list ${account} --query "${slot}MasterKey" --output tsv`,
    renew: (slot) => `az cosmosdb keys regenerate ${account} --key-kind "${slot}" --output none`,
    alsoDies: "A regeneration takes minutes, on large accounts hours; the old key works until it is done.",
    contain: [
      {
        id: "read-only",
        text: "If neither is it, a read-only key may have leaked (part 7 compares them). They are renewed with `--key-kind primaryReadonly` or `secondaryReadonly`. Urgent: the leaked one now. Planned: the other in part 3, the leaked one in part 6, in place of the commands there.",
        commands: [
          'az cosmosdb keys regenerate --name "$RESOURCE" --resource-group "$RG" --key-kind "${LEAKED}Readonly" --output none',
        ],
        warning: "Only if a read-only key leaked: its readers stop.",
      },
    ],
    prove: [
      {
        id: "read-only",
        text: "The read-only keys as well.",
        commands: (["LEAKED", "OTHER"] as const).map((slot) =>
          compare(
            `az cosmosdb keys list ${account} --query "\${${slot}}ReadonlyMasterKey" --output tsv`,
            "STILL ALIVE",
            `$${slot} read-only`,
          ),
        ),
      },
    ],
    audit: [
      reviewUse(
        "`KeyType` says which key was used, in direct mode; `AuthTokenType` in gateway mode.",
        "CDBDataPlaneRequests | summarize count() by KeyType, AuthTokenType, ClientIpAddress, OperationName",
      ),
      ...vaultAudit,
    ],
    role: {
      what: "a role of Cosmos DB itself: …0001 reads, …0002 writes too (Azure's own *Cosmos DB Account Reader Role* is not it: it reads no data, and lists the read-only keys)",
      commands: [
        'az cosmosdb sql role definition list --account-name "$RESOURCE" --resource-group "$RG" --query "[].{role: roleName, definition: name}" --output table',
        'az cosmosdb sql role assignment create --account-name "$RESOURCE" --resource-group "$RG" --scope "/" --principal-id "$PRINCIPAL" --role-definition-id 00000000-0000-0000-0000-000000000002 --output none',
      ],
    },
    localAuthOff: [
      'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --disable-key-based-metadata-write-access true --output none',
      'az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none',
    ],
    network: {
      group: "Sql",
      zone: "privatelink.documents.azure.com",
      deny: [
        'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --public-network-access DISABLED --output none',
      ],
    },
  }),
  /** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure */
  "azure-redis-key": createTwoKeys({
    name: "Azure Cache for Redis key",
    opens:
      "An access key reads, changes and flushes the whole cache: sessions, tokens and personal data that the apps keep there.",
    wayOut:
      "Connect with Microsoft Entra authentication and the managed identity of the app (an access policy assignment on the cache). If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "cache",
    slots: ["Primary", "Secondary"],
    find: "az redis list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) =>
      `az redis list-keys ${account} --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
    renew: (slot) => `az redis regenerate-keys ${account} --key-type "${slot}" --output none`,
    alsoDies: "Open connections live on until they sign in again: restart the clients.",
    uses: [
      {
        id: "managed",
        text: "If nothing is found, it is an Azure Managed Redis: the same checklist with `az redisenterprise` (extension).",
        commands: [
          'az redisenterprise database regenerate-key --cluster-name "$RESOURCE" --resource-group "$RG" --key-type "$OTHER" --output none',
        ],
        warning: "Stops whoever uses the other key.",
      },
    ],
    retire: [
      {
        id: "sessions",
        text: "What lay in the cache may have been read: end the sessions and replace the tokens that it held.",
      },
    ],
    audit: [reviewUse("The category ConnectedClientList has the clients' addresses."), ...vaultAudit],
    identityFirst: [
      {
        id: "entra",
        text: "On the cache's page *Authentication* turn Microsoft Entra authentication on: without it no identity gets in, and the last step of this part would lock everybody out.",
        warning: "The cache's nodes restart for it: minutes in which connections break.",
      },
    ],
    role: {
      what: "an access policy of the cache itself",
      commands: [
        'az redis access-policy-assignment create --name "$RESOURCE" --resource-group "$RG" --policy-assignment-name app --access-policy-name "Data Contributor" --object-id "$PRINCIPAL" --object-id-alias "$APP" --output none',
      ],
    },
    localAuthOff: [
      'az redis update --name "$RESOURCE" --resource-group "$RG" --set disableAccessKeyAuthentication=true --output none',
    ],
    network: {
      group: "redisCache",
      zone: "privatelink.redis.cache.windows.net",
      deny: [
        'az redis update --name "$RESOURCE" --resource-group "$RG" --set publicNetworkAccess=Disabled --output none',
      ],
    },
  }),
} as const;
