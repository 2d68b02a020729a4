import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";

const body = "[\\w-]{22}\\.[0-9a-f]{24}\\.[0-9A-Za-z]{20}";

export const harnessRules: readonly Rule[] = createPrefixedRules(
  {
    id: "harness",
    name: "Harness",
    source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    revoke: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  },
  [
    { kind: "personal-access-token", prefix: "pat.", body },
    { kind: "service-account-token", prefix: "sat.", body },
  ],
);
