import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { isPlaceholder } from "../structures.ts";
import { isCommented, openName, readBlock, secretName } from "./blocks.ts";

const common = {
  level: "warning",
  highEntropy: true,
  credential: "azure-other-key",
  reach: [20, 5200],
} as const;
const plain = {
  ...common,
  advisory: "app-setting-plain",
  label: "an app setting that holds a secret instead of a Key Vault reference",
} as const;

const client = {
  ...common,
  advisory: "mcp-env-secret",
  credential: "generic-token",
  label: "a secret that an MCP server is given by its client's configuration",
  source: "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices",
} as const;
const secretSetting = String.raw`\w{0,60}(?:TOKEN|KEY|SECRET|PASSWORD|PAT|CONNECTION_?STRING)`;

/** What the client asks for or takes from its own environment, and what stands for a value, is none. */
function proveClient(_: string, { groups }: RuleMatch): Proof {
  const { key = "", value = "" } = groups;
  const isGiven = !/^\$\{?\w|^%\w+%$|^\.{3}|^\xe2\x80\xa6/.test(value) && !isPlaceholder(value);
  return isGiven && !openName.test(key) ? "unknown" : "invalid";
}

const references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";

function proveSettings(_: string, match: RuleMatch): Proof {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "", 1);
  const entries = [...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g)];
  const isPlain = ([, name = "", value = ""]: readonly string[]): boolean =>
    secretName.test(name) &&
    !openName.test(name) &&
    !/@Microsoft\.KeyVault|versionless_id|secret_uri|\.id\b|key_vault_secret\.\w+\.id|local\.\w*ref/i.test(value);
  return entries.some(isPlain) ? "unknown" : "invalid";
}

function proveSetting(_: string, { groups }: RuleMatch): Proof {
  const { key = "", value = "" } = groups;
  if (!secretName.test(key) || openName.test(key)) return "invalid";
  return /@Microsoft\.KeyVault|getSecret\(|secretUri|vaultUri/i.test(value) ? "invalid" : "unknown";
}

export const infrastructureRules = [
  {
    ...plain,
    id: "app-setting-plain-terraform",
    keywords: ["app_settings"],
    pattern: /(?<secret>\bapp_settings\s{0,20}=\s{0,4}(?:merge\(\s{0,20})?)\{(?<rest>[\s\S]{0,5000})/,
    check: proveSettings,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-bicep",
    keywords: ["value: listkeys(", ".listkeys()", "${listkeys("],
    pattern:
      /(?<secret>\bname:\s{0,4}'(?<key>[\w:.-]{3,80})')\s{0,2}(?:,|\r?\n)\s{0,60}value:\s{0,4}(?<value>[^\n]{1,300}?listKeys\()/,
    reach: [420, 40],
    check: proveSetting,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-arm",
    keywords: ["listkeys(", "listconnectionstrings("],
    pattern:
      /(?<secret>"name"\s{0,4}:\s{0,4}"(?<key>[\w:.-]{3,80})")\s{0,2},\s{0,80}"value"\s{0,4}:\s{0,4}"(?<value>\[[^"\n]{0,300}?list(?:Keys|ConnectionStrings)\()/,
    reach: [520, 40],
    check: proveSetting,
    source: references,
  },
  {
    ...client,
    id: "mcp-env-secret",
    keywords: ['"mcpservers"', '"servers"'],
    pattern: new RegExp(
      String.raw`"(?:mcpServers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?|servers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?"command"\s{0,4}:[^{}]{0,600}?)"env"\s{0,4}:\s{0,4}\{[^{}]{0,600}?(?<secret>"(?<key>${secretSetting})")\s{0,4}:\s{0,4}"(?<value>[^"\n]{3,400})"`,
    ),
    reach: [4, 4200],
    check: proveClient,
  },
  {
    ...client,
    id: "mcp-env-secret-toml",
    keywords: ["[mcp_servers."],
    pattern: new RegExp(
      String.raw`\[mcp_servers\.[\w."'-]{1,80}\](?:(?!\n\[(?!mcp_servers\.))[\s\S]){0,1200}?(?<secret>(?<=[\s{,"'])(?<key>${secretSetting}))["']?\s{0,4}=\s{0,4}["'](?<value>[^"'\n]{3,400})["']`,
    ),
    reach: [4, 2400],
    check: proveClient,
  },
] as const satisfies readonly Rule[];
