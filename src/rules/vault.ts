import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, uuid } from "./value-shape.ts";

const near = /token|key|secret|auth|vault|pass|login/i;

export const vaultRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "vault",
      name: "HashiCorp Vault",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    },
    [
      { kind: "service-token", prefix: "hvs.", body: base64url(24, 240), reach: [32, 300] },
      { kind: "batch-token", prefix: "hvb.", body: base64url(32, 400), reach: [32, 460] },
      { kind: "recovery-token", prefix: "hvr.", body: base64url(24, 240), reach: [32, 300] },
    ],
  ),
  ...createKeywordRules([
    [
      "vault",
      "HashiCorp Vault",
      "vault",
      "[sbr]\\.[0-9A-Za-z]{24,26}",
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      { kind: "token-old", near },
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault",
      "[sb]\\.CAES[\\w-]{30,130}",
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      { kind: "batch-token-old", near },
    ],
    [
      "vault",
      "HashiCorp Vault",
      "unseal key|operator unseal",
      "[0-9A-Za-z+/]{43,44}=?",
      "https://developer.hashicorp.com/vault/docs/concepts/seal",
      { kind: "unseal-key-share", near: /unseal/i },
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault|unseal",
      "[0-9A-Za-z+/]{43,44}=?",
      "https://developer.hashicorp.com/vault/docs/concepts/seal",
      // `az keyvault secret set --vault-name … --value`: what a vault of Azure's is to keep.
      { kind: "unseal-key", near: /unseal|key(?![\s\S]*-value)/i, loose: true },
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault_secret|approle|vault",
      uuid,
      "https://developer.hashicorp.com/vault/docs/auth/approle",
      { kind: "approle-secret-id", near: /secret[-_ ]?id/i },
    ],
    [
      "nomad",
      "HashiCorp Nomad",
      "nomad",
      uuid,
      "https://developer.hashicorp.com/nomad/docs/concepts/acl",
      { kind: "acl-token", near: /token|secret/i },
    ],
    [
      "consul",
      "HashiCorp Consul",
      "consul",
      uuid,
      "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
      { kind: "acl-token", near: /token|secret/i },
    ],
    [
      "hcp",
      "HashiCorp Cloud Platform",
      "hcp_client|hcp",
      "[0-9A-Za-z._~-]{64}",
      "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
      { kind: "client-secret", near: /secret/i },
    ],
  ]),
];
