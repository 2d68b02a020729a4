import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { anyHex, base62, hasRandomLook } from "./value-shape.ts";

export const twilioRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "twilio",
      name: "Twilio",
      source: "https://www.twilio.com/docs/iam/api-keys",
      revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    },
    [
      {
        kind: "api-key",
        prefix: "SK",
        body: anyHex(32),
        keywords: [
          "twilio",
          "sk0",
          "sk1",
          "sk2",
          "sk3",
          "sk4",
          "sk5",
          "sk6",
          "sk7",
          "sk8",
          "sk9",
          "ska",
          "skb",
          "skc",
          "skd",
          "ske",
          "skf",
        ],
      },
    ],
  ),
  {
    // What every library's client is made with.
    id: "twilio-client-auth-token",
    label: "a Twilio auth token beside its account",
    level: "error",
    keywords: ['("ac', "('ac"],
    pattern: /\(["'](?<resource>AC[0-9a-f]{32})["'],\s{1,40}["'](?<secret>[0-9a-f]{32})["']/,
    check: (value) => (hasRandomLook(value) ? "unknown" : "invalid"),
    fixture: true,
    highEntropy: true,
    credential: "provider-token",
    provider: "Twilio",
    revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    source: "https://www.twilio.com/docs/iam/access-tokens",
  },
  ...createKeywordRules([
    [
      "twilio",
      "Twilio",
      "",
      anyHex(32),
      "https://www.twilio.com/docs/iam/access-tokens",
      {
        kind: "auth-token",
        near: /token|secret|auth|pass|key/i,
        revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
      },
    ],
    [
      "twilio",
      "Twilio",
      "",
      base62(32),
      "https://www.twilio.com/docs/iam/api-keys",
      {
        kind: "api-key-secret",
        near: /secret|token/i,
        // Thirty-two hexadecimal digits are the account's own token.
        check: (value) => /[g-z]/i.test(value) && hasRandomLook(value),
      },
    ],
  ]),
];
