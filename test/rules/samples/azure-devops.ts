import type { azureDevOpsRules } from "../../../src/rules/azure-devops.ts";
import { assignmentsTo, cut, type SamplesOf, unnamed } from "../samples.ts";

export const azureDevOpsSamples: SamplesOf<typeof azureDevOpsRules> = {
  "azure-devops-token": {
    value: (random) => random.from("abcdefghijklmnopqrstuvwxyz234567", 52),
    places: [
      ...assignmentsTo("azure-devops-pat"),
      (value) => `git clone https://x:${value}@dev.azure.com/contoso/orders/_git/orders\n`,
      (value) => `env:\n  AZP_TOKEN: ${value}\n`,
    ],
    misses: { "too short": cut(), "no name": unnamed, repeated: () => `AZP_TOKEN=${"a".repeat(52)}` },
    or: ["url-password"],
  },
};
