import type { Language } from "./client.ts";

const install = (name: string): string => `pip install azure-identity ${name}`;
const identity = "from azure.identity import DefaultAzureCredential";

/** https://learn.microsoft.com/azure/developer/python/sdk/authentication/overview */
export const python: Language = {
  fence: "python",
  snippets: {
    storage: {
      install: install("azure-storage-blob"),
      code: `${identity}\nfrom azure.storage.blob import BlobServiceClient\n\nblobs = BlobServiceClient("https://ACCOUNT.blob.core.windows.net", credential=DefaultAzureCredential())`,
    },
    "service-bus": {
      install: install("azure-servicebus"),
      code: `${identity}\nfrom azure.servicebus import ServiceBusClient\n\nbus = ServiceBusClient("NAMESPACE.servicebus.windows.net", credential=DefaultAzureCredential())`,
    },
    "event-hubs": {
      install: install("azure-eventhub"),
      code: `${identity}\nfrom azure.eventhub import EventHubProducerClient\n\nhub = EventHubProducerClient(\n    "NAMESPACE.servicebus.windows.net", eventhub_name="HUB", credential=DefaultAzureCredential()\n)`,
    },
    cosmos: {
      install: install("azure-cosmos"),
      code: `${identity}\nfrom azure.cosmos import CosmosClient\n\ncosmos = CosmosClient("https://ACCOUNT.documents.azure.com", credential=DefaultAzureCredential())`,
    },
    sql: {
      install: "pip install mssql-python",
      code: 'from mssql_python import connect\n\nconnection = connect(\n    "Server=SERVER.database.windows.net;Database=DATABASE;Authentication=ActiveDirectoryDefault;Encrypt=yes"\n)',
    },
    openai: {
      install: install("openai"),
      code: 'from azure.identity import DefaultAzureCredential, get_bearer_token_provider\nfrom openai import AzureOpenAI\n\nclient = AzureOpenAI(\n    azure_endpoint="https://RESOURCE.openai.azure.com",\n    azure_ad_token_provider=get_bearer_token_provider(\n        DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default"\n    ),\n    api_version="2024-10-21",\n)',
    },
    search: {
      install: install("azure-search-documents"),
      code: `${identity}\nfrom azure.search.documents import SearchClient\n\nsearch = SearchClient("https://SERVICE.search.windows.net", "INDEX", DefaultAzureCredential())`,
    },
    "app-configuration": {
      install: install("azure-appconfiguration"),
      code: `${identity}\nfrom azure.appconfiguration import AzureAppConfigurationClient\n\nsettings = AzureAppConfigurationClient("https://STORE.azconfig.io", DefaultAzureCredential())`,
    },
    "key-vault": {
      install: install("azure-keyvault-secrets"),
      code: `${identity}\nfrom azure.keyvault.secrets import SecretClient\n\nvault = SecretClient("https://VAULT.vault.azure.net", DefaultAzureCredential())\nvalue = vault.get_secret("NAME").value`,
    },
  },
};
