import type { Advisory } from "./advisory.ts";

const references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";

export const infrastructureAdvisories = {
  "vault-open": {
    why: "A vault that the public network reaches, that can be purged, or that is opened by access policies is lost by one mistake: a stolen token reads it from anywhere, a deletion is final.",
    otherwise:
      "Deny by default, reach it by a private endpoint, protect it from purging, open it by roles, and send AuditEvent to a log (`leakgate verify --vault NAME` says what is missing).",
    repairs: {
      terraform: {
        say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
        code: 'resource "azurerm_key_vault" "NAME" {\n  # …\n  purge_protection_enabled      = true\n  rbac_authorization_enabled    = true # enable_rbac_authorization in older providers\n  public_network_access_enabled = false\n  network_acls {\n    default_action = "Deny"\n    bypass         = "AzureServices"\n  }\n}\n\nresource "azurerm_private_endpoint" "NAME" {\n  # name, location, resource_group_name, subnet_id\n  private_service_connection {\n    name                           = "vault"\n    private_connection_resource_id = azurerm_key_vault.NAME.id\n    subresource_names              = ["vault"]\n    is_manual_connection           = false\n  }\n}\n\nresource "azurerm_monitor_diagnostic_setting" "NAME" {\n  name                       = "audit"\n  target_resource_id         = azurerm_key_vault.NAME.id\n  log_analytics_workspace_id = azurerm_log_analytics_workspace.NAME.id\n  enabled_log { category = "AuditEvent" }\n}',
        source: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault",
      },
      bicep: {
        say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
        code: "resource NAME 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  // …\n  properties: {\n    enablePurgeProtection: true\n    enableRbacAuthorization: true\n    publicNetworkAccess: 'Disabled'\n    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }\n  }\n}\n\nresource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {\n  name: 'audit'\n  scope: NAME\n  properties: { workspaceId: WORKSPACE.id, logs: [{ category: 'AuditEvent', enabled: true }] }\n}",
        source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults",
      },
      json: {
        say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
        code: '"properties": {\n  "enablePurgeProtection": true,\n  "enableRbacAuthorization": true,\n  "publicNetworkAccess": "Disabled",\n  "networkAcls": { "defaultAction": "Deny", "bypass": "AzureServices" }\n}',
        source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults",
      },
    },
  },
  "vault-unwatched": {
    why: "Whoever gets a token reads this vault over its public address, or nobody will ever know who read it: as far as this file says, it has no private endpoint, or AuditEvent goes to no log.",
    otherwise:
      "Reach it by a private endpoint and send AuditEvent to a log. Does another deployment or a policy do that already, switch the rule off.",
    repairs: {
      terraform: {
        say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
        code: 'resource "azurerm_private_endpoint" "NAME" {\n  # name, location, resource_group_name, subnet_id\n  private_service_connection {\n    name                           = "vault"\n    private_connection_resource_id = azurerm_key_vault.NAME.id\n    subresource_names              = ["vault"]\n    is_manual_connection           = false\n  }\n}\n\nresource "azurerm_monitor_diagnostic_setting" "NAME" {\n  name                       = "audit"\n  target_resource_id         = azurerm_key_vault.NAME.id\n  log_analytics_workspace_id = azurerm_log_analytics_workspace.NAME.id\n  enabled_log { category = "AuditEvent" }\n}',
        source:
          "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting",
      },
      bicep: {
        say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
        code: "resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {\n  // name, location\n  properties: {\n    subnet: { id: SUBNET }\n    privateLinkServiceConnections: [\n      { name: 'vault', properties: { privateLinkServiceId: NAME.id, groupIds: ['vault'] } }\n    ]\n  }\n}\n\nresource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {\n  name: 'audit'\n  scope: NAME\n  properties: { workspaceId: WORKSPACE.id, logs: [{ category: 'AuditEvent', enabled: true }] }\n}",
        source: "https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints",
      },
      json: {
        say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
        code: '{\n  "type": "Microsoft.Insights/diagnosticSettings",\n  "apiVersion": "2021-05-01-preview",\n  "name": "audit",\n  "scope": "[resourceId(\'Microsoft.KeyVault/vaults\', \'NAME\')]",\n  "properties": {\n    "workspaceId": "[parameters(\'WORKSPACE\')]",\n    "logs": [{ "category": "AuditEvent", "enabled": true }]\n  }\n}',
        source: "https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings",
      },
    },
  },
  "vault-secret-forever": {
    why: "A secret without an expiry is never rotated: nothing reminds anybody, and a leaked value opens for years.",
    otherwise: "Give it an expiry of 90 days, and an event before it (SecretNearExpiry) that rotates it.",
    repairs: {
      terraform: {
        say: "Give it an expiry of 90 days, from a clock that moves when it is rotated.",
        code: 'resource "time_rotating" "NAME" { rotation_days = 90 }\n\nresource "azurerm_key_vault_secret" "NAME" {\n  # …\n  expiration_date = time_rotating.NAME.rotation_rfc3339\n}',
        source: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret",
      },
      bicep: {
        say: "Give it an expiry of 90 days.",
        code: "param now string = utcNow()\n\nproperties: {\n  attributes: { enabled: true, exp: dateTimeToEpoch(dateTimeAdd(now, 'P90D')) }\n}",
        source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets",
      },
      json: {
        say: "Give it an expiry of 90 days (`now` is a parameter with the default `[utcNow()]`).",
        code: '"attributes": { "enabled": true, "exp": "[dateTimeToEpoch(dateTimeAdd(parameters(\'now\'), \'P90D\'))]" }',
        source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets",
      },
      shell: {
        say: "Give it an expiry of 90 days.",
        code: "az keyvault secret set --vault-name VAULT --name NAME --file FILE \\\n  --expires \"$(date -u -d '+90 days' +%Y-%m-%dT%H:%M:%SZ)\"",
        source: "https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-set",
      },
    },
  },
  "client-secret-long": {
    why: "A client secret opens the application from anywhere until it ends, and nobody sees who else has it.",
    otherwise: "A managed identity or a federated credential needs no secret; where one is needed, 90 days.",
    repairs: {
      terraform: {
        say: "A managed identity or a federated credential needs no secret; where one is needed, rotate it every 90 days.",
        code: 'resource "azuread_application_federated_identity_credential" "NAME" {\n  application_id = azuread_application.NAME.id\n  display_name   = "main"\n  audiences      = ["api://AzureADTokenExchange"]\n  issuer         = "https://token.actions.githubusercontent.com"\n  subject        = "repo:OWNER/NAME:ref:refs/heads/main"\n}',
        source:
          "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_federated_identity_credential",
      },
      shell: {
        say: "A federated credential needs no secret; where one is needed, 90 days.",
        code: "az ad app federated-credential create --id APP --parameters credential.json   # no secret at all\naz ad app credential reset --id APP --append --end-date \"$(date -u -d '+90 days' +%Y-%m-%d)\"",
        source: "https://learn.microsoft.com/cli/azure/ad/app/federated-credential",
      },
    },
  },
  "app-setting-plain": {
    why: "Everybody who may read the app's settings, its deployments or the state reads the secret with them.",
    otherwise:
      "Let the setting be a Key Vault reference, which the app's managed identity resolves; the storage of a Functions host needs no key at all, but AzureWebJobsStorage__accountName.",
    repairs: {
      terraform: {
        say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
        code: 'identity { type = "SystemAssigned" }\n\napp_settings = {\n  NAME = "@Microsoft.KeyVault(SecretUri=${azurerm_key_vault_secret.NAME.versionless_id})"\n}',
        source: references,
      },
      bicep: {
        say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
        code: "identity: { type: 'SystemAssigned' }\n\n{ name: 'NAME', value: '@Microsoft.KeyVault(SecretUri=${secret.properties.secretUri})' }",
        source: references,
      },
      json: {
        say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
        code: '{ "name": "NAME", "value": "@Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/NAME)" }',
        source: references,
      },
    },
  },
  "mcp-env-secret": {
    why: "The file is copied, synchronised and read by every tool of the client; the server's whole process tree inherits the value.",
    otherwise:
      "Let the server read it from Key Vault when it starts, signed in as you or as its managed identity: its configuration then names the vault and nothing else.",
    repairs: {
      json: {
        say: "Let the server read it from Key Vault when it starts, signed in as you or as its managed identity. Another's server that knows env alone gets it from a shell, for this process; VS Code can ask for it.",
        code: '// a server of your own: the vault, and no secret\n"env": { "KEY_VAULT_URL": "https://VAULT.vault.azure.net" }\n\n// another\'s server: read when it starts, kept in no file\n"command": "sh",\n"args": ["-c", "NAME=$(az keyvault secret show --vault-name VAULT --name SECRET --query value --output tsv) exec SERVER"]\n\n// VS Code: asked for once, kept in the system\'s store\n"inputs": [{ "type": "promptString", "id": "secret", "description": "NAME", "password": true }],\n"env": { "NAME": "${input:secret}" }',
        source: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
      },
    },
  },
} as const satisfies Readonly<Record<string, Advisory>>;
