import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, hasRandomLook, lower } from "./value-shape.ts";

export const dropboxRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "dropbox",
      name: "Dropbox",
      source: "https://developers.dropbox.com/oauth-guide",
      revoke: "https://www.dropbox.com/account/connected_apps",
    },
    [{ kind: "short-lived-token", prefix: "sl.", body: "(?:u\\.)?[\\w-]{120,1400}", reach: [32, 1500] }],
  ),
  ...createKeywordRules([
    [
      "dropbox",
      "Dropbox",
      "",
      base64url(64),
      "https://developers.dropbox.com/oauth-guide",
      { kind: "long-lived-token" },
    ],
    [
      "dropbox",
      "Dropbox",
      "",
      "[\\w-]{11}AAAAAAAAAA[\\w=-]{43}",
      "https://developers.dropbox.com/oauth-guide",
      { kind: "access-token", check: (value) => hasRandomLook(value.slice(21)) },
    ],
    [
      "dropbox",
      "Dropbox",
      "",
      lower(15),
      "https://www.dropbox.com/developers/apps",
      { kind: "app-secret", near: /secret|key|token/i },
    ],
  ]),
];
