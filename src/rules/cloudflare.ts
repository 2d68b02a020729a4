import type { Proof, Rule } from "../types.ts";
import { crc32 } from "./checksums.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64url, hasRandomLook, hex } from "./value-shape.ts";

/** The newer tokens end in eight hexadecimal digits of a CRC-32 over what stands between the prefix and them. */
const checkTail = (value: string): Proof => {
  const body = value.slice(value.indexOf("_") + 1);
  if (crc32(body.slice(0, -8)).toString(16).padStart(8, "0") === body.slice(-8)) return "valid";
  return hasRandomLook(body) ? "unknown" : "invalid";
};

export const cloudflareRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "cloudflare",
      name: "Cloudflare",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      revoke: "https://dash.cloudflare.com/profile/api-tokens",
    },
    [
      { kind: "user-api-token", prefix: "cfut_", body: base62(48), check: checkTail },
      { kind: "account-api-token", prefix: "cfat_", body: base62(48), check: checkTail },
      { kind: "global-api-key", prefix: "cfk_", body: base62(48), check: checkTail },
      { kind: "origin-ca-key", prefix: "v1.0-", body: "[0-9a-f]{24}-[0-9a-f]{140,160}" },
    ],
  ),
  ...createKeywordRules([
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|cf_api|cf_token|cf_account|cf_zone",
      base64url(40),
      "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      { kind: "api-token", revoke: "https://dash.cloudflare.com/profile/api-tokens" },
    ],
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|cf_api|x-auth-key",
      hex(37),
      "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
      { kind: "global-api-key-legacy", revoke: "https://dash.cloudflare.com/profile/api-tokens" },
    ],
  ]),
];
