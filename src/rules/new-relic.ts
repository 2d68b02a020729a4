import type { Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { anyHex, base62, base64url, hasRandomLook, uuid } from "./value-shape.ts";

export const newRelicRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "new-relic",
      name: "New Relic",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      revoke: "https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher",
    },
    [
      { kind: "user-key", prefix: "NRAK-", body: base62(27) },
      { kind: "admin-key", prefix: "NRAA-", body: base62(27) },
      { kind: "insert-key", prefix: "NRII-", body: base64url(32) },
      { kind: "query-key", prefix: "NRIQ-", body: base64url(32) },
      { kind: "rest-api-key", prefix: "NRRA-", body: anyHex(42) },
      { kind: "synthetics-key", prefix: "NRSP-", body: "[0-9a-z]{2,4}[0-9A-F]{26,36}", level: "warning" },
      { kind: "browser-key", prefix: "NRJS-", body: base62(19), level: "note" },
      { kind: "pixie-api-key", prefix: "px-api-", body: uuid },
      { kind: "pixie-deploy-key", prefix: "px-dep-", body: uuid },
    ],
  ),
  {
    id: "new-relic-license-key",
    label: "a New Relic license key",
    level: "error",
    keywords: ["nral"],
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>(?:[a-z]{2}\d{2}xx)?[0-9a-f]{28,36}(?:FF)?FFFNRAL|[0-9a-f]{36}NRAL)(?!\w)/,
    ),
    check: (value) => (hasRandomLook(value.slice(0, 30)) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "New Relic",
    source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  {
    id: "new-relic-mobile-app-token",
    label: "a New Relic mobile app token",
    level: "warning",
    keywords: ["-nrma"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>(?:AA|[a-z]{2}\d{2}xx)[0-9a-f]{34,40}-NRMA)(?!\w)/),
    highEntropy: true,
    credential: "provider-token",
    provider: "New Relic",
    source:
      "https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/maintenance/viewing-your-application-token/",
  },
  ...createKeywordRules([
    [
      "new-relic",
      "New Relic",
      "new relic",
      base62(40, 47),
      "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      { near: /key|token|license/i },
    ],
  ]),
];
