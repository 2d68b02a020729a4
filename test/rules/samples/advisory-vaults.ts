import type { vaultSecretRules } from "../../../src/rules/advisories/vault-secrets.ts";
import type { vaultRules } from "../../../src/rules/advisories/vaults.ts";
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
/** A whole deployment in one file. `more` stands behind the vault. */
const terraformFile =
  (more: string): Place =>
  (value) =>
    `provider "azurerm" {\n  features {}\n}\n\n${value} {\n  name = "orders"\n${terraformGood}}\n${more}`;
const bicepFile =
  (more: string): Place =>
  (value, random) =>
    `resource app 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'orders'\n}\n\n${bicepVault(bicepDenied)(value, random)}${more}`;
const bicepDenied = bicepGood.replace("publicNetworkAccess: 'Disabled'", "networkAcls: { defaultAction: 'Deny' }");
const armFile =
  (more: string): Place =>
  (value) =>
    `{ "resources": [\n  { "type": "Microsoft.Web/sites", "name": "orders" },\n  { ${value}, "name": "orders", "properties": { "tenantId": "t"${armGood} } }${more}\n] }\n`;
const terraformEndpoint = 'resource "azurerm_private_endpoint" "vault" {}\n';
const terraformAudit = 'resource "azurerm_monitor_diagnostic_setting" "vault" {}\n';
const bicepAudit = "resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {}\n";
const bicepEndpoint = "resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {}\n";
const armAudit = ',\n  { "type": "Microsoft.Insights/diagnosticSettings" }';
const armEndpoint = ',\n  { "type": "Microsoft.Network/privateEndpoints" }';

const childOf =
  (parent: string, settings = ""): Place =>
  (value) =>
    `resource parent '${parent}@2024-11-01' = {\n  name: 'orders'\n  ${value} = {\n    name: 'key'\n    properties: {\n      value: key\n${settings}    }\n  }\n}\n`;
const armChildOf =
  (parent: string, settings = ""): Place =>
  (value) =>
    `{ "resources": [ { "type": "${parent}", "name": "orders", "properties": {}, "resources": [ { ${value}, "name": "key", "properties": { "value": "[parameters('key')]"${settings} } } ] } ] }\n`;
const bicepModule =
  (secrets: string): Place =>
  (value) =>
    `${value} = {\n  name: 'vault'\n  params: {\n    name: 'orders'\n    accessPolicies: [{ objectId: id, permissions: { secrets: ['get'] } }]\n    secrets: ${secrets}\n  }\n}\n`;
const terraformModule =
  (secrets: string): Place =>
  (value) =>
    `module "vault" {\n  ${value}\n  version = "0.10.0"\n  name    = "orders"\n  secrets = ${secrets}\n}\n\nmodule "other" {\n  name = "other"\n}\n`;

export const advisoryVaultSamples: SamplesOf<[...typeof vaultRules, ...typeof vaultSecretRules]> = {
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
      "a comment": (value) => `# ${value} {\n#   name = "orders"\n# }\n`,
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
      "only named": (value) => `{ "vault": { "existing": true, ${value}, "name": "orders" } }\n`,
    },
  },
  "vault-secret-forever-terraform": {
    value: () => 'resource "azurerm_key_vault_secret" "orders"',
    places: [
      terraformSecret(""),
      terraformSecret("  expiration_date = null\n"),
      (value) => `${value} {\n  name  = "orders"\n  value = azurerm_cosmosdb_account.main.mongo_uri\n}\n`,
      // Each of several in a row is told.
      (value) =>
        `resource "azurerm_key_vault_secret" "a" {\n  value = var.a_user\n}\n\n${value} {\n  value = var.pass\n}\n`,
    ],
    misses: {
      "the name of a user": (value) => `${value} {\n  name  = "vm-admin-user"\n  value = var.admin.value\n}\n`,
      "an address": (value) => `${value} {\n  value = azurerm_storage_account.main.blob_uri\n}\n`,
      "it expires": terraformSecret("  expiration_date = time_rotating.main.rotation_rfc3339\n"),
      "a comment": (value) => `  # ${value} {\n  #   value = var.secret\n  # }\n`,
      "the name of an application": (value) => `${value} {\n  value = azuread_application.main.client_id\n}\n`,
      "a user's name": (value) => `${value} {\n  value = var.settings.administrator_username\n}\n`,
    },
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
      "a comment": (value) => `  # ${value} --name key --file key.txt\n`,
      "another cmdlet": () => "Set-AzKeyVaultSecretAttribute -Name key -VaultName orders\n",
    },
  },
  "vault-open-module-bicep": {
    value: () => "module vault 'br/public:avm/res/key-vault/vault:0.13.3'",
    places: [
      (value) => `${value} = {\n  name: 'vault'\n  params: {\n    name: name\n    location: location\n  }\n}\n`,
      (value) =>
        `${value} = {\n  params: {\n    name: name\n    networkAcls: {\n      defaultAction: 'Allow'\n    }\n  }\n}\n`,
      (value) =>
        `${value} = {\n  params: {\n    name: name\n    publicNetworkAccess: 'Disabled'\n    enableRbacAuthorization: false\n  }\n}\n`,
    ],
    misses: {
      "a private endpoint": (value) =>
        `${value} = {\n  params: {\n    name: name\n    privateEndpoints: [{ subnetResourceId: id }]\n  }\n}\n`,
      "parameters from elsewhere": (value) => `${value} = {\n  params: given\n}\n`,
      "a comment": (value) => `// ${value} = {\n//  params: {\n//    name: name\n//  }\n// }\n`,
    },
  },
  "vault-unwatched-terraform": {
    value: () => 'resource "azurerm_key_vault" "main"',
    places: [terraformFile(""), terraformFile(terraformEndpoint), terraformFile(terraformAudit)],
    misses: {
      "both are there": terraformFile(terraformEndpoint + terraformAudit),
      "a module may have them": terraformFile('module "vault_network" {}\n'),
      "a part of a deployment": terraformVault(terraformGood),
      "more than is looked at": terraformFile("# …\n".repeat(10_000)),
    },
  },
  "vault-unwatched-bicep": {
    value: () => "resource vault 'Microsoft.KeyVault/vaults@2024-11-01'",
    places: [bicepFile(""), bicepFile(bicepAudit), bicepFile(bicepEndpoint)],
    misses: {
      "both are there": bicepFile(bicepAudit + bicepEndpoint),
      "a module may have them": bicepFile("module network './network.bicep' = {}\n"),
      "a module of a vault alone": bicepVault(bicepDenied),
    },
  },
  "vault-unwatched-arm": {
    value: () => '"type": "Microsoft.KeyVault/vaults"',
    places: [armFile(""), armFile(armAudit), armFile(armEndpoint)],
    misses: {
      "both are there": armFile(armAudit + armEndpoint),
      "a nested deployment may have them": armFile(',\n  { "type": "Microsoft.Resources/deployments" }'),
      "a template of a vault alone": armVault(armGood),
    },
  },
  "vault-secret-forever-child-bicep": {
    value: () => "resource secret 'secrets@2024-11-01'",
    places: [childOf("Microsoft.KeyVault/vaults"), childOf("Microsoft.KeyVault/vaults", "      contentType: 'key'\n")],
    or: ["generic-token"],
    misses: {
      "it expires": childOf("Microsoft.KeyVault/vaults", "      attributes: { exp: dateTimeToEpoch(end) }\n"),
      "a secret of something else": childOf("Microsoft.Cdn/profiles"),
    },
  },
  "vault-secret-forever-child-arm": {
    value: () => '"type": "secrets"',
    places: [
      armChildOf("Microsoft.KeyVault/vaults"),
      armChildOf("Microsoft.KeyVault/vaults", ', "contentType": "key"'),
    ],
    misses: {
      "it expires": armChildOf("Microsoft.KeyVault/vaults", ', "attributes": { "exp": 1893456000 }'),
      "a secret of something else": armChildOf("Microsoft.Cdn/profiles"),
    },
  },
  "vault-secret-forever-module-bicep": {
    value: () => "module vault 'br/public:avm/res/key-vault/vault:0.13.3'",
    places: [
      bicepModule("[\n      { name: 'key', value: key }\n    ]"),
      bicepModule("[\n      { name: 'a', value: a, attributes: { exp: end } }\n      { name: 'b', value: b }\n    ]"),
    ],
    misses: {
      "each expires": bicepModule(
        "[\n      {\n        name: 'a'\n        value: a\n        attributes: {\n          exp: end\n        }\n      }\n    ]",
      ),
      "from elsewhere": bicepModule("secrets"),
      "names only": bicepModule(
        "[\n      {\n        name: 'ACCOUNT'\n        value: account.outputs.name\n      }\n    ]",
      ),
    },
  },
  "vault-secret-forever-module-terraform": {
    value: () => 'source  = "Azure/avm-res-keyvault-vault/azurerm"',
    places: [
      terraformModule('{\n    key = { name = "key" }\n  }'),
      terraformModule('{\n    key = {\n      name         = "key"\n      content_type = "text/plain"\n    }\n  }'),
    ],
    misses: {
      "each expires": terraformModule(
        '{\n    key = {\n      name            = "key"\n      expiration_date = time_rotating.main.rotation_rfc3339\n    }\n  }',
      ),
      "from elsewhere": terraformModule("var.secrets"),
    },
  },
};
