/** What can be seen in a vault. No value of a secret is part of it. */

/** One version of a secret, a key or a certificate. */
export interface SecretVersion {
  readonly name: string;
  readonly version: string;
  readonly enabled: boolean;
  /** ISO 8601, as all times here; Key Vault counts in seconds. */
  readonly created: string;
  readonly expires?: string;
  /** Fingerprints in its tag `leakgate`: of the leaks whose successor it is. */
  readonly tags: readonly string[];
  /** Soft-deleted, with the whole secret. */
  readonly deleted?: true;
  /** Is there a policy by which the vault rotates it itself? Only of keys and certificates. */
  readonly rotates?: Seen<boolean>;
  /** Fingerprints of the leaks whose very value this version is; only where that was compared. */
  readonly holds?: Seen<readonly string[]>;
}

/** Why something could not be seen. A refusal is no evidence, in either direction. */
type Refusal =
  | "no-login"
  | "forbidden"
  | "firewall"
  | "throttled"
  | "not-found"
  | "soft-deleted"
  | "no-subscription"
  | "no-answer";

export interface Refused {
  readonly refused: Refusal;
  /** Seconds, where the service says when to come again. */
  readonly retryAfter?: number;
}

export type Seen<Value> = { readonly value: Value } | Refused;

/** Properties of a vault, as Azure Resource Manager has them. https://learn.microsoft.com/rest/api/keyvault/ */
export interface VaultProperties {
  readonly rbac: boolean;
  readonly purgeProtection: boolean;
  readonly defaultDeny: boolean;
  readonly publicAccess: boolean;
  /** Approved private endpoints. */
  readonly privateEndpoints: number;
}

export interface VaultSettings {
  readonly properties: Seen<VaultProperties>;
  /** A diagnostic setting sends the category AuditEvent somewhere. */
  readonly audit: Seen<boolean>;
}

export interface VaultSight extends VaultSettings {
  /** Host of the vault. */
  readonly vault: string;
  /** All versions of the secrets that carry a wanted tag. */
  readonly secrets: Seen<readonly SecretVersion[]>;
  /** The same of keys and certificates, where a leak was one. */
  readonly keys?: Seen<readonly SecretVersion[]>;
}
