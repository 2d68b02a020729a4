import type { Refusal, SecretVersion, Seen, VaultSight } from "../keyvault/sight.ts";
import { listSteps } from "./checklist.ts";
import type { Incident } from "./incident.ts";

export interface VerificationPolicy {
  readonly now: Date;
  /** Days that a secret may live at most. */
  readonly maximumDays: number;
}

export interface Verification {
  /** Box → evidence, for `planIssue`. */
  readonly evidence: ReadonlyMap<string, string>;
  /** What keeps a box open, and what could not be seen; one sentence each. */
  readonly open: readonly string[];
}

const why: Readonly<Record<Refusal, string>> = {
  "not-asked": "name the vault's resource id by --vault-id",
  forbidden: "the identity may not read it (Key Vault Reader for the metadata of secrets, Reader for the settings)",
  firewall: "the vault's firewall let the runner not in: run where the private endpoint is reached",
  throttled: "the vault answered too many requests; the next run asks again",
  "not-found": "there is no such vault, or it is soft-deleted",
  "no-answer": "there was no answer",
};

/** Decides which boxes of an incident's checklist are seen to be done. Only what was seen counts. */
export function planVerification(incident: Incident, sight: VaultSight, policy: VerificationPolicy): Verification {
  const boxes = new Set<string>(listSteps(incident.finding.rule.credential).map(({ key }) => key));
  const evidence = new Map<string, string>();
  const open: string[] = [];
  const settle = (key: string, faults: readonly string[], seen: string): void => {
    if (!boxes.has(key)) return;
    if (faults.length > 0) open.push(...faults);
    else evidence.set(key, `Seen ${policy.now.toISOString().slice(0, 16)}Z in ${sight.vault}: ${seen}.`);
  };
  const judge = <Value>(what: string, seen: Seen<Value>, use: (value: Value) => void): void => {
    if ("refused" in seen) open.push(`${what} could not be seen: ${why[seen.refused]}`);
    else use(seen.value);
  };

  judge("the secret", sight.secrets, (versions) => {
    const successor = findSuccessor(incident, versions);
    if (!successor) return open.push(describeMissing(incident, versions));
    const name = `version ${successor.version} of ${successor.name}`;
    const stillLeak = sight.servesLeak && "value" in sight.servesLeak && sight.servesLeak.value;
    const faults = stillLeak
      ? [`${name} is the leaked value itself: it was stored, not rotated`]
      : judgeExpiry(successor, policy);
    settle(
      "store/set",
      faults,
      `${name}, made ${successor.created.slice(0, 10)}, expires ${successor.expires?.slice(0, 10)}`,
    );
    if (stillLeak) return;
    const older = versions.filter(
      ({ name: other, created }) => other === successor.name && created < successor.created,
    );
    const enabled = older.filter((version) => version.enabled);
    settle(
      "retire/version",
      enabled.map(({ version }) => `version ${version} of ${successor.name} is older and still enabled`),
      older.length === 0
        ? `${successor.name} has no older version`
        : `${older.length} older of ${successor.name}, all disabled`,
    );
  });
  judge("the vault's audit log", sight.audit, (on) =>
    settle("audit/on", on ? [] : ["the vault has no diagnostic setting with AuditEvent"], "AuditEvent goes to a log"),
  );
  judge("the vault's settings", sight.properties, (vault) => {
    const missing = [
      ...(vault.rbac ? [] : ["access policies instead of roles"]),
      ...(vault.purgeProtection ? [] : ["no purge protection"]),
      ...(vault.privateEndpoints > 0 ? [] : ["no private endpoint"]),
    ];
    settle(
      "network/vault",
      missing.map((fault) => `the vault has ${fault}`),
      "roles, purge protection, private endpoint",
    );
    const reachable = [
      ...(vault.defaultDeny ? [] : ["the vault's firewall does not deny by default"]),
      ...(vault.publicAccess ? ["the vault can be reached from the public network"] : []),
    ];
    settle("network/vault-deny", reachable, "deny by default, no public access");
  });
  return { evidence, open };
}

/** The newest enabled version that carries the tag and is younger than the leak. */
function findSuccessor({ first }: Incident, versions: readonly SecretVersion[]): SecretVersion | undefined {
  const leaked = first ? Date.parse(first.date) : Number.NEGATIVE_INFINITY;
  return versions
    .filter(({ tagged, enabled, created }) => tagged && enabled && Date.parse(created) > leaked)
    .reduce<SecretVersion | undefined>(
      (newest, one) => (newest && newest.created >= one.created ? newest : one),
      undefined,
    );
}

function describeMissing({ fingerprint }: Incident, versions: readonly SecretVersion[]): string {
  if (versions.some(({ tagged, enabled }) => tagged && enabled))
    return "the tagged version is older than the leak, so it cannot be the successor";
  if (versions.some(({ tagged }) => tagged)) return "the tagged version is disabled";
  return `no secret has the tag leakgate=${fingerprint}`;
}

function judgeExpiry({ name, expires }: SecretVersion, { now, maximumDays }: VerificationPolicy): string[] {
  if (!expires) return [`${name} does not expire`];
  const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
  if (days <= 0) return [`${name} has expired`];
  return days > maximumDays ? [`${name} lives ${Math.ceil(days)} days more; ${maximumDays} are allowed`] : [];
}
