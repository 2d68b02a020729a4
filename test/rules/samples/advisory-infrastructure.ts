import type { infrastructureRules } from "../../../src/rules/advisories/infrastructure.ts";
import type { SamplesOf } from "../samples.ts";

export const advisoryInfrastructureSamples: SamplesOf<typeof infrastructureRules> = {
  "app-setting-plain-terraform": {
    value: () => "app_settings = ",
    places: [
      (value) => `  ${value}{\n    "ORDERS_API_KEY" = var.api_key\n  }\n`,
      (value) =>
        `  ${value}[{\n    name  = "AzureWebJobsStorage"\n    value = azurerm_storage_account.main.primary_connection_string\n  }]\n`,
      (value) =>
        `  ${value}{\n    MODE = "live"\n    StorageConnectionString = azurerm_storage_account.main.primary_connection_string\n  }\n`,
    ],
    misses: {
      "a reference": (value) =>
        `  ${value}{\n    "API_KEY" = "@Microsoft.KeyVault(SecretUri=\${azurerm_key_vault_secret.main.versionless_id})"\n  }\n`,
      "no secret": (value) => `  ${value}{\n    "MODE" = "live"\n    "APPINSIGHTS_INSTRUMENTATIONKEY" = var.key\n  }\n`,
      "an empty value": (value) => `  ${value}{\n    DOCKER_REGISTRY_SERVER_PASSWORD = ""\n  }\n`,
      "elsewhere in the file": (value) => `  ${value}{\n    "MODE" = "live"\n  }\n  API_KEY = var.key\n`,
    },
  },
  "app-setting-plain-bicep": {
    value: () => "name: 'OrdersConnectionString'",
    places: [
      (value) =>
        `      {\n        ${value}\n        value: 'AccountKey=\${storage.listKeys().keys[0].value}'\n      }\n`,
      (value) => `      { ${value}, value: bus.listKeys().primaryConnectionString }\n`,
      (value) =>
        `      {\n        ${value}\n        value: 'AccountKey=\${listKeys(storage.id, '2023-01-01').keys[0].value}'\n      }\n`,
    ],
    misses: {
      "a reference": (value) =>
        `      { ${value}, value: '@Microsoft.KeyVault(SecretUri=\${secret.properties.secretUri})' } // listKeys(\n`,
      "no secret": () => "      { name: 'Mode', value: bus.listKeys().keyName }\n",
    },
  },
  "app-setting-plain-map-bicep": {
    value: (random) => random.pick(["AzureWebJobsStorage", "ORDERS_STORAGE"]),
    places: [
      (value) =>
        `  properties: {\n    ${value}: 'AccountName=\${a.name};AccountKey=\${a.listKeys().keys[0].value};'\n  }\n`,
      (value) => `var more = union({ ${value}: 'AccountKey=\${listKeys(a.id, a.apiVersion).keys[0].value}' }, given)\n`,
    ],
    misses: {
      "a vault's value": () => "  properties: { value: 'AccountKey=${a.listKeys().keys[0].value}' }\n",
      "an identity": (value) => `  properties: { ${value}__accountName: a.name } // listKeys(\n`,
    },
  },
  "app-setting-plain-call-arm": {
    value: (random) =>
      random.pick(["createObject('name', 'AzureWebJobsStorage', 'value'", "createObject('AzureWebJobsStorage'"]),
    places: [
      (value) =>
        `"appSettings": "[concat(createArray(${value}, format('AccountName={0};AccountKey={1}', variables('a'), listKeys(resourceId('b', 'c'), '2023-01-01').keys[0].value))))]"\n`,
      (value) =>
        `"properties": "[union(${value}, concat('AccountKey=', listKeys(variables('a'), 'b').keys[0].value)))]"\n`,
    ],
    misses: {
      "no key": (value) => `"properties": "[union(${value}, format('{0}', variables('a')))]"\n`,
      "another object": () => `"a": "[createObject('value', format('AccountKey={0}', listKeys('b', 'c').key1))]"\n`,
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
        `{\n  "mcpServers": {\n    "a": { "url": "https://a.test" },\n    "b": {\n      "env": {\n        ${value}: "a1b-c2d"\n      }\n    }\n  }\n}\n`,
      (value) =>
        `{\n  "servers": {\n    "a": {\n      "type": "stdio",\n      "command": "npx",\n      "args": ["-y", "a"],\n      "env": { ${value}: "from the wiki" }\n    }\n  }\n}\n`,
    ],
    misses: {
      "asked for": (value) => `{ "mcpServers": { "a": { "env": { ${value}: "\${input:key}" } } } }\n`,
      "no secret": () => '{ "mcpServers": { "a": { "env": { "KEY_VAULT_URL": "https://a.test" } } } }\n',
      "a placeholder": (value) => `{ "mcpServers": { "a": { "env": { ${value}: "<your-key>" } } } }\n`,
      "no server of MCP": (value) =>
        `{ "servers": { "a": { "url": "https://a.test", "env": { ${value}: "abc" } } } }\n`,
      "no MCP": (value) => `{ "services": { "a": { "env": { ${value}: "abc" } } } }\n`,
    },
  },
  "mcp-env-secret-toml": {
    value: () => "SERVICE_API_KEY",
    places: [
      (value) =>
        `[mcp_servers.orders]\ncommand = "node"\n\n[mcp_servers.orders.env]\nMODE = "live"\n${value} = "from the wiki"\n`,
      (value) => `[mcp_servers.orders]\ncommand = "node"\nenv = { "MODE" = "live", "${value}" = "from the wiki" }\n`,
    ],
    misses: {
      "another table": (value) => `[mcp_servers.orders]\ncommand = "node"\n\n[service]\n${value} = "from the wiki"\n`,
      "a placeholder": (value) => `[mcp_servers.orders.env]\n${value} = "<your-key>"\n`,
    },
  },
};
