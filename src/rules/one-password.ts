import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";

export const onePasswordRules: readonly Rule[] = createPrefixedRules(
  {
    id: "1password",
    name: "1Password",
    source: "https://developer.1password.com/docs/service-accounts/security/",
    revoke: "https://my.1password.com/developer-tools/active/service-accounts",
  },
  [
    { kind: "service-account-token", prefix: "ops_eyJ", body: "[\\w+/-]{200,1600}={0,2}", reach: [32, 1700] },
    {
      kind: "secret-key",
      prefix: "A3-",
      body: "[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}",
    },
    { kind: "recovery-key", prefix: "1PRK", body: "(?:-[0-9A-Z]{4}){13}" },
  ],
);
