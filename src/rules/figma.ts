import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";

export const figmaRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "figma",
      name: "Figma",
      source: "https://www.figma.com/developers/api#access-tokens",
      revoke: "https://www.figma.com/settings",
    },
    [
      { kind: "personal-access-token", prefix: "figd_", body: "[\\w=-]{38,44}" },
      { kind: "oauth-token", prefix: "figu_", body: "[\\w=-]{38,44}" },
      { kind: "oauth-refresh-token", prefix: "figur_", body: "[\\w=-]{38,44}" },
      { kind: "refresh-token", prefix: "figr_", body: "[\\w=-]{38,44}" },
      { kind: "plan-access-token", prefix: "figp_", body: "[\\w=-]{38,44}" },
      { kind: "organization-token", prefix: "figo_", body: "[\\w=-]{38,44}" },
    ],
  ),
  ...createKeywordRules([
    [
      "figma",
      "Figma",
      "",
      "[0-9a-fA-F]{4}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
      "https://www.figma.com/developers/api#access-tokens",
      { kind: "access-token-old", near: /token|key|secret|auth/i },
    ],
    [
      "figma",
      "Figma",
      "",
      "\\d{5,6}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
      "https://www.figma.com/developers/api#access-tokens",
      { kind: "access-token", near: /token|key|secret|auth/i },
    ],
  ]),
];
