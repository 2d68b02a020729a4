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

const reference = /@Microsoft\.KeyVault|versionless_id|secret_uri|getSecret\(|secretUri|vaultUri/i;
/** What only names something else. */
const pointer = /\.id\b|local\.\w*ref/i;
/** Keys that Azure gives out, whatever the setting is called. */
const key =
  /\.(?:primary|secondary)_(?:\w{1,20}_)?(?:key|connection_string)\b|list_?keys\(|list_?connection_?strings\(|(?:Account|SharedAccess)Key=\$/i;

function isPlain(name: string, value: string): boolean {
  const isEmpty = /^(?:""|''|null)\s{0,4}(?:$|[,}#/\r])/.test(value);
  if (isEmpty || openName.test(name) || reference.test(value) || /\.keyName\b/.test(value)) return false;
  return key.test(value) || (secretName.test(name) && !pointer.test(value));
}

/** A map of names to values, or a list of objects that have both. */
function proveSettings(_: string, match: RuleMatch): Proof {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "");
  const entries = [
    ...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g),
    ...block.matchAll(/\bname\s{0,20}=\s{0,4}"([\w:.-]{3,80})",?\s{1,60}value\s{0,20}=\s{0,4}([^\n]{1,300})/g),
  ];
  return entries.some(([, name = "", value = ""]) => isPlain(name, value)) ? "unknown" : "invalid";
}

function proveSetting(_: string, match: RuleMatch): Proof {
  const { key = "", value = "" } = match.groups;
  return !isCommented(match) && isPlain(key, value) ? "unknown" : "invalid";
}

/** Names that only settings have. */
const settingName = "(?<key>AzureWebJobs\\w{1,60}|[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{2,60})";
/** A connection string that is put together with a key. */
const withKey = String.raw`[^\n]{0,200}(?:Account|SharedAccess)Key=[^\n]{0,300}?listKeys\(`;

export const infrastructureRules = [
  {
    ...plain,
    id: "app-setting-plain-terraform",
    keywords: ["app_settings"],
    pattern:
      /(?<secret>\bapp_settings\s{0,20}=\s{0,4}(?:merge\((?:[^{}"\n]|\n){0,200}?)?)(?=(?<rest>[{[][\s\S]{0,5000}))/,
    check: proveSettings,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-bicep",
    keywords: ["value: listkeys(", ".listkeys()", "${listkeys("],
    pattern:
      /(?<secret>\bname:\s{0,4}'(?<key>[\w:.-]{3,80})')\s{0,2}(?:,|\r?\n)\s{0,60}value:\s{0,4}(?<value>[^\n]{1,300}?listKeys\([^\n]{0,200})/,
    reach: [420, 240],
    check: proveSetting,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-map-bicep",
    keywords: [".listkeys()", "${listkeys("],
    pattern: new RegExp(String.raw`(?<secret>(?<![\w'])${settingName})'?:\s{0,4}(?<value>'${withKey})`),
    reach: [620, 40],
    check: proveSetting,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-arm",
    keywords: ["listkeys(", "listconnectionstrings("],
    pattern:
      /(?<secret>"name"\s{0,4}:\s{0,4}"(?<key>[\w:.-]{3,80})")\s{0,2},\s{0,80}"value"\s{0,4}:\s{0,4}"(?<value>\[[^"\n]{0,300}?list(?:Keys|ConnectionStrings)\([^"\n]{0,300})/,
    reach: [520, 340],
    check: proveSetting,
    source: references,
  },
  {
    ...plain,
    id: "app-setting-plain-call-arm",
    keywords: ["listkeys("],
    pattern: new RegExp(
      String.raw`(?<secret>createObject\((?:'name', '(?<name>[\w:.-]{3,80})', 'value'|'${settingName}')), (?<value>(?:format|concat)\('${withKey})`,
    ),
    reach: [720, 40],
    check: (value, match) =>
      proveSetting(value, { ...match, groups: { ...match.groups, key: match.groups["key"] ?? match.groups["name"] } }),
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
