import type { SecretVersion } from "../keyvault/sight.ts";
import type { Incident } from "./incident.ts";

export interface Rotation {
  /** What the vault serves now. */
  readonly current: SecretVersion;
  /** Versions before the one that carries the tag: one of them may hold the leaked value. */
  readonly older: readonly SecretVersion[];
}

/**
 * The newest tagged version ends the leak; what a rotation function made after it may carry other tags.
 * @returns a sentence where what carries the tag ends nothing
 */
export function findRotation(
  { fingerprint, first }: Incident,
  all: readonly SecretVersion[],
): Rotation | string | undefined {
  const tagged = all.filter(({ tags }) => tags.includes(fingerprint));
  const successor = findNewest(tagged.filter(({ deleted }) => !deleted));
  if (!successor) {
    const deleted = tagged[0];
    return (
      deleted && `${deleted.name}, which has the tag, is soft-deleted (\`az keyvault secret recover\` brings it back)`
    );
  }
  const name = `version ${successor.version} of ${successor.name}`;
  if (first && Date.parse(successor.created) <= Date.parse(first.date))
    return `${name} has the tag but is older than the leak, so it cannot be the successor`;
  const versions = all.filter((version) => version.name === successor.name && !version.deleted);
  const current = findNewest(versions.filter(({ created }) => created >= successor.created)) ?? successor;
  if (!current.enabled) return `version ${current.version} of ${current.name} is the newest and is disabled`;
  return {
    current,
    older: versions.filter(
      ({ version, created }) =>
        version !== successor.version && version !== current.version && created <= successor.created,
    ),
  };
}

/** Of versions made in the same second an enabled one counts as the newest. */
function findNewest(versions: readonly SecretVersion[]): SecretVersion | undefined {
  const rank = ({ created, enabled }: SecretVersion): string => `${created} ${enabled ? 1 : 0}`;
  return versions.reduce<SecretVersion | undefined>(
    (newest, one) => (newest && rank(newest) >= rank(one) ? newest : one),
    undefined,
  );
}
