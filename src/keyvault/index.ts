import { CertificateClient } from "@azure/keyvault-certificates";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { setLogLevel } from "@azure/logger";
import { readKeys } from "./keys.ts";
import { createLogin } from "./login.ts";
import { patientOptions } from "./patience.ts";
import { see } from "./refusal.ts";
import { type Recognise, readSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import type { SecretVersion, VaultSight } from "./sight.ts";
import type { VaultName } from "./vault-name.ts";

export interface VaultQuestion {
  readonly vault: VaultName;
  /** Of the leaks whose successors are looked for. */
  readonly fingerprints: readonly string[];
  /** Of those among them whose successor is a key or a certificate. */
  readonly keys?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Compare what the vault serves with the leaks; reads values. */
  readonly recognise?: Recognise;
}

/** Looks, and changes nothing. What cannot be seen is part of the answer, not an error. */
export async function readVault(question: VaultQuestion): Promise<VaultSight> {
  const { vault, fingerprints, keys = [], environment, recognise } = question;
  // Behind a proxy the SDK's own log (AZURE_LOG_LEVEL) prints requests with their tokens.
  setLogLevel();
  const credential = createLogin(environment, vault.cloud);
  const url = `https://${vault.host}`;
  const client = new SecretClient(url, credential, patientOptions);
  const subscription = vault.subscription ?? (environment["AZURE_SUBSCRIPTION_ID"] || undefined);
  const settings = await readSettings(vault, credential, subscription);
  const secrets = await see(() => readSecrets(client, new Set(fingerprints), recognise));
  const openKeys = (): Promise<SecretVersion[]> =>
    readKeys(
      new KeyClient(url, credential, patientOptions),
      new CertificateClient(url, credential, patientOptions),
      new Set(keys),
    );
  const deleted = "refused" in settings.properties && settings.properties.refused === "soft-deleted";
  return {
    vault: vault.host,
    ...settings,
    secrets: deleted && "refused" in secrets ? { refused: "soft-deleted" } : secrets,
    ...(keys.length > 0 && { keys: deleted ? ({ refused: "soft-deleted" } as const) : await see(openKeys) }),
  };
}
