import { appVariables, azureUses, findResource, groupVariable, identifyApp, reviewUse, switchApps } from "./blocks.ts";
import { save } from "./commands.ts";
import { createSingleValue } from "./single-value.ts";
import { vaultAudit, vaultNetwork, vaultVariables, vaultVariablesLate } from "./vault-blocks.ts";

const named = '--name "$RESOURCE" --resource-group "$RG"';

export const azureAppConfiguration = {
  /** https://learn.microsoft.com/azure/azure-app-configuration/concept-disable-access-key-authentication */
  "azure-app-configuration-key": createSingleValue({
    name: "Azure App Configuration key",
    opens:
      "A connection string reads every setting of the store, and with a read-write key changes what all your apps believe; plain secrets in the store are leaked with it.",
    wayOut:
      "Connect with the endpoint and `DefaultAzureCredential` (role App Configuration Data Reader). Secrets in the store become references to Key Vault.",
    variables: [
      { name: "RESOURCE", value: "my-store", about: "name of the store", from: "resource-name" },
      groupVariable,
      { name: "KEYID", value: "AAAA", about: "Id= of the leaked connection string" },
      { name: "OTHERID", value: "BBBB", about: "id of a key with the same rights (the list tells)" },
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    look: [
      {
        id: "which",
        text: "`Id=` in the leak names the key: set `KEYID` to it. The list shows whether it is primary or secondary, and whether it could write.",
        commands: [
          `az appconfig credential list ${named} --query "[].{key: id, name: name, readOnly: readOnly, modified: lastModified}" --output table`,
        ],
      },
    ],
    urgent: {
      text: "regenerate the leaked key.",
      commands: [`az appconfig credential regenerate ${named} --id "$KEYID" --output none`],
      warning: "Every app that reads its configuration with this key fails at its next start or refresh.",
    },
    uses: [
      findResource("store", "az appconfig list --query \"[?name=='$RESOURCE'].id\" --output tsv"),
      {
        id: "contents",
        text: "Read through the store: plain secrets in it are leaked as well and get their own rotation.",
        commands: [
          `az appconfig kv list --name "$RESOURCE" --auth-mode login --fields key label content_type --output table`,
        ],
      },
      ...azureUses,
    ],
    rotate: [
      {
        id: "other",
        text: "Regenerate the key with the same rights that did not leak, and put its connection string into the file `$NEW`.",
        commands: [
          save(`az appconfig credential regenerate ${named} --id "$OTHERID" --query connectionString --output tsv`),
        ],
        warning:
          "Whoever uses the other key today stops. A regenerated key may get a new id: list again before you name it.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Regenerate the leaked key, if part 1 has not: this ends the leak.",
      commands: [`az appconfig credential regenerate ${named} --id "$KEYID" --output none`],
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Ask with the leaked connection string (the whole of it in `$OLD`): an error about authentication means dead, a list means alive.",
      commands: ['az appconfig kv list --connection-string "@$OLD" --top 1 --fields key --output table'],
    },
    audit: [
      reviewUse(
        "Requests carry their address.",
        "AACHttpRequest | summarize count() by ClientIPAddress, Method, StatusCode",
      ),
      ...vaultAudit,
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "Give the apps the role *App Configuration Data Reader*, and turn what is secret in the store into references to Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
        commands: [
          ...identifyApp,
          'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "App Configuration Data Reader" --scope "$ID" --output none',
          'az appconfig kv set-keyvault --name "$RESOURCE" --key "$SETTING" --secret-identifier "https://$KV.vault.azure.net/secrets/$SECRET" --auth-mode login --yes --output none',
        ],
      },
      {
        id: "local-auth",
        text: "Turn the keys off for good.",
        commands: [`az appconfig update ${named} --disable-local-auth true --output none`],
        warning: "Every client that still connects with a connection string stops.",
      },
    ],
    instead: {
      switch: switchApps,
      network: [
        {
          id: "deny",
          text: "Close the public way in, after a private endpoint (group `configurationStores`, zone `privatelink.azconfig.io`) was seen working.",
          commands: [`az appconfig update ${named} --enable-public-network false --output none`],
          warning: "Without the endpoint every app loses its configuration.",
        },
        ...vaultNetwork,
      ],
    },
  }),
} as const;
