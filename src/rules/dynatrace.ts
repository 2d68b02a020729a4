import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";

export const dynatraceRules: readonly Rule[] = createPrefixedRules(
  {
    id: "dynatrace",
    name: "Dynatrace",
    source:
      "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
    revoke:
      "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  },
  [
    { kind: "api-token", prefix: "dt0c01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "platform-token", prefix: "dt0s16.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "oauth-client-secret", prefix: "dt0s02.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "scim-token", prefix: "dt0s01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "token", prefix: "dt0", body: "[a-z]\\d{2}\\.[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
  ],
);
