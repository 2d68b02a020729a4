import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { hex } from "./value-shape.ts";

export const langsmithRules: readonly Rule[] = createPrefixedRules(
  {
    id: "langsmith",
    name: "LangSmith",
    source:
      "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
    revoke: "https://smith.langchain.com/settings/apikeys",
  },
  [
    { kind: "personal-access-token", prefix: "lsv2_pt_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
    { kind: "service-key", prefix: "lsv2_sk_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
    { kind: "api-key-v1", prefix: "ls__", body: hex(32) },
  ],
);
