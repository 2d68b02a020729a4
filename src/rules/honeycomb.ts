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
      // The third letter varies.
      { kind: "ingest-key", prefix: "hc", body: "[0-9a-z]i[ck]_[0-9A-Za-z]{58}", keywords: ["ik_", "ic_"] },
      { kind: "configuration-key", prefix: "hc", body: "[0-9a-z]lk_[0-9A-Za-z]{22,64}", keywords: ["lk_"] },
      { kind: "management-key", prefix: "hc", body: "[0-9a-z]mk_[0-9A-Za-z]{22,100}", keywords: ["mk_"] },
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
