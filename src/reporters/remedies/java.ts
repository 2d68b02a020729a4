import type { Language } from "./client.ts";

const install = (name: string): string => `com.azure:azure-identity, com.azure:${name}`;
const identity = "import com.azure.identity.DefaultAzureCredentialBuilder;";
const credential = "var credential = new DefaultAzureCredentialBuilder().build();";

/** https://learn.microsoft.com/azure/developer/java/sdk/authentication/overview */
export const java: Language = {
  fence: "java",
  snippets: {
    storage: {
      install: install("azure-storage-blob"),
      code: `${identity}\nimport com.azure.storage.blob.BlobServiceClientBuilder;\n\n${credential}\nvar blobs = new BlobServiceClientBuilder()\n    .endpoint("https://ACCOUNT.blob.core.windows.net").credential(credential).buildClient();`,
    },
    "service-bus": {
      install: install("azure-messaging-servicebus"),
      code: `${identity}\nimport com.azure.messaging.servicebus.ServiceBusClientBuilder;\n\n${credential}\nvar sender = new ServiceBusClientBuilder()\n    .fullyQualifiedNamespace("NAMESPACE.servicebus.windows.net").credential(credential)\n    .sender().queueName("QUEUE").buildClient();`,
    },
    "event-hubs": {
      install: install("azure-messaging-eventhubs"),
      code: `import com.azure.messaging.eventhubs.EventHubClientBuilder;\n${identity}\n\n${credential}\nvar hub = new EventHubClientBuilder()\n    .credential("NAMESPACE.servicebus.windows.net", "HUB", credential).buildProducerClient();`,
    },
    cosmos: {
      install: install("azure-cosmos"),
      code: `import com.azure.cosmos.CosmosClientBuilder;\n${identity}\n\n${credential}\nvar cosmos = new CosmosClientBuilder()\n    .endpoint("https://ACCOUNT.documents.azure.com").credential(credential).buildClient();`,
    },
    sql: {
      install: "com.microsoft.sqlserver:mssql-jdbc, com.azure:azure-identity",
      code: 'import java.sql.DriverManager;\n\nvar connection = DriverManager.getConnection(\n    "jdbc:sqlserver://SERVER.database.windows.net;databaseName=DATABASE;authentication=ActiveDirectoryDefault");',
    },
    openai: {
      install: install("azure-ai-openai"),
      code: `import com.azure.ai.openai.OpenAIClientBuilder;\n${identity}\n\n${credential}\nvar client = new OpenAIClientBuilder()\n    .endpoint("https://RESOURCE.openai.azure.com").credential(credential).buildClient();`,
    },
    search: {
      install: install("azure-search-documents"),
      code: `${identity}\nimport com.azure.search.documents.SearchClientBuilder;\n\n${credential}\nvar search = new SearchClientBuilder()\n    .endpoint("https://SERVICE.search.windows.net").indexName("INDEX").credential(credential).buildClient();`,
    },
    "app-configuration": {
      install: install("azure-data-appconfiguration"),
      code: `import com.azure.data.appconfiguration.ConfigurationClientBuilder;\n${identity}\n\n${credential}\nvar settings = new ConfigurationClientBuilder()\n    .endpoint("https://STORE.azconfig.io").credential(credential).buildClient();`,
    },
    "key-vault": {
      install: install("azure-security-keyvault-secrets"),
      code: `${identity}\nimport com.azure.security.keyvault.secrets.SecretClientBuilder;\n\n${credential}\nvar vault = new SecretClientBuilder()\n    .vaultUrl("https://VAULT.vault.azure.net").credential(credential).buildClient();\nString value = vault.getSecret("NAME").getValue();`,
    },
  },
};
