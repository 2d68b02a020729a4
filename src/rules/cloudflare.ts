import type { Proof, Rule } from "../types.ts";
import { crcHex } from "./crc-tails.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64, base64url, hex } from "./value-shape.ts";

/**
 * Account, tunnel and secret, as JSON.
 * https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/
 */
function checkTunnelToken(value: string): Proof {
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^\{"a":"[\da-f]{32}","t":"[\da-f-]{36}","s":"[\w+/=-]{24,200}"\}$/.test(text) ? "valid" : "invalid";
}

export const cloudflareRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "cloudflare",
      name: "Cloudflare",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      revoke: "https://dash.cloudflare.com/profile/api-tokens",
    },
    [
      { kind: "user-api-token", prefix: "cfut_", body: base62(48), tail: crcHex },
      { kind: "account-api-token", prefix: "cfat_", body: base62(48), tail: crcHex },
      { kind: "global-api-key", prefix: "cfk_", body: base62(48), tail: crcHex },
      { kind: "tunnel-token", prefix: "eyJhIjoi", body: base64(120, 400), check: checkTunnelToken },
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
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|r2_secret|r2 secret|r2_access",
      hex(64),
      "https://developers.cloudflare.com/r2/api/tokens/",
      {
        kind: "r2-secret-access-key",
        near: /secret/i,
        revoke: "https://dash.cloudflare.com/?to=/:account/r2/api-tokens",
      },
    ],
  ]),
];
