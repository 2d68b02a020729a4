import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, hex } from "./value-shape.ts";

export const linearRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "linear",
      name: "Linear",
      source: "https://linear.app/developers/graphql#personal-api-keys",
      revoke: "https://linear.app/settings/account/security",
    },
    [
      { kind: "api-key", prefix: "lin_api_", body: base62(40) },
      { kind: "oauth-token", prefix: "lin_oauth_", body: hex(64) },
      { kind: "webhook-secret", prefix: "lin_wh_", body: base62(20, 64) },
    ],
  ),
  ...createKeywordRules([
    [
      "linear",
      "Linear",
      "",
      hex(32),
      "https://linear.app/developers/oauth-2-0-authentication",
      { kind: "client-secret", common: true, near: /secret|token|key/i },
    ],
  ]),
];
