import type { Rule } from "../types.ts";

export const azureRules = [
  {
    id: "azure-storage-account-key",
    label: "an Azure storage account key",
    level: "error",
    keywords: ["accountkey"],
    pattern: /AccountName=(?<resource>[a-z0-9]{3,24});[^\r\n"']{0,80}?AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
    reach: [160, 160],
    highEntropy: true,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string",
  },
] as const satisfies readonly Rule[];
