import type { Refused, SecretVersion, Seen, VaultProperties, VaultSight } from "../keyvault/sight.ts";
import { listSteps } from "./checklist.ts";
import type { Incident } from "./incident.ts";
import { findRotation, type Rotation } from "./rotation.ts";

export interface VerificationPolicy {
  readonly now: Date;
  /** Days that a secret may live at most. */
  readonly maximumDays: number;
}

export interface Verification {
  /** Box → evidence, for `planIssue`. */
  readonly evidence: ReadonlyMap<string, string>;
  /** What was seen not to be done; one sentence each. */
  readonly open: readonly string[];
  /** What could not be seen, and why. */
  readonly unseen: readonly string[];
}

const why: Readonly<Record<Refused["refused"], string>> = {
  "no-login":
    "nobody is signed in (in a workflow: `permissions: id-token: write` with AZURE_CLIENT_ID and AZURE_TENANT_ID, or azure/login; on a desk: `az login`)",
  forbidden: "the identity may not read it (give it the roles Key Vault Reader and Reader on the vault)",
  firewall: "the vault's network does not let this machine in (run where its private endpoint is reached)",
  throttled: "Azure has had too many requests",
  "not-found": "there is no such vault, or it cannot be known from here",
  "soft-deleted": "the vault is soft-deleted (`az keyvault recover` brings it back)",
  "no-subscription": "its subscription is not known (name the vault by its resource id, or set AZURE_SUBSCRIPTION_ID)",
  "no-answer": "there was no answer",
};

/** What is noted of an incident while its vault is looked at. */
interface Notes {
  readonly open: string[];
  readonly unseen: string[];
  /** Ticks a box of the checklist, or says what stands against it. */
  settle(key: string, faults: readonly string[], seen: string): void;
}

/** Decides which boxes of an incident's checklist are seen to be done. Only what was seen counts. */
export function planVerification(incident: Incident, sight: VaultSight, policy: VerificationPolicy): Verification {
  const boxes = new Set<string>(listSteps(incident.finding.rule.credential).map(({ key }) => key));
  const evidence = new Map<string, string>();
  const open: string[] = [];
  const unseen: string[] = [];
  const settle = (key: string, faults: readonly string[], seen: string): void => {
    if (!boxes.has(key)) return;
    if (faults.length > 0) open.push(...faults);
    else evidence.set(key, `${renderSeen(policy.now)} in ${sight.vault}: ${seen}.`);
  };
  const notes: Notes = { open, unseen, settle };
  const judge = <Value>(what: string, seen: Seen<Value>, use: (value: Value) => void): void => {
    if ("refused" in seen) unseen.push(`${what} could not be seen: ${explain(seen)}`);
    else use(seen.value);
  };

  const isKey = storesKey(incident);
  judge(isKey ? "the key" : "the secret", isKey ? joinSeen(sight.secrets, sight.keys) : sight.secrets, (all) => {
    const rotation = findRotation(incident, all);
    if (rotation === undefined) open.push(...describeMissing(incident));
    else if (typeof rotation === "string") open.push(rotation);
    else judgeRotation(incident, rotation, policy, notes);
  });
  judge("the vault's audit log", sight.audit, (on) =>
    settle("audit/on", on ? [] : ["the vault has no diagnostic setting with AuditEvent"], "AuditEvent goes to a log"),
  );
  judge("the vault's settings", sight.properties, (vault) => judgeSettings(vault, notes));
  return { evidence, open, unseen };
}

/** Is the successor another value, does it expire in time and rotate, and are those before it disabled? */
function judgeRotation(
  incident: Incident,
  { current, older }: Rotation,
  policy: VerificationPolicy,
  { unseen, settle }: Notes,
): void {
  const name = `version ${current.version} of ${current.name}`;
  const holds = current.holds;
  if (holds && "refused" in holds)
    unseen.push(`whether the vault serves the leaked value could not be seen: ${explainComparison(holds)}`);
  const stillLeak = holds && "value" in holds && holds.value.includes(incident.fingerprint);
  const faults = stillLeak
    ? [`${name} is the leaked value itself: it was stored, not rotated`]
    : judgeExpiry(current, policy);
  const compared = holds && "value" in holds ? ", not the leaked value" : "";
  const until = current.expires?.slice(0, 10);
  settle("store/set", faults, `${name}, made ${current.created.slice(0, 10)}, expires ${until}${compared}`);
  if (stillLeak) return;
  const { rotates } = current;
  if (rotates && "refused" in rotates)
    unseen.push(`the rotation policy of ${current.name} could not be seen: ${explain(rotates)}`);
  if (rotates && "value" in rotates)
    settle(
      "automate/policy",
      rotates.value ? [] : [`${current.name} has no rotation policy`],
      `${current.name} rotates by a policy of its own`,
    );
  settle(
    "retire/version",
    older
      .filter(({ enabled }) => enabled)
      .map(({ version }) => `version ${version} of ${current.name} is older and still enabled`),
    older.length === 0
      ? `${current.name} has no older version (other secrets were not looked at)`
      : `${older.length} older of ${current.name}, all disabled`,
  );
}

function judgeSettings(vault: VaultProperties, { settle }: Notes): void {
  const missing = [
    ...(vault.rbac ? [] : ["access policies instead of roles"]),
    ...(vault.purgeProtection ? [] : ["no purge protection"]),
  ];
  settle(
    "network/vault-roles",
    missing.map((fault) => `the vault has ${fault}`),
    "roles, purge protection",
  );
  settle(
    "network/vault",
    vault.privateEndpoints > 0 ? [] : ["the vault has no private endpoint"],
    "a private endpoint",
  );
  const reachable = [
    ...(vault.defaultDeny ? [] : ["the vault's firewall does not deny by default"]),
    ...(vault.publicAccess ? ["the vault can be reached from the public network"] : []),
  ];
  settle("network/vault-deny", reachable, "deny by default, no public access");
}

/** What the scan itself saw to be done, without any vault. */
export function listScanEvidence({ finding }: Pick<Incident, "finding">, now: Date): Map<string, string> {
  const { suppression } = finding;
  const seen = renderSeen(now);
  const evidence = new Map<string, string>();
  if (suppression?.kind === "external" && !suppression.baseline) {
    const until = suppression.expires ? ` until ${suppression.expires}` : "";
    evidence.set("close/suppression", `${seen}: the suppression file has the fingerprint${until}.`);
  }
  return new Map([...evidence, ...planProof({ finding }, now).evidence]);
}

/** What the issuer said, where it was asked: a value that it refuses is dead, however that came about. */
export function planProof({ finding }: Pick<Incident, "finding">, now: Date): Verification {
  const { validity, validityEvidence: said = "" } = finding;
  const dead = `${renderSeen(now)}: the issuer refuses the leaked value${said && ` (${said})`}.`;
  const boxes = ["retire/leaked", "prove/dead"].map((box) => [box, dead] as const);
  return {
    evidence: new Map(validity === "inactive" ? boxes : []),
    open: validity === "active" ? [`the leaked value is alive: ${said}`] : [],
    unseen:
      validity === "unknown"
        ? [
            `whether the leaked value is dead could not be seen: ${said || "no safe question is known, or the name of the resource is not"}`,
          ]
        : [],
  };
}

const renderSeen = (now: Date): string => `Seen ${now.toISOString().slice(0, 16)}Z`;

function explain({ refused, retryAfter }: Refused): string {
  return `${why[refused]}${retryAfter ? `; it says to come again in ${retryAfter} s` : ""}`;
}

function explainComparison(refused: Refused): string {
  return refused.refused === "forbidden" ? "it takes the role Key Vault Secrets User" : explain(refused);
}

/** Is the successor of this leak a key or a certificate? */
export function storesKey({ finding }: Pick<Incident, "finding">): boolean {
  return listStoreCommands(finding.rule.credential).some((command) => command.startsWith("az keyvault key import "));
}

function listStoreCommands(kind: Incident["finding"]["rule"]["credential"]): string[] {
  return listSteps(kind)
    .filter(({ part }) => part === "store")
    .flatMap(({ step }) => step.commands ?? [])
    .map((command) => (typeof command === "string" ? command : command.bash));
}

/** What is in either; where one could not be seen, neither tells whether something is missing. */
function joinSeen<Item>(
  a: Seen<readonly Item[]>,
  b: Seen<readonly Item[]> = { refused: "no-answer" },
): Seen<readonly Item[]> {
  if ("refused" in a) return a;
  return "refused" in b ? b : { value: [...a.value, ...b.value] };
}

/** Not every kind has a successor that is a secret: where the checklist stores none, a missing tag says nothing. */
function describeMissing({ finding, fingerprint }: Incident): string[] {
  const commands = listStoreCommands(finding.rule.credential);
  const stores = (what: string): boolean => commands.some((command) => command.startsWith(`az keyvault ${what} `));
  if (!stores("secret set") && !stores("key import")) return [];
  const successor = stores("secret set") ? "secret" : "key or certificate";
  return [`not rotated: no ${successor} has the tag leakgate=${fingerprint}`];
}

function judgeExpiry({ name, expires }: SecretVersion, { now, maximumDays }: VerificationPolicy): string[] {
  if (!expires) return [`${name} does not expire`];
  const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
  if (days <= 0) return [`${name} has expired`];
  return days > maximumDays ? [`${name} lives ${Math.ceil(days)} days more; ${maximumDays} are allowed`] : [];
}
