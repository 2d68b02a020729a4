import { appVariables, azureUses, findResource, groupVariable, reviewUse, switchApps } from "./blocks.ts";
import { assign, probe, save } from "./commands.ts";
import { createSingleValue } from "./single-value.ts";
import { vaultAudit, vaultNetwork, vaultVariables, vaultVariablesLate } from "./vault-blocks.ts";

export const azureApiManagement = {
  /** https://learn.microsoft.com/azure/api-management/api-management-subscriptions */
  "azure-api-management-key": createSingleValue({
    name: "Azure API Management subscription key",
    opens: "A subscription key calls every API of its product, as the subscriber and within the subscriber's quota.",
    wayOut:
      "Let callers sign in with Microsoft Entra (`validate-azure-ad-token` policy) and their managed identity. If a key cannot be avoided, one subscription for each caller, its key in Key Vault.",
    variables: [
      { name: "RESOURCE", value: "my-gateway", about: "name of the API Management service", from: "resource-name" },
      groupVariable,
      { name: "SUBSCRIPTION", value: "my-subscription", about: "sid of the subscription whose key leaked" },
      { name: "LEAKED", value: "Primary", about: "the key that leaked: Primary or Secondary" },
      { name: "OTHER", value: "Secondary", about: "the key that did not" },
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    urgent: {
      text: "renew the leaked key of the subscription.",
      commands: [
        assign("ID", 'az apim show --name "$RESOURCE" --resource-group "$RG" --query id --output tsv'),
        'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01',
      ],
      warning: "Every caller with this key gets 401 at once.",
    },
    uses: [
      findResource(
        "API Management service",
        'az apim show --name "$RESOURCE" --resource-group "$RG" --query id --output tsv',
      ),
      ...azureUses,
    ],
    rotate: [
      {
        id: "other",
        text: "Renew the key that did not leak and put it into the file `$NEW`.",
        commands: [
          'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${OTHER}Key" --api-version 2024-05-01',
          save(
            'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action listSecrets --api-version 2024-05-01 --query "{Primary: primaryKey, Secondary: secondaryKey}.${OTHER}" --output tsv',
          ),
        ],
        warning: "Whoever uses the other key today stops.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Renew the leaked key, if part 1 has not: this ends the leak.",
      commands: [
        'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01',
      ],
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Call one of its APIs with the leaked key: 401 means dead. Set `URL` to an operation that answers 200 with a good key.",
      commands: [
        {
          bash: "URL=https://my-gateway.azure-api.net/my-api",
          powershell: "$URL = 'https://my-gateway.azure-api.net/my-api'",
        },
        probe("$URL", "Ocp-Apim-Subscription-Key"),
      ],
    },
    audit: [
      reviewUse(
        "Each request has the subscription and the address.",
        "ApiManagementGatewayLogs | where ApimSubscriptionId == '$SUBSCRIPTION' | summarize count() by CallerIpAddress, OperationId, ResponseCode",
      ),
      ...vaultAudit,
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "Ask callers for an Entra token (`validate-azure-ad-token`) and stop requiring the subscription key. (Tick with a reason and a date if it cannot be done yet.)",
      },
    ],
    instead: { switch: switchApps, network: vaultNetwork },
  }),
} as const;
