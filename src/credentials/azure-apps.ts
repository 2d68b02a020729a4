import { appVariables, azureUses, findResource, groupVariable, reviewUse, switchApps } from "./blocks.ts";
import { assign, compare, save } from "./commands.ts";
import { createSingleValue } from "./single-value.ts";
import {
  keepWorkspace,
  subjectVariable,
  vaultAudit,
  vaultNetwork,
  vaultOnly,
  vaultVariables,
  vaultVariablesLate,
} from "./vault-blocks.ts";

const named = '--name "$RESOURCE" --resource-group "$RG"';

export const azureApps = {
  /** https://learn.microsoft.com/azure/azure-functions/function-keys-how-to */
  "azure-functions-key": createSingleValue({
    name: "Azure Functions key",
    opens:
      "A function key calls the HTTP functions of the app; the master key also reaches its administrative interface, and with it code and settings.",
    wayOut:
      "Let callers sign in with Microsoft Entra (App Service authentication) and their managed identity. If a key cannot be avoided, one named key for each caller, kept in Key Vault.",
    variables: [
      { name: "RESOURCE", value: "my-function-app", about: "name of the function app", from: "resource-name" },
      groupVariable,
      { name: "KEYTYPE", value: "functionKeys", about: "functionKeys, masterKey or systemKeys (part 1 tells)" },
      { name: "KEYNAME", value: "default", about: "name of the leaked key; of the master key: _master" },
      { name: "FUNCTIONNAME", value: "my-function", about: "a function of the app, for keys of its own" },
      { name: "CORPORATE", value: "203.0.113.0/24", about: "addresses that may call" },
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    look: [
      {
        id: "which",
        text: "Find out which key leaked, and set `KEYTYPE` and `KEYNAME` to it; the list prints names, no values. Is it none of these, it is one function's own key.",
        commands: [
          `az functionapp keys list ${named} --query "{functionKeys: keys(functionKeys), systemKeys: keys(systemKeys)}" --output json`,
        ],
      },
    ],
    urgent: {
      text: "give the leaked key a new value. Without `--key-value` the platform makes one. One function's own key: `az functionapp function keys set` with `--function-name`.",
      commands: [`az functionapp keys set ${named} --key-type "$KEYTYPE" --key-name "$KEYNAME" --output none`],
      warning:
        "Set `KEYTYPE` and `KEYNAME` first (the box before), or another key is renewed. Every caller with this key stops. Renewing a system key breaks Event Grid subscriptions and durable webhooks. A leaked master key is urgent always: whoever had it could read the app's settings, so every secret among them is leaked as well.",
    },
    uses: [
      findResource("function app", "az functionapp list --query \"[?name=='$RESOURCE'].id\" --output tsv"),
      ...azureUses,
    ],
    rotate: [
      {
        id: "second-key",
        text: "Make a second named key beside the leaked one and put it into the file `$NEW`. (A master or system key has no second: skip to part 6.)",
        commands: [
          `az functionapp keys set ${named} --key-type functionKeys --key-name rotated --output none`,
          save(`az functionapp keys list ${named} --query functionKeys.rotated --output tsv`),
        ],
      },
    ],
    retire: {
      id: "leaked",
      text: "Delete the leaked key. Not a master or system key: give it a new value with the command of part 1.",
      commands: [`az functionapp keys delete ${named} --key-type "$KEYTYPE" --key-name "$KEYNAME"`],
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Neither the host's keys nor the functions' own are the leaked value. Each line must say `another value` (`no answer` where there is no such key); repeat the last for each function.",
      commands: [
        compare(`az functionapp keys list ${named} --query masterKey --output tsv`, "STILL ALIVE", "master key"),
        compare(
          `az functionapp keys list ${named} --query "$KEYTYPE.$KEYNAME" --output tsv`,
          "STILL ALIVE",
          "$KEYNAME",
        ),
        compare(
          `az functionapp function keys list ${named} --function-name "$FUNCTIONNAME" --query default --output tsv`,
          "STILL ALIVE",
          "function key",
        ),
      ],
    },
    audit: [
      reviewUse(
        "Application Insights has every request; its address only where IP masking was turned off.",
        "AppRequests | where AppRoleName == '$RESOURCE' | summarize count() by ClientIP, Name, ResultCode",
      ),
      ...vaultAudit,
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "On the app's page *Authentication* add Microsoft as identity provider (answer 401 without a token), call with managed identities, and let the functions themselves be anonymous behind it. (Tick with a reason and a date if it cannot be done yet.)",
        warning:
          "Every caller without an Entra token is refused from then on. An anonymous function without it is open to everybody.",
      },
    ],
    instead: {
      switch: switchApps,
      network: [
        {
          id: "deny",
          text: "Let only your own addresses call.",
          commands: [
            `az functionapp config access-restriction add ${named} --rule-name corporate --action Allow --ip-address "$CORPORATE" --priority 100 --output none`,
          ],
          warning: "The rule denies everybody else at once.",
        },
        {
          id: "nobody",
          text: "Or nobody from outside, once a private endpoint (group `sites`, zone `privatelink.azurewebsites.net`) was seen working.",
          commands: [`az functionapp update ${named} --set publicNetworkAccess=Disabled --output none`],
          warning: "Every caller from outside stops, and the deployment endpoint closes as well.",
        },
        ...vaultNetwork,
      ],
    },
  }),
  /** https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable */
  "azure-publish-profile": createSingleValue({
    name: "Azure publish profile",
    opens:
      "A publish profile deploys any code to the app and reads all of its settings, so every secret among them is leaked with it.",
    wayOut:
      "Deploy with OIDC (`azure/login` and `azure/webapps-deploy` without a profile) and turn basic authentication off. There is nothing to store in Key Vault.",
    variables: [
      { name: "RESOURCE", value: "my-app", about: "name of the app", from: "resource-name" },
      groupVariable,
      { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for the deployment" },
      subjectVariable,
      ...vaultOnly,
    ],
    urgent: {
      text: "reset the profile; a static web app's deployment token by the next box.",
      commands: [
        assign("ID", "az webapp list --query \"[?name=='$RESOURCE'].id\" --output tsv"),
        'az resource invoke-action --action newpassword --ids "$ID"',
      ],
      warning: "Every pipeline that deploys with the profile stops; the running app does not.",
    },
    contain: [
      {
        id: "static",
        text: "Only for a static web app: reset its deployment token.",
        commands: ['az staticwebapp secrets reset-api-key --name "$RESOURCE" --output none'],
        warning: "Every pipeline that deploys with the token stops; the site does not.",
      },
    ],
    uses: [
      findResource("app", "az webapp list --query \"[?name=='$RESOURCE'].id\" --output tsv"),
      {
        id: "consumers",
        text: "List every pipeline that deploys with the profile, and every setting of the app that is a secret: those are leaked too. Each gets its own rotation (`leakgate checklist` with its kind).",
        commands: [`az webapp config appsettings list ${named} --query "[].name" --output tsv`],
      },
    ],
    rotate: [
      {
        id: "federated",
        text: "Let the pipeline sign in with OIDC instead; no new profile is downloaded.",
        commands: [
          'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
          'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "$SUBJECT" --audiences api://AzureADTokenExchange',
          assign(
            "PRINCIPAL",
            'az identity show --name "$IDENTITY" --resource-group "$RG" --query principalId --output tsv',
          ),
          'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Website Contributor" --scope "$ID" --output none',
        ],
      },
    ],
    retire: {
      id: "leaked",
      text: "Reset the profile and turn basic authentication off, for deployment and for FTP.",
      commands: [
        'az resource invoke-action --action newpassword --ids "$ID"',
        'az resource update --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none',
        'az resource update --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none',
      ],
      warning: "Every deployment by profile, FTP or local git stops. Deployment slots have policies of their own.",
    },
    prove: {
      id: "dead",
      text: "Both answers must be `false`; with basic authentication off, no profile works.",
      commands: [
        'az resource show --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv',
        'az resource show --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv',
      ],
    },
    audit: [
      reviewUse(
        "Every sign-in to the deployment endpoints is there. Compare the deployed content with your build as well.",
        "AppServiceAuditLogs | summarize count() by User, UserAddress, Protocol",
      ),
      {
        id: "app",
        must: true,
        text: "Turn the app's audit log on.",
        commands: [
          keepWorkspace,
          'az monitor diagnostic-settings create --name leakgate-audit --resource "$ID" --workspace "$LAWID" --logs "[{category:AppServiceAuditLogs,enabled:true}]" --output none',
        ],
      },
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "No pipeline holds a profile any more: delete the secret that held it from every repository and environment.",
      },
    ],
    instead: {
      switch: [
        {
          id: "restart",
          must: true,
          text: "Every pipeline of the list in part 2 deploys without the profile, seen working.",
        },
      ],
    },
    nothingToStore:
      "Nothing to store for the profile itself. Every secret among the app's settings goes into Key Vault with its own rotation; tick when each has one.",
  }),
} as const;
