import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { lower, uuid } from "./value-shape.ts";

export const plaidRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "plaid",
      name: "Plaid",
      source: "https://plaid.com/docs/api/tokens/",
      revoke: "https://dashboard.plaid.com/developers/keys",
    },
    [
      { kind: "access-token", prefix: "access-production-", body: uuid },
      { kind: "development-access-token", prefix: "access-development-", body: uuid },
      { kind: "sandbox-access-token", prefix: "access-sandbox-", body: uuid },
    ],
  ),
  ...createKeywordRules([
    [
      "plaid",
      "Plaid",
      "",
      lower(30),
      "https://plaid.com/docs/api/",
      { kind: "secret", near: /secret|key|token/i, revoke: "https://dashboard.plaid.com/developers/keys" },
    ],
  ]),
];
