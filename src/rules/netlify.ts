import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64url, hex } from "./value-shape.ts";

export const netlifyRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "netlify",
      name: "Netlify",
      source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      revoke: "https://app.netlify.com/user/applications#personal-access-tokens",
    },
    [
      { kind: "personal-access-token", prefix: "nfp_", body: base62(36) },
      { kind: "oauth-token", prefix: "nfo_", body: base62(36) },
      { kind: "cli-token", prefix: "nfc_", body: base62(36) },
      { kind: "build-token", prefix: "nfb_", body: base62(36) },
      { kind: "unscoped-token", prefix: "nfu_", body: base62(36) },
    ],
  ),
  ...createKeywordRules([
    [
      "netlify",
      "Netlify",
      "",
      base64url(40, 46),
      "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      { kind: "access-token" },
    ],
    [
      "netlify",
      "Netlify",
      "",
      hex(63, 64),
      "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      { kind: "access-token-old" },
    ],
  ]),
];
