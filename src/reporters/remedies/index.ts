import type { Rule } from "../../types.ts";
import { type Client, clientOf, type Language } from "./client.ts";
import { csharp } from "./csharp.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

/** Extension → the language of the code to come to. */
const languages: Readonly<Record<string, Language>> = {
  cs: csharp,
  go,
  java,
  kt: java,
  py: python,
  ...Object.fromEntries(["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"].map((name) => [name, typescript])),
};

/** Configuration formats, by the end of their path. None of them proposes an environment variable. */
const formats: readonly { readonly path: RegExp; readonly text: string }[] = [
  {
    // Cursor and Claude have no `inputs`: https://cursor.com/docs/mcp, https://code.claude.com/docs/en/mcp
    path: /(?:^|\/)(?:\.cursor\/mcp|\.mcp|claude_desktop_config|mcp_config)\.json$/i,
    text: `Let the server read it from Key Vault when it starts, signed in as you or as its managed identity; its configuration then names the vault and nothing else. In TypeScript, for one:\n\n${renderSnippet(typescript, "key-vault")}`,
  },
  {
    // https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data
    path: /(?:^|\/)mcp\.json$/i,
    text: 'VS Code asks for it once and keeps it in its secret storage:\n\n```jsonc\n"inputs": [\n  { "type": "promptString", "id": "service-key", "description": "Key of the service", "password": true }\n],\n"servers": {\n  "NAME": { "headers": { "Authorization": "Bearer ${input:service-key}" } }\n}\n```\n\nA server of your own reads it from Key Vault when it starts.',
  },
  {
    // https://learn.microsoft.com/azure/developer/github/connect-from-azure-openid-connect
    path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i,
    text: "A workflow signs in to Azure by a federated credential, without any secret, and reads from Key Vault what cannot do without one:\n\n```yaml\npermissions:\n  id-token: write\nsteps:\n  - uses: azure/login@v2\n    with:\n      client-id: ${{ vars.AZURE_CLIENT_ID }}\n      tenant-id: ${{ vars.AZURE_TENANT_ID }}\n      subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n```",
  },
  {
    // https://learn.microsoft.com/azure/azure-resource-manager/bicep/key-vault-parameter
    path: /\.bicep(?:param)?$/i,
    text: "```bicep\n@secure()\nparam secret string\n```\n\nThe caller hands it over from Key Vault:\n\n```bicep\nresource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = { name: 'VAULT' }\nmodule app 'app.bicep' = { name: 'app', params: { secret: vault.getSecret('NAME') } }\n```",
  },
  {
    // https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/key_vault_secret
    path: /\.tf(?:vars)?$/i,
    text: '```hcl\ndata "azurerm_key_vault_secret" "app" {\n  name         = "NAME"\n  key_vault_id = data.azurerm_key_vault.main.id\n}\n\n# then: data.azurerm_key_vault_secret.app.value\n```\n\nA data source keeps the value in the state; with Terraform 1.10 or newer the ephemeral resource of the same name does not.',
  },
  {
    // https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
    path: /(?:^|\/)(?:appsettings[^/]*|local\.settings)\.json$|(?:^|\/)(?:web|app)\.config$/i,
    text: "Take the value out of the file. In App Service and Functions the setting becomes a reference, which the app's managed identity resolves:\n\n```\n@Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/NAME)\n```",
  },
];

/**
 * The code or configuration to come to in place of a secret, in the language of its file; names of resources in capitals
 * are to be filled in. Undefined where nothing better than the way out in words is known.
 */
export function renderRemedy(rule: Rule, path: string): string | undefined {
  const format = formats.find((known) => known.path.test(path));
  if (format) return format.text;
  const language = languages[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
  if (!language) return undefined;
  return renderSnippet(language, clientOf(rule.credential));
}

function renderSnippet({ fence, snippets }: Language, client: Client): string {
  const { code, install } = snippets[client] ?? snippets["key-vault"];
  return `\`\`\`${fence}\n${code}\n\`\`\`\n\nPackages: \`${install}\``;
}
