import type { azureNameRules } from "../../../src/rules/azure-names.ts";
import type { Random } from "../random.ts";
import { assignmentsTo, type Place, type RuleSamples, type SamplesOf, unnamed } from "../samples.ts";

const key = (bytes: number) => (random: Random) => Buffer.from(random.bytes(bytes)).toString("base64");
const samplesOf = (value: (random: Random) => string, name: string, ...places: Place[]): RuleSamples => ({
  value,
  places: [...assignmentsTo(name), ...places],
  misses: {
    "no name": unnamed,
    masked: (secret) => `${name} = "${"x".repeat(secret.length)}"`,
    zeros: (secret) => `${name} = "${"0".repeat(secret.length)}"`,
    variable: () => `${name} = process.env.KEY`,
    placeholder: () => `${name}: <your-key>`,
  },
});

export const azureNameSamples: SamplesOf<typeof azureNameRules> = {
  "azure-account-key": samplesOf(
    key(64),
    "azure-storage-key",
    (value) => `az storage blob list --account-key ${value}\n`,
  ),
  "azure-account-key-argument": {
    value: key(64),
    places: [
      (value) => `const credential = new StorageSharedKeyCredential("orders", "${value}");\n`,
      (value) => `var credential = new StorageSharedKeyCredential(\n    account,\n    "${value}");\n`,
      (value) => `cred, err := azblob.NewSharedKeyCredential("orders", "${value}")\n`,
      (value) => `credential = AzureNamedKeyCredential(name="orders", key="${value}")\n`,
    ],
    or: ["azure-account-key"],
    misses: {
      "read at run time": () => `new StorageSharedKeyCredential("orders", process.env.ACCOUNT_ACCESS)\n`,
      zeros: () => `new StorageSharedKeyCredential("orders", "${"0".repeat(86)}==")\n`,
      shorter: (value) => `new StorageSharedKeyCredential("orders", "${value.slice(8)}")\n`,
    },
  },
  "azure-log-analytics-key": samplesOf(key(64), "workspace-key"),
  "azure-subscription-key": samplesOf(
    (random) => random.hex(32),
    "subscription-key",
    (value) => `Ocp-Apim-Subscription-Key: ${value}\n`,
    (value) => `var config = SpeechConfig.FromSubscription("${value}", "westeurope");\n`,
  ),
  "azure-key-credential": {
    value: (random) => random.hex(32),
    places: [
      (value) => `var client = new DocumentAnalysisClient(endpoint, new AzureKeyCredential("${value}"));\n`,
      (value) => `client = TextAnalyticsClient(endpoint, AzureKeyCredential(key='${value}'))\n`,
    ],
    or: ["azure-openai-key"],
    misses: {
      "read at run time": () => `new AzureKeyCredential(process.env.LANGUAGE_ACCESS)`,
      zeros: () => `new AzureKeyCredential("${"0".repeat(32)}")`,
      longer: (value) => `new AzureKeyCredential("${value}ab12")`,
    },
  },
  "azure-search-key-credential": {
    value: (random) => random.base62(52),
    places: [
      (value) => `var client = new SearchClient(endpoint, "orders", new AzureKeyCredential("${value}"));\n`,
      (value) => `client = SearchClient(endpoint, "orders", AzureKeyCredential(\n    "${value}"\n))\n`,
    ],
    misses: {
      "read at run time": () => `new AzureKeyCredential(Environment.GetEnvironmentVariable("SEARCH_ACCESS"))`,
      zeros: () => `new AzureKeyCredential("${"0".repeat(52)}")`,
      shorter: (value) => `new AzureKeyCredential("${value.slice(9)}")`,
    },
  },
  "azure-openai-key": {
    value: (random) => random.hex(32),
    places: [
      ...assignmentsTo("openai-api-key"),
      ...assignmentsTo("azure-openai-key"),
      (value) => `openai.api_base = "https://contoso.openai.azure.com/"\nopenai.api_key = "${value}"\n`,
      (value) => `new AzureOpenAI({ endpoint: "https://contoso.openai.azure.com", apiKey: "${value}" })`,
    ],
    misses: {
      "another key": (value) => `openai: { cache_key: "${value}" }`,
      zeros: () => `OPENAI_API_KEY=${"0".repeat(32)}`,
      longer: (value) => `openai_api_key = "${value}abcd1234"`,
    },
  },
  "azure-search-key": samplesOf(
    (random) => random.hex(32).toUpperCase(),
    "azure-search-key",
    (value) => `endpoint: https://contoso.search.windows.net\napi-key: ${value}\n`,
  ),
  "azure-functions-key": samplesOf((random) => `${random.base62(54)}==`, "x-functions-key"),
  "azure-event-grid-key": samplesOf(key(32), "event-grid-key", (value) => `curl -H "aeg-sas-key: ${value}" $TOPIC\n`),
  "azure-maps-key": samplesOf(
    (random) => random.base64url(43),
    "azure-maps-key",
    (value) => `https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=${value}`,
  ),
  "azure-container-registry-password": {
    value: (random) => random.base62(32),
    places: [
      (value) => `docker login contoso.azurecr.io -u contoso -p ${value}\n`,
      (value) => `{"server": "contoso.azurecr.io", "username": "contoso", "password": "${value}"}`,
    ],
    misses: {
      variable: () => "docker login contoso.azurecr.io -u contoso -p $PASSWORD",
      "another registry": (value) => `docker login registry.contoso.net -u contoso -p ${value}\n`,
    },
  },
  "entra-client-secret-named": samplesOf((random) => random.base62(34), "azure-client-secret"),
};
