import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62 } from "./value-shape.ts";

export const notionRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "notion",
      name: "Notion",
      source: "https://developers.notion.com/changelog/were-changing-our-api-token-format",
      revoke: "https://www.notion.so/profile/integrations",
    },
    [
      { kind: "integration-token", prefix: "ntn_", body: base62(40, 50) },
      { kind: "oauth-refresh-token", prefix: "nrt_", body: base62(40, 60) },
    ],
  ),
  ...createKeywordRules([
    [
      "notion",
      "Notion",
      "",
      "secret_[0-9A-Za-z]{43}",
      "https://developers.notion.com/docs/authorization",
      { kind: "integration-token-old" },
    ],
  ]),
  ...createPrefixedRules({ id: "notion", name: "Notion", source: "https://developers.notion.com/docs/authorization" }, [
    { kind: "integration-token-likely", prefix: "secret_", body: base62(43), loose: true },
  ]),
];
