import type { Language } from "./client.ts";

const install = (name: string): string => `dotnet add package Azure.Identity && dotnet add package ${name}`;

/** https://learn.microsoft.com/dotnet/azure/sdk/authentication/ */
export const csharp: Language = {
  fence: "csharp",
  snippets: {
    storage: {
      install: install("Azure.Storage.Blobs"),
      code: 'using Azure.Identity;\nusing Azure.Storage.Blobs;\n\nvar blobs = new BlobServiceClient(\n    new Uri("https://ACCOUNT.blob.core.windows.net"), new DefaultAzureCredential());',
    },
    "service-bus": {
      install: install("Azure.Messaging.ServiceBus"),
      code: 'using Azure.Identity;\nusing Azure.Messaging.ServiceBus;\n\nvar bus = new ServiceBusClient(\n    "NAMESPACE.servicebus.windows.net", new DefaultAzureCredential());',
    },
    "event-hubs": {
      install: install("Azure.Messaging.EventHubs"),
      code: 'using Azure.Identity;\nusing Azure.Messaging.EventHubs.Producer;\n\nvar hub = new EventHubProducerClient(\n    "NAMESPACE.servicebus.windows.net", "HUB", new DefaultAzureCredential());',
    },
    cosmos: {
      install: install("Microsoft.Azure.Cosmos"),
      code: 'using Azure.Identity;\nusing Microsoft.Azure.Cosmos;\n\nvar cosmos = new CosmosClient(\n    "https://ACCOUNT.documents.azure.com", new DefaultAzureCredential());',
    },
    sql: {
      install: "dotnet add package Microsoft.Data.SqlClient",
      code: 'using Microsoft.Data.SqlClient;\n\nvar connection = new SqlConnection(\n    "Server=SERVER.database.windows.net;Database=DATABASE;Authentication=Active Directory Default");',
    },
    openai: {
      install: install("Azure.AI.OpenAI"),
      code: 'using Azure.AI.OpenAI;\nusing Azure.Identity;\n\nvar client = new AzureOpenAIClient(\n    new Uri("https://RESOURCE.openai.azure.com"), new DefaultAzureCredential());',
    },
    search: {
      install: install("Azure.Search.Documents"),
      code: 'using Azure.Identity;\nusing Azure.Search.Documents;\n\nvar search = new SearchClient(\n    new Uri("https://SERVICE.search.windows.net"), "INDEX", new DefaultAzureCredential());',
    },
    "app-configuration": {
      install: install("Azure.Data.AppConfiguration"),
      code: 'using Azure.Data.AppConfiguration;\nusing Azure.Identity;\n\nvar settings = new ConfigurationClient(\n    new Uri("https://STORE.azconfig.io"), new DefaultAzureCredential());',
    },
    "key-vault": {
      install: install("Azure.Security.KeyVault.Secrets"),
      code: 'using Azure.Identity;\nusing Azure.Security.KeyVault.Secrets;\n\nvar vault = new SecretClient(\n    new Uri("https://VAULT.vault.azure.net"), new DefaultAzureCredential());\nstring value = (await vault.GetSecretAsync("NAME")).Value.Value;',
    },
  },
};
