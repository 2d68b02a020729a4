import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, hex } from "./value-shape.ts";

export const honeycombRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "honeycomb",
      name: "Honeycomb",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      revoke: "https://ui.honeycomb.io/account",
    },
    [
      { kind: "ingest-key", prefix: "hcaik_", body: base62(58) },
      { kind: "ingest-key-b", prefix: "hcbik_", body: base62(58) },
      { kind: "ingest-key-x", prefix: "hcxik_", body: base62(58) },
      { kind: "classic-ingest-key", prefix: "hcaic_", body: base62(58) },
      { kind: "configuration-key", prefix: "hcalk_", body: base62(26, 64) },
      { kind: "management-key", prefix: "hcamk_", body: base62(26, 96) },
    ],
  ),
  ...createKeywordRules([
    [
      "honeycomb",
      "Honeycomb",
      "honeycomb|hny",
      base62(22),
      "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      { kind: "environment-key" },
    ],
    [
      "honeycomb",
      "Honeycomb",
      "honeycomb|hny",
      hex(32),
      "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      { kind: "classic-key", near: /key|token|team|secret|auth/i },
    ],
  ]),
];
