import type { SecretClient } from "@azure/keyvault-secrets";
import { Secret } from "../secret.ts";
import { see } from "./refusal.ts";
import { readTagged } from "./shelf.ts";
import type { SecretVersion } from "./sight.ts";

/** Says which leaks a value is; it must keep nothing of it. */
export type Recognise = (value: Secret) => readonly string[];

/**
 * All versions of the secrets that carry the tag of a wanted fingerprint, soft-deleted ones included. Reads metadata only.
 * @param recognise reads the value of each such secret's current version as well, and hands it to this alone
 */
export async function readSecrets(
  client: SecretClient,
  wanted: ReadonlySet<string>,
  recognise?: Recognise,
): Promise<SecretVersion[]> {
  const shelf = {
    list: () => client.listPropertiesOfSecrets(),
    versions: (name: string) => client.listPropertiesOfSecretVersions(name),
    deleted: () => client.listDeletedSecrets(),
  };
  const found = await readTagged(shelf, wanted);
  return recognise ? Promise.all(found.map((version) => compareValue(client, version, found, recognise))) : found;
}

/** What the vault serves is the newest version; others are not read. */
async function compareValue(
  client: SecretClient,
  version: SecretVersion,
  all: readonly SecretVersion[],
  recognise: Recognise,
): Promise<SecretVersion> {
  const newer = all.some(({ name, created }) => name === version.name && created > version.created);
  if (newer || !version.enabled || version.deleted) return version;
  const holds = await see(async () => {
    const { value = "" } = await client.getSecret(version.name, { version: version.version });
    return recognise(new Secret(value));
  });
  return { ...version, holds };
}
