import { reviewUse } from "./blocks.ts";
import { save } from "./commands.ts";
import { createTwoKeys } from "./two-keys.ts";
import { vaultAudit } from "./vault-blocks.ts";

const account = '--name "$RESOURCE" --resource-group "$RG"';
const service = '--service-name "$RESOURCE" --resource-group "$RG"';

export const azureAi = {
  /** https://learn.microsoft.com/azure/ai-services/rotate-keys */
  "azure-ai-services-key": createTwoKeys({
    name: "Azure AI services key",
    opens:
      "A key calls the models of the resource (Azure OpenAI, Content Safety, Speech, Vision …) at your cost, and for some reads what was uploaded to them.",
    wayOut:
      "Sign in with a managed identity: `DefaultAzureCredential` and the role Cognitive Services OpenAI User. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "AI services resource",
    slots: ["key1", "key2"],
    find: "az cognitiveservices account list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az cognitiveservices account keys list ${account} --query "${slot}" --output tsv`,
    renew: (slot) => `az cognitiveservices account keys regenerate ${account} --key-name "${slot}" --output none`,
    alsoDies: "Every region and deployment of the resource shares its two keys.",
    audit: [
      reviewUse(
        "Abuse shows first as cost and as quota errors.",
        "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.COGNITIVESERVICES' and Category == 'RequestResponse' | summarize count() by CallerIPAddress, OperationName, bin(TimeGenerated, 1h)",
      ),
      {
        id: "cost",
        text: "Calls by the hour: a step upwards is your answer.",
        commands: ['az monitor metrics list --resource "$ID" --metrics TotalCalls --interval PT1H --output table'],
      },
      ...vaultAudit,
    ],
    role: "Cognitive Services OpenAI User",
    identity: [
      {
        id: "not-user",
        text: "Take *Cognitive Services User* and *Contributor* from whoever only calls the models: both can list the keys. Signing in with Entra needs a custom sub-domain on the resource.",
        commands: [
          'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table',
        ],
      },
    ],
    localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
    network: {
      group: "account",
      zone: "privatelink.cognitiveservices.azure.com",
      deny: [
        'az cognitiveservices account network-rule list --name "$RESOURCE" --resource-group "$RG" --output table',
        'az resource update --ids "$ID" --set properties.publicNetworkAccess=Disabled --output none',
      ],
      others: "Azure OpenAI answers at another name: it needs the zone `privatelink.openai.azure.com` too.",
    },
  }),
  /** https://learn.microsoft.com/azure/search/search-security-api-keys */
  "azure-search-key": createTwoKeys({
    name: "Azure AI Search key",
    opens:
      "An admin key reads, changes and deletes every index of the search service; a query key reads every document that is indexed.",
    wayOut:
      "Sign in with a managed identity: `DefaultAzureCredential` and the role Search Index Data Reader or Contributor. If a key cannot be avoided, keep it in Key Vault; never an admin key in a front end.",
    resource: "search service",
    slots: ["primary", "secondary"],
    find: 'az search service list --resource-group "$RG" --query "[?name==\'$RESOURCE\'].id" --output tsv',
    show: (slot) => `az search admin-key show ${service} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az search admin-key renew ${service} --key-kind "${slot}" --output none`,
    alsoDies: "Query keys are not touched by it.",
    contain: [
      {
        id: "query-key",
        text: "If neither is it, it may be a query key: those have no slots. Urgent: delete it now, by the last box of part 6. Planned: part 3 has a box for it. The commands there that renew admin keys are not for it.",
      },
    ],
    rotate: [
      {
        id: "query-key",
        text: "Only for a query key: make another, straight into the file `$NEW`.",
        commands: [save(`az search query-key create ${service} --name rotated-after-leak --query key --output tsv`)],
      },
    ],
    retire: [
      {
        id: "query-key",
        text: "Only for a query key: delete the leaked one. `@$OLD` reads the value from the file, so that it is no argument.",
        commands: [`az search query-key delete ${service} --key-value "@$OLD"`],
        warning: "Every client that still sends this query key stops.",
      },
    ],
    prove: [
      {
        id: "query-key",
        text: "Only for a query key: no line may say `STILL THERE`.",
        commands: [
          {
            bash: `az search query-key list ${service} --query "[].key" --output tsv | tr -d '\\r' | grep --fixed-strings --line-regexp --quiet --file "$OLD" && echo "STILL THERE" || echo "not among them, or no answer"`,
            powershell: `if ((az search query-key list ${service} --query "[].key" --output tsv) -ccontains (Get-Content -Raw "$OLD")) { "STILL THERE" } else { "not among them, or no answer" }`,
          },
        ],
      },
    ],
    audit: [
      reviewUse(
        "OperationLogs has the calls, without telling one key from another.",
        "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.SEARCH' and Category == 'OperationLogs' | summarize count() by OperationName, bin(TimeGenerated, 1h)",
      ),
      ...vaultAudit,
    ],
    role: "Search Index Data Reader",
    identityFirst: [
      {
        id: "both",
        text: "Let in both ways, or no role works. It stops nobody.",
        commands: [
          'az search service update --name "$RESOURCE" --resource-group "$RG" --auth-options aadOrApiKey --aad-auth-failure-mode http403 --output none',
        ],
      },
    ],
    localAuthOff: [
      'az search service update --name "$RESOURCE" --resource-group "$RG" --disable-local-auth true --output none',
    ],
    network: {
      group: "searchService",
      zone: "privatelink.search.windows.net",
      deny: [
        'az search service update --name "$RESOURCE" --resource-group "$RG" --public-network-access disabled --output none',
      ],
    },
  }),
} as const;
