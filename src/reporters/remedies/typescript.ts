import type { Language } from "./client.ts";

const install = (name: string): string => `npm install @azure/identity ${name}`;
const identity = 'import { DefaultAzureCredential } from "@azure/identity";';

/** https://learn.microsoft.com/azure/developer/javascript/sdk/authentication/overview */
export const typescript: Language = {
  fence: "typescript",
  snippets: {
    storage: {
      install: install("@azure/storage-blob"),
      code: `${identity}\nimport { BlobServiceClient } from "@azure/storage-blob";\n\nconst blobs = new BlobServiceClient("https://ACCOUNT.blob.core.windows.net", new DefaultAzureCredential());`,
    },
    "service-bus": {
      install: install("@azure/service-bus"),
      code: `${identity}\nimport { ServiceBusClient } from "@azure/service-bus";\n\nconst bus = new ServiceBusClient("NAMESPACE.servicebus.windows.net", new DefaultAzureCredential());`,
    },
    "event-hubs": {
      install: install("@azure/event-hubs"),
      code: `${identity}\nimport { EventHubProducerClient } from "@azure/event-hubs";\n\nconst hub = new EventHubProducerClient("NAMESPACE.servicebus.windows.net", "HUB", new DefaultAzureCredential());`,
    },
    cosmos: {
      install: install("@azure/cosmos"),
      code: `${identity}\nimport { CosmosClient } from "@azure/cosmos";\n\nconst cosmos = new CosmosClient({\n  endpoint: "https://ACCOUNT.documents.azure.com",\n  aadCredentials: new DefaultAzureCredential(),\n});`,
    },
    sql: {
      install: "npm install mssql",
      code: 'import sql from "mssql";\n\nconst pool = await sql.connect({\n  server: "SERVER.database.windows.net",\n  database: "DATABASE",\n  authentication: { type: "azure-active-directory-default", options: {} },\n});',
    },
    openai: {
      install: install("openai"),
      code: 'import { DefaultAzureCredential, getBearerTokenProvider } from "@azure/identity";\nimport { AzureOpenAI } from "openai";\n\nconst scope = "https://cognitiveservices.azure.com/.default";\nconst client = new AzureOpenAI({\n  endpoint: "https://RESOURCE.openai.azure.com",\n  azureADTokenProvider: getBearerTokenProvider(new DefaultAzureCredential(), scope),\n  apiVersion: "2024-10-21",\n});',
    },
    search: {
      install: install("@azure/search-documents"),
      code: `${identity}\nimport { SearchClient } from "@azure/search-documents";\n\nconst search = new SearchClient("https://SERVICE.search.windows.net", "INDEX", new DefaultAzureCredential());`,
    },
    "app-configuration": {
      install: install("@azure/app-configuration"),
      code: `${identity}\nimport { AppConfigurationClient } from "@azure/app-configuration";\n\nconst settings = new AppConfigurationClient("https://STORE.azconfig.io", new DefaultAzureCredential());`,
    },
    "key-vault": {
      install: install("@azure/keyvault-secrets"),
      code: `${identity}\nimport { SecretClient } from "@azure/keyvault-secrets";\n\nconst vault = new SecretClient("https://VAULT.vault.azure.net", new DefaultAzureCredential());\nconst { value } = await vault.getSecret("NAME");`,
    },
  },
};
