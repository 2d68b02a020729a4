import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url } from "./value-shape.ts";

export const flyIoRules: readonly Rule[] = createPrefixedRules(
  {
    id: "fly-io",
    name: "Fly.io",
    source: "https://fly.io/docs/security/tokens/",
    revoke: "https://fly.io/user/personal_access_tokens",
  },
  [
    { kind: "access-token", prefix: "fo1_", body: base64url(43) },
    {
      kind: "macaroon-v1",
      prefix: "fm1r_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500],
    },
    {
      kind: "macaroon-v1-attenuated",
      prefix: "fm1a_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500],
    },
    {
      kind: "macaroon-v2",
      prefix: "fm2_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500],
    },
  ],
);
