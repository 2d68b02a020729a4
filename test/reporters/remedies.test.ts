import { expect, test } from "vitest";
import { credentials } from "../../src/credentials/index.ts";
import { renderRemedy } from "../../src/reporters/remedies/index.ts";
import type { CredentialKind, Rule } from "../../src/types.ts";

const rule = (credential: CredentialKind): Rule => ({ credential }) as Rule;
const kinds = Object.keys(credentials) as CredentialKind[];

test.each(["cs", "ts", "py", "java", "go"])(
  "every kind of credential has code to come to in .%s, with its package",
  (extension) => {
    for (const kind of kinds) {
      const remedy = renderRemedy(rule(kind), `src/a.${extension}`);
      expect(remedy).toMatch(/^```[a-z]+\n[\s\S]+\n```\n\nPackages: `.+`$/);
      expect(remedy).toMatch(
        /DefaultAzureCredential|ActiveDirectoryDefault|Active Directory Default|azure-active-directory-default/,
      );
    }
  },
);

test("a storage account's key becomes its client with an identity", () => {
  expect(renderRemedy(rule("azure-storage-key"), "a.cs")).toContain("new BlobServiceClient(");
  expect(renderRemedy(rule("azure-search-key"), "a.go")).toContain("azsecrets");
});

test.each([
  [".vscode/mcp.json", "${input:service-key}"],
  [".cursor/mcp.json", "@azure/keyvault-secrets"],
  ["tools/.mcp.json", "@azure/keyvault-secrets"],
  ["claude_desktop_config.json", "@azure/keyvault-secrets"],
  [".github/workflows/deploy.yml", "id-token: write"],
  ["infra/main.bicep", "@secure()"],
  ["infra/main.tf", "azurerm_key_vault_secret"],
  ["appsettings.json", "@Microsoft.KeyVault(SecretUri="],
  ["local.settings.json", "@Microsoft.KeyVault(SecretUri="],
])("%s gets its own way", (path, text) => {
  expect(renderRemedy(rule("generic-password"), path)).toContain(text);
});

test("an input variable is proposed only where the client knows them", () => {
  for (const path of [".cursor/mcp.json", ".mcp.json", "claude_desktop_config.json"]) {
    expect(renderRemedy(rule("generic-password"), path)).not.toContain("${input:");
  }
});

test("no remedy proposes an environment variable", () => {
  const paths = ["cs", "ts", "py", "java", "go", "bicep", "tf"].map((extension) => `a.${extension}`);
  for (const path of [...paths, "mcp.json", "claude_desktop_config.json", "appsettings.json"]) {
    for (const kind of kinds) {
      expect(renderRemedy(rule(kind), path)).not.toMatch(/environ|getenv|process\.env|\bexport\b|dotenv/i);
      expect(credentials[kind].wayOut).not.toMatch(/environment variable/i);
    }
  }
});

test("a file without a language of ours has none", () => {
  expect(renderRemedy(rule("npm-token"), "notes.txt")).toBeUndefined();
});
