import type { CredentialKind, Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { proveAnnotatedKey } from "./microsoft-keys.ts";

/** Signatures that have a rule of their own; every other one falls to `azure-annotated-key`. */
const named = ["AZDO", "AZAC", "AZEG", "AZFR", "AZMR", "AZMP", "AZCS", "ACOG", "msql"];

/**
 * Common annotated security keys ("legacy" form): 52 random characters, JQQJ9 and the kind (9 key, D derived, H hash),
 * year and month of creation, 12 characters of the platform, 4 of the provider, its signature, a checksum of 4 or 6.
 * https://github.com/microsoft/security-utilities
 */
function defineAnnotatedKey<const Id extends string>(
  id: Id,
  label: string,
  provider: string,
  tail: string,
  credential: CredentialKind,
  revoke: string,
): Rule & { readonly id: Id } {
  return {
    id,
    label,
    level: "error",
    keywords: ["jqqj99", "jqqj9d", "jqqj9h"],
    pattern: new RegExp(
      `(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}${tail}` +
        "[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)",
    ),
    check: proveAnnotatedKey,
    family: "azure-key",
    highEntropy: true,
    credential,
    provider,
    revoke,
    source: "https://github.com/microsoft/security-utilities",
  };
}

const any = "[A-Za-z0-9]{4}";

/** Sizes are told within: B 32 bytes of secret or C 64, and A to K for 0 to 10 groups of the provider. */
function proveCaskKey(value: string): Proof {
  const place = value.indexOf("QJJQA", 40);
  const size = value[place + 5] === "B" ? 44 : 88;
  const groups = value.charCodeAt(place + 6) - "A".charCodeAt(0);
  return place === size && value.length === size + 12 + 4 * groups + 8 ? "valid" : "invalid";
}

export const azureAnnotatedRules = [
  defineAnnotatedKey(
    "azure-devops-annotated-token",
    "an Azure DevOps personal access token",
    "Azure DevOps",
    `${any}AZDO`,
    "azure-devops-token",
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
  ),
  defineAnnotatedKey(
    "azure-app-configuration-annotated-key",
    "an Azure App Configuration access key",
    "Azure App Configuration",
    `${any}AZAC`,
    "azure-app-configuration-key",
    "Run `az appconfig credential regenerate`.",
  ),
  defineAnnotatedKey(
    "azure-event-grid-annotated-key",
    "an Azure Event Grid access key",
    "Azure Event Grid",
    `${any}AZEG`,
    "azure-event-grid-key",
    "Run `az eventgrid topic key regenerate`.",
  ),
  defineAnnotatedKey(
    "azure-fluid-relay-annotated-key",
    "an Azure Fluid Relay key",
    "Azure Fluid Relay",
    `${any}AZFR`,
    "azure-other-key",
    "https://learn.microsoft.com/azure/azure-fluid-relay/concepts/customer-managed-keys",
  ),
  defineAnnotatedKey(
    "azure-mixed-reality-annotated-key",
    "an Azure Mixed Reality key",
    "Azure Mixed Reality",
    `${any}AZMR`,
    "azure-other-key",
    "Azure portal > the Mixed Reality account > Access keys > Regenerate",
  ),
  defineAnnotatedKey(
    "azure-maps-annotated-key",
    "an Azure Maps key",
    "Azure Maps",
    `${any}AZMP`,
    "azure-maps-key",
    "Run `az maps account keys renew`.",
  ),
  defineAnnotatedKey(
    "azure-communication-annotated-key",
    "an Azure Communication Services access key",
    "Azure Communication Services",
    `${any}AZCS`,
    "azure-communication-key",
    "Run `az communication regenerate-key`.",
  ),
  defineAnnotatedKey(
    "azure-openai-annotated-key",
    "an Azure OpenAI key",
    "Azure OpenAI",
    "AAABACOG",
    "azure-ai-services-key",
    "Run `az cognitiveservices account keys regenerate`.",
  ),
  defineAnnotatedKey(
    "azure-ai-services-annotated-key",
    "an Azure AI services key",
    "Azure AI services",
    "(?!AAAB)[A-Za-z0-9]{4}ACOG",
    "azure-ai-services-key",
    "Run `az cognitiveservices account keys regenerate`.",
  ),
  defineAnnotatedKey(
    "azure-sql-annotated-password",
    "a SQL administrator's password of a private Azure cloud",
    "Azure SQL",
    `${any}msql`,
    "azure-sql-password",
    "Run `az sql server update --admin-password`.",
  ),
  defineAnnotatedKey(
    "azure-annotated-key",
    "a Microsoft key (common annotated security key)",
    "Microsoft",
    `${any}(?!${named.join("|")})${any}`,
    "azure-other-key",
    "The four characters before the checksum name the service that issued it; renew the key there.",
  ),
  {
    id: "microsoft-cask-key",
    label: "a Microsoft key (common annotated security key)",
    level: "error",
    keywords: ["qjjqab", "qjjqac"],
    // The zeros between the fields, the fixed marks and a date that exists make some fifty known bits.
    pattern: beginAnywhere(
      /(?<![\w+/-])(?<secret>(?:[\w-]{42}[AEIMQUYcgkosw048]A|[\w-]{85}[AQgw]AA)QJJQA[BC][A-K][\w-](?:[\w-]{4}){1,11}AA[\w-][A-L][A-Za-e][A-X][A-Za-z0-7]{2})(?![\w+/=-])/,
    ),
    check: proveCaskKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Microsoft",
    revoke: "Eight characters after the mark QJJQ four name the service that issued it; renew the key there.",
    source: "https://github.com/microsoft/cask/blob/main/docs/CaskSecret.md",
  },
] as const satisfies readonly Rule[];
