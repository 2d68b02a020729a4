import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, hex } from "./value-shape.ts";

export const datadogRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "datadog",
      name: "Datadog",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
      revoke: "https://app.datadoghq.com/organization-settings/api-keys",
    },
    [
      { kind: "application-key", prefix: "ddapp_", body: base62(34) },
      { kind: "personal-access-token", prefix: "ddpat_", body: base62(30, 80) },
      { kind: "service-access-token", prefix: "ddsat_", body: base62(30, 80) },
    ],
  ),
  ...createKeywordRules([
    [
      "datadog",
      "Datadog",
      "datadog|dd_api_key|dd_app_key|dd_application|dd-api-key|dd-application-key",
      base62(40),
      "https://docs.datadoghq.com/account_management/api-app-keys/",
      {
        kind: "application-key-old",
        near: /key|token|secret|:|=/i,
        revoke: "https://app.datadoghq.com/organization-settings/application-keys",
      },
    ],
    [
      "datadog",
      "Datadog",
      "datadog|dd_api_key|dd-api-key",
      hex(32),
      "https://docs.datadoghq.com/account_management/api-app-keys/",
      {
        kind: "api-key",
        near: /key|token|secret|:|=/i,
        revoke: "https://app.datadoghq.com/organization-settings/api-keys",
      },
    ],
  ]),
];
