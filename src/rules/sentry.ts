import type { Proof, Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { hex } from "./value-shape.ts";

/** Before the last underscore, the token carries what it is for: JSON with its date and its server. */
const checkOrganizationToken = (value: string): Proof => {
  try {
    return "iat" in JSON.parse(Buffer.from(value.split("_")[1]!, "base64").toString("utf8")) ? "valid" : "invalid";
  } catch {
    return "invalid";
  }
};

export const sentryRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "sentry",
      name: "Sentry",
      source: "https://docs.sentry.io/account/auth-tokens/",
      revoke: "https://sentry.io/settings/account/api/auth-tokens/",
    },
    [
      {
        kind: "organization-token",
        prefix: "sntrys_",
        body: "eyJ[0-9A-Za-z+/=_-]{60,360}_[0-9A-Za-z+/]{43}=?",
        check: checkOrganizationToken,
        reach: [32, 480],
      },
      { kind: "user-token", prefix: "sntryu_", body: hex(64) },
      { kind: "integration-token", prefix: "sntryi_", body: hex(64) },
      { kind: "application-token", prefix: "sntrya_", body: hex(64) },
    ],
  ),
  ...createKeywordRules([
    [
      "sentry",
      "Sentry",
      "",
      hex(64),
      "https://docs.sentry.io/account/auth-tokens/",
      { kind: "auth-token-old", near: /key|token|secret|auth/i },
    ],
  ]),
];
