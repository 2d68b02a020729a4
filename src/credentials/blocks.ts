import { assign, compare } from "./commands.ts";
import type { Command, Step, Variable } from "./credential.ts";

/** Blocks that every kind shares. https://learn.microsoft.com/azure/key-vault/ is the source of the vault's own behaviour. */

export const groupVariable: Variable = {
  name: "RG",
  value: "my-resource-group",
  about: "resource group of the resource",
};

export const vaultVariables: readonly Variable[] = [
  { name: "KV", value: "my-key-vault", about: "the vault that takes the new value" },
  { name: "SECRET", value: "leaked-credential", about: "name of the secret in the vault" },
];

/** Which of two keys leaked; the commands use whichever is set here. */
export function slotVariables(first: string, second: string): readonly Variable[] {
  return [
    { name: "LEAKED", value: first, about: `the key that leaked: ${first} or ${second} (part 1 tells)` },
    { name: "OTHER", value: second, about: "the key that did not" },
  ];
}

export const keepLeakedValue: Step = {
  id: "value",
  text: "Put the leaked value, and nothing else, into the file `$OLD`: the first line fetches the file that leaked it, then cut it down in an editor. It never goes on a command line, into a chat, or into this issue.",
  commands: [
    { bash: 'git cat-file blob "$BLOB" > "$OLD"', powershell: 'git cat-file blob "$BLOB" | Out-File "$OLD"' },
    {
      bash: `\${EDITOR:-vi} "$OLD"; tr -d '\\r\\n' < "$OLD" > "$OLD.cut"; mv "$OLD.cut" "$OLD"`,
      powershell:
        'Start-Process -Wait notepad "$OLD"; (Get-Content -Raw "$OLD").Trim() | Out-File -NoNewline -Encoding ascii "$OLD"',
    },
  ],
};

/** The same for a value of several lines, which would be another one without its line breaks. */
export const keepLeakedLines: Step = {
  ...keepLeakedValue,
  commands: [
    {
      bash: 'git cat-file blob "$BLOB" > "$OLD"',
      powershell: 'git cat-file blob "$BLOB" | Out-File -Encoding ascii "$OLD"',
    },
    { bash: '${EDITOR:-vi} "$OLD"', powershell: 'Start-Process -Wait notepad "$OLD"' },
  ],
};

/** The first decision of the night. */
export function decide(urgent: string, commands: readonly Command[], warning: string): Step {
  return {
    id: "decide",
    must: true,
    text: `**Is the repository public, has it ever been, or do you see use that nobody can explain? Then revoke now:** ${urgent} **If not,** tick this with the word “planned” and go on: the leaked value dies in part 6, after the consumers have moved.`,
    commands,
    warning,
  };
}

/** @param show prints the key in a slot, given the variable that holds the slot's name */
export function whichKey(show: (slot: "LEAKED" | "OTHER") => string): Step {
  return {
    id: "which",
    text: "Find out which of the two keys leaked. If it is the second, swap `LEAKED` and `OTHER` in the first fence and set them again. If both are `another value`, the leaked one is already dead: go to part 7.",
    commands: [
      compare(show("LEAKED"), "THIS LEAKED", "$LEAKED"),
      compare(show("OTHER"), "THIS LEAKED, SWAP THEM", "$OTHER"),
    ],
    warning: "Reads keys. Run it on your own machine, never in a pipeline with logs.",
  };
}

export function findResource(what: string, find: string): Step {
  return {
    id: "find",
    text: `Find the ${what} and keep its resource id. An empty answer means another subscription or tenant (\`az account set\`), or that it is gone.`,
    commands: [assign("ID", find), 'echo "$ID"', 'az lock list --resource-group "$RG" --output table'],
    warning: "A ReadOnly lock on the resource blocks the renewal of keys.",
  };
}

export const azureUses: readonly Step[] = [
  {
    id: "holders",
    text: "Who may use or read it today, and who listed its keys in the last 90 days (the activity log keeps no more).",
    commands: [
      'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table',
      'az monitor activity-log list --resource-id "$ID" --offset 90d --query "[?contains(operationName.value, \'istKeys\')].{time: eventTimestamp, who: caller, operation: operationName.value}" --output table',
    ],
  },
  {
    id: "consumers",
    text: "List every consumer here, with its owner: app settings (the commands print names, no values), pipelines and variable groups, Kubernetes secrets, other repositories, people's machines.",
    commands: [
      'az webapp config appsettings list --name "$APP" --resource-group "$RG" --query "[?contains(value, \'$RESOURCE\')].name" --output tsv',
      'az functionapp config appsettings list --name "$APP" --resource-group "$RG" --query "[?contains(value, \'$RESOURCE\')].name" --output tsv',
      'az containerapp secret list --name "$APP" --resource-group "$RG" --output table',
    ],
  },
];

export const appVariables: readonly Variable[] = [
  { name: "APP", value: "my-app", about: "an app that uses it; repeat for each" },
  { name: "SETTING", value: "MySetting", about: "its setting that held the value" },
];

/** @param tags further tags, as Microsoft's rotation functions expect them */
export function storeInVault(tags = ""): readonly Step[] {
  return [
    {
      id: "set",
      must: true,
      text: "Store the new value as a new version that expires. By the tag, `leakgate verify` finds it.",
      commands: [
        `az keyvault secret set --vault-name "$KV" --name "$SECRET" --file "$NEW" --encoding utf-8 --expires "$UNTIL" --tags "leakgate=$FINGERPRINT"${tags} --output none`,
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[].{version: id, enabled: attributes.enabled, created: attributes.created, expires: attributes.expires}" --output table',
      ],
      warning:
        "Use `--file`, never `--value`: arguments stay in the shell's history and show in the process list. No vault yet? `az keyvault create` with `--enable-rbac-authorization true --enable-purge-protection true`, and give yourself *Key Vault Secrets Officer*.",
    },
  ];
}

export const switchApps: readonly Step[] = [
  {
    id: "reference",
    text: "App Service and Functions: let the setting point to the vault, for each app. The app's identity needs the role first.",
    commands: [
      'az webapp identity assign --name "$APP" --resource-group "$RG" --output none',
      assign(
        "PRINCIPAL",
        'az webapp identity show --name "$APP" --resource-group "$RG" --query principalId --output tsv',
      ),
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Key Vault Secrets User" --scope "$KVID/secrets/$SECRET" --output none',
      {
        bash: `printf '{"%s":"@Microsoft.KeyVault(VaultName=%s;SecretName=%s)"}' "$SETTING" "$KV" "$SECRET" > "$REFERENCE"`,
        powershell: `"{""$SETTING"":""@Microsoft.KeyVault(VaultName=$KV;SecretName=$SECRET)""}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`,
      },
      'az webapp config appsettings set --name "$APP" --resource-group "$RG" --settings "@$REFERENCE" --output none',
    ],
    warning: "Changing a setting restarts the app. Deployment slots and sticky settings are separate apps: do each.",
  },
  {
    id: "restart",
    must: true,
    text: "Every consumer of the list in part 2 runs with the new value, seen working. A reference without a version refetches only within 24 hours: restart to be sure. Terraform or Bicep state may hold the old value and write it back: run a plan and look.",
    commands: ['az webapp restart --name "$APP" --resource-group "$RG"'],
  },
];

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

export const vaultExpiry: readonly Step[] = [
  {
    id: "event",
    text: "Have Key Vault say so 30 days before the secret expires. The event comes only for versions that are made after the subscription.",
    commands: [
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az eventgrid event-subscription create --name leakgate-near-expiry --source-resource-id "$KVID" --endpoint-type azurefunction --endpoint "$FUNCTION" --included-event-types Microsoft.KeyVault.SecretNearExpiry Microsoft.KeyVault.SecretExpired',
    ],
  },
  {
    id: "policy",
    text: "Have Azure Policy flag secrets without an expiry date: pick the policy from the list and assign it.",
    commands: [
      "az policy definition list --query \"[?contains(displayName, 'Key Vault secrets should have')].{name: name, title: displayName}\" --output table",
      'az policy assignment create --name leakgate-secret-expiry --policy "$POLICY" --scope "$KVID"',
    ],
  },
];

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
  { name: "REPOSITORY", value: "my-org/my-repository", about: "the repository whose workflows sign in" },
  { name: "VNET", value: "my-vnet", about: "virtual network of the consumers" },
  { name: "SUBNET", value: "private-endpoints", about: "its subnet for private endpoints" },
];

export const vaultAudit: readonly Step[] = [
  {
    id: "on",
    must: true,
    text: "Turn the vault's audit log on, so that the next such question has an answer.",
    commands: [
      assign(
        "LAWID",
        'az monitor log-analytics workspace show --workspace-name "$LAW" --resource-group "$LAWRG" --query id --output tsv',
      ),
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az monitor diagnostic-settings list --resource "$KVID" --output table',
      'az monitor diagnostic-settings create --name leakgate-audit --resource "$KVID" --workspace "$LAWID" --logs "[{category:AuditEvent,enabled:true}]" --output none',
    ],
  },
];

export const closeSteps: readonly Step[] = [
  {
    id: "suppression",
    must: true,
    text: "The old value stays in history, and is dead. Say so in `.leakgate-suppressions`, by a pull request, with the evidence of part 7 as the reason.",
    commands: [
      {
        bash: `echo "$FINGERPRINT  expires=$REVIEW  reason=rotated, see this issue" >> .leakgate-suppressions`,
        powershell: `"$FINGERPRINT  expires=$REVIEW  reason=rotated, see this issue" | Add-Content .leakgate-suppressions`,
      },
    ],
  },
  {
    id: "hook",
    text: "Install the hook where the leak was made, so that the next one stops at the commit.",
    commands: ["leakgate init"],
  },
  {
    id: "files",
    text: "Remove the files with the values from your machine.",
    commands: [{ bash: 'rm -f "$OLD" "$NEW" "$REFERENCE"', powershell: 'Remove-Item "$OLD", "$NEW", "$REFERENCE"' }],
  },
  { id: "post-mortem", must: true, text: "Link the post-mortem: how it got in, why nobody saw it, what changed." },
];

export const historySteps: readonly Step[] = [
  {
    id: "rewrite",
    text: "Only now, and only if it is worth it: rewriting history changes every commit id after the leak. Forks, clones, `refs/pull/*` and cached pages keep the old ones; only GitHub Support can purge those. It replaces nothing above.",
    warning:
      "A rewrite breaks open pull requests, signatures and every clone. Agree on a time, and block pushes meanwhile.",
  },
];

/** Identity for App Service, and for GitHub Actions without any secret. */
export function identityInstead(role: string, scope = "$ID"): readonly Step[] {
  return [
    {
      id: "role",
      must: true,
      text: `Give the consumers their own identity and the role *${role}*, and take the value out of their configuration. A secret that does not exist cannot leak. (Tick with a reason and a date if it cannot be done yet.)`,
      commands: [
        assign(
          "PRINCIPAL",
          'az webapp identity show --name "$APP" --resource-group "$RG" --query principalId --output tsv',
        ),
        `az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "${role}" --scope "${scope}" --output none`,
      ],
    },
    federation,
  ];
}

export const federation: Step = {
  id: "federation",
  text: "GitHub Actions: sign in with OIDC (`azure/login`, `permissions: id-token: write`), no secret stored at all.",
  commands: [
    'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
    'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "repo:${REPOSITORY}:ref:refs/heads/main" --audiences api://AzureADTokenExchange',
  ],
};

/** @param groups private-link group and DNS zone, and the command that closes the service itself */
export function closeNetwork(group: string, zone: string, deny: readonly Command[]): readonly Step[] {
  return [
    {
      id: "endpoint",
      text: "First the private way in: endpoint and DNS for the service, then test a consumer through it.",
      commands: endpoint("$ID", "leakgate-service", group, zone),
    },
    {
      id: "deny",
      text: "Then close the public way in.",
      commands: deny,
      warning:
        "Before the private endpoint is seen working, this locks everybody out, your pipelines and the rotation included.",
    },
    ...vaultNetwork,
  ];
}

export const vaultNetwork: readonly Step[] = [
  {
    id: "vault",
    text: "The vault: roles instead of access policies, no purge, private endpoint and DNS.",
    commands: [
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az keyvault update --name "$KV" --enable-rbac-authorization true --enable-purge-protection true --output none',
      ...endpoint("$KVID", "leakgate-vault", "vault", "privatelink.vaultcore.azure.net"),
    ],
    warning:
      "`--enable-rbac-authorization true` switches every access policy off at once: assign the roles first. Purge protection cannot be taken back.",
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
    `az network private-endpoint create --name ${name} --resource-group "$RG" --vnet-name "$VNET" --subnet "$SUBNET" --private-connection-resource-id "${id}" --group-id ${group} --connection-name ${name} --output none`,
    `az network private-dns zone create --resource-group "$RG" --name ${zone} --output none`,
    `az network private-dns link vnet create --resource-group "$RG" --zone-name ${zone} --name ${name} --virtual-network "$VNET" --registration-enabled false --output none`,
    `az network private-endpoint dns-zone-group create --resource-group "$RG" --endpoint-name ${name} --name default --private-dns-zone ${zone} --zone-name ${group} --output none`,
  ];
}

/**
 * The question that people forget at night.
 * @param table Log Analytics query, or "" where there is none
 */
export function reviewUse(where: string, query = ""): Step {
  return {
    id: "review",
    must: true,
    text: `Look for use that nobody can explain, from the first commit until the value was dead. ${where} Such logs exist **only if they were on before the leak**: if not, write “no logs for the window; abuse cannot be excluded”.`,
    ...(query && {
      commands: [
        `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "${query}" --timespan "$SINCE/$TODAY" --output table`,
      ],
    }),
  };
}

/** What the common vault blocks need, for credentials that live outside Azure. */
export const vaultOnly: readonly Variable[] = [
  ...vaultVariables,
  { name: "RG", value: "my-resource-group", about: "resource group of the vault and its network" },
  ...vaultVariablesLate.filter(({ name }) => name !== "IDENTITY" && name !== "REPOSITORY"),
];
