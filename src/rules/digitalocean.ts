import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, hex } from "./value-shape.ts";

export const digitaloceanRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "digitalocean",
      name: "DigitalOcean",
      source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      revoke: "https://cloud.digitalocean.com/account/api/tokens",
    },
    [
      { kind: "personal-access-token", prefix: "dop_v1_", body: hex(64) },
      { kind: "oauth-token", prefix: "doo_v1_", body: hex(64) },
      { kind: "refresh-token", prefix: "dor_v1_", body: hex(64) },
      { kind: "model-access-key", prefix: "sk-do-v1-", body: base64url(32, 100), unconfirmed: true },
    ],
  ),
  ...createKeywordRules([
    [
      "digitalocean",
      "DigitalOcean",
      "digital ocean|do_api|do_token|spaces",
      "DO(?:00|80)[0-9A-Z]{16}",
      "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      { kind: "spaces-access-key", level: "warning" },
    ],
    [
      "digitalocean",
      "DigitalOcean",
      "digital ocean",
      base64url(64),
      "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      { kind: "access-token" },
    ],
  ]),
];
