import {
  appVariables,
  azureUses,
  closeSteps,
  decide,
  findResource,
  groupVariable,
  historySteps,
  identityInstead,
  keepLeakedValue,
  reviewUse,
  switchApps,
} from "./blocks.ts";
import type { Command, Credential, Step } from "./credential.ts";
import { createTwoKeys } from "./two-keys.ts";
import { closeService, keepWorkspace, vaultAudit, vaultVariables, vaultVariablesLate } from "./vault-blocks.ts";

/** https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage */
const find = "az storage account list --query \"[?name=='$RESOURCE'].id\" --output tsv";

const renewKey = (slot: string): string =>
  `az storage account keys renew --account-name "$RESOURCE" --resource-group "$RG" --key "${slot}" --output none`;

const denyPublic: readonly Command[] = [
  'az storage account update --name "$RESOURCE" --resource-group "$RG" --default-action Deny --public-network-access Disabled --output none',
  'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-blob-public-access false --output none',
];

const otherServices =
  "It closes queues, tables and files too: each that is in use needs an endpoint of its own first (groups `queue`, `table`, `file`; Functions use all of them). The second line stops every public blob.";

const accessLog: readonly Step[] = [
  reviewUse(
    "`AuthenticationHash` tells one key or SAS from another.",
    "StorageBlobLogs | where AuthenticationType in ('AccountKey', 'SAS') | summarize count() by CallerIpAddress, AuthenticationHash, UserAgentHeader",
  ),
  {
    id: "metrics",
    text: "Without logs, the metrics at least tell how the account was signed in to, by hour.",
    commands: [
      'az monitor metrics list --resource "$ID" --metrics Transactions --interval PT1H --filter "Authentication eq \'*\'" --output table',
    ],
  },
];

const blobLog: Step = {
  id: "data",
  text: "Turn the blob logs on (queues, tables and files the same way), so that the next such question has an answer.",
  commands: [
    keepWorkspace,
    'az monitor diagnostic-settings create --name leakgate-blob-logs --resource "$ID/blobServices/default" --workspace "$LAWID" --logs "[{category:StorageRead,enabled:true},{category:StorageWrite,enabled:true},{category:StorageDelete,enabled:true}]" --output none',
  ],
};

const role = "Storage Blob Data Contributor";

const sharedKeyOff: Command =
  'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-shared-key-access false --output none';

const storageSas: Credential = {
  name: "Azure storage SAS",
  opens:
    "A shared access signature lets anyone with the link do what it grants on the storage account, from anywhere, until it expires or its signing key is renewed.",
  wayOut:
    "Sign in with a managed identity (`DefaultAzureCredential`) instead of a link; where a link must be handed out, make a user-delegation SAS of a few minutes at run time. Do not store a SAS anywhere, Key Vault included, unless it is short-lived.",
  variables: [
    { name: "RESOURCE", value: "mystorageaccount", about: "name of the storage account", from: "resource-name" },
    groupVariable,
    { name: "CONTAINER", value: "my-container", about: "the container in the link" },
    { name: "SASPOLICY", value: "my-policy", about: "the value of `si=` in the link, if it has one" },
    { name: "SLOT", value: "key1", about: "the key that signed it, key1 or key2; unknown: both" },
    ...vaultVariables,
    ...appVariables,
    ...vaultVariablesLate,
  ],
  steps: {
    contain: [
      {
        id: "sort",
        text: "Look at the query string of the link, it decides what revokes it. `se=` in the past: it is dead, go to part 7. `skoid=`: user delegation. `si=`: bound to a stored access policy. Otherwise it was signed ad hoc (`ss=` and `srt=` for the account, `sr=` for one service), and only renewing the key that signed it ends it.",
      },
      decide(
        "the next box that fits the sort of SAS; accept the outage.",
        [],
        "Each ends more than this link. Run only the one that fits.",
      ),
      {
        id: "delegation",
        text: "`skoid=`: end every user-delegation SAS of the account.",
        commands: ['az storage account revoke-delegation-keys --name "$RESOURCE" --resource-group "$RG"'],
        warning: "Every link that was handed out this way stops, not this one alone.",
      },
      {
        id: "policy",
        text: "`si=`: delete the stored access policy.",
        commands: [
          'az storage container policy delete --container-name "$CONTAINER" --name "$SASPOLICY" --account-name "$RESOURCE" --auth-mode key --output none',
        ],
        warning: "Every SAS of that policy stops.",
      },
      {
        id: "key",
        text: "Neither: renew the account key that signed it.",
        commands: [renewKey("${SLOT}")],
        warning: "Whoever signs in with that key stops, and every SAS signed with it.",
      },
      keepLeakedValue,
    ],
    uses: [findResource("storage account", find), ...azureUses],
    rotate: [
      {
        id: "successor",
        text: "Give each consumer a way in that is not this link: an identity (part 11), or a new SAS with the fewest rights and an expiry of hours, made by the program that needs it.",
        commands: [
          'az storage container policy list --container-name "$CONTAINER" --account-name "$RESOURCE" --auth-mode key --output table',
        ],
      },
    ],
    store: [
      {
        id: "set",
        must: true,
        text: "Nothing to store: a SAS made at run time needs no vault. Tick it; if an account key still signs, follow the checklist `leakgate checklist azure-storage-key` for that key.",
      },
    ],
    switch: switchApps.slice(1),
    retire: [
      {
        id: "leaked",
        must: true,
        text: "Run the box of part 1 that fits, now that the consumers have moved, if it was not run then.",
        warning: "Whoever was forgotten in part 5 stops now.",
      },
    ],
    prove: [
      {
        id: "dead",
        must: true,
        text: "Ask with the leaked link (the whole URL in `$OLD`): 403 means dead, 200 or 206 alive. 404 says nothing: ask for a blob that exists.",
        commands: [
          {
            bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --range 0-0 --config -`,
            powershell:
              'try { (Invoke-WebRequest -UseBasicParsing -Method Head -Uri (Get-Content -Raw "$OLD")).StatusCode } catch { [int]$_.Exception.Response.StatusCode }',
          },
        ],
      },
    ],
    expiry: [
      {
        id: "policy",
        text: "Have the account complain about any SAS that lives longer than a day.",
        commands: [
          'az storage account update --name "$RESOURCE" --resource-group "$RG" --sas-exp 1.00:00:00 --output none',
        ],
      },
    ],
    automate: [],
    audit: [...accessLog, { ...blobLog, must: true }],
    identity: [
      ...identityInstead(role),
      {
        id: "local-auth",
        text: "Turn shared keys off: then no account or service SAS can exist, only user delegation.",
        commands: [sharedKeyOff],
        warning:
          "Everything that signs in with a key or a key-signed SAS stops, `AzureWebJobsStorage` of Functions included.",
      },
    ],
    network: closeService("blob", "privatelink.blob.core.windows.net", denyPublic, otherServices),
    history: historySteps,
    close: closeSteps,
  },
};

export const azureStorage = {
  "azure-storage-key": createTwoKeys({
    name: "Azure storage account key",
    opens:
      "An account key reads, writes and deletes everything in the storage account, signs SAS links for others, and leaves no name in the logs.",
    wayOut:
      "Sign in with a managed identity: `DefaultAzureCredential` and the role Storage Blob Data Contributor need no key at all. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "storage account",
    slots: ["key1", "key2"],
    find,
    show: (slot) =>
      `az storage account keys list --account-name "$RESOURCE" --resource-group "$RG" --query "[?keyName=='${slot}'].value" --output tsv`,
    renew: renewKey,
    alsoDies:
      "Every account SAS and service SAS signed with it dies too, and `AzureWebJobsStorage` of Functions often uses it.",
    expiry: [
      {
        id: "reminder",
        text: "Have the account itself remind of keys older than 60 days.",
        commands: [
          'az storage account update --name "$RESOURCE" --resource-group "$RG" --key-exp-days 60 --output none',
        ],
      },
    ],
    audit: [...accessLog, ...vaultAudit, blobLog],
    role,
    localAuthOff: [sharedKeyOff],
    network: { group: "blob", zone: "privatelink.blob.core.windows.net", deny: denyPublic, others: otherServices },
  }),
  "azure-storage-sas": storageSas,
};
