import { assign, compare } from "./commands.ts";
import type { Command, Step, Variable } from "./credential.ts";

/** Blocks that every kind shares, but for those about the vault. */

export const groupVariable: Variable = {
  name: "RG",
  value: "my-resource-group",
  about: "resource group of the resource",
};

/** Which of two keys leaked; the commands use whichever is set here. */
export function slotVariables(first: string, second: string): readonly Variable[] {
  return [
    { name: "LEAKED", value: first, about: `the key that leaked: ${first} or ${second} (part 1 tells)` },
    { name: "OTHER", value: second, about: "the key that did not" },
  ];
}

export const keepLeakedValue: Step = {
  id: "value",
  text: "Put the leaked value, and nothing else, into the file `$OLD`: the first line, run in a full clone of the repository, fetches what leaked it; then cut it down in an editor. It never goes on a command line, into a chat, or into this issue.",
  commands: [
    { bash: 'git cat-file -p "$BLOB" > "$OLD"', powershell: 'git cat-file -p "$BLOB" | Out-File "$OLD"' },
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
      bash: 'git cat-file -p "$BLOB" > "$OLD"',
      powershell: 'git cat-file -p "$BLOB" | Out-File -Encoding ascii "$OLD"',
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

/**
 * @param show prints the key in a slot, given the variable that holds the slot's name
 * @param elsewhere the resource has other sorts of keys, which the next box names
 */
export function whichKey(show: (slot: "LEAKED" | "OTHER") => string, elsewhere: boolean): Step {
  return {
    id: "which",
    text: `Find out which of the two keys leaked. If it is the second, swap \`LEAKED\` and \`OTHER\` in the first fence and set them again. If both are \`another value\`, ${elsewhere ? "the next box may fit; if it does not, " : ""}the leaked one is already dead: go to part 7, unless you have just renewed it; then parts 2 to 5 bring the consumers back.`,
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
      'az monitor activity-log list --resource-id "$ID" --offset 90d --max-events 10000 --query "[?contains(operationName.value, \'istKeys\')].{time: eventTimestamp, who: caller, operation: operationName.value}" --output table',
    ],
  },
  {
    id: "consumers",
    text: "List every consumer here, with its owner: app settings (the commands print names, no values), pipelines and variable groups, Kubernetes secrets, other repositories, people's machines.",
    commands: [
      'az webapp config appsettings list --name "$APP" --resource-group "$APPRG" --query "[?contains(value, \'$RESOURCE\')].name" --output tsv',
      'az functionapp config appsettings list --name "$APP" --resource-group "$APPRG" --query "[?contains(value, \'$RESOURCE\')].name" --output tsv',
      'az containerapp secret list --name "$APP" --resource-group "$APPRG" --output table',
    ],
  },
];

export const appVariables: readonly Variable[] = [
  { name: "APP", value: "my-app", about: "an app that uses it; repeat for each" },
  { name: "APPRG", value: "my-app-group", about: "and its resource group" },
  { name: "SETTING", value: "MySetting", about: "its setting that held the value" },
];

/** Gives the app an identity, where it has none, and keeps its object id. */
export const identifyApp: readonly Command[] = [
  'az webapp identity assign --name "$APP" --resource-group "$APPRG" --output none',
  assign(
    "PRINCIPAL",
    'az webapp identity show --name "$APP" --resource-group "$APPRG" --query principalId --output tsv',
  ),
];

export const switchApps: readonly Step[] = [
  {
    id: "reference",
    text: "App Service and Functions: let the setting point to the vault, for each app. The app's identity needs the role first.",
    commands: [
      ...identifyApp,
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Key Vault Secrets User" --scope "$KVID/secrets/$SECRET" --output none',
      {
        bash: `printf '{"%s":"@Microsoft.KeyVault(VaultName=%s;SecretName=%s)"}' "$SETTING" "$KV" "$SECRET" > "$REFERENCE"`,
        powershell: `"{""$SETTING"":""@Microsoft.KeyVault(VaultName=$KV;SecretName=$SECRET)""}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`,
      },
      'az webapp config appsettings set --name "$APP" --resource-group "$APPRG" --settings "@$REFERENCE" --output none',
    ],
    warning:
      "Changing a setting restarts the app. It then gets exactly what the vault holds: a whole connection string, if that is what it had. A new role takes minutes to work, and does nothing in a vault with access policies: see that the reference resolves before the next app. Deployment slots and sticky settings are separate apps: do each.",
  },
  {
    id: "restart",
    must: true,
    text: "Every consumer of the list in part 2 runs with the new value, seen working. A reference without a version refetches only within 24 hours: restart to be sure. Terraform or Bicep state may hold the old value and write it back: run a plan and look.",
    commands: ['az webapp restart --name "$APP" --resource-group "$APPRG"'],
    warning: "A restart drops the requests that are running: one app, slot or instance after the other.",
  },
];

export const closeSteps: readonly Step[] = [
  {
    id: "suppression",
    must: true,
    text: "The old value stays in history, and is dead. Say so in `.leakgate-suppressions`, by a pull request; `EVIDENCE` is what part 7 showed, and where it stands.",
    commands: [
      {
        bash: `echo "$FINGERPRINT  expires=$REVIEW  reason=rotated: $EVIDENCE" >> .leakgate-suppressions`,
        powershell: `"$FINGERPRINT  expires=$REVIEW  reason=rotated: $EVIDENCE" | Add-Content .leakgate-suppressions`,
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

/** What lets an identity into a service: a role of Azure by its name, or something of the service's own. */
export type Access = string | { readonly what: string; readonly commands: readonly Command[] };

/** Identity for App Service, and for GitHub Actions without any secret. */
export function identityInstead(access: Access): readonly Step[] {
  const { what, commands } =
    typeof access === "string"
      ? {
          what: `the role *${access}* (or the one that fits what each does: read, write, send)`,
          commands: [
            `az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "${access}" --scope "$ID" --output none`,
          ],
        }
      : access;
  return [
    {
      id: "role",
      must: true,
      text: `Give the consumers their own identity and ${what}, see them working with it, and only then take the value out of their configuration. A secret that does not exist cannot leak. (Tick with a reason and a date if it cannot be done yet.)`,
      commands: [...identifyApp, ...commands],
    },
    federation,
  ];
}

export const federation: Step = {
  id: "federation",
  text: "GitHub Actions: sign in with OIDC (`azure/login`, `permissions: id-token: write`), no secret stored at all. This identity needs the same access as the consumers.",
  commands: [
    'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
    'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "$SUBJECT" --audiences api://AzureADTokenExchange',
  ],
};

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
        `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "${query}" --timespan "$SINCE/$DEADBY" --output table`,
      ],
    }),
  };
}
