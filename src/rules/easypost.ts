import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62 } from "./value-shape.ts";

export const easypostRules: readonly Rule[] = createPrefixedRules(
  {
    id: "easypost",
    name: "EasyPost",
    source: "https://docs.easypost.com/docs/authentication",
    revoke: "https://www.easypost.com/account/api-keys",
  },
  [
    { kind: "api-key", prefix: "EZAK", body: base62(54) },
    { kind: "test-api-key", prefix: "EZTK", body: base62(54), level: "warning" },
  ],
);
