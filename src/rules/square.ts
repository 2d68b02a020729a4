import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url } from "./value-shape.ts";

export const squareRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "square",
      name: "Square",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      revoke: "https://developer.squareup.com/apps",
    },
    [
      { kind: "access-token", prefix: "EAAA", body: base64url(60) },
      { kind: "personal-access-token", prefix: "sq0atp-", body: base64url(22) },
      { kind: "oauth-secret", prefix: "sq0csp-", body: base64url(43) },
      { kind: "application-id", prefix: "sq0idp-", body: base64url(22), level: "note" },
    ],
  ),
];
