import { appVariables, azureUses, federation, findResource, groupVariable, reviewUse, switchApps } from "./blocks.ts";
import { createSingleValue } from "./single-value.ts";
import { makePassword } from "./successors.ts";
import {
  closeService,
  storeInVault,
  vaultAudit,
  vaultNetwork,
  vaultVariables,
  vaultVariablesLate,
} from "./vault-blocks.ts";

export const azureSql = {
  /** https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication */
  "azure-sql-password": createSingleValue({
    name: "Azure SQL password",
    opens:
      "A login's password reads and changes every row its roles allow, in every database of the server for an administrator, from anywhere the firewall lets in.",
    wayOut:
      "Connect with the managed identity of the app: `Authentication=Active Directory Default` in the connection string and no password, with a database user made `FROM EXTERNAL PROVIDER`. If a password cannot be avoided, keep the connection string in Key Vault.",
    variables: [
      {
        name: "RESOURCE",
        value: "my-server",
        about: "server name, without .database.windows.net",
        from: "resource-name",
      },
      groupVariable,
      { name: "DATABASE", value: "my-database", about: "database of the connection string" },
      { name: "LOGIN", value: "app_a", about: "the login that leaked" },
      { name: "ADMIN", value: "sql-admins", about: "Entra group for the administrators" },
      { name: "ADMINOID", value: "00000000-0000-0000-0000-000000000000", about: "its object id" },
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    urgent: {
      text: "as administrator, `ALTER LOGIN [app_a] DISABLE;` in `master`, then `KILL` its open sessions (`sys.dm_exec_sessions`). If it is the server administrator's password, by the next box.",
      warning: "A disabled login stops every app that uses it.",
    },
    contain: [
      {
        id: "administrator",
        text: "Only for the server administrator's password: set a new one. `@$NEW` reads it from the file, so that it is no argument. PostgreSQL and MySQL: `az postgres flexible-server update` and `az mysql flexible-server update`, the same option.",
        commands: [
          ...makePassword,
          'az sql server update --name "$RESOURCE" --resource-group "$RG" --admin-password "@$NEW" --output none',
        ],
        warning:
          "Whoever signs in as administrator stops. Store the new password (part 4) before part 3 writes over `$NEW`.",
      },
    ],
    uses: [
      findResource("server", "az sql server list --query \"[?name=='$RESOURCE'].id\" --output tsv"),
      {
        id: "databases",
        text: "Which databases it reaches, and from where the firewall lets in. A rule from 0.0.0.0 to 0.0.0.0 means all of Azure.",
        commands: [
          'az sql db list --server "$RESOURCE" --resource-group "$RG" --query "[].name" --output tsv',
          'az sql server firewall-rule list --server "$RESOURCE" --resource-group "$RG" --output table',
        ],
      },
      ...azureUses,
    ],
    rotate: [
      {
        id: "second-login",
        text: "Make a second login beside the leaked one, so that nothing stops: `CREATE LOGIN [app_b] WITH PASSWORD = …` in `master`, then a user with the same roles in each database. Take the password from the file `$NEW`, and put the whole new connection string into that file afterwards.",
        commands: [...makePassword],
        warning: "Run the SQL in a tool that keeps no history, not in a shared notebook.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Disable the leaked login, end its sessions, and drop it a week later: `ALTER LOGIN [app_a] DISABLE;`, then for each of its sessions `KILL`. An open session outlives a disabled login. The administrator's password: the box of part 1, then part 4 again for it.",
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Signing in with the leaked password must say “Login failed”. Anything about a firewall proves nothing: try from an address that is let in.",
      commands: [
        {
          bash: 'SQLCMDPASSWORD="$(cat "$OLD")" sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"',
          powershell:
            '$env:SQLCMDPASSWORD = Get-Content -Raw "$OLD"; sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"; Remove-Item Env:SQLCMDPASSWORD',
        },
      ],
    },
    audit: [
      reviewUse(
        "The server's audit has every sign-in with its address.",
        "AzureDiagnostics | where Category == 'SQLSecurityAuditEvents' and server_principal_name_s == '$LOGIN' | summarize count() by client_ip_s, action_name_s",
      ),
      ...vaultAudit,
      {
        id: "server",
        text: "Turn the server's audit on.",
        commands: [
          'az sql server audit-policy update --name "$RESOURCE" --resource-group "$RG" --state Enabled --log-analytics-target-state Enabled --log-analytics-workspace-resource-id "$LAWID" --output none',
        ],
      },
    ],
    identity: [
      {
        id: "role",
        must: true,
        text: "Let the app sign in as itself: `CREATE USER [my-app] FROM EXTERNAL PROVIDER; ALTER ROLE db_datareader ADD MEMBER [my-app];` and `Authentication=Active Directory Default` in its connection string. (Tick with a reason and a date if it cannot be done yet.)",
        commands: [
          'az webapp identity assign --name "$APP" --resource-group "$APPRG" --output none',
          'az sql server ad-admin create --server-name "$RESOURCE" --resource-group "$RG" --display-name "$ADMIN" --object-id "$ADMINOID" --output none',
        ],
        warning:
          "The server has one Entra administrator: the second line replaces the one that is there. Look first (`az sql server ad-admin list`), and take a group that you are in.",
      },
      {
        id: "local-auth",
        text: "Turn SQL passwords off for good.",
        commands: ['az sql server ad-only-auth enable --name "$RESOURCE" --resource-group "$RG" --output none'],
        warning:
          "Every login with a password stops at once, the administrator's included. Sign in as the Entra administrator first, and keep that session open.",
      },
      federation,
    ],
    instead: {
      store: storeInVault("$LOGIN"),
      switch: switchApps,
      network: [
        ...closeService("sqlServer", "privatelink.database.windows.net", [
          'az sql server firewall-rule delete --server "$RESOURCE" --resource-group "$RG" --name AllowAllWindowsAzureIps',
          'az sql server update --name "$RESOURCE" --resource-group "$RG" --enable-public-network false --output none',
        ]),
        ...vaultNetwork,
      ],
    },
  }),
} as const;
