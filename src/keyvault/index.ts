import { SecretClient } from "@azure/keyvault-secrets";
import { setLogLevel } from "@azure/logger";
import { createLogin } from "./login.ts";
import { patientOptions } from "./patience.ts";
import { see } from "./refusal.ts";
import { type Recognise, readSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import type { VaultSight } from "./sight.ts";
import type { VaultName } from "./vault-name.ts";

export interface VaultQuestion {
  readonly vault: VaultName;
  /** Of the leaks whose successors are looked for. */
  readonly fingerprints: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Compare what the vault serves with the leaks; reads values. */
  readonly recognise?: Recognise;
}

/** Looks, and changes nothing. What cannot be seen is part of the answer, not an error. */
export async function readVault({ vault, fingerprints, environment, recognise }: VaultQuestion): Promise<VaultSight> {
  // Behind a proxy the SDK's own log (AZURE_LOG_LEVEL) prints requests with their tokens.
  setLogLevel();
  const credential = createLogin(environment, vault.cloud);
  const client = new SecretClient(`https://${vault.host}`, credential, patientOptions);
  const subscription = vault.subscription ?? (environment["AZURE_SUBSCRIPTION_ID"] || undefined);
  const settings = await readSettings(vault, credential, subscription);
  const secrets = await see(() => readSecrets(client, new Set(fingerprints), recognise));
  const deleted = "refused" in settings.properties && settings.properties.refused === "soft-deleted";
  return {
    vault: vault.host,
    ...settings,
    secrets: deleted && "refused" in secrets ? { refused: "soft-deleted" } : secrets,
  };
}
