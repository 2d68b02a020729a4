import type { azureRules } from "../../../src/rules/azure.ts";
import { cut, type SamplesOf } from "../samples.ts";

export const azureSamples: SamplesOf<typeof azureRules> = {
  "azure-storage-account-key": {
    value: (random) => `${random.base64(86)}==`,
    places: [
      (value) =>
        `DefaultEndpointsProtocol=https;AccountName=orders01;AccountKey=${value};EndpointSuffix=core.windows.net`,
      (value) => `  "Storage": "DefaultEndpointsProtocol=https;AccountName=orders01;AccountKey=${value}"`,
    ],
    misses: { "too short": cut(20) },
  },
};
