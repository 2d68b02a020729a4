import type { Language } from "./client.ts";

const sdk = "github.com/Azure/azure-sdk-for-go/sdk";
const install = (name: string): string => `go get ${sdk}/azidentity ${name}`;
const open = (path: string, call: string): string =>
  `import (\n\t"${sdk}/azidentity"\n\t"${path}"\n)\n\ncredential, err := azidentity.NewDefaultAzureCredential(nil)\nif err != nil {\n\treturn err\n}\n${call}`;
const azure = (path: string, call: string) => ({
  install: install(`${sdk}/${path}`),
  code: open(`${sdk}/${path}`, call),
});

/** https://learn.microsoft.com/azure/developer/go/sdk/authentication/authentication-overview */
export const go: Language = {
  fence: "go",
  snippets: {
    storage: azure(
      "storage/azblob",
      'blobs, err := azblob.NewClient("https://ACCOUNT.blob.core.windows.net", credential, nil)',
    ),
    "service-bus": azure(
      "messaging/azservicebus",
      'bus, err := azservicebus.NewClient("NAMESPACE.servicebus.windows.net", credential, nil)',
    ),
    "event-hubs": azure(
      "messaging/azeventhubs/v2",
      'hub, err := azeventhubs.NewProducerClient("NAMESPACE.servicebus.windows.net", "HUB", credential, nil)',
    ),
    cosmos: azure(
      "data/azcosmos",
      'cosmos, err := azcosmos.NewClient("https://ACCOUNT.documents.azure.com", credential, nil)',
    ),
    sql: {
      install: "go get github.com/microsoft/go-mssqldb",
      code: 'import (\n\t"database/sql"\n\n\t"github.com/microsoft/go-mssqldb/azuread"\n)\n\ndb, err := sql.Open(azuread.DriverName,\n\t"sqlserver://SERVER.database.windows.net?database=DATABASE&fedauth=ActiveDirectoryDefault")',
    },
    "app-configuration": azure(
      "data/azappconfig/v2",
      'settings, err := azappconfig.NewClient("https://STORE.azconfig.io", credential, nil)',
    ),
    "key-vault": azure(
      "security/keyvault/azsecrets",
      'vault, err := azsecrets.NewClient("https://VAULT.vault.azure.net", credential, nil)\nif err != nil {\n\treturn err\n}\nsecret, err := vault.GetSecret(ctx, "NAME", "", nil)',
    ),
  },
};
