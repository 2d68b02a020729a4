import type { CredentialKind } from "../types.ts";
import { azureAi } from "./azure-ai.ts";
import { azureApiManagement } from "./azure-api-management.ts";
import { azureAppConfiguration } from "./azure-app-configuration.ts";
import { azureApps } from "./azure-apps.ts";
import { azureContainerRegistry } from "./azure-container-registry.ts";
import { azureData } from "./azure-data.ts";
import { azureMessaging } from "./azure-messaging.ts";
import { azureResources } from "./azure-resources.ts";
import { azureSql } from "./azure-sql.ts";
import { azureStorage } from "./azure-storage.ts";
import { codeHosts } from "./code-hosts.ts";
import type { Credential } from "./credential.ts";
import { entra } from "./entra.ts";
import { generic } from "./generic.ts";
import { providers } from "./providers.ts";

/** What each kind of credential opens, the way out, and its checklist. The compiler shows a kind without a record. */
export const credentials: Readonly<Record<CredentialKind, Credential>> = {
  ...azureStorage,
  ...azureSql,
  ...azureData,
  ...azureMessaging,
  ...azureAi,
  ...azureApps,
  ...azureAppConfiguration,
  ...azureContainerRegistry,
  ...azureApiManagement,
  ...azureResources,
  ...entra,
  ...codeHosts,
  ...providers,
  ...generic,
};

export * from "./credential.ts";
