import { parseRefusal } from "./refusal.ts";
import type { SecretVersion } from "./sight.ts";

/** What the SDK's clients say alike of a version of a secret, a key or a certificate. */
interface ObjectProperties {
  readonly name?: string;
  readonly version?: string;
  readonly enabled?: boolean;
  readonly createdOn?: Date;
  readonly expiresOn?: Date;
  readonly tags?: Record<string, string>;
}

/** One sort of object in a vault. Metadata only. */
export interface Shelf {
  /** The newest version of each. */
  list(): AsyncIterable<ObjectProperties>;
  versions(name: string): AsyncIterable<ObjectProperties>;
  deleted(): AsyncIterable<{ readonly properties: ObjectProperties }>;
}

/** A tag may stand on an older version only, since rotation functions set their own: so many are looked into. */
const versionLimit = 100;

/** All versions of the objects that carry the tag of a wanted fingerprint, soft-deleted ones included. */
export async function readTagged(shelf: Shelf, wanted: ReadonlySet<string>): Promise<SecretVersion[]> {
  const found: SecretVersion[] = [];
  const missing = new Set(wanted);
  const take = (versions: readonly SecretVersion[]): boolean => {
    const tags = versions.flatMap((version) => version.tags).filter((tag) => wanted.has(tag));
    for (const tag of tags) missing.delete(tag);
    if (tags.length > 0) found.push(...versions);
    return tags.length > 0;
  };
  const others: string[] = [];
  for await (const properties of shelf.list()) {
    const { name = "" } = properties;
    const tagged = parseTags(properties).some((tag) => wanted.has(tag));
    if (tagged) take(await readVersions(shelf, name));
    else others.push(name);
  }
  for (const name of others.slice(0, versionLimit)) {
    if (missing.size === 0) break;
    take(await readVersions(shelf, name));
  }
  if (missing.size > 0) take(await readDeleted(shelf));
  return found;
}

async function readVersions(shelf: Shelf, name: string): Promise<SecretVersion[]> {
  const versions: SecretVersion[] = [];
  for await (const properties of shelf.versions(name)) versions.push(parseVersion(properties));
  return versions;
}

/** Of a deleted object only the newest version is listed. An identity that may not list them sees none. */
async function readDeleted(shelf: Shelf): Promise<SecretVersion[]> {
  const versions: SecretVersion[] = [];
  try {
    for await (const { properties } of shelf.deleted()) versions.push({ ...parseVersion(properties), deleted: true });
  } catch (error) {
    if (parseRefusal(error).refused !== "forbidden") throw error;
  }
  return versions;
}

function parseVersion(properties: ObjectProperties): SecretVersion {
  const { name = "", version = "", enabled, createdOn, expiresOn } = properties;
  return {
    name,
    version,
    enabled: enabled !== false,
    created: (createdOn ?? new Date(0)).toISOString(),
    ...(expiresOn && { expires: expiresOn.toISOString() }),
    tags: parseTags(properties),
  };
}

/** One object can be the successor of several leaks. */
function parseTags({ tags }: ObjectProperties): string[] {
  return (tags?.["leakgate"] ?? "").split(/[\s,;]+/).filter(Boolean);
}
