import { appVariables, groupVariable, reviewUse, switchApps } from "./blocks.ts";
import { save } from "./commands.ts";
import { createSingleValue } from "./single-value.ts";
import { vaultAudit, vaultNetwork, vaultOnly, vaultVariables, vaultVariablesLate } from "./vault-blocks.ts";

const secretVariable = (value: string, about: string) =>
  ({ name: "RESOURCE", value, about, from: "resource" }) as const;

export const entra = {
  /** https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal */
  "entra-client-secret": createSingleValue({
    name: "Microsoft Entra client secret",
    opens:
      "A client secret signs in as the application, from anywhere and without a second factor, with every role and permission that the application holds.",
    wayOut:
      "Use a managed identity in Azure (`DefaultAzureCredential`) and workload identity federation elsewhere, GitHub Actions included: neither has a secret. If one cannot be avoided, keep a certificate or secret in Key Vault, with a short life.",
    variables: [
      secretVariable("00000000-0000-0000-0000-000000000000", "application (client) id"),
      { name: "TENANT", value: "00000000-0000-0000-0000-000000000000", about: "tenant id" },
      {
        name: "KEYID",
        value: "00000000-0000-0000-0000-000000000000",
        about: "keyId of the leaked secret (part 1 tells)",
      },
      groupVariable,
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    look: [
      {
        id: "which",
        text: "Find out which secret leaked: the list shows the first three characters of each as `hint`. Compare them with `$OLD`, and set `KEYID` to the key of the one that leaked.",
        commands: [
          'az ad app credential list --id "$RESOURCE" --query "[].{key: keyId, name: displayName, end: endDateTime, hint: hint}" --output table',
        ],
      },
    ],
    urgent: {
      text: "delete the leaked secret from the application.",
      commands: ['az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"'],
      warning:
        "Whoever signs in with this secret stops. Tokens that were already issued live for about an hour more: revoking roles is faster where it is urgent.",
    },
    uses: [
      {
        id: "find",
        text: "Whose application it is, and everything that it may do: this is what the leak opened.",
        commands: [
          'az ad app list --filter "appId eq \'$RESOURCE\'" --query "[].{name: displayName, object: id}" --output table',
          'az ad app owner list --id "$RESOURCE" --query "[].displayName" --output tsv',
          'az role assignment list --assignee "$RESOURCE" --all --query "[].{role: roleDefinitionName, scope: scope}" --output table',
          'az ad app permission list --id "$RESOURCE" --output table',
        ],
      },
      {
        id: "consumers",
        text: "List every consumer here, with its owner: apps, pipelines and service connections, GitHub secrets, people's machines. The sign-in log of part 10 shows their addresses.",
      },
    ],
    rotate: [
      {
        id: "append",
        text: "Add a second secret beside the leaked one, straight into the file `$NEW`.",
        commands: [
          save(
            'az ad app credential reset --id "$RESOURCE" --append --display-name rotated-after-leak --end-date "$UNTIL" --query password --output tsv',
          ),
        ],
        warning: "`--append` is vital: without it, every other secret of the application is deleted at once.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Delete the leaked secret, if part 1 has not: this ends the leak. A service principal can hold secrets of its own, look there too.",
      commands: [
        'az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"',
        'az ad sp credential list --id "$RESOURCE" --output table',
      ],
      warning: "Whoever was forgotten in part 5 stops now. `--key-id` must be the leaked one: compare the hint again.",
    },
    prove: {
      id: "dead",
      text: "Ask for a token with the leaked secret: `AADSTS7000215` (invalid secret) means dead. A deletion takes some minutes to be known everywhere; ask twice.",
      commands: [
        {
          bash: 'curl --silent "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" --data-urlencode "client_id=$RESOURCE" --data-urlencode "client_secret@$OLD" --data-urlencode "scope=https://graph.microsoft.com/.default" --data-urlencode grant_type=client_credentials | grep -o "AADSTS[0-9]*" || echo "STILL ALIVE, or no answer"',
          powershell:
            'try { $null = Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" -Body @{ client_id = $RESOURCE; client_secret = (Get-Content -Raw "$OLD"); scope = "https://graph.microsoft.com/.default"; grant_type = "client_credentials" }; "STILL ALIVE" } catch { "$($_.ErrorDetails.Message)" -replace ".*(AADSTS\\d+).*", \'$1\' }',
        },
      ],
    },
    audit: [
      reviewUse(
        "`ServicePrincipalCredentialKeyId` is the keyId: it tells the uses of exactly this secret. Needs Entra ID P1 or P2 and a diagnostic setting on Entra ID.",
        "AADServicePrincipalSignInLogs | where AppId == '$RESOURCE' and ServicePrincipalCredentialKeyId == '$KEYID' | summarize count() by IPAddress, ResourceDisplayName",
      ),
      ...vaultAudit,
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "Replace the secret by a managed identity (in Azure), a federated credential (GitHub, Kubernetes, other clouds) or a certificate from Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
        commands: [
          {
            bash: `printf '{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"%s","audiences":["api://AzureADTokenExchange"]}' "$SUBJECT" > "$REFERENCE"`,
            powershell: `"{""name"":""github"",""issuer"":""https://token.actions.githubusercontent.com"",""subject"":""$SUBJECT"",""audiences"":[""api://AzureADTokenExchange""]}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`,
          },
          'az ad app federated-credential create --id "$RESOURCE" --parameters "@$REFERENCE"',
        ],
      },
    ],
    instead: { switch: switchApps, network: vaultNetwork },
  }),
  /** https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate */
  "azure-devops-token": createSingleValue({
    name: "Azure DevOps personal access token",
    opens:
      "A personal access token acts as its owner in Azure DevOps: code, pipelines and their service connections, packages, for as long as a year.",
    wayOut:
      "Use a service principal or managed identity with Microsoft Entra tokens, and workload identity federation for service connections; in pipelines `System.AccessToken`. A personal token has no place in Key Vault either: it belongs to a person.",
    variables: [
      secretVariable("my-organisation", "Azure DevOps organisation"),
      {
        name: "AUTHORIZATION",
        value: "00000000-0000-0000-0000-000000000000",
        about: "authorizationId of the token (the list tells)",
      },
      ...vaultOnly,
    ],
    look: [
      {
        id: "which",
        text: "Find the token, if it is your own, and set `AUTHORIZATION` to its id. The list shows no values.",
        commands: [
          'az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats?api-version=7.1-preview.1" --query "patTokens[].{name: displayName, authorization: authorizationId, scope: scope, until: validTo}" --output table',
        ],
      },
    ],
    urgent: {
      text: "its owner revokes it (User settings → Personal access tokens → Revoke), or by the command below. For somebody else's token, an administrator of the organisation revokes it.",
      commands: [
        'az rest --method delete --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats" --uri-parameters "authorizationId=$AUTHORIZATION" "api-version=7.1-preview.1"',
      ],
      warning: "The command sees only your own tokens. Whatever uses this one stops at once.",
    },
    rotate: [
      {
        id: "successor",
        text: "Give each consumer an identity of its own: a service principal or managed identity added to the organisation, or `System.AccessToken` inside a pipeline. A new personal token only as a bridge, with the fewest scopes and a life of days.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Revoke the leaked token, if part 1 has not: the same commands.",
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Ask with the leaked token: 401, or 302 or 203 with a sign-in page, means dead; 200 alive. Basic authentication wants `:` before the token, in base64, which the lines below do.",
      commands: [
        {
          bash: `printf 'user = ":%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --config - "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1"`,
          powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1" -Headers @{ Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes(":$(Get-Content -Raw "$OLD")")) }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`,
        },
      ],
    },
    audit: [
      reviewUse(
        "Organisation settings → Auditing, filter by the token's owner and authentication mechanism PAT. Look for changed pipelines, new tokens, clones.",
      ),
      {
        id: "stream",
        must: true,
        text: "Organisation settings → Auditing → Streams: send the log to Log Analytics, it is kept for 90 days only.",
      },
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "Service connections by workload identity federation, no personal token in any variable group, and the organisation's policies that limit personal tokens (full scope, lifetime, global) turned on. (Tick with a reason and a date if it cannot be done yet.)",
      },
    ],
    instead: {
      switch: [
        {
          id: "restart",
          must: true,
          text: "Every consumer of the list in part 2 signs in as an identity of its own, seen working.",
        },
      ],
    },
    nothingToStore:
      "Nothing to store: a personal token does not go into a vault. Tick it when no personal token is left; a service principal's secret follows `leakgate checklist entra-client-secret`.",
  }),
} as const;
