import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { hex } from "./value-shape.ts";

export const databricksRules: readonly Rule[] = createPrefixedRules(
  {
    id: "databricks",
    name: "Databricks",
    source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  },
  [
    { kind: "personal-access-token", prefix: "dapi", body: "[0-9a-h]{32}(?:-\\d{1,2})?" },
    { kind: "oauth-secret", prefix: "dose", body: hex(32) },
  ],
);
