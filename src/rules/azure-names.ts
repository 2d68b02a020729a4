import type { Proof, Rule, RuleMatch } from "../types.ts";
import { proveMicrosoftKey } from "./microsoft-keys.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom, spell } from "./structures.ts";

/** Older keys have no signature: what they are only the name beside them tells. */
function proveNamed(value: string): Proof {
  const proof = proveMicrosoftKey(value);
  if (proof !== "unknown") return proof;
  return /:\/\//.test(value) || isPublished(value) || isPlaceholder(value) || !looksRandom(value)
    ? "invalid"
    : "unknown";
}

/** `CONFIG.AZURE_CLIENT_SECRET`, unquoted, and no more on its line: a constant of a program. */
const isMember = (value: string, { window, end }: RuleMatch): boolean =>
  /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:_[a-z]+)+)$/.test(value) &&
  !/["'`]/.test(window.charAt(end - value.length - 1)) &&
  /^[ \t]{0,8}(?:[,;)\r\n]|$)/.test(window.slice(end, end + 12));

/** A name of the next value: a list of names ends where it begins. */
const isNext = ({ window, end }: RuleMatch): boolean => /^["'`][ \t]{0,4}:/.test(window.slice(end, end + 8));

/** Name, what closes it, an operator and a quote, in code and configuration. */
const assign = "[\\w.-]{0,24}[\"'`\\]]{0,2}\\s{0,6}(?::=|=>|[:=,])\\s{0,6}[\"'`]{0,3}";
const common = { level: "error", fixture: true, check: proveNamed, family: "azure-key", highEntropy: true } as const;
const regenerate = "Run `az cognitiveservices account keys regenerate`";

export const azureNameRules = [
  {
    ...common,
    id: "azure-account-key",
    label: "an Azure Storage, Cosmos DB or Batch account key",
    keywords: [
      "storage_key",
      "storagekey",
      "storage-key",
      "storage_account",
      "storageaccount",
      "storage-account",
      "azure_storage",
      "azurestorage",
      "azurewebjobsstorage",
      "account_key",
      "account-key",
      "accountkey =",
      "accountkey: ",
      'accountkey":',
      "cosmos",
      "documentdb",
      "batch_key",
      "batch_account",
      "batchaccount",
      "master_key",
      "masterkey",
      "azure_blob",
      ".core.windows.net",
      "documentclient(",
    ],
    pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
    reach: [4, 160],
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
    source: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
  },
  {
    ...common,
    id: "azure-account-key-argument",
    label: "an Azure account key that is given to a client's credential",
    keywords: ["sharedkeycredential", "namedkeycredential"],
    pattern:
      /(?:Shared|Named)KeyCredentials?(?:Policy)?\(\s{0,40}(?:[\w.=]{0,40}?["'](?<resource>[a-z0-9-]{3,50})["']|[^"'\s()]{1,80})\s{0,4},\s{0,40}(?:[\w]{1,30}\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9+/]{86}==)["']/i,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
    source: "https://learn.microsoft.com/azure/storage/blobs/storage-blob-typescript-get-started",
  },
  {
    ...common,
    id: "azure-log-analytics-key",
    label: "an Azure Log Analytics workspace key",
    keywords: [...spell(["workspace", "key"]), ...spell(["shared", "key"])],
    pattern: new RegExp(`(?:workspace|shared)[_-]?key${assign}(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])`, "i"),
    credential: "azure-other-key",
    provider: "Azure Monitor",
    revoke: "Azure portal > the workspace > Agents > Log Analytics agent instructions > Regenerate",
    source: "https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api",
  },
  {
    ...common,
    id: "azure-subscription-key",
    label: "an Azure API Management or AI services subscription key",
    keywords: [
      ...spell(["subscription", "key"]),
      "cognitive",
      "speech",
      "translator",
      "luis",
      "apim",
      "fromsubscription(",
    ],
    pattern: new RegExp(
      `(?:(?:subscription[_-]?key|(?:cognitive|speech|translator|luis|apim)[\\w-]{0,16}key)${assign}|FromSubscription\\(\\s{0,40}["']|Speech\\w{0,16}Config\\(\\s{0,40}subscription[ \\t]?=[ \\t]?["'])(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])`,
      "i",
    ),
    credential: "azure-ai-services-key",
    provider: "Azure AI services",
    revoke: `${regenerate}, or API Management > Subscriptions > Regenerate`,
    source: "https://learn.microsoft.com/azure/ai-services/authentication",
  },
  {
    ...common,
    id: "azure-key-credential",
    label: "an Azure AI services key that is given to a client's credential",
    keywords: ["keycredential("],
    pattern: /(?:Azure|Api)KeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[0-9a-f]{32})["']/i,
    credential: "azure-ai-services-key",
    provider: "Azure AI services",
    revoke: regenerate,
    source: "https://learn.microsoft.com/azure/ai-services/authentication",
  },
  {
    ...common,
    id: "azure-search-key-credential",
    label: "an Azure AI Search key that is given to a client's credential",
    keywords: ["azurekeycredential("],
    pattern: /AzureKeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9]{52})["']/,
    credential: "azure-search-key",
    provider: "Azure AI Search",
    revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
    source: "https://learn.microsoft.com/azure/search/search-security-api-keys",
  },
  {
    ...common,
    id: "azure-openai-key",
    label: "an Azure OpenAI key",
    keywords: ["openai"],
    pattern:
      /(?<!\w)(?:[\w-]{0,24}(?:api|openai|azure)[_-]?)?key["'`]?\]?\s{0,6}(?::=|=>|[:=,])\s{0,6}["'`]{0,3}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])/i,
    reach: [240, 320],
    credential: "azure-ai-services-key",
    provider: "Azure OpenAI",
    revoke: regenerate,
    source: "https://learn.microsoft.com/azure/ai-services/openai/reference#authentication",
  },
  {
    ...common,
    id: "azure-search-key",
    label: "an Azure AI Search key",
    keywords: [
      ".search.windows.net",
      "search_key",
      "search-key",
      "azure-search",
      "search-api-key",
      "searchkey",
      "search_api_key",
      "searchapikey",
      "azure_search",
      "azuresearch",
    ],
    pattern: new RegExp(`[\\w.-]{3,40}?key${assign}(?<secret>[0-9A-F]{32}|[A-Za-z0-9]{52})(?![0-9A-Za-z-])`, "i"),
    reach: [160, 240],
    credential: "azure-search-key",
    provider: "Azure AI Search",
    revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
    source: "https://learn.microsoft.com/azure/search/search-security-api-keys",
  },
  {
    ...common,
    id: "azure-functions-key",
    label: "an Azure Functions access key",
    keywords: [...spell(["functions", "key"]), ...spell(["function", "key"])],
    pattern: new RegExp(`functions?[_-]?key${assign}(?<secret>[\\w/+-]{40,60}={0,2})(?![\\w/+=-])`, "i"),
    credential: "azure-functions-key",
    provider: "Azure Functions",
    revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
    source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
  },
  {
    ...common,
    id: "azure-event-grid-key",
    label: "an Azure Event Grid access key",
    keywords: ["aeg-sas-key", ...spell(["event", "grid"]), ...spell(["topic", "key"])],
    pattern: new RegExp(
      `(?:aeg-sas-key|event[_-]?grid[\\w-]{0,24}key|topic[_-]?key)${assign}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      "i",
    ),
    credential: "azure-event-grid-key",
    provider: "Azure Event Grid",
    revoke: "Run `az eventgrid topic key regenerate`.",
    source: "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures",
  },
  {
    ...common,
    id: "azure-maps-key",
    label: "an Azure Maps key",
    keywords: ["atlas.microsoft.com", "azure_maps", "azuremaps", "azure-maps", "maps_subscription"],
    pattern: /(?:key["'`]?\s{0,6}[:=,]\s{0,6}["'`]?)(?<secret>[\w-]{43})(?![\w-])/i,
    reach: [120, 300],
    credential: "azure-maps-key",
    provider: "Azure Maps",
    revoke: "Run `az maps account keys renew`.",
    source: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication",
  },
  {
    ...common,
    id: "azure-container-registry-password",
    label: "an Azure Container Registry password",
    keywords: [".azurecr.io"],
    pattern: /(?:\s-p[ =]?|password["'`]?[ =:,]{1,4})["'`]?(?<secret>[A-Za-z0-9+/]{31,52}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: [160, 240],
    credential: "azure-container-registry-key",
    provider: "Azure Container Registry",
    revoke: "Run `az acr credential renew`.",
    source: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account",
  },
  {
    ...common,
    id: "entra-client-secret-named",
    label: "a Microsoft Entra client secret",
    keywords: [
      ...["azure", "arm", "aad", "entra", "azuread"].flatMap((start) => spell([start, "client", "secret"])),
      ...spell(["service", "principal", "key"], ["", "_"]),
    ],
    pattern: new RegExp(
      `(?:(?:azure|arm|aad|entra|azuread)[_-]?client[_-]?secret|service_?principal_?key)${assign}(?<secret>[\\w~.+/=@?:*-]{30,46})(?![\\w~+/=])`,
      "i",
    ),
    check: (value, match) => (isMember(value, match) || isNext(match) ? "invalid" : proveNamed(value)),
    family: "entra-client-secret",
    credential: "entra-client-secret",
    provider: "Microsoft Entra",
    revoke: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret",
    source:
      "https://learn.microsoft.com/azure/developer/python/sdk/authentication/local-development-environment-service-principal",
  },
] as const satisfies readonly Rule[];
