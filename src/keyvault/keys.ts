import type { CertificateClient } from "@azure/keyvault-certificates";
import type { KeyClient } from "@azure/keyvault-keys";
import { see } from "./refusal.ts";
import { readTagged, type Shelf } from "./shelf.ts";
import type { SecretVersion, Seen } from "./sight.ts";

/**
 * All versions of the keys and certificates that carry the tag of a wanted fingerprint, and whether each rotates by a policy
 * of its own, which secrets do not have.
 * https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
 * https://learn.microsoft.com/azure/key-vault/certificates/overview-renew-certificate
 */
export async function readKeys(
  keys: KeyClient,
  certificates: CertificateClient,
  wanted: ReadonlySet<string>,
): Promise<SecretVersion[]> {
  const ofKeys: Shelf = {
    list: () => keys.listPropertiesOfKeys(),
    versions: (name) => keys.listPropertiesOfKeyVersions(name),
    deleted: () => keys.listDeletedKeys(),
  };
  const ofCertificates: Shelf = {
    list: () => certificates.listPropertiesOfCertificates(),
    versions: (name) => certificates.listPropertiesOfCertificateVersions(name),
    deleted: () => certificates.listDeletedCertificates(),
  };
  const rotates = async (name: string): Promise<boolean> =>
    ((await keys.getKeyRotationPolicy(name)).lifetimeActions ?? []).some(({ action }) => action === "Rotate");
  const renews = async (name: string): Promise<boolean> =>
    ((await certificates.getCertificatePolicy(name)).lifetimeActions ?? []).some(
      ({ action }) => action === "AutoRenew",
    );
  // A certificate has a key of its own name, which it renews itself.
  const issued = await addPolicy(await readTagged(ofCertificates, wanted), renews);
  const names = new Set(issued.map(({ name }) => name));
  const lone = (await readTagged(ofKeys, wanted)).filter(({ name }) => !names.has(name));
  return [...issued, ...(await addPolicy(lone, rotates))];
}

async function addPolicy(
  versions: readonly SecretVersion[],
  ask: (name: string) => Promise<boolean>,
): Promise<SecretVersion[]> {
  const answers = new Map<string, Seen<boolean>>();
  for (const { name, deleted } of versions)
    if (!deleted && !answers.has(name)) answers.set(name, await see(() => ask(name)));
  return versions.map((version) => {
    const rotates = answers.get(version.name);
    return rotates ? { ...version, rotates } : version;
  });
}
