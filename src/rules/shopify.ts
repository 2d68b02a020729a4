import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { anyHex, base62, hex } from "./value-shape.ts";

export const shopifyRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "shopify",
      name: "Shopify",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization",
      revoke: "https://admin.shopify.com/",
    },
    [
      { kind: "access-token", prefix: "shpat_", body: anyHex(32) },
      { kind: "custom-app-token", prefix: "shpca_", body: base62(32, 40) },
      { kind: "private-app-password", prefix: "shppa_", body: anyHex(32) },
      { kind: "shared-secret", prefix: "shpss_", body: base62(32, 40) },
      { kind: "user-access-token", prefix: "shpua_", body: anyHex(32) },
      { kind: "refresh-token", prefix: "shprt_", body: anyHex(32) },
      { kind: "cli-token", prefix: "shptka_", body: anyHex(32) },
      { kind: "app-automation-token", prefix: "atkn_", body: hex(60, 68) },
    ],
  ),
  ...createKeywordRules([
    // What was issued before 2020 opens until it is made anew.
    [
      "shopify",
      "Shopify",
      "",
      hex(32),
      "https://shopify.dev/changelog/app-secret-key-length-has-increased",
      // A storefront's token is shown to every visitor.
      {
        kind: "credential-without-prefix",
        near: /^(?!.*(?:storefront|[cx]srf))(?=.*(?:secret|token|passw))/is,
      },
    ],
  ]),
];
