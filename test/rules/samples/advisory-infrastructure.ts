import type { infrastructureRules } from "../../../src/rules/advisories/infrastructure.ts";
import type { Place, SamplesOf } from "../samples.ts";

const terraformVault =
  (settings: string): Place =>
  (value) =>
    `# the vault\n${value} {\n  name     = "orders" # {\n  sku_name = "standard"\n${settings}}\n\nresource "azurerm_resource_group" "main" {\n  purge_protection_enabled = true\n}\n`;
const bicepVault =
  (settings: string): Place =>
  (value) =>
    `${value} = {\n  name: 'orders'\n  properties: {\n    tenantId: tenant\n${settings}  }\n}\n`;
const armVault =
  (settings: string): Place =>
  (value) =>
    `{\n  "resources": [\n    {\n      ${value},\n      "name": "orders",\n      "properties": {\n        "tenantId": "[subscription().tenantId]"${settings}\n      }\n    }\n  ]\n}\n`;

const terraformNetwork = '  network_acls {\n    default_action = "Deny"\n    bypass         = "AzureServices"\n  }\n';
const terraformGood = `  purge_protection_enabled   = true\n  rbac_authorization_enabled = var.rbac\n${terraformNetwork}`;
const bicepGood =
  "    enablePurgeProtection: true\n    enableRbacAuthorization: true\n    publicNetworkAccess: 'Disabled'\n";
const armGood =
  ',\n        "enablePurgeProtection": true, "enableRbacAuthorization": true,\n        "networkAcls": { "defaultAction": "Deny" }';

const bicepSecret =
  (settings: string): Place =>
  (value) =>
    `${value} = {\n  parent: vault\n  name: 'orders'\n  properties: {\n    value: secret\n${settings}  }\n}\n`;
const terraformSecret =
  (settings: string): Place =>
  (value) =>
    `${value} {\n  name         = "orders"\n  value        = var.secret\n${settings}}\n`;
const armSecret =
  (settings: string): Place =>
  (value) =>
    `{ "resources": [ { ${value}, "name": "orders/key", "properties": { "value": "[parameters('secret')]"${settings} } } ] }\n`;
const command =
  (rest: string): Place =>
  (value) =>
    `  ${value}${rest}\n`;
const clientSecret =
  (end: string): Place =>
  (value) =>
    `${value} {\n  application_id = azuread_application.main.id\n  ${end}\n}\n`;

export const advisoryInfrastructureSamples: SamplesOf<typeof infrastructureRules> = {
  "vault-open-terraform": {
    value: () => 'resource "azurerm_key_vault" "main"',
    places: [
      terraformVault(""),
      terraformVault(
        "  purge_protection_enabled = false\n  enable_rbac_authorization = true\n  public_network_access_enabled = false\n",
      ),
      terraformVault(
        '  purge_protection_enabled = true\n  rbac_authorization_enabled = true\n  network_acls {\n    default_action = "Allow"\n  }\n',
      ),
    ],
    misses: {
      "nothing is missing": terraformVault(terraformGood),
      "closed by the older names": terraformVault(
        "  purge_protection_enabled = true\n  enable_rbac_authorization = true\n  public_network_access_enabled = false\n",
      ),
      "only read": () => 'data "azurerm_key_vault" "main" {\n  name = "orders"\n}\n',
    },
  },
  "vault-open-bicep": {
    value: () => "resource vault 'Microsoft.KeyVault/vaults@2024-11-01'",
    places: [bicepVault(""), bicepVault(bicepGood.replace("'Disabled'", "'Enabled'"))],
    misses: {
      "nothing is missing": bicepVault(bicepGood),
      "it exists": (value) => `${value} existing = {\n  name: 'orders'\n}\n`,
    },
  },
  "vault-open-arm": {
    value: () => '"type": "Microsoft.KeyVault/vaults"',
    places: [armVault(""), armVault(armGood.replace('"Deny"', '"Allow"'))],
    misses: {
      "nothing is missing": armVault(armGood),
      "another type": () => '{ "type": "Microsoft.KeyVault/vaults/keys" }\n',
    },
  },
  "vault-secret-forever-terraform": {
    value: () => 'resource "azurerm_key_vault_secret" "orders"',
    places: [terraformSecret(""), terraformSecret("  expiration_date = null\n")],
    misses: { "it expires": terraformSecret("  expiration_date = time_rotating.main.rotation_rfc3339\n") },
  },
  "vault-secret-forever-bicep": {
    value: () => "resource secret 'Microsoft.KeyVault/vaults/secrets@2024-11-01'",
    places: [bicepSecret(""), bicepSecret("    attributes: { enabled: true }\n")],
    or: ["generic-token"],
    misses: { "it expires": bicepSecret("    attributes: { exp: dateTimeToEpoch(end) }\n") },
  },
  "vault-secret-forever-arm": {
    value: () => '"type": "Microsoft.KeyVault/vaults/secrets"',
    places: [armSecret(""), armSecret(', "attributes": { "enabled": true }')],
    misses: { "it expires": armSecret(', "attributes": { "exp": 1893456000 }') },
  },
  "vault-secret-forever-command": {
    value: () => "az keyvault secret set",
    places: [
      command(" --vault-name orders --name key --file key.txt"),
      command(" --name key \\\n    --vault-name orders \\\n    --file key.txt"),
    ],
    misses: {
      "it expires": command(' --vault-name orders --name key \\\n    --expires "$END"'),
      "another command": () => "az keyvault secret set-attributes --name key\n",
      "only named": () => "# az keyvault secret set\n",
    },
  },
  "client-secret-long-terraform": {
    value: () => 'resource "azuread_application_password" "main"',
    places: [
      clientSecret('end_date_relative = "8760h"'),
      clientSecret('end_date = timeadd(timestamp(), "17520h")'),
      clientSecret('end_date = "2299-12-30T23:00:00Z"'),
    ],
    misses: {
      "90 days": clientSecret('end_date_relative = "2160h"'),
      "as long as the provider says": clientSecret('display_name = "main"'),
    },
  },
  "client-secret-long-command": {
    value: () => "az ad app credential reset",
    places: [command(" --id $APP --append --years 2"), command(" --id $APP \\\n    --end-date 2299-12-31")],
    misses: {
      "a near end": command(' --id $APP --end-date "$END"'),
      "another command": () => "az ad app credential list --id $APP\n",
    },
  },
  "app-setting-plain-terraform": {
    value: () => "app_settings = ",
    places: [
      (value) => `  ${value}{\n    "ORDERS_API_KEY" = var.api_key\n  }\n`,
      (value) =>
        `  ${value}{\n    MODE = "live"\n    StorageConnectionString = azurerm_storage_account.main.primary_connection_string\n  }\n`,
    ],
    misses: {
      "a reference": (value) =>
        `  ${value}{\n    "API_KEY" = "@Microsoft.KeyVault(SecretUri=\${azurerm_key_vault_secret.main.versionless_id})"\n  }\n`,
      "no secret": (value) => `  ${value}{\n    "MODE" = "live"\n    "APPINSIGHTS_INSTRUMENTATIONKEY" = var.key\n  }\n`,
      "elsewhere in the file": (value) => `  ${value}{\n    "MODE" = "live"\n  }\n  API_KEY = var.key\n`,
    },
  },
  "app-setting-plain-bicep": {
    value: () => "name: 'OrdersConnectionString'",
    places: [
      (value) =>
        `      {\n        ${value}\n        value: 'AccountKey=\${storage.listKeys().keys[0].value}'\n      }\n`,
      (value) => `      { ${value}, value: bus.listKeys().primaryConnectionString }\n`,
    ],
    misses: {
      "a reference": (value) =>
        `      { ${value}, value: '@Microsoft.KeyVault(SecretUri=\${secret.properties.secretUri})' } // listKeys(\n`,
      "no secret": () => "      { name: 'Mode', value: bus.listKeys().keyName }\n",
    },
  },
  "app-setting-plain-arm": {
    value: () => '"name": "OrdersConnectionString"',
    places: [
      (value) => `{ ${value}, "value": "[listKeys(variables('bus'), '2024-01-01').primaryConnectionString]" }\n`,
      (value) =>
        `{\n  ${value},\n  "value": "[concat('AccountKey=', listKeys(variables('id'), '2023-01-01').keys[0].value)]"\n}\n`,
    ],
    misses: {
      "no secret": () => `{ "name": "Mode", "value": "[listKeys('a', 'b').keyName]" }\n`,
      "a parameter": (value) => `{ ${value}, "value": "[parameters('a')]" } listKeys(\n`,
    },
  },
  "mcp-env-secret": {
    value: () => '"SERVICE_API_KEY"',
    places: [
      (value) =>
        `{ "mcpServers": { "orders": { "command": "node", "env": { "MODE": "live", ${value}: "from the wiki" } } } }\n`,
      (value) =>
        `{\n  "mcpServers": {\n    "a": { "url": "https://a.test" },\n    "b": {\n      "env": {\n        ${value}: "abc"\n      }\n    }\n  }\n}\n`,
    ],
    misses: {
      "asked for": (value) => `{ "mcpServers": { "a": { "env": { ${value}: "\${input:key}" } } } }\n`,
      "no secret": () => '{ "mcpServers": { "a": { "env": { "KEY_VAULT_URL": "https://a.test" } } } }\n',
      "no MCP": (value) => `{ "services": { "a": { "env": { ${value}: "abc" } } } }\n`,
    },
  },
};
