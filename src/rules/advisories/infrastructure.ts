import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { isPlaceholder } from "../structures.ts";
import { isCommented, openName, readBlock, restOfCommand, secretName, withRest } from "./blocks.ts";

const common = {
  level: "warning",
  highEntropy: true,
  credential: "azure-other-key",
  reach: [20, 5200],
} as const;
const long = {
  ...common,
  advisory: "client-secret-long",
  label: "an Entra client secret that lives longer than 180 days",
  credential: "entra-client-secret",
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

/** Days that a duration in Terraform, or a number of years, comes to; an end far away is none. */
function proveLong(_: string, match: RuleMatch): Proof {
  if (isCommented(match)) return "invalid";
  const { hours, years, end } = match.groups;
  const days = hours !== undefined ? Number(hours) / 24 : years !== undefined ? 365 * Number(years) : 0;
  return days > 180 || Number(end ?? 0) >= 2050 ? "unknown" : "invalid";
}

/**
 * Without an end it lives two years, unless something that moves makes another one before.
 * https://learn.microsoft.com/graph/api/application-addpassword
 */
function proveLongTerraform(value: string, match: RuleMatch): Proof {
  const block = readBlock(match.groups["rest"] ?? "");
  const given =
    /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
      block,
    );
  if (given) return proveLong(value, { ...match, groups: given.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}

export const infrastructureRules = [
  {
    ...long,
    id: "client-secret-long-terraform",
    keywords: ['"azuread_application_password"', '"azuread_service_principal_password"'],
    pattern: withRest(
      String.raw`resource\s{1,4}"azuread_(?:application|service_principal)_password"\s{1,4}"[\w-]{1,80}"`,
    ),
    check: proveLongTerraform,
    source:
      "https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration#credential-configuration",
  },
  {
    ...long,
    id: "client-secret-long-command",
    keywords: ["credential reset", "create-for-rbac", "new-azadappcredential", "new-azadspcredential"],
    pattern: new RegExp(
      `(?<secret>az ad (?:app|sp) (?:credential reset|create-for-rbac)|New-AzAD(?:App|Sp)Credential)${restOfCommand.replace("600", "400")}?(?:--years[ =]{1,2}(?<years>\\d{1,3})|--end-date[ =]{1,2}["']?(?<end>\\d{4})-|\\.AddYears\\((?<added>\\d{1,3})\\))`,
    ),
    reach: [20, 700],
    check: (value, match) =>
      proveLong(value, {
        ...match,
        groups: { ...match.groups, years: match.groups["years"] ?? match.groups["added"] },
      }),
    source:
      "https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration#credential-configuration",
  },
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
