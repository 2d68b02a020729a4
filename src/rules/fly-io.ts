import type { Proof, Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, hasRandomLook } from "./value-shape.ts";

const checkMacaroons = (value: string): Proof => (value.length > 90 && hasRandomLook(value) ? "unknown" : "invalid");

export const flyIoRules: readonly Rule[] = createPrefixedRules(
  {
    id: "fly-io",
    name: "Fly.io",
    source: "https://fly.io/docs/security/tokens/",
    revoke: "https://fly.io/user/personal_access_tokens",
  },
  [
    { kind: "access-token", prefix: "fo1_", body: base64url(43) },
    // A list of macaroons as it stands in an Authorization header: one credential.
    {
      kind: "macaroons",
      prefix: "FlyV1 ",
      body: "[\\w+/=-]{4,900}(?:,[\\w+/=-]{1,900}){0,4}",
      check: checkMacaroons,
      reach: [32, 3000],
    },
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
