/** What was seen in a vault. No value is ever among it. */

/** One version of a secret that carries the tag `leakgate=<fingerprint>`, or of the same name without it. No value. */
export interface SecretVersion {
  readonly name: string;
  readonly version: string;
  readonly enabled: boolean;
  /** ISO 8601, as all times here. */
  readonly created: string;
  readonly expires?: string;
  /** It is the value that was made after the leak: it carries the incident's tag. */
  readonly tagged: boolean;
}

/** Why something could not be seen. A refusal is no evidence, in either direction. */
export type Refusal = "not-asked" | "forbidden" | "firewall" | "throttled" | "not-found" | "no-answer";

/** What was seen, or why not. */
export type Seen<Value> = { readonly value: Value } | { readonly refused: Refusal };

/** Properties of a vault, as Azure Resource Manager has them. https://learn.microsoft.com/rest/api/keyvault/ */
export interface VaultProperties {
  readonly rbac: boolean;
  readonly purgeProtection: boolean;
  readonly defaultDeny: boolean;
  readonly publicAccess: boolean;
  /** Approved private endpoints. */
  readonly privateEndpoints: number;
}

export interface VaultSight {
  /** Host of the vault. */
  readonly vault: string;
  readonly secrets: Seen<readonly SecretVersion[]>;
  readonly properties: Seen<VaultProperties>;
  /** A diagnostic setting with the category AuditEvent (or all logs) exists. */
  readonly audit: Seen<boolean>;
  /** Is the leaked value still what the vault serves? Compared by hash, in memory. */
  readonly servesLeak?: Seen<boolean>;
}
