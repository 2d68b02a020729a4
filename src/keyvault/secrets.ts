import type { SecretClient, SecretProperties } from "@azure/keyvault-secrets";
import { Secret } from "../secret.ts";
import { parseRefusal, see } from "./refusal.ts";
import type { SecretVersion } from "./sight.ts";

/** Says which leaks a value is; it must keep nothing of it. */
export type Recognise = (value: Secret) => readonly string[];

/** A tag may stand on an older version only, since rotation functions set their own: so many secrets are looked into. */
const versionLimit = 100;

/**
 * All versions of the secrets that carry the tag of a wanted fingerprint, soft-deleted ones included. Reads metadata only.
 * @param recognise reads the value of each such secret's current version as well, and hands it to this alone
 */
export async function readSecrets(
  client: SecretClient,
  wanted: ReadonlySet<string>,
  recognise?: Recognise,
): Promise<SecretVersion[]> {
  const found: SecretVersion[] = [];
  const missing = new Set(wanted);
  const take = (versions: readonly SecretVersion[]): boolean => {
    const tags = versions.flatMap((version) => version.tags).filter((tag) => wanted.has(tag));
    for (const tag of tags) missing.delete(tag);
    if (tags.length > 0) found.push(...versions);
    return tags.length > 0;
  };
  const others: string[] = [];
  for await (const properties of client.listPropertiesOfSecrets()) {
    const tagged = parseTags(properties).some((tag) => wanted.has(tag));
    if (tagged) take(await readVersions(client, properties.name));
    else others.push(properties.name);
  }
  for (const name of others.slice(0, versionLimit)) {
    if (missing.size === 0) break;
    take(await readVersions(client, name));
  }
  if (missing.size > 0) take(await readDeleted(client));
  return recognise ? Promise.all(found.map((version) => compareValue(client, version, found, recognise))) : found;
}

async function readVersions(client: SecretClient, name: string): Promise<SecretVersion[]> {
  const versions: SecretVersion[] = [];
  for await (const properties of client.listPropertiesOfSecretVersions(name)) versions.push(parseVersion(properties));
  return versions;
}

/** Of a deleted secret only the newest version is listed. An identity that may not list them sees none. */
async function readDeleted(client: SecretClient): Promise<SecretVersion[]> {
  const versions: SecretVersion[] = [];
  try {
    for await (const { properties } of client.listDeletedSecrets())
      versions.push({ ...parseVersion(properties), deleted: true });
  } catch (error) {
    if (parseRefusal(error).refused !== "forbidden") throw error;
  }
  return versions;
}

function parseVersion(properties: SecretProperties): SecretVersion {
  const { name, version = "", enabled, createdOn, expiresOn } = properties;
  return {
    name,
    version,
    enabled: enabled !== false,
    created: (createdOn ?? new Date(0)).toISOString(),
    ...(expiresOn && { expires: expiresOn.toISOString() }),
    tags: parseTags(properties),
  };
}

/** One secret can be the successor of several leaks. */
function parseTags({ tags }: SecretProperties): string[] {
  return (tags?.["leakgate"] ?? "").split(/[\s,;]+/).filter(Boolean);
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
