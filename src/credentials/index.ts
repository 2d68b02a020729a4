import type { CredentialKind } from "../types.ts";
import { azureAi } from "./azure-ai.ts";
import { azureApps } from "./azure-apps.ts";
import { azureData } from "./azure-data.ts";
import { azureMessaging } from "./azure-messaging.ts";
import { azureResources } from "./azure-resources.ts";
import { azureStorage } from "./azure-storage.ts";
import type { Credential } from "./credential.ts";
import { entra } from "./entra.ts";
import { generic } from "./generic.ts";
import { providers } from "./providers.ts";

/** What each kind of credential opens, the way out, and its checklist. The compiler shows a kind without a record. */
export const credentials: Readonly<Record<CredentialKind, Credential>> = {
  ...azureStorage,
  ...azureData,
  ...azureMessaging,
  ...azureAi,
  ...azureApps,
  ...azureResources,
  ...entra,
  ...providers,
  ...generic,
};

export * from "./credential.ts";
