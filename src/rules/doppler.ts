import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62 } from "./value-shape.ts";

export const dopplerRules: readonly Rule[] = createPrefixedRules(
  {
    id: "doppler",
    name: "Doppler",
    source: "https://docs.doppler.com/reference/auth-token-formats",
    revoke: "https://dashboard.doppler.com/",
  },
  [
    { kind: "personal-token", prefix: "dp.pt.", body: base62(40, 44) },
    { kind: "service-token", prefix: "dp.st.", body: "(?:[a-z0-9_-]{2,35}\\.)?[0-9A-Za-z]{40,44}" },
    { kind: "cli-token", prefix: "dp.ct.", body: base62(40, 44) },
    { kind: "scim-token", prefix: "dp.scim.", body: base62(40, 44) },
    { kind: "audit-token", prefix: "dp.audit.", body: base62(40, 44) },
    { kind: "service-account-token", prefix: "dp.sa.", body: base62(40, 44) },
    { kind: "service-account-identity-token", prefix: "dp.said.", body: base62(40, 44) },
  ],
);
