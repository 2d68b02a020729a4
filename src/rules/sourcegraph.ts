import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { hex } from "./value-shape.ts";

export const sourcegraphRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "sourcegraph",
      name: "Sourcegraph",
      source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      revoke: "https://sourcegraph.com/user/settings/tokens",
    },
    [
      { kind: "access-token", prefix: "sgp_", body: "(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}" },
      { kind: "gateway-token", prefix: "sgd_", body: hex(64) },
      { kind: "license-key", prefix: "slk_", body: hex(64) },
    ],
  ),
  ...createKeywordRules([
    [
      "sourcegraph",
      "Sourcegraph",
      "",
      hex(40),
      "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      { kind: "access-token-old", near: /token|key|secret|auth/i },
    ],
  ]),
];
